// Words as numbers, cut roughly and fast: choosing dates weighs the words of a whole coverage while somebody waits.

/** Words are told apart by so many of their first letters: "protest", "protests" and "protesters" count as one. */
const PREFIX = 6;
const SHORTEST = 3;

/**
 * The words of a text as hashes of their first letters, in text order, repeated as they are repeated. Letters of every
 * alphabet count, digits do not. Two words may share a hash: that is rare, and only weighs a little.
 */
export function roughTerms(text: string, most = text.length): number[] {
  const found: number[] = [];
  const end = Math.min(text.length, most);
  let [hash, length] = [0, 0];
  for (let at = 0; at <= end; at++) {
    const unit = at < end ? text.charCodeAt(at) | 0x20 : 0x20;
    const letter = (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xe0 && unit < 0x2000);
    if (letter) {
      if (length < PREFIX) hash = (Math.imul(hash, 31) + unit) | 0;
      length += 1;
    } else if (length > 0) {
      if (length >= SHORTEST) found.push(hash);
      [hash, length] = [0, 0];
    }
  }
  return found;
}
