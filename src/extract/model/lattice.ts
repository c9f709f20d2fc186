// The linear chain (conditional random field; Lafferty et al. 2001): forward and backward sums over all labelings.
import { LABEL_COUNT, MOVES, type Moves, STATE_COUNT, transitionAt } from './labels.ts';

/** The chain of one document: exponentiated scores, and the scaled sums from both sides. */
export type Lattice = {
  readonly length: number;
  /** `exp(score - best)` of each label at each token. */
  readonly emission: Float64Array;
  readonly places: Uint8Array;
  /** `exp` of all transition weights. */
  readonly transition: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Sum of the forward values of each token before they were scaled to 1. */
  readonly norm: Float64Array;
};

/** `place` is `start * 4 + quotation state`, where start is 0 inside a sentence, 1 at its start, 2 at a paragraph's. */
export function movesAt(place: number): Moves {
  return MOVES[(place >> 2) as 0 | 1 | 2];
}

/** The transition weights of one kind of place, in the order in which the two passes read them. */
export type Ways = { readonly arrivals: Float64Array; readonly departures: Float64Array };

/**
 * Runs both passes. `scores` holds a score for each label at each token. Linear in the document. Whoever runs many chains
 * with the same transitions keeps `ways` from one to the next: what stands in it is not worked out again.
 */
export function runChain(
  scores: Float64Array,
  places: Uint8Array,
  transition: Float64Array,
  ways: Ways[] = [],
): Lattice {
  const n = places.length;
  const emission = new Float64Array(n * LABEL_COUNT);
  for (let i = 0; i < n; i++) {
    const at = i * LABEL_COUNT;
    let best = scores[at]!;
    for (let l = 1; l < LABEL_COUNT; l++) best = Math.max(best, scores[at + l]!);
    for (let l = 0; l < LABEL_COUNT; l++) emission[at + l] = Math.exp(scores[at + l]! - best);
  }
  const forward = new Float64Array(n * STATE_COUNT);
  const backward = new Float64Array(n * STATE_COUNT);
  const norm = new Float64Array(n);
  const start = new Float64Array(STATE_COUNT);
  start[0] = 1; // Before the first token: outside, nothing seen.
  let before = start;
  let base = 0;
  for (let i = 0; i < n; i++) {
    const place = places[i]!;
    const { states, first, other } = ARRIVALS[place >> 2]!;
    ways[place] ??= waysAt(place, transition);
    const own = ways[place].arrivals;
    const now = i * STATE_COUNT;
    let total = 0;
    for (let k = 0; k < states.length; k++) {
      const state = states[k]!;
      const emitted = emission[i * LABEL_COUNT + (state >> 3)]!;
      let sum = 0;
      for (let m = first[k]!; m < first[k + 1]!; m++) sum += before[base + other[m]!]! * own[m]! * emitted;
      forward[now + state] = sum;
      total += sum;
    }
    norm[i] = total;
    for (let k = 0; k < states.length; k++) forward[now + states[k]!]! /= total;
    before = forward;
    base = now;
  }
  if (n > 0) backward.fill(1, (n - 1) * STATE_COUNT);
  for (let i = n - 1; i > 0; i--) {
    const place = places[i]!;
    const { states, first, other } = DEPARTURES[place >> 2]!;
    const own = ways[place]!.departures;
    const now = i * STATE_COUNT;
    const share = norm[i]!;
    for (let k = 0; k < states.length; k++) {
      let sum = 0;
      for (let m = first[k]!; m < first[k + 1]!; m++) {
        const to = other[m]!;
        sum += (backward[now + to]! * own[m]! * emission[i * LABEL_COUNT + (to >> 3)]!) / share;
      }
      backward[now - STATE_COUNT + states[k]!] = sum;
    }
  }
  return { length: n, emission, places, transition, forward, backward, norm };
}

/** The moves of one kind of place, put together by the state they lead to, or by the one they leave. */
type Bundles = {
  readonly states: Uint8Array;
  /** Where the moves of each state begin, and where the last ones end. */
  readonly first: Uint16Array;
  /** The state at the other end of each move. */
  readonly other: Uint8Array;
  /** The move's number in {@link MOVES}. */
  readonly move: Uint8Array;
};

