// What the learned layer reads of a word by itself. Most words of a text have been seen before, so it is remembered.
import { hashText } from './hashing.ts';

/** A word as features see it, hashed. */
export type WordForm = {
  /** The word in lower case, marks and digits made alike. */
  readonly word: number;
  /** Its shape, marks and digits made alike. */
  readonly shape: number;
  /** Its shape as it stands. */
  readonly writtenShape: number;
  /** Its last one to four letters, its first two and its first three. */
  readonly affixes: readonly [number, number, number, number, number, number];
};

/** Enough for the words of some hundred articles; then all are forgotten, so that memory stays bounded. */
const MOST_REMEMBERED = 20_000;
/** V8 copies a piece of a text that is no longer than this; a longer one would keep the whole text in memory. */
const LONGEST_REMEMBERED = 12;
const remembered = new Map<string, WordForm>();

export function wordForm(text: string): WordForm {
  const known = remembered.get(text);
  if (known) return known;
  const form = readForm(text);
  if (text.length > LONGEST_REMEMBERED) return form;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, form);
  return form;
}

function readForm(text: string): WordForm {
  const word = plain(text);
  const lower = word.toLowerCase();
  return {
    word: hashText(lower),
    shape: hashText(shapeOf(word)),
    writtenShape: hashText(shapeOf(text)),
    affixes: [
      hashText(lower.slice(-1)),
      hashText(lower.slice(-2)),
      hashText(lower.slice(-3)),
      hashText(lower.slice(-4)),
      hashText(lower.slice(0, 2)),
      hashText(lower.slice(0, 3)),
    ],
  };
}

/** Typographic marks as typewriters have them; digits alike. */
export function plain(word: string): string {
  return word
    .replace(/[‘’]/g, "'")
    .replace(/[“”„«»]|''|``/g, '"')
    .replace(/\d/g, '0');
}

/** `Xx` for `Moss`, `X` for `UN`, `x-x` for `well-known`: the kinds of characters in order, runs as one. */
function shapeOf(word: string): string {
  let shape = '';
  for (let i = 0; i < word.length && shape.length < 8; i++) {
    const c = word.charAt(i);
    const kind =
      c >= 'a' && c <= 'z'
        ? 'x'
        : c >= 'A' && c <= 'Z'
          ? 'X'
          : c >= '0' && c <= '9'
            ? '0'
            : c > '~'
              ? letterKind(c)
              : c;
    if (kind !== shape.charAt(shape.length - 1)) shape += kind;
  }
  return shape;
}

function letterKind(c: string): string {
  return /\p{Lu}/u.test(c) ? 'X' : /\p{L}/u.test(c) ? 'x' : c;
}
