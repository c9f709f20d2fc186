// Misspelt words: the nearest words of the vocabulary, by the edits people make when they type.

/** The folded words of an index, in a fixed order, with the number of documents that hold each. */
export type Vocabulary = { readonly words: readonly string[]; readonly documents: ArrayLike<number> };

export type Spelling = { readonly index: number; readonly word: string; readonly cost: number };

/**
 * Prepares a vocabulary (some 50 ms for 100,000 words); the function it returns gives the nearest words, likeliest first. Only words
 * that pass two filters are compared letter by letter: which letters, and which pairs of letters, they are made of.
 */
export function spellingCorrector({
  words,
  documents,
}: Vocabulary): (asked: string, limit: number) => readonly Spelling[] {
  const letters = Int32Array.from(words, letterSet);
  const pairs = Int32Array.from(words, pairSet);
  const lengths = Uint8Array.from(words, (word) => (DIGIT.test(word) ? 255 : Math.min(254, word.length)));
  const cost = editCosts();
  return (asked, limit) => {
    const most = mostEdits(asked);
    if (most === 0) return [];
    const ownLetters = letterSet(asked);
    const ownPairs = pairSet(asked);
    const found: (Spelling & { documents: number })[] = [];
    for (let index = 0; index < letters.length; index++) {
      const difference = lengths[index]! - asked.length;
      if (difference > most || difference < -most) continue;
      // One edit changes at most two letters of the set, and six pairs (an exchange undoes three and makes three).
      if (bitCount(letters[index]! ^ ownLetters) > 2 * most || bitCount(pairs[index]! ^ ownPairs) > 6 * most) continue;
      const word = words[index]!;
      // Of three letters only a forgotten fourth is made up for (`giv`): any other change gives another word.
      if (asked.length === 3 && (word.length !== 4 || word[0] !== asked[0])) continue;
      const edits = cost(asked, word, most);
      // Of four letters none is replaced or taken out: `meng` is not `men`, nor `dong` a `song`; `taht` is `that`.
      if (asked.length === 4 && edits >= 1 && word.length <= 4) continue;
      if (edits <= most) found.push({ index, word, cost: edits, documents: documents[index]! });
    }
    found.sort((a, b) => a.cost - b.cost || b.documents - a.documents || a.index - b.index);
    // A word two edits away says nothing when another is one edit away.
    return found.filter((one) => one.cost < found[0]!.cost + 1).slice(0, limit);
  };
}

/** How many edits a word may have: none in the shortest words and in numbers, where any change gives another word. */
function mostEdits(word: string): number {
  if (DIGIT.test(word) || word.length < 3 || word.length > LONGEST) return 0;
  return word.length < 6 ? 1 : 2;
}

/**
 * Damerau-Levenshtein distance in its optimal string alignment form (Damerau 1964: insertion, deletion, replacement and the
 * exchange of neighbours are one edit each), at most `most`, more otherwise. A wrong first letter costs half an edit more: people
 * get it right nearly always. Exchanged neighbours and letters doubled or not doubled cost a fifth less.
 */
function editCosts(): (asked: string, word: string, most: number) => number {
  // The rows are kept from one comparison to the next: there are thousands.
  let before = new Float64Array(LONGEST + 4);
  let last = new Float64Array(LONGEST + 4);
  let now = new Float64Array(LONGEST + 4);
  return (asked, word, most) => {
    const width = word.length + 1;
    if (width > last.length || asked.length > LONGEST) return most + 1;
    for (let column = 0; column < width; column++) last[column] = column;
    for (let row = 1; row <= asked.length; row++) {
      now[0] = row;
      let least = row;
      const letter = asked.charCodeAt(row - 1);
      const letterBefore = row > 1 ? asked.charCodeAt(row - 2) : -1;
      for (let column = 1; column < width; column++) {
        const other = word.charCodeAt(column - 1);
        const otherBefore = column > 1 ? word.charCodeAt(column - 2) : -1;
        let cost = last[column - 1]! + (letter === other ? 0 : 1);
        cost = Math.min(
          cost,
          last[column]! + (letterBefore === letter ? 0.8 : 1),
          now[column - 1]! + (otherBefore === other ? 0.8 : 1),
        );
        if (letter === otherBefore && letterBefore === other && letter !== other)
          cost = Math.min(cost, before[column - 2]! + 0.8);
        now[column] = cost;
        if (cost < least) least = cost;
      }
      if (least > most) return most + 1;
      const free = before;
      before = last;
      last = now;
      now = free;
    }
    const cost = last[word.length]!;
    return cost > 0 && asked[0] !== word[0] ? cost + 0.5 : cost;
  };
}

const DIGIT = /\p{N}/u;
const LONGEST = 60;

/** The letters of a word as bits; all that are not a to z share the last. */
function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << bitOf(word.charCodeAt(at));
  return set;
}

/** The pairs of neighbouring letters as bits, a few pairs to a bit. */
function pairSet(word: string): number {
  let set = 0;
  for (let at = 1; at < word.length; at++)
    set |= 1 << ((bitOf(word.charCodeAt(at - 1)) * 7 + bitOf(word.charCodeAt(at)) * 11) & 31);
  return set;
}

function bitOf(unit: number): number {
  return unit >= 97 && unit < 123 ? unit - 97 : 26;
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
