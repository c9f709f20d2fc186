// Whether one word can be the other misspelt: few letters changed, left out, added or swapped (optimal string alignment).

/** Short words have too many neighbours: "Reed" and "Read" are two people. */
const SHORTEST = 4;

/** One edit for words of four letters and more, two from eight on, none for shorter words. */
export function withinEdits(a: string, b: string): boolean {
  if (a === b) return true;
  const longest = Math.max(a.length, b.length);
  const allowed = Math.min(a.length, b.length) < SHORTEST ? 0 : longest >= 8 ? 2 : 1;
  if (allowed === 0 || Math.abs(a.length - b.length) > allowed) return false;
  return distance(a, b) <= allowed;
}

function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length]!;
}
