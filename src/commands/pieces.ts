// A typed line cut into pieces: words, and `name:value` with its value unquoted. Knows quotation marks, not commands.

export type Piece = {
  /** As typed, so that what turns out to be no option stays text. */
  readonly raw: string;
  /** Lower-cased name before the colon, when the piece looks like an option. */
  readonly name?: string;
  readonly value?: string;
  /** The value stood in quotation marks: it is whole, whatever follows. */
  readonly quoted?: boolean;
};

/** Closing mark for each opening one. People type on phones: „Ana Roy“, “Ana Roy”, «Ana Roy» all count. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”"“', '”': '”"', '„': '“”"', '«': '»', "'": "'" };

const NAME = /^([a-z]{2,12}):/i;

/** Cuts `text` at white space, except inside the quotation marks that follow `name:`. */
export function cutPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text[at] ?? '')) {
      at += 1;
      continue;
    }
    const end = endOfWord(text, at);
    const named = NAME.exec(text.slice(at, at + 13));
    if (named === null) {
      pieces.push({ raw: text.slice(at, end) });
      at = end;
      continue;
    }
    const name = (named[1] ?? '').toLowerCase();
    const valueAt = at + named[0].length;
    const close = closingAt(text, valueAt);
    if (close !== null) {
      pieces.push({ raw: text.slice(at, close + 1), name, value: text.slice(valueAt + 1, close).trim(), quoted: true });
      at = close + 1;
    } else {
      pieces.push({ raw: text.slice(at, end), name, value: text.slice(valueAt, end), quoted: false });
      at = end;
    }
  }
  return pieces;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !/\s/.test(text[at] ?? '')) at += 1;
  return at;
}

/** Index of the mark that closes the one at `at`; null when none opens there or it is never closed before white space or the end. */
function closingAt(text: string, at: number): number | null {
  const marks = CLOSING[text[at] ?? ''];
  if (marks === undefined) return null;
  for (let i = at + 1; i < text.length; i += 1) {
    // An apostrophe inside a name (O'Brien) does not close: only a mark before white space or the end does.
    if (marks.includes(text[i] ?? '') && (i + 1 === text.length || /[\s,.;:!?]/.test(text[i + 1] ?? ''))) return i;
  }
  return null;
}
