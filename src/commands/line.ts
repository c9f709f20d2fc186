// A command with its options → the line that would have been typed for it. Buttons keep this line and ask it again.
import { commandNamed } from './table.ts';
import type { CommandInput, OptionName } from './types.ts';

/** `/whosaid not close friends person:"Jane Roe"`. Reading it with `parseLine` gives the same options back. */
export function lineOf(input: CommandInput): string {
  const spec = commandNamed(input.command);
  const parts = [`/${input.command}`];
  if (input.subcommand !== undefined) parts.push(input.subcommand);
  for (const option of spec?.options ?? []) {
    const value = clean(input.options[option.name] ?? '');
    if (value === '' || option.name === 'share') continue;
    parts.push(option.name === spec?.main && isPlain(value) ? value : `${option.name}:${quote(value)}`);
  }
  return parts.join(' ');
}

/** The same line with one option set to another value. */
export function withOption(input: CommandInput, name: OptionName, value: string): string {
  return lineOf({ ...input, options: { ...input.options, [name]: value } });
}

/** One line, no control characters: what is typed again is what was meant. */
function clean(value: string): string {
  return value
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replaceAll('"', '”')
    .trim();
}

/** Words that hold nothing the parser could take for an option or for quotation marks around the whole. */
function isPlain(value: string): boolean {
  return !/(^|\s)[a-z]{2,12}:/i.test(value) && !/^["“”„«‘'/]/.test(value);
}

function quote(value: string): string {
  return /^[\p{L}\p{N}.-]+$/u.test(value) ? value : `"${value}"`;
}
