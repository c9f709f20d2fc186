// The network's layers at work: a word's features become a short vector, two recurrent layers (long short-term memory;
// Hochreiter and Schmidhuber 1997) read these forwards and backwards, and a last layer scores the labels.
import type { Kernel } from './kernel.ts';
import { LABEL_COUNT } from './labels.ts';

/** Numbers of a word's vector, of the vector that its features become, and of what each reading direction remembers. */
export const VECTOR = 64;
export const WIDTH = 64;
export const HIDDEN = 64;
/** Words whose meaning is read at each word: itself, its head, and the cue that it hangs by. */
export const MEANINGS = 3;
export const GATES = 4 * HIDDEN;
export const READ = 2 * HIDDEN + WIDTH;
/** Scores of a word: the labels, and one place to spare, so that rows are whole vectors. */
export const SCORES = LABEL_COUNT + 1;
/** So many words are read in one go; a longer text in pieces. */
export const MOST_WORDS = 2048;

/** The lengths of the weight lists, in the order in which they stand in the model file. */
export const PARTS = {
  meaning: MEANINGS * VECTOR * WIDTH,
  bias: WIDTH,
  forwardsIn: WIDTH * GATES,
  forwardsBack: HIDDEN * GATES,
  forwardsBias: GATES,
  backwardsIn: WIDTH * GATES,
  backwardsBack: HIDDEN * GATES,
  backwardsBias: GATES,
  labels: READ * SCORES,
  labelsBias: SCORES,
} as const;
export type PartName = keyof typeof PARTS;
export type LayerWeights = Readonly<Record<PartName, Float32Array>>;
export const PART_NAMES = Object.keys(PARTS) as PartName[];

/** Room for one direction: after {@link NetLayers.run}, what its gates, cells and outputs were at each word. */
export type Direction = Readonly<Record<'gates' | 'cell' | 'bent' | 'hidden', Float32Array>>;

/** Numbers of memory that the layers need for texts of up to `words` words. */
export function roomFor(words: number): number {
  const each = MEANINGS * VECTOR + WIDTH + READ + SCORES + 2 * (GATES + 3 * HIDDEN);
  return words * each + Object.values(PARTS).reduce((sum, length) => sum + length, 0) + 16 * 32;
}

export class NetLayers {
  readonly kernel: Kernel;
  readonly weights: LayerWeights;
  /** For the caller to fill: vectors of the meanings, and in `input` the sums of the features' vectors. */
  readonly meanings: Float32Array;
  readonly input: Float32Array;
  readonly read: Float32Array;
  readonly scores: Float32Array;
  readonly directions: readonly [Direction, Direction];

  constructor(kernel: Kernel, words: number) {
    this.kernel = kernel;
    this.weights = Object.fromEntries(
      PART_NAMES.map((name) => [name, kernel.floats(PARTS[name])]),
    ) as unknown as LayerWeights;
    this.meanings = kernel.floats(words * MEANINGS * VECTOR);
    this.input = kernel.floats(words * WIDTH);
    this.read = kernel.floats(words * READ);
    this.scores = kernel.floats(words * SCORES);
    const direction = (): Direction => ({
      gates: kernel.floats(words * GATES),
      cell: kernel.floats(words * HIDDEN),
      bent: kernel.floats(words * HIDDEN),
      hidden: kernel.floats(words * HIDDEN),
    });
    this.directions = [direction(), direction()];
  }