const KINDS = [0, 1, 2] as const;
const ARRIVALS = KINDS.map((kind) => bundles(MOVES[kind].to, MOVES[kind].from));
const DEPARTURES = KINDS.map((kind) => bundles(MOVES[kind].from, MOVES[kind].to));

function bundles(own: Uint8Array, other: Uint8Array): Bundles {
  const states = [...new Set(own)].sort((a, b) => a - b);
  const moves = states.map((state) => [...own.keys()].filter((m) => own[m] === state));
  const move = Uint8Array.from(moves.flat());
  const first = new Uint16Array(states.length + 1);
  moves.forEach((list, k) => {
    first[k + 1] = first[k]! + list.length;
  });
  return { states: Uint8Array.from(states), first, other: move.map((m) => other[m]!), move };
}

function waysAt(place: number, transition: Float64Array): Ways {
  const kind = (place >> 2) as 0 | 1 | 2;
  const { from, label } = MOVES[kind];
  const weightsOf = ({ move }: Bundles): Float64Array => {
    const weights = new Float64Array(move.length);
    for (let k = 0; k < move.length; k++)
      weights[k] = transition[transitionAt(place, from[move[k]!]!, label[move[k]!]!)]!;
    return weights;
  };
  return { arrivals: weightsOf(ARRIVALS[kind]!), departures: weightsOf(DEPARTURES[kind]!) };
}

/** The moves from a label to an inside label, for each kind of place. */
const CONTINUING = MOVES.map(({ from, label }) =>
  Array.from({ length: LABEL_COUNT ** 2 }, (_, pair) =>
    Uint8Array.from(
      [...from.keys()].filter(
        (m) => from[m]! >> 3 === Math.floor(pair / LABEL_COUNT) && label[m] === pair % LABEL_COUNT,
      ),
    ),
  ),
);

function continuing(place: number, label: number, inside: number): Uint8Array {
  return CONTINUING[place >> 2]![label * LABEL_COUNT + inside]!;
}

/** The probability of each label at each token. */
export function labelMarginals({ length, forward, backward }: Lattice): Float64Array {
  const marginals = new Float64Array(length * LABEL_COUNT);
  for (let i = 0; i < length; i++) {
    for (let s = 0; s < STATE_COUNT; s++) {
      marginals[i * LABEL_COUNT + (s >> 3)]! += forward[i * STATE_COUNT + s]! * backward[i * STATE_COUNT + s]!;
    }
  }
  return marginals;
}

export type SpanMarginal = { readonly from: number; readonly to: number; readonly probability: number };

/**
 * The exact probability of each span that is labelled B- I- … I- and no further, for the phrase that begins with
 * `begin`; those below `least` are left out. Spans end with their paragraph, so time is linear in the document.
 */
export function spanMarginals(lattice: Lattice, begin: number, least: number): SpanMarginal[] {
  const { length, forward, backward, emission, transition, places, norm } = lattice;
  const inside = begin + 1;
  const spans: SpanMarginal[] = [];
  const mass = new Float64Array(8);
  const next = new Float64Array(8);
  for (let from = 0; from < length; from++) {
    // The mass of all labelings that begin here and still go on at `to`, by what was seen; the rest is in `backward`.
    let alive = 0;
    for (let seen = 0; seen < 8; seen++) {
      mass[seen] = forward[from * STATE_COUNT + begin * 8 + seen]!;
      alive += mass[seen]! * backward[from * STATE_COUNT + begin * 8 + seen]!;
    }
    for (let to = from, label = begin; to < length && alive >= least; to++, label = inside) {
      const following = to + 1;
      next.fill(0);
      let goesOn = 0;
      if (following < length) {
        const place = places[following]!;
        const { from: source, to: target } = movesAt(place);
        const moves = continuing(place, label, inside);
        for (let k = 0; k < moves.length; k++) {
          const m = moves[k]!;
          const value =
            (mass[source[m]! & 7]! *
              transition[transitionAt(place, source[m]!, inside)]! *
              emission[following * LABEL_COUNT + inside]!) /
            norm[following]!;
          next[target[m]! & 7]! += value;
          goesOn += value * backward[following * STATE_COUNT + target[m]!]!;
        }
      }
      const probability = alive - goesOn;
      if (probability >= least) spans.push({ from, to, probability });
      alive = goesOn;
      mass.set(next);
    }
  }
  return spans;
}
