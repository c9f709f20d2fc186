// Completion at the prompt: commands, option names, people and publishers. Pure.
import { COMMANDS, commandNamed } from '../../commands/table.ts';
import type { Desk, OptionSpec } from '../../commands/types.ts';

/** Whole lines that the typed one can become, and the part they replace: what `readline` wants of a completer. */
export type Completion = readonly [lines: string[], typed: string];

const MOST = 25;

export function complete(typed: string, desk: Pick<Desk, 'suggestPeople' | 'suggestPublishers'>): Completion {
  const command = /^\/(\S*)$/.exec(typed);
  if (command !== null) {
    const names = COMMANDS.filter(({ name }) => name.startsWith(command[1] ?? ''));
    return [names.map(({ name }) => `/${name} `), typed];
  }
  const spec = commandNamed(/^\/(\S+)\s/.exec(typed)?.[1] ?? '');
  if (spec === undefined) return [[], typed];
  const open = /(?:^|\s)([a-z]+):(?:["“]([^"”]*)|(\S*))$/i.exec(typed);
  if (open !== null) {
    const option = spec.options.find(({ name }) => name === open[1]?.toLowerCase());
    const value = open[2] ?? open[3] ?? '';
    const before = typed.slice(0, typed.length - (open[0].trimStart().length - (open[1] ?? '').length - 1));
    return [valuesOf(option, value, desk).map((name) => `${before}${quoted(name)} `), typed];
  }
  const word = /\s(\S*)$/.exec(typed)?.[1] ?? '';
  const options = spec.options.filter(({ name }) => name !== spec.main && name !== 'share' && name.startsWith(word));
  const optionLines = options.map(({ name }) => `${typed.slice(0, typed.length - word.length)}${name}:`);
  const main = spec.options.find(({ name }) => name === spec.main);
  const said = /^\/\S+\s+(.*)$/.exec(typed)?.[1] ?? '';
  const values = valuesOf(main, said, desk).map((name) => `/${spec.name} ${name} `);
  return [
    said !== '' && values.length > 0 ? values : [...values, ...(word === '' && said !== '' ? [] : optionLines)],
    typed,
  ];
}

function valuesOf(
  option: OptionSpec | undefined,
  typed: string,
  desk: Pick<Desk, 'suggestPeople' | 'suggestPublishers'>,
): readonly string[] {
  if (option?.type === 'person') return desk.suggestPeople(typed, MOST);
  if (option?.type === 'publisher') return desk.suggestPublishers(typed, MOST);
  return [];
}

function quoted(name: string): string {
  return /\s/.test(name) ? `"${name}"` : name;
}
