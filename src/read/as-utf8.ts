// UTF-16 with its mark → UTF-8, while it is read: PowerShell and old editors write files of lines that way.
import { utf16Label } from './decode.ts';

/** The same bytes, or their UTF-8 when a UTF-16 byte order mark stands before them; `told` then gets the name of the encoding. */
export async function* asUtf8(
  chunks: AsyncIterable<Uint8Array>,
  told: (encoding: string) => void,
): AsyncGenerator<Uint8Array> {
  let head: Uint8Array = new Uint8Array();
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let begun = false;
  for await (const chunk of chunks) {
    let next = chunk;
    if (!begun) {
      // The mark may be cut in two by the reading.
      head = Buffer.concat([head, chunk]);
      if (head.length < 2) continue;
      begun = true;
      next = head;
      const label = utf16Label(head);
      if (label !== null) {
        decoder = new TextDecoder(label);
        told(label.toUpperCase());
      }
    }
    yield decoder === null ? next : Buffer.from(decoder.decode(next, { stream: true }));
  }
  if (!begun && head.length > 0) yield head;
  const rest = decoder?.decode() ?? '';
  if (rest !== '') yield Buffer.from(rest);
}
