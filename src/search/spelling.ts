// Misspelt words: the nearest words of the vocabulary, by the edits people make when they type.

/** The folded words of an index, in a fixed order, with the number of documents that hold each. */
export type Vocabulary = { readonly words: readonly string[]; readonly documents: ArrayLike<number> };

export type Spelling = { readonly index: number; readonly word: string; readonly cost: number };

/** Prepares a vocabulary (about 10 ms for 100,000 words); the function it returns gives the nearest words, likeliest first. */
export function spellingCorrector(vocabulary: Vocabulary): (asked: string, limit: number) => readonly Spelling[] {
  let letters: Int32Array | null = null;
  return (asked, limit) => {
    const most = mostEdits(asked);
    if (most === 0) return [];
    letters ??= Int32Array.from(vocabulary.words, letterSet);
    const own = letterSet(asked);
    const found: (Spelling & { documents: number })[] = [];
    for (let index = 0; index < letters.length; index++) {
      // One edit changes at most two letters of the set, so the exact comparison is made for few words only.
      if (bitCount(letters[index]! ^ own) > 2 * most) continue;
      const word = vocabulary.words[index]!;
      if (Math.abs(word.length - asked.length) > most || DIGIT.test(word)) continue;
      // Of three letters only a forgotten fourth is made up for (`giv`): any other change gives another word.
      if (asked.length === 3 && (word.length !== 4 || word[0] !== asked[0])) continue;
      const cost = editCost(asked, word, most);
      if (cost <= most) found.push({ index, word, cost, documents: vocabulary.documents[index]! });
    }
    found.sort((a, b) => a.cost - b.cost || b.documents - a.documents || a.index - b.index);
    // A word two edits away says nothing when another is one edit away.
    return found.filter(({ cost }) => cost < found[0]!.cost + 1).slice(0, limit);
  };
}

/** How many edits a word may have: none in the shortest words and in numbers, where any change gives another word. */
function mostEdits(word: string): number {
  if (DIGIT.test(word) || word.length < 3) return 0;
  return word.length < 6 ? 1 : 2;
}

/**
 * Damerau-Levenshtein distance in its optimal string alignment form (Damerau 1964: insertion, deletion, replacement and the
 * exchange of neighbours are one edit each), at most `most`, more otherwise. A wrong first letter costs half an edit more: people
 * get it right nearly always. Exchanged neighbours and letters doubled or not doubled cost a fifth less.
 */
export function editCost(asked: string, word: string, most: number): number {
  const width = word.length + 1;
  let before = new Float64Array(width);
  let last = Float64Array.from({ length: width }, (_, column) => column);
  let now = new Float64Array(width);
  for (let row = 1; row <= asked.length; row++) {
    now[0] = row;
    let least = row;
    const letter = asked.charCodeAt(row - 1);
    for (let column = 1; column < width; column++) {
      const other = word.charCodeAt(column - 1);
      const doubledAsked = row > 1 && asked.charCodeAt(row - 2) === letter;
      const doubledWord = column > 1 && word.charCodeAt(column - 2) === other;
      let cost = last[column - 1]! + (letter === other ? 0 : 1);
      cost = Math.min(cost, last[column]! + (doubledAsked ? 0.8 : 1), now[column - 1]! + (doubledWord ? 0.8 : 1));
      if (row > 1 && column > 1 && letter === word.charCodeAt(column - 2) && asked.charCodeAt(row - 2) === other)
        cost = Math.min(cost, before[column - 2]! + (letter === other ? 0 : 0.8));
      now[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, last, now] = [last, now, before];
  }
  const cost = last[word.length]!;
  return cost > 0 && asked[0] !== word[0] ? cost + 0.5 : cost;
}

const DIGIT = /\p{N}/u;

/** The letters of a word as bits; all that are not a to z share the last. */
function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - 97;
    set |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return set;
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
