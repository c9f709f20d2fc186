// How the likelihood of what the network's layers say changes with each weight (backpropagation through time).
import { HIDDEN, Kernel } from '../model/kernel.ts';
import {
  type Direction,
  GATES,
  type LayerWeights,
  MEANINGS,
  NetLayers,
  PART_NAMES,
  PARTS,
  READ,
  roomFor,
  SCORES,
  VECTOR,
  WIDTH,
} from '../model/net-layers.ts';

/** Layers with room for what each weight, and each word's input, should change by. */
export class NetGradient {
  readonly layers: NetLayers;
  /** Added up by {@link back}; whoever uses it sets it to zero. */
  readonly of: LayerWeights;
  /** For the caller to fill: gradients of the scores. */
  readonly ofScores: Float32Array;
  /** Gradients of the sums of the features' vectors. */
  readonly ofInput: Float32Array;
  /** What input and output are multiplied with, for the caller to fill. */
  readonly drop: { readonly input: Float32Array; readonly read: Float32Array };
  readonly #kernel: Kernel;
  readonly #ofRead: Float32Array;
  readonly #ofGates: Float32Array;
  readonly #ofHidden: Float32Array;
  readonly #ofCell: Float64Array;
  readonly #turned: Float32Array;

  constructor(words: number) {
    const weights = Object.values(PARTS).reduce((sum, length) => sum + length, 0);
    const own = weights + words * (SCORES + 3 * WIDTH + 2 * READ + GATES) + GATES * Math.max(WIDTH, HIDDEN);
    const kernel = new Kernel(roomFor(words) + own + 16 * 32 + HIDDEN + READ * SCORES);
    this.#kernel = kernel;
    this.layers = new NetLayers(kernel, words);
    this.of = Object.fromEntries(
      PART_NAMES.map((name) => [name, kernel.floats(PARTS[name])]),
    ) as unknown as LayerWeights;
    this.ofScores = kernel.floats(words * SCORES);
    this.ofInput = kernel.floats(words * WIDTH);
    this.drop = { input: kernel.floats(words * WIDTH), read: kernel.floats(words * READ) };
    this.#ofRead = kernel.floats(words * READ);
    this.#ofGates = kernel.floats(words * GATES);
    this.#ofHidden = kernel.floats(HIDDEN);
    this.#ofCell = new Float64Array(HIDDEN);
    this.#turned = kernel.floats(Math.max(READ * SCORES, GATES * Math.max(WIDTH, HIDDEN)));
  }

