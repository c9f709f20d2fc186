// A stream of bytes → its lines, however large the file: only one line is in memory at a time.

/** One line, without its end. `bytes` is null when it is longer than allowed; `last`: the file ends here without a line end. */
export type Line = { readonly number: number; readonly bytes: Uint8Array | null; readonly last: boolean };

const LINE_FEED = 0x0a;

/** Splits at line feeds; a carriage return before one stays in the line. Numbers count from 1, blank lines included. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const take = (part: Uint8Array) => {
    size += part.length;
    if (size > longest) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const finish = (last: boolean): Line => {
    const bytes = size > longest ? null : parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    parts = [];
    size = 0;
    return { number: number++, bytes, last };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, at));
      from = at + 1;
      yield finish(false);
    }
    // A stream may use its buffer again for the next chunk.
    if (from < chunk.length) take(chunk.slice(from));
  }
  if (size > 0) yield finish(true);
}
