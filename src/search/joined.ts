// Two words written as one: `cornflakes` of corn and flakes, `#townhall`, which has no capitals to cut it by.

/**
 * The places in a sorted vocabulary of the two words that this one is made of, at the cut that leaves the shorter of them
 * longest; null when there is no such cut. Words of fewer than three letters make too many words by chance.
 */
export function joinedWords(
  word: string,
  vocabulary: readonly string[],
  mayBe: (index: number) => boolean,
): readonly [number, number] | null {
  if (word.length < SHORTEST || word.length > LONGEST || !/^\p{L}+$/u.test(word)) return null;
  let best: readonly [number, number] | null = null;
  let balance = 0;
  for (let cut = PART; cut <= word.length - PART; cut++) {
    if (Math.min(cut, word.length - cut) <= balance) continue;
    const first = placeOf(word.slice(0, cut), vocabulary, mayBe);
    const second = first === -1 ? -1 : placeOf(word.slice(cut), vocabulary, mayBe);
    if (second === -1) continue;
    best = [first, second];
    balance = Math.min(cut, word.length - cut);
  }
  return best;
}

const PART = 3;
const SHORTEST = 7;
const LONGEST = 40;

/** The first place at which the word stands as one that it may be; -1 for none. The same word may stand twice. */
function placeOf(word: string, vocabulary: readonly string[], mayBe: (index: number) => boolean): number {
  let low = 0;
  let high = vocabulary.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (vocabulary[middle]! < word) low = middle + 1;
    else high = middle;
  }
  for (; vocabulary[low] === word; low++) if (mayBe(low)) return low;
  return -1;
}
