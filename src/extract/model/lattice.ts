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

/** Runs both passes. `scores` holds a score for each label at each token. Linear in the document. */
export function runChain(scores: Float64Array, places: Uint8Array, transition: Float64Array): Lattice {
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
  for (let i = 0; i < n; i++) {
    const now = i * STATE_COUNT;
    const place = places[i]!;
    const { from, to, label, count } = movesAt(place);
    for (let m = 0; m < count; m++) {
      // Before the first token: outside, nothing seen.
      const before = i === 0 ? (from[m] === 0 ? 1 : 0) : forward[now - STATE_COUNT + from[m]!]!;
      if (before === 0) continue;
      forward[now + to[m]!]! +=
        before * transition[transitionAt(place, from[m]!, label[m]!)]! * emission[i * LABEL_COUNT + label[m]!]!;
    }
    let sum = 0;
    for (let s = 0; s < STATE_COUNT; s++) sum += forward[now + s]!;
    norm[i] = sum;
    for (let s = 0; s < STATE_COUNT; s++) forward[now + s]! /= sum;
  }
  if (n > 0) backward.fill(1, (n - 1) * STATE_COUNT);
  for (let i = n - 1; i > 0; i--) {
    const now = i * STATE_COUNT;
    const place = places[i]!;
    const { from, to, label, count } = movesAt(place);
    for (let m = 0; m < count; m++) {
      backward[now - STATE_COUNT + from[m]!]! +=
        (backward[now + to[m]!]! *
          transition[transitionAt(place, from[m]!, label[m]!)]! *
          emission[i * LABEL_COUNT + label[m]!]!) /
        norm[i]!;
    }
  }
  return { length: n, emission, places, transition, forward, backward, norm };
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
        const { from: source, to: target, label: labels, count } = movesAt(place);
        for (let m = 0; m < count; m++) {
          if (labels[m] !== inside || source[m]! >> 3 !== label) continue;
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