  /** Reads the first `words` words; in training, what `drop` holds is multiplied with input and output. */
  run(words: number, drop?: { readonly input: Float32Array; readonly read: Float32Array }): void {
    const { kernel, weights: w, input, read, scores } = this;
    const meaning = { in: this.meanings, row: MEANINGS * VECTOR };
    addBias(w.bias, input, words);
    kernel.add(meaning, { in: w.meaning, row: WIDTH }, { in: input, row: WIDTH }, words, WIDTH, MEANINGS * VECTOR);
    for (let k = 0; k < words * WIDTH; k++) input[k] = input[k]! > 0 ? input[k]! * (drop ? drop.input[k]! : 1) : 0;
    const [forwards, backwards] = this.directions;
    this.#direct(words, forwards, w.forwardsIn, w.forwardsBack, w.forwardsBias, false);
    this.#direct(words, backwards, w.backwardsIn, w.backwardsBack, w.backwardsBias, true);
    for (let i = 0; i < words; i++) {
      const at = i * READ;
      for (let k = 0; k < HIDDEN; k++) {
        read[at + k] = forwards.hidden[i * HIDDEN + k]!;
        read[at + HIDDEN + k] = backwards.hidden[i * HIDDEN + k]!;
      }
      for (let k = 0; k < WIDTH; k++) read[at + 2 * HIDDEN + k] = input[i * WIDTH + k]!;
    }
    if (drop) for (let k = 0; k < words * READ; k++) read[k]! *= drop.read[k]!;
    scores.fill(0, 0, words * SCORES);
    addBias(w.labelsBias, scores, words);
    kernel.add(
      { in: read, row: READ },
      { in: w.labels, row: SCORES },
      { in: scores, row: SCORES },
      words,
      SCORES,
      READ,
    );
  }

  #direct(
    words: number,
    { gates, cell, bent, hidden }: Direction,
    into: Float32Array,
    back: Float32Array,
    bias: Float32Array,
    fromEnd: boolean,
  ): void {
    const { kernel } = this;
    gates.fill(0, 0, words * GATES);
    addBias(bias, gates, words);
    kernel.add(
      { in: this.input, row: WIDTH },
      { in: into, row: GATES },
      { in: gates, row: GATES },
      words,
      GATES,
      WIDTH,
    );
    for (let n = 0, last = -1; n < words; n++) {
      const i = fromEnd ? words - 1 - n : n;
      if (last >= 0) kernel.addRow(hidden, last * HIDDEN, back, gates, i * GATES, GATES, HIDDEN);
      remember(gates, cell, bent, hidden, i, last);
      last = i;
    }
  }
}

/** The gates of word `i` are bent, and what it is remembered by follows from them and from the word before. */
function remember(
  gates: Float32Array,
  cell: Float32Array,
  bent: Float32Array,
  hidden: Float32Array,
  i: number,
  last: number,
): void {
  for (let k = 0, g = i * GATES, at = i * HIDDEN; k < HIDDEN; k++, g++, at++) {
    const lets = opening(gates[g]!);
    const keeps = opening(gates[g + HIDDEN]!);
    const offers = bend(gates[g + 2 * HIDDEN]!);
    const shows = opening(gates[g + 3 * HIDDEN]!);
    gates[g] = lets;
    gates[g + HIDDEN] = keeps;
    gates[g + 2 * HIDDEN] = offers;
    gates[g + 3 * HIDDEN] = shows;
    const now = lets * offers + (last < 0 ? 0 : keeps * cell[last * HIDDEN + k]!);
    const curved = bend(now);
    cell[at] = now;
    bent[at] = curved;
    hidden[at] = shows * curved;
  }
}

function addBias(bias: Float32Array, rows: Float32Array, count: number): void {
  const width = bias.length;
  for (let i = 0, at = 0; i < count; i++) for (let k = 0; k < width; k++) rows[at++]! += bias[k]!;
}

function opening(x: number): number {
  return 0.5 + 0.5 * bend(0.5 * x);
}

const FLAT = 7.905311107635498;

/** The hyperbolic tangent to seven digits, by a fraction of polynomials (as Eigen has it): a third of `Math.tanh`'s time. */
function bend(value: number): number {
  const x = Math.max(-FLAT, Math.min(FLAT, value));
  const y = x * x;
  const over =
    4.89352455891786e-3 +
    y *
      (6.37261928875436e-4 +
        y *
          (1.48572235717979e-5 +
            y *
              (5.12229709037114e-8 +
                y * (-8.60467152213735e-11 + y * (2.00018790482477e-13 - y * 2.76076847742355e-16)))));
  const under = 4.89352518554385e-3 + y * (2.268434632439e-3 + y * (1.18534705686654e-4 + y * 1.19825839466702e-6));
  return (x * over) / under;
}
