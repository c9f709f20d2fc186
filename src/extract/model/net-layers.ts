// The network's layers at work: a word's features become a short vector, two recurrent layers (long short-term memory;
// Hochreiter and Schmidhuber 1997) read these forwards and backwards, and a last layer scores the labels.
import { HIDDEN, type Kernel } from './kernel.ts';
import { LABEL_COUNT } from './labels.ts';

/** Numbers of a word's vector, and of the vector that its features become. */
export const VECTOR = 64;
export const WIDTH = 64;
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
  return words * each + Object.values(PARTS).reduce((sum, length) => sum + length, 0) + HIDDEN + 16 * 32;
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
  /** What is remembered before the first word. */
  readonly #nothing: Float32Array;

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
    this.#nothing = kernel.floats(HIDDEN);
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
    for (let i = 0; i < words; i++) scores.set(w.labelsBias, i * SCORES);
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
    direction: Direction,
    into: Float32Array,
    back: Float32Array,
    bias: Float32Array,
    fromEnd: boolean,
  ): void {
    const { kernel } = this;
    const { gates, cell, hidden } = direction;
    for (let i = 0; i < words; i++) gates.set(bias, i * GATES);
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
      const [before, at] = last < 0 ? ([this.#nothing, 0] as const) : ([cell, last * HIDDEN] as const);
      kernel.remember(direction, i * GATES, before, at, i * HIDDEN);
      last = i;
    }
  }
}

function addBias(bias: Float32Array, rows: Float32Array, count: number): void {
  const width = bias.length;
  for (let i = 0, at = 0; i < count; i++) for (let k = 0; k < width; k++) rows[at++]! += bias[k]!;
}
