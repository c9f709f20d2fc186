// What somebody typed in Slack → the one line that the desk answers.
import { parseLine } from '../../commands/parse.ts';
import { LINE } from './limits.ts';
import { decode, encode, wordsOf } from './text.ts';

/** Dates and names do not matter for finding `share:`, which takes neither. */
const BARE = { isDate: () => false, isPerson: () => false };

export type Typed = {
  readonly line: string;
  /** `share:true` was among the options. */
  readonly share: boolean;
  /** The line was longer than a button holds, and was cut. */
  readonly cut: boolean;
};

/** A slash command. Slack hands over the name and the text behind it, escaped; the desk answers a bare name with its help. */
export function commandLine(command: string, text: string): Typed {
  return typed(`/${command.replace(/^\//, '')} ${decode(text)}`);
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

/** One line without control characters or direction overrides, short enough for a button. */
export function clean(line: string): string {
  return cutTo(oneLine(line), LINE);
}

function typed(line: string): Typed {
  const whole = oneLine(line);
  const kept = clean(whole);
  const parsed = parseLine(kept, BARE);
  return { line: kept, share: parsed.ok && parsed.parsed.options.share === 'true', cut: kept.length < whole.length };
}

function oneLine(line: string): string {
  return line
    .replace(/[\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/[\p{Cc}\p{Surrogate}\s]+/gu, ' ')
    .trim();
}

/**
 * At most `length` characters when escaped, as a button keeps it; never inside a surrogate pair; an opening quotation mark of
 * an option stays closed.
 */
function cutTo(line: string, length: number): string {
  if (encode(line).length <= length) return line;
  let size = 0;
  let end = 0;
  for (const character of line) {
    size += encode(character).length;
    if (size > length - 1) break;
    end += character.length;
  }
  const space = line.lastIndexOf(' ', end);
  const words = line.slice(0, space > end / 2 ? space : end);
  return (words.split('"').length - 1) % 2 === 1 ? `${words}"` : words;
}
