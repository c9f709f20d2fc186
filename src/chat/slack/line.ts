// What somebody typed in Slack → the one line that the desk answers.
import { parseLine } from '../../commands/parse.ts';
import { commandNamed } from '../../commands/table.ts';
import { LINE } from './limits.ts';
import { decode, wordsOf } from './text.ts';

/** Dates and names do not matter for finding `share:`, which takes neither. */
const BARE = { isDate: () => false, isPerson: () => false };

export type Typed = {
  readonly line: string;
  /** `share:true` was among the options. */
  readonly share: boolean;
  /** The line was longer than a button holds, and was cut. */
  readonly cut: boolean;
};

/**
 * A slash command. Slack hands over the name and the text behind it, escaped. Empty text is a request for help where the
 * command needs words; `/timeline` and `/sources` can be asked without any.
 */
export function commandLine(command: string, text: string): Typed {
  const name = command.replace(/^\//, '');
  const words = decode(text).trim();
  if (words === '' && needsWords(name)) return typed('/onrecord help');
  return typed(`/${name} ${words}`);
}

/** A mention or a direct message: plain words, or a command with its slash. `me` is the bot's own user id. */
export function messageLine(text: string, me: string | null): Typed {
  const words = wordsOf(text, me).replace(/\s+/g, ' ').trim();
  return typed(words === '' ? '/onrecord help' : words);
}

/**
 * "Who said this?" on a message: its words, whatever they look like. Quotation marks inside would end the option's value
 * ("he said “never” again") and say nothing about the words, so they go.
 */
export function whosaidLine(message: string): Typed | null {
  const words = wordsOf(message)
    .replace(/["“”„«»\s]+/g, ' ')
    .trim();
  return words === '' ? null : typed(`/whosaid words:"${words}"`);
}

/** One line, no control characters, short enough for a button. */
export function clean(line: string): string {
  return cutTo(line.replace(/[\p{Cc}\s]+/gu, ' ').trim(), LINE);
}

function typed(line: string): Typed {
  const whole = line.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  const kept = clean(whole);
  const parsed = parseLine(kept, BARE);
  return { line: kept, share: parsed.ok && parsed.parsed.options.share === 'true', cut: kept.length < whole.length };
}

function needsWords(name: string): boolean {
  const spec = commandNamed(name);
  return (
    spec === undefined ||
    spec.main === null ||
    spec.options.some((option) => option.name === spec.main && option.required)
  );
}

/** Never inside a surrogate pair; an opening quotation mark of an option stays closed. */
function cutTo(line: string, length: number): string {
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '');
  const space = cut.lastIndexOf(' ');
  const words = space > length / 2 ? cut.slice(0, space) : cut;
  return (words.split('"').length - 1) % 2 === 1 ? `${words}"` : words;
}
