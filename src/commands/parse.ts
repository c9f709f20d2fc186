// Typed text → a command with its options. The syntax is the same on every platform (design.md, section 4).
import type { Notice } from '../query/types.ts';
import { cutPieces, type Piece } from './pieces.ts';
import { COMMAND_NAMES, commandNamed } from './table.ts';
import type { CommandName, CommandSpec, OptionName, OptionSpec } from './types.ts';

/** How values are told from words; given in, because dates and speakers live elsewhere. */
export type ValueReader = {
  /** True when the text is a date that `from:` and `to:` take. */
  isDate(text: string): boolean;
  /** True when the text names one or more speakers of the coverage. */
  isPerson(text: string): boolean;
};

export type ParsedCommand = {
  readonly command: CommandName;
  readonly subcommand: 'help' | 'status' | null;
  /** Values as typed, the main option included. */
  readonly options: Partial<Record<OptionName, string>>;
  readonly notices: readonly Notice[];
};

export type ParseResult =
  | { readonly ok: true; readonly parsed: ParsedCommand }
  | { readonly ok: false; readonly problem: Notice };

/** A date or a name typed without quotation marks may go on for this many words: `from:22 March 2023`. */
const LONGEST_RUN = 4;

/** Reads one typed line. A line without a command is `/ask`; an unknown command is a problem that names the nearest one. */
export function parseLine(typed: string, reader: ValueReader): ParseResult {
  const line = typed.replace(/\s+/g, ' ').trim();
  const match = /^\/(\S+)\s*/.exec(line);
  if (match === null) return { ok: true, parsed: parseOptions(required('ask'), line, reader) };
  const name = match[1] ?? '';
  const rest = line.slice(match[0].length);
  const command = commandNamed(name);
  if (command === undefined) return { ok: false, problem: unknownCommand(name) };
  if (command.name === 'onrecord') return parseOnrecord(rest, reader);
  return { ok: true, parsed: parseOptions(command, rest, reader) };
}

/** `/onrecord`, `/onrecord help`, `/onrecord status`, and every other command behind it: `/onrecord whosaid …`. */
function parseOnrecord(rest: string, reader: ValueReader): ParseResult {
  const [first = 'help'] = rest.split(' ').filter((word) => word !== '');
  const word = first.toLowerCase().replace(/^\//, '');
  if (word === 'help' || word === 'status' || word.includes(':')) {
    const subcommand = word === 'status' ? 'status' : 'help';
    return { ok: true, parsed: { command: 'onrecord', subcommand, options: {}, notices: [] } };
  }
  const command = commandNamed(word);
  if (command === undefined || command.name === 'onrecord') return { ok: false, problem: unknownCommand(first) };
  return { ok: true, parsed: parseOptions(command, rest.slice(first.length).trim(), reader) };
}

function parseOptions(command: CommandSpec, text: string, reader: ValueReader): ParsedCommand {
  const options: Partial<Record<OptionName, string>> = {};
  const notices: Notice[] = [];
  const words: string[] = [];
  const pieces = cutPieces(text);
  for (let i = 0; i < pieces.length; i += 1) {
    const piece = pieces[i] as Piece;
    const spec = command.options.find((option) => option.name === piece.name);
    if (spec === undefined || piece.value === undefined || options[spec.name] !== undefined) {
      words.push(piece.raw);
      continue;
    }
    const read = readValue(spec, pieces, i, reader);
    if (read === null) {
      words.push(piece.raw);
      notices.push({ code: 'optionNotUnderstood', values: { option: spec.name, value: piece.value } });
      continue;
    }
    options[spec.name] = read.value;
    i += read.more;
  }
  const rest = words.join(' ');
  if (command.main !== null) {
    const given = options[command.main];
    const main = given === undefined ? unquote(rest) : `${given} ${rest}`.trim();
    if (main !== '') options[command.main] = main;
  }
  return { command: command.name, subcommand: null, options, notices };
}

/** The value of an option and how many further pieces it took; null when it does not parse. */
function readValue(
  spec: OptionSpec,
  pieces: readonly Piece[],
  at: number,
  reader: ValueReader,
): { value: string; more: number } | null {
  const piece = pieces[at] as Piece;
  const value = piece.value ?? '';
  if (value === '') return null;
  switch (spec.type) {
    case 'number':
      return /^[1-9]\d{0,5}$/.test(value) ? { value, more: 0 } : null;
    case 'boolean':
      return /^(true|yes|oui|vrai|1|false|no|non|faux|0)$/i.test(value)
        ? { value: /^(true|yes|oui|vrai|1)$/i.test(value) ? 'true' : 'false', more: 0 }
        : null;
    case 'date':
      return piece.quoted === true
        ? reader.isDate(value)
          ? { value, more: 0 }
          : null
        : longestRun(value, pieces, at, (text) => reader.isDate(text));
    case 'person':
      return piece.quoted === true
        ? { value, more: 0 }
        : (longestRun(value, pieces, at, (text) => reader.isPerson(text)) ?? { value, more: 0 });
    default:
      return { value, more: 0 };
  }
}

/** The longest run of words from the value on that reads as one: `person:Jane Roe the rest` when Jane Roe is a speaker. */
function longestRun(
  first: string,
  pieces: readonly Piece[],
  at: number,
  reads: (text: string) => boolean,
): { value: string; more: number } | null {
  let free = 0;
  while (free < LONGEST_RUN - 1 && pieces[at + free + 1] !== undefined && pieces[at + free + 1]?.name === undefined) {
    free += 1;
  }
  for (let more = free; more >= 0; more -= 1) {
    const following = pieces.slice(at + 1, at + 1 + more).map((piece) => piece.raw);
    const value = [first, ...following].join(' ').replace(/[,.;]+$/, '');
    if (reads(value)) return { value, more };
  }
  return null;
}

/** Quotation marks around the whole text are how people mark words as somebody's: they are not part of the words. */
function unquote(text: string): string {
  const match = /^["“”„«‘'](.*)["“”»’']$/s.exec(text);
  const inner = match?.[1]?.trim();
  return inner === undefined || /["“”„«»]/.test(inner) ? text : inner;
}

function unknownCommand(name: string): Notice {
  const near = COMMAND_NAMES.find((known) => isNear(known, name.toLowerCase()));
  const shown = name.length > 40 ? `${name.slice(0, 39)}…` : name;
  return near === undefined
    ? { code: 'unknownCommand', values: { name: shown, names: COMMAND_NAMES.map((known) => `/${known}`).join(', ') } }
    : { code: 'unknownCommandNear', values: { name: shown, near: `/${near}` } };
}

/** One or two letters off: the same letters in another order, or a shared beginning. */
function isNear(known: string, typed: string): boolean {
  if (Math.abs(known.length - typed.length) > 1 || typed === '') return false;
  const left = [...known];
  for (const letter of typed) {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
  }
  return left.length <= 1 && known[0] === typed[0];
}

function required(name: CommandName): CommandSpec {
  const command = commandNamed(name);
  if (command === undefined) throw new Error(`no command ${name} in the table`);
  return command;
}