  /** From the gradients of the scores to those of all weights and of the input, after the layers were run with `drop`. */
  back(words: number): void {
    const { layers, of, ofScores, ofInput, drop } = this;
    const { weights, read, input, meanings } = layers;
    const kernel = this.#kernel;
    const ofRead = this.#ofRead;
    addRows(ofScores, words, of.labelsBias);
    addOuter(kernel, read, READ, ofScores, SCORES, of.labels, words);
    ofRead.fill(0, 0, words * READ);
    const turned = { in: this.#turn(weights.labels, READ, SCORES), row: READ };
    kernel.add({ in: ofScores, row: SCORES }, turned, { in: ofRead, row: READ }, words, READ, SCORES);
    for (let k = 0; k < words * READ; k++) ofRead[k]! *= drop.read[k]!;
    for (let i = 0; i < words; i++) {
      for (let k = 0; k < WIDTH; k++) ofInput[i * WIDTH + k] = ofRead[i * READ + 2 * HIDDEN + k]!;
    }
    const [forwards, backwards] = layers.directions;
    this.#direct(words, forwards, 'forwards', false);
    this.#direct(words, backwards, 'backwards', true);
    for (let k = 0; k < words * WIDTH; k++) ofInput[k]! *= input[k]! > 0 ? drop.input[k]! : 0;
    addRows(ofInput, words, of.bias);
    addOuter(kernel, meanings, MEANINGS * VECTOR, ofInput, WIDTH, of.meaning, words);
  }

  #direct(words: number, direction: Direction, name: 'forwards' | 'backwards', fromEnd: boolean): void {
    const kernel = this.#kernel;
    const { layers, of } = this;
    const ofGates = this.#ofGates;
    this.#throughTime(words, direction, layers.weights[`${name}Back`], name === 'forwards' ? 0 : HIDDEN, fromEnd);
    addRows(ofGates, words, of[`${name}Bias`]);
    addOuter(kernel, layers.input, WIDTH, ofGates, GATES, of[`${name}In`], words);
    const later = fromEnd ? 0 : GATES;
    const before = { in: direction.hidden, at: fromEnd ? HIDDEN : 0, row: 1, column: HIDDEN };
    const into = { in: of[`${name}Back`], row: GATES };
    kernel.add(before, { in: ofGates, at: later, row: GATES }, into, HIDDEN, GATES, words - 1);
    const turned = { in: this.#turn(layers.weights[`${name}In`], WIDTH, GATES), row: WIDTH };
    kernel.add({ in: ofGates, row: GATES }, turned, { in: this.ofInput, row: WIDTH }, words, WIDTH, GATES);
  }

  /** Writes the gradients of the gates, from the word that was read last to the first. */
  #throughTime(words: number, direction: Direction, back: Float32Array, place: number, fromEnd: boolean): void {
    const kernel = this.#kernel;
    const { gates, cell, bent } = direction;
    const ofGates = this.#ofGates;
    const ofHidden = this.#ofHidden;
    const ofCell = this.#ofCell;
    const turned = { in: this.#turn(back, HIDDEN, GATES), row: HIDDEN };
    const into = { in: ofHidden, row: HIDDEN };
    ofHidden.fill(0);
    ofCell.fill(0);
    for (let n = words - 1; n >= 0; n--) {
      const i = fromEnd ? words - 1 - n : n;
      const before = n === 0 ? -1 : fromEnd ? i + 1 : i - 1;
      for (let k = 0, g = i * GATES; k < HIDDEN; k++, g++) {
        const lets = gates[g]!;
        const keeps = gates[g + HIDDEN]!;
        const offers = gates[g + 2 * HIDDEN]!;
        const shows = gates[g + 3 * HIDDEN]!;
        const curved = bent[i * HIDDEN + k]!;
        const shown = ofHidden[k]! + this.#ofRead[i * READ + place + k]!;
        const kept = ofCell[k]! + shown * shows * (1 - curved * curved);
        ofGates[g] = kept * offers * lets * (1 - lets);
        ofGates[g + HIDDEN] = before < 0 ? 0 : kept * cell[before * HIDDEN + k]! * keeps * (1 - keeps);
        ofGates[g + 2 * HIDDEN] = kept * lets * (1 - offers * offers);
        ofGates[g + 3 * HIDDEN] = shown * curved * shows * (1 - shows);
        ofCell[k] = kept * keeps;
        ofHidden[k] = 0;
      }
      kernel.add({ in: ofGates, at: i * GATES, row: GATES }, turned, into, 1, HIDDEN, GATES);
    }
  }

  /** The matrix with rows and columns exchanged; it stands until the next. */
  #turn(matrix: Float32Array, rows: number, columns: number): Float32Array {
    const turned = this.#turned;
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) turned[c * rows + r] = matrix[r * columns + c]!;
    }
    return turned;
  }
}

function addRows(rows: Float32Array, count: number, sum: Float32Array): void {
  const width = sum.length;
  for (let i = 0, at = 0; i < count; i++) for (let k = 0; k < width; k++) sum[k]! += rows[at++]!;
}

/** Adds the products of each word's `a` with its `b`. */
function addOuter(
  kernel: Kernel,
  a: Float32Array,
  aWidth: number,
  b: Float32Array,
  bWidth: number,
  sum: Float32Array,
  words: number,
): void {
  kernel.add(
    { in: a, row: 1, column: aWidth },
    { in: b, row: bWidth },
    { in: sum, row: bWidth },
    aWidth,
    bWidth,
    words,
  );
}
