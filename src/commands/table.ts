// The one command table: every platform registers, parses and explains its commands from it.
import type { CommandName, CommandSpec, OptionName, OptionSpec } from './types.ts';

const option = (name: OptionName, type: OptionSpec['type'], required = false): OptionSpec => ({
  name,
  type,
  required,
  description: `option.${name}`,
});

const PERSON = option('person', 'person');
const ABOUT = option('about', 'text');
const FROM = option('from', 'date');
const TO = option('to', 'date');
const SHARE = option('share', 'boolean');

export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'whosaid',
    description: 'command.whosaid',
    main: 'words',
    options: [option('words', 'text', true), PERSON, FROM, TO, SHARE],
  },
  {
    name: 'quotes',
    description: 'command.quotes',
    main: 'person',
    options: [option('person', 'person', true), ABOUT, FROM, TO, SHARE],
  },
  {
    name: 'timeline',
    description: 'command.timeline',
    main: 'about',
    options: [ABOUT, PERSON, FROM, TO, option('limit', 'number'), SHARE],
  },
  { name: 'ask', description: 'command.ask', main: 'question', options: [option('question', 'text', true), SHARE] },
  {
    name: 'sources',
    description: 'command.sources',
    main: 'publisher',
    options: [option('publisher', 'publisher'), SHARE],
  },
  {
    name: 'onrecord',
    description: 'command.onrecord',
    main: null,
    options: [SHARE],
    subcommands: ['help', 'status'],
  },
];

/** The command of that name (any case), or undefined. */
export function commandNamed(name: string): CommandSpec | undefined {
  return COMMANDS.find((command) => command.name === name.toLowerCase());
}

/** Names in the order of the table. */
export const COMMAND_NAMES: readonly CommandName[] = COMMANDS.map((command) => command.name);
