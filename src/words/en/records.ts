// What is said about the records on disk: faults that `check` finds, and what adding, removing and reviewing did.
export const records = {
  diskRefuses:
    '{file}: the disk refuses it ({reason}). Check permissions and room, or name another folder with --data.',
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
    'The record “{id}” was not taken: {field}: {why}. Correct it where it comes from, or report the fault to onrecord.',
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
  'doubles.one': 'One of them is nearly the same as another: one story from two places. Both are kept.',
  'doubles.other': '{n} of them are nearly the same as others: one story from several places. All are kept.',
  'quotesGone.one':
    '{id}: the new text no longer holds {n} quote of the earlier one. Both versions are kept; look at it with “onrecord review”.',
  'quotesGone.other':
    '{id}: the new text no longer holds {n} quotes of the earlier one. Both versions are kept; look at them with “onrecord review”.',
  'revised.one': '{n} article revised',
  'revised.other': '{n} articles revised',
  'unchanged.one': '{n} article unchanged',
  'unchanged.other': '{n} articles unchanged',
  'removed.one': '{n} article removed',
  'removed.other': '{n} articles removed',
  coverageHolds:
    'Coverage “{name}” now holds {articles|article|articles}, {quotes|quote|quotes}, {reports|dated report|dated reports}.',
  coverageEmpty: 'Nothing was ever added to the coverage “{name}”.',
  indexBuilt: 'Index of “{name}” built from {quotes|quote|quotes} and {reports|dated report|dated reports}.',
  indexCurrent: 'The index of “{name}” is current.',
  checkedWell:
    'No faults in “{name}”: {articles|article|articles}, {quotes|quote|quotes}, {reports|dated report|dated reports}.',
  checkedTexts: 'Every proof holds; {atHand} of {of} texts were at hand, and their spans were compared with them.',
  readProgress: 'Reading: {n|article|articles}',
  readProgressLeft: 'Reading: {n|article|articles} · {percent} % · {left} left',
  indexProgress: 'Building the index',
  decisionGone: 'Somebody has decided on “{id}” meanwhile, or it is gone. It was left as it is.',
  'review.place': '{n} of {of} · {title} · paragraph {paragraph}',
  'review.choices': '[a]ccept  [c]orrect  [r]eject  [s]kip  [q]uit',
  'review.note': '  note (Enter: {otherwise})',
  'review.accepted': 'compared with the article',
  'review.rejected': 'not a finding',
  'review.corrected': 'corrected: {fields}',
  'review.words': 'words',
  'review.speaker': 'speaker (- for none)',
  'review.stance': 'stance',
  'review.date': 'date',
  'review.summary': 'summary',
  'review.done': '{accept} accepted, {correct} corrected, {reject} rejected; {left} left.',
  'cli.add.again': 'reads articles again that are there already; what was checked or rejected stays',
  'cli.add.allow-private': 'permits urls on private addresses',
  'cli.review.by': 'your name, for the records you check',
} as const;
