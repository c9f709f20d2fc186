// Sentences of the spreadsheet that decisions are made in.
export const sheets = {
  'cli.review.export': 'writes what was found into a spreadsheet, for decisions to be filled in',
  'cli.review.import': 'takes the decisions of such a spreadsheet',
  fileThere: '{file} is there already and may hold somebody’s work. Name another file, or delete it first.',
  usageNotBoth: '{one} and {other} cannot go together. Give one of them.',
  sheetWritten:
    '{n|finding|findings} written to {file}; {waiting} of them wait for a decision. Fill in the columns from “decision” on.',
  sheetRead: '{taken|row|rows} taken, {unchanged} unchanged, {refused} refused.',
  sheetNote: 'decided in a spreadsheet',
  sheetNoCsv: '{file}: row {row} (line {line}) is not CSV ({reason}). Save the sheet as CSV again.',
  sheetNoColumn: '{file}: row 1 has no column “{name}”. Start from a file that “onrecord review --export” wrote.',
  sheetOtherColumn: '{file}: row 1: the column “{name}” is not known or stands twice. To be filled in are: {names}.',
  rowNoRecord: '{file}: row {row}: there is no finding “{id}” any more. Export again.',
  rowTwice: '{file}: row {row}: “{id}” stands in row {other} already. Keep one of them.',
  rowValue: '{file}: row {row}: {column} “{value}” is not understood. It may be: {names}.',
  rowRejectsAndChanges: '{file}: row {row} rejects and yet has {column}. Choose one.',
  rowOtherKind: '{file}: row {row}: {column} does not go with a {kind}. Empty the cell.',
  rowNeedsDate: '{file}: row {row}: a report needs a date. Give one, or reject it.',
  rowNotInText: '{file}: row {row}: these words do not stand in the article: “{words}”. Copy them from it.',
  rowVerdictClash:
    '{file}: row {row}: {who} has marked it {theirs} on {at}, you {yours}. Agree, export again, and decide there.',
  rowClash:
    '{file}: row {row}: {who} has set {column} to “{theirs}” on {at}, you to “{yours}”. Agree, and give that one.',
} as const;
