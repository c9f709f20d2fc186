// What is said about the records on disk: faults that `check` finds, and what adding, removing and reviewing did.
export const records = {
  recordNoJson: '{file}:{line}: not JSON. Correct or delete the line.',
  recordInvalid: '{file}:{line}: {field}: {why}. Correct the line.',
  recordSecondHeader: '{file}:{line}: a second header. Delete the line.',
  recordNoHeader: '{file}:{line}: the first record must be the header: {“type”:“header”,“format”:1,…}.',
  recordOtherName: '{file}:{line}: the header names the coverage “{name}”; it must be the name of its folder.',
  idTwice: '{file}:{line}: the {type} id “{id}” stands on an earlier line already. Give one of them another id.',
  referenceNowhere: '{file}:{line}: “{id}”: {field} names “{to}”, which is not there. Correct it or add the record.',
  placeMissing: '{file}:{line}: “{id}” is not cited, though its article has a text. Remove and add the article again.',
  proofDiffers:
    '{file}:{line}: “{id}”: the proof is not the one of its excerpt, span and article “{article}”. Correct the citation with: onrecord review.',
  wordsDiffer:
    '{file}:{line}: “{id}”: the words are not those of its citation. Correct text and parts, or mark it paraphrase.',
  notInText: '{file}:{line}: “{id}”: {field} does not stand in the article’s text at its place. Correct it.',
  textDiffers: '{file}: not the text that the article “{id}” was read from. Delete the file and add the article again.',
  indexMissing: '{file}: there is no index of these records. Run: onrecord build.',
  indexDamaged: '{file}: the index is damaged. Run: onrecord build.',
  indexOtherEngine: '{file}: the index is in the format {engine}, this version reads {expected}. Run: onrecord build.',
  recordsFaulty: 'The records of “{name}” have faults; nothing was changed. See them with: onrecord check.',
  recordRefused:
    'The article “{id}” was not taken: {field}: {why}. Correct it where it comes from, or report the fault to onrecord.',
  coverageBusy:
    'Another process ({pid} on “{host}”) keeps the coverage “{name}” locked. Wait for it; if it is gone for good, delete {file}.',
  coverageChanged:
    'The coverage “{name}” was changed by somebody else at the same moment. Nothing was done; try again.',
  citationDiffers: 'The article “{article}” does not have these words at {start}–{end}: {excerpt}',
  givenOverArticle:
    'The quote “{id}” was not taken: an article with its text goes by that id. Give the quote another id.',
  articleUnknown:
    'There is no article “{id}” in “{name}”. Nothing was removed; see the ids with: onrecord ask /sources.',
  articleUnknownNear: 'There is no article “{id}” in “{name}”. Did you mean “{near}”? Nothing was removed.',
  'added.one': '{n} article added',
  'added.other': '{n} articles added',
  'revised.one': '{n} revised',
  'revised.other': '{n} revised',
  'unchanged.one': '{n} unchanged',
  'unchanged.other': '{n} unchanged',
  'removed.one': '{n} article removed',
  'removed.other': '{n} articles removed',
  coverageHolds: 'Coverage “{name}” now holds {articles} articles, {quotes} quotes, {reports} dated reports.',
  coverageEmpty: 'Nothing was ever added to the coverage “{name}”.',
  indexBuilt: 'Index of “{name}” built from {quotes} quotes and {reports} dated reports.',
  indexCurrent: 'The index of “{name}” is current.',
  checkedWell: 'No faults in “{name}”: {articles} articles, {quotes} quotes, {reports} dated reports.',
  checkedTexts: 'Every proof holds; {atHand} of {of} texts were at hand, and their spans were compared with them.',
  readProgress: 'Reading: {n} articles',
  indexProgress: 'Building the index',
} as const;
