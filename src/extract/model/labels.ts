// The labels of the quote tagger and the states of its chain: a label, and what the sentence has had so far.

export const LABELS = ['O', 'B-content', 'I-content', 'B-source', 'I-source', 'B-cue', 'I-cue'] as const;
export const LABEL_COUNT = 7;
export const O = 0;
export const B_CONTENT = 1;
const I_CONTENT = 2;
export const B_SOURCE = 3;
export const B_CUE = 5;

/** A state is `label * 8 + seen`; `seen` has one bit each for content, source and cue in this sentence. */
export const STATE_COUNT = LABEL_COUNT * 8;

/** What the sentence has had once `label` was given. */
function seenAfter(seen: number, label: number): number {
  return label === O ? seen : seen | (1 << ((label - 1) >> 1));
}

/** True when `label` may follow `previous`: an I- only its own B- or I-. */
export function mayFollow(previous: number, label: number): boolean {
  return label === O || (label & 1) === 1 || previous === label || previous === label - 1;
}

export type Moves = {
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly label: Uint8Array;
  readonly count: number;
};

/** All moves of the chain from one token to the next: inside a sentence, over a sentence's start, over a paragraph's. */
export const MOVES: readonly [Moves, Moves, Moves] = [moves(false, false), moves(true, false), moves(true, true)];

function moves(newSentence: boolean, newParagraph: boolean): Moves {
  const list: [number, number, number][] = [];
  for (let state = 0; state < STATE_COUNT; state++) {
    const previous = state >> 3;
    const seen = state & 7;
    if (seenAfter(seen, previous) !== seen) continue; // not reachable
    for (let label = 0; label < LABEL_COUNT; label++) {
      if (!mayFollow(previous, label)) continue;
      const continues = label > 0 && (label & 1) === 0;
      if (continues && (newParagraph || (newSentence && label !== I_CONTENT))) continue;
      list.push([state, label * 8 + seenAfter(newSentence ? 0 : seen, label), label]);
    }
  }
  return {
    from: Uint8Array.from(list, (m) => m[0]),
    to: Uint8Array.from(list, (m) => m[1]),
    label: Uint8Array.from(list, (m) => m[2]),
    count: list.length,
  };
}

/** Kinds of places at which transitions have weights of their own: start of sentence or paragraph × quotation state. */
const PLACES = 12;
/** Transition weights: place, previous label, what was seen, label. */
export const TRANSITIONS = PLACES * STATE_COUNT * LABEL_COUNT;

export function transitionAt(place: number, from: number, label: number): number {
  return (place * STATE_COUNT + from) * LABEL_COUNT + label;
}
