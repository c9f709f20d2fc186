// Bytes → text, without guessing: a citation is only as good as the characters it is compared with.
import type { Problem } from '../coverage/problem.ts';
import { readProblem } from './problems.ts';
import { decodeWindows1252 } from './windows1252.ts';

/** Text exactly as the bytes give it, its byte order mark dropped; or why there is none. `notice`: what was converted. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly notice: Problem | null }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Decodes a text file. UTF-8 is taken as it is, UTF-16 when its byte order mark says so, windows-1252 when the bytes
 * cannot be anything else; the latter two with a notice. NUL and a crowd of control characters mean "not text";
 * bytes that are no UTF-8 are named with their offset. Linear in the number of bytes.
 */
export function decodeText(bytes: Uint8Array, file: string): Decoded {
  const utf16 = utf16Label(bytes);
  if (utf16 !== null) return decodeUtf16(bytes, utf16, file);
  const control = controlOffset(bytes);
  if (control !== null) return { ok: false, problem: readProblem('notText', { file, offset: control }) };
  const text = decodeUtf8(bytes);
  if (text !== null) return { ok: true, text, notice: null };
  const { offset, couldBeLatin } = inspectUtf8(bytes);
  if (!couldBeLatin) return { ok: false, problem: readProblem('notUtf8', { file, offset }) };
  const notice = readProblem('encodingConverted', { file, encoding: 'windows-1252' });
  return { ok: true, text: decodeWindows1252(bytes), notice };
}

/** UTF-8 → text, its byte order mark dropped; null when the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Offset of the first byte that is not UTF-8; null when all are. */
export function firstBadByte(bytes: Uint8Array): number | null {
  const { offset } = inspectUtf8(bytes);
  return offset === bytes.length ? null : offset;
}

/** True when the bytes are no UTF-8, damaged or not, and every one of them is a letter in windows-1252. */
export function couldBeLatin(bytes: Uint8Array): boolean {
  return inspectUtf8(bytes).couldBeLatin;
}

/** `utf-16le` or `utf-16be` when the byte order mark says so. */
export function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function decodeUtf16(bytes: Uint8Array, label: 'utf-16le' | 'utf-16be', file: string): Decoded {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    const nul = text.indexOf('\0');
    if (nul >= 0) return { ok: false, problem: readProblem('notText', { file, offset: 2 + 2 * nul }) };
    return { ok: true, text, notice: readProblem('encodingConverted', { file, encoding: label.toUpperCase() }) };
  } catch {
    return { ok: false, problem: readProblem('notText', { file, offset: 0 }) };
  }
}

/** Where the bytes stop looking like text: the first NUL, or the first control character when there are many. */
function controlOffset(bytes: Uint8Array): number | null {
  let first: number | null = null;
  let count = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte === 0) return at;
    const isControl = byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d);
    if (!isControl) continue;
    first ??= at;
    count++;
  }
  // One stray ^Z or backspace is a scar of an old editor; one in two hundred is not text.
  return count > 1 && count * 200 > bytes.length ? first : null;
}

/**
 * `offset`: where UTF-8 breaks. `couldBeLatin`: no byte pair in the whole file is a UTF-8 character and every high byte is
 * one that windows-1252 defines, so the file never was UTF-8. A file with even one UTF-8 character is UTF-8, damaged;
 * one whose only fault is an unfinished character at its end is UTF-8, cut off.
 */
function inspectUtf8(bytes: Uint8Array): { offset: number; couldBeLatin: boolean } {
  let offset: number | null = null;
  let couldBeLatin = true;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at]!;
    if (byte < 0x80) {
      at++;
      continue;
    }
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      couldBeLatin = false;
      at += length;
      continue;
    }
    offset ??= at;
    const isCutOff =
      offset === at && byte >= 0xc2 && bytes.subarray(at + 1).every((rest) => rest >= 0x80 && rest < 0xc0);
    if (isCutOff || UNDEFINED_1252.has(byte)) couldBeLatin = false;
    at++;
  }
  return { offset: offset ?? bytes.length, couldBeLatin };
}

const UNDEFINED_1252: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

function expectedLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

/** Length of the well-formed UTF-8 sequence that starts at `at` (Unicode 15, table 3-7); 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = expectedLength(lead);
  const second = bytes[at + 1] ?? 0;
  let low = 0x80;
  let high = 0xbf;
  if (lead === 0xe0) low = 0xa0;
  if (lead === 0xed) high = 0x9f;
  if (lead === 0xf0) low = 0x90;
  if (lead === 0xf4) high = 0x8f;
  if (second < low || second > high) return 0;
  for (let next = at + 2; next < at + length; next++) {
    const byte = bytes[next] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return length;
}
