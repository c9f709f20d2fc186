// windows-1252 → text. Some Node versions (20.20 among them) decode that label as latin1 and lose every curly quotation
// mark: the very characters a quotation begins and ends with. So the 27 that differ are written out here.

/** 0x80 to 0x9F as the WHATWG encoding standard maps them; the five that it leaves undefined stay control characters. */
const C1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

export function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return withMarks(latin);
}

/** The same for a text that somebody else decoded as latin1: no text holds control characters. */
export function withMarks(latin: string): string {
  return latin.replace(/[\x80-\x9f]/g, (byte) => C1[byte.charCodeAt(0) - 0x80]!);
}
