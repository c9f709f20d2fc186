// Where a word, a number, a tag or an address ends in a text, code unit by code unit.
import { APOSTROPHE_CLASS } from './fold.ts';

export const OTHER = 0;
export const LETTER = 1;
const DIGIT = 2;
const APOSTROPHE = 3;

/** What each code unit is; looked up once and kept, since nearly all of a text is made of a hundred of them. */
const kinds = new Int8Array(65_536).fill(-1);
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = kinds[unit]!;
  if (known !== -1) return known;
  const letter = text[at]!;
  // Half of a pair: letters beyond the first plane (𝒜, 𠀀) count as letters, pictures (🙂) do not.
  if (unit >= 0xd800 && unit < 0xe000) {
    const pair = unit < 0xdc00 ? text.slice(at, at + 2) : text.slice(at - 1, at + 1);
    return /^\p{L}$/u.test(pair) ? LETTER : OTHER;
  }
  const kind = /^\p{N}$/u.test(letter)
    ? DIGIT
    : /^[\p{L}\p{M}\u00ad\u200b-\u200d]$/u.test(letter)
      ? LETTER
      : APOSTROPHE_CLASS.includes(letter)
        ? APOSTROPHE
        : OTHER;
  // A mark of quotation is an apostrophe only between letters: see tokenEnd.
  kinds[unit] = kind === APOSTROPHE ? OTHER : kind;
  return kinds[unit]!;
}

/** A word, number or row of initials from `start` on, with its apostrophes: `don’t`, `O’Brien`, `1,234.5`, `U.S.`, `2020s`. */
export function tokenEnd(text: string, start: number, first: number): number {
  const initials = first === LETTER ? initialsEnd(text, start) : start;
  if (initials > start) return initials;
  let at = start;
  let digits = true;
  for (;;) {
    const kind = at < text.length ? kindAt(text, at) : OTHER;
    if (kind === LETTER) {
      // An address glued to a word: `#IranUsapic.twitter.com/x`.
      if (at > start && isGluedAddress(text, at)) return at;
      digits = false;
      at++;
    } else if (kind === DIGIT) at++;
    else if (digits && (text[at] === '.' || text[at] === ',') && kindAt(text, at + 1) === DIGIT && at + 1 < text.length)
      at++;
    else if (
      at + 1 < text.length &&
      APOSTROPHE_CLASS.includes(text[at]!) &&
      kindAt(text, at + 1) === LETTER &&
      !isGluedAddress(text, at + 1)
    )
      at++;
    else return at;
  }
}

/** Letters with a full stop after each: `U.S.`, and `w.t.o`, as people type it; `start` itself for anything else. */
function initialsEnd(text: string, start: number): number {
  let end = start;
  let letters = 0;
  while (kindAt(text, end) === LETTER && text[end + 1] === '.') {
    end += 2;
    letters++;
  }
  const last = letters > 0 && kindAt(text, end) === LETTER && !isWordAt(text, end + 1);
  return letters + (last ? 1 : 0) < 2 ? start : last ? end + 1 : end;
}

function isWordAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = kindAt(text, at);
  return kind === LETTER || kind === DIGIT || APOSTROPHE_CLASS.includes(text[at]!);
}

/** Where the tag ends whose `#` or `@` stands before `start`. */
export function tagEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && (kindAt(text, at) !== OTHER || text[at] === '_') && !isGluedAddress(text, at)) at++;
  return at;
}

/** An address, with or without its scheme: `https://t.co/x`, `pic.twitter.com/x`, `www.a.org`. */
export function isAddress(text: string, at: number): boolean {
  const letter = text[at];
  return (
    (letter === 'h' && (text.startsWith('https://', at) || text.startsWith('http://', at))) ||
    (letter === 'w' && text.startsWith('www.', at)) ||
    isGluedAddress(text, at)
  );
}

function isGluedAddress(text: string, at: number): boolean {
  return text[at] === 'p' && text.startsWith('pic.twitter.com/', at);
}

/** Where the address ends that begins at `start`. */
export function addressEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && !/\s/.test(text[at]!)) at++;
  return at;
}
