// The bytes of a page or feed → text, by what the server, the byte order mark or the document itself says of its encoding.
import type { Problem } from '../coverage/problem.ts';
import { couldBeLatin, type Decoded, decodeText, decodeUtf8, utf16Label } from './decode.ts';
import { readProblem } from './problems.ts';
import { decodeWindows1252 } from './windows1252.ts';

/** Browsers look for it in the first 1024 bytes; some pages have a banner above, or all their styles. */
const REACH = 65_536;
const LATIN = /^(?:windows-1252|cp-?1252|iso-?8859-?1|latin-?1|l1|us-ascii|ascii|ansi_x3\.4-1968)$/i;

/**
 * Decodes a page. `charset`: from the Content-Type header, null without one. Order as in the WHATWG HTML standard: byte
 * order mark, header, `<meta>` or XML declaration; then UTF-8 when it is, else windows-1252. Characters that are lost
 * stand as U+FFFD and are told in the notice. Binary is refused.
 */
export function decodePage(bytes: Uint8Array, charset: string | null, file: string): Decoded {
  if (utf16Label(bytes) !== null) return withoutNotice(decodeText(bytes, file));
  const nul = bytes.subarray(0, REACH).indexOf(0);
  const said = charset ?? declared(bytes);
  if (nul >= 0 && !/^utf-?16/i.test(said ?? ''))
    return { ok: false, problem: readProblem('notText', { file, offset: nul }) };
  const utf8 = decodeUtf8(bytes);
  const isSaid = said !== null && /^utf-?8$/i.test(said);
  // Letters of windows-1252 that happen to be well-formed UTF-8 are no words of any language: a server that says
  // "iso-8859-1" of such a page says it of all its pages.
  if (utf8 !== null && (said === null || isSaid || LATIN.test(said))) return { ok: true, text: utf8, notice: null };
  // And one that says "utf-8" of a page without a single letter of it.
  if (said === null || LATIN.test(said) || (isSaid && couldBeLatin(bytes)))
    return { ok: true, text: decodeWindows1252(bytes), notice: null };
  return decodeAs(said, bytes, file);
}

function decodeAs(label: string, bytes: Uint8Array, file: string): Decoded {
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(label);
  } catch {
    // A label nobody knows: as if there were none.
    const text = decodeUtf8(bytes);
    return { ok: true, text: text ?? decodeWindows1252(bytes), notice: null };
  }
  const text = decoder.decode(bytes);
  const notice: Problem | null = text.includes('\ufffd')
    ? readProblem('charactersLost', { file, encoding: label })
    : null;
  return { ok: true, text, notice };
}

function declared(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, REACH)).toString('latin1');
  const xml = /^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head);
  const meta = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head);
  return xml?.[1] ?? meta?.[1] ?? null;
}

function withoutNotice(decoded: Decoded): Decoded {
  return decoded.ok ? { ...decoded, notice: null } : decoded;
}
