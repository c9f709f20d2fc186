// One fault, one line: what goes to stderr is short, on one line and free of control characters.

/** Longest line of a fault, in UTF-16 code units (design.md, section 4: under 600). */
const LONGEST = 590;

/** Makes one printable line of a sentence, cut in the middle when it is too long, so that its end (what to do) stays. */
export function faultLine(sentence: string): string {
  const line = sentence.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
  if (line.length <= LONGEST) return line;
  const keep = (LONGEST - 3) >> 1;
  return `${line.slice(0, keep)} … ${line.slice(-keep)}`;
}

/** How many faults are listed before "and N more". */
export const MOST_FAULTS = 20;
