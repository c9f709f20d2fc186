// The table of error codes: each with a sentence that says what is wrong and what to do.
// Codes thrown as `new ProblemError(code, values)` anywhere in src/ stand here (test/words/problems.test.ts).
export const problems = {
  unexpected: 'Something went wrong that should not have: {detail}. Set LOG_LEVEL=debug to see where.',
  usageUnknownSubcommand: 'There is no subcommand “{name}”. Try: {names}.',
  usageUnknownFlag: '{subcommand} has no option “{flag}”. See: onrecord {subcommand} --help.',
  usageMissing: '{subcommand} needs {what}. See: onrecord {subcommand} --help.',
  usageNotANumber: '{flag} takes a whole number from 1 up, not “{value}”.',
  usageNoValue: '{flag} needs a value after it.',
  usageNotThere: '{path}: no such file.',
  badCoverageName:
    'A coverage name is made of a-z, 0-9 and “-”, starts with a letter or digit and has at most 63 characters: “{name}” is none.',
  noSuchCoverage: 'There is no coverage “{name}” under {data}. There is: {names}.',
  noCoverage: 'There is no coverage under {data} yet. Add articles with: onrecord add PATH.',
  whichCoverage: 'There is more than one coverage ({names}): say which with --coverage NAME or ONRECORD_COVERAGE.',
  unknownCommand: 'There is no command /{name}. There are: {names}.',
  unknownCommandNear: 'There is no command /{name}. Did you mean {near}?',
} as const;
