// Weights: a pruned linear model as it is loaded, made for many look-ups.
//
// A feature is a bucket (a hash of `bits` bits). A bitmap says which buckets have weights, and a running count beside it
// says where they stand, so that a look-up reads one place of the index and, where there are weights, one row.
//
// A row is as many 32-bit words as its weights fill, four weights to a word, each a byte with 128 added to it. Four such
// bytes are added at once: as two pairs, each in the two halves of a word, where 257 of them fit before one runs over.

export type Weights = {
  /** Buckets are numbers below `2 ** bits`. */
  readonly bits: number;
  readonly classes: number;
  /** What one unit of a stored weight is worth. */
  readonly scale: number;
  /** How many buckets are present. */
  readonly rows: number;
  /** For each 32 buckets two words: which of them are present, and how many are present before them. */
  readonly index: Uint32Array;
  /** The rows of the present buckets, in ascending order of the buckets. */
  readonly packed: Int32Array;
};

/** So many rows are added before the halves of a word could run over: 257 × 255 = 65535. */
const MOST_AT_ONCE = 257;
const found = new Int32Array(MOST_AT_ONCE);

/** Room for the scores of all classes: some places more than there are classes, so that words are written whole. */
export function scoresOf({ classes }: Pick<Weights, 'classes'>): Int32Array {
  return new Int32Array(4 * wordsOf(classes));
}

/** The sums of the weights (in units of `scale`) of buckets `from` to `to`, one a class, into `scores` ({@link scoresOf}). */
export function sumWeights(weights: Weights, buckets: Uint32Array, from: number, to: number, scores: Int32Array): void {
  scores.fill(0);
  for (let start = from; start < to; start += MOST_AT_ONCE) {
    sumSome(weights, buckets, start, Math.min(to, start + MOST_AT_ONCE), scores);
  }
}

function sumSome(
  { index, packed, classes }: Weights,
  buckets: Uint32Array,
  from: number,
  to: number,
  scores: Int32Array,
): void {
  const width = wordsOf(classes);
  const count = findRows(index, buckets, from, to, width);
  let word = 0;
  for (; word + 4 <= width; word += 4) addFourWords(packed, count, word, scores);
  for (; word + 2 <= width; word += 2) addTwoWords(packed, count, word, scores);
  for (; word < width; word++) addWord(packed, count, word, scores);
}

/**
 * Writes to {@link found} where the rows of the buckets that have weights begin; returns how many there are. Without a
 * branch: most of the time goes by waiting for memory, and a processor that need not guess waits for many places at once.
 */
function findRows(index: Uint32Array, buckets: Uint32Array, from: number, to: number, width: number): number {
  let count = 0;
  for (let f = from; f < to; f++) {
    const bucket = buckets[f]!;
    const at = (bucket >>> 5) << 1;
    const present = index[at]!;
    const bit = bucket & 31;
    found[count] = Math.imul(index[at + 1]! + ones(present & ((1 << bit) - 1)), width);
    count += (present >>> bit) & 1;
  }
  return count;
}

function addFourWords(packed: Int32Array, count: number, word: number, scores: Int32Array): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  for (let r = 0; r < count; r++) {
    const at = found[r]! + word;
    const first = packed[at]!;
    const second = packed[at + 1]!;
    const third = packed[at + 2]!;
    const fourth = packed[at + 3]!;
    a = (a + (first & 0xff00ff)) | 0;
    b = (b + ((first >>> 8) & 0xff00ff)) | 0;
    c = (c + (second & 0xff00ff)) | 0;
    d = (d + ((second >>> 8) & 0xff00ff)) | 0;
    e = (e + (third & 0xff00ff)) | 0;
    f = (f + ((third >>> 8) & 0xff00ff)) | 0;
    g = (g + (fourth & 0xff00ff)) | 0;
    h = (h + ((fourth >>> 8) & 0xff00ff)) | 0;
  }
  const bias = 128 * count;
  takeApart(a, b, bias, scores, word * 4);
  takeApart(c, d, bias, scores, word * 4 + 4);
  takeApart(e, f, bias, scores, word * 4 + 8);
  takeApart(g, h, bias, scores, word * 4 + 12);
}

function addTwoWords(packed: Int32Array, count: number, word: number, scores: Int32Array): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let r = 0; r < count; r++) {
    const at = found[r]! + word;
    const first = packed[at]!;
    const second = packed[at + 1]!;
    a = (a + (first & 0xff00ff)) | 0;
    b = (b + ((first >>> 8) & 0xff00ff)) | 0;
    c = (c + (second & 0xff00ff)) | 0;
    d = (d + ((second >>> 8) & 0xff00ff)) | 0;
  }
  const bias = 128 * count;
  takeApart(a, b, bias, scores, word * 4);
  takeApart(c, d, bias, scores, word * 4 + 4);
}

function addWord(packed: Int32Array, count: number, word: number, scores: Int32Array): void {
  let a = 0;
  let b = 0;
  for (let r = 0; r < count; r++) {
    const four = packed[found[r]! + word]!;
    a = (a + (four & 0xff00ff)) | 0;
    b = (b + ((four >>> 8) & 0xff00ff)) | 0;
  }
  takeApart(a, b, 128 * count, scores, word * 4);
}

/** Writes what was added up in the halves of two words (classes 0 and 2, 1 and 3 of four) to the scores. */
function takeApart(even: number, odd: number, bias: number, scores: Int32Array, at: number): void {
  scores[at]! += (even & 0xffff) - bias;
  scores[at + 1]! += (odd & 0xffff) - bias;
  scores[at + 2]! += (even >>> 16) - bias;
  scores[at + 3]! += (odd >>> 16) - bias;
}

function wordsOf(classes: number): number {
  return (classes + 3) >> 2;
}

/** Where the weights of a bucket stand: a row number, or -1 when it has none. */
export function rowOf({ index }: Weights, bucket: number): number {
  const at = (bucket >>> 5) << 1;
  const present = index[at]!;
  const bit = 1 << (bucket & 31);
  return (present & bit) === 0 ? -1 : index[at + 1]! + ones(present & (bit - 1));
}

/** The weight of a class in a row, in units of `scale`. */
export function weightAt({ packed, classes }: Weights, row: number, c: number): number {
  return ((packed[row * wordsOf(classes) + (c >> 2)]! >>> ((c & 3) * 8)) & 255) - 128;
}

/** The buckets that have weights, in ascending order: their places are the row numbers. */
export function bucketsOf({ index, rows }: Weights): Uint32Array {
  const buckets = new Uint32Array(rows);
  let row = 0;
  for (let at = 0; at < index.length; at += 2) {
    for (let bit = 0; bit < 32; bit++) if ((index[at]! >>> bit) & 1) buckets[row++] = at * 16 + bit;
  }
  return buckets;
}

/** Builds the look-up tables from the present buckets, in ascending order, and their weights, `classes` for each. */
export function indexWeights(
  bits: number,
  classes: number,
  scale: number,
  buckets: Uint32Array,
  values: Int8Array,
): Weights {
  const rows = buckets.length;
  const columns = new Int8Array(values.length);
  for (let row = 0; row < rows; row++) {
    for (let c = 0; c < classes; c++) columns[c * rows + row] = values[row * classes + c]!;
  }
  return indexColumns(bits, classes, scale, buckets, columns);
}

/** The same from weights that stand class by class, as in a model file. */
export function indexColumns(
  bits: number,
  classes: number,
  scale: number,
  buckets: Uint32Array,
  columns: Int8Array,
): Weights {
  const rows = buckets.length;
  const index = new Uint32Array(shared(8 * Math.max(1, 2 ** (bits - 5))));
  markPresent(index, buckets);
  countBefore(index);
  const width = wordsOf(classes);
  const packed = new Int32Array(shared(4 * rows * width));
  for (let c = 0; c < classes; c++) {
    packColumn(packed, c >> 2, width, columns.subarray(c * rows, (c + 1) * rows), (c & 3) * 8);
  }
  return { bits, classes, scale, rows, index, packed };
}

/** Every thread that works with the weights reads this one copy of them. */
function shared(bytes: number): SharedArrayBuffer {
  return new SharedArrayBuffer(bytes);
}

// One loop a function: V8 makes each fast by itself, where one function of three loops is thrown away at each of them.

function markPresent(index: Uint32Array, buckets: Uint32Array): void {
  for (let row = 0; row < buckets.length; row++) {
    const bucket = buckets[row]!;
    index[(bucket >>> 5) << 1]! |= 1 << (bucket & 31);
  }
}

function countBefore(index: Uint32Array): void {
  let count = 0;
  for (let at = 0; at < index.length; at += 2) {
    index[at + 1] = count;
    count += ones(index[at]!);
  }
}

function packColumn(packed: Int32Array, word: number, width: number, column: Int8Array, shift: number): void {
  for (let row = 0, at = word; row < column.length; row++, at += width) {
    packed[at]! |= (column[row]! + 128) << shift;
  }
}

/** How many bits are set. */
function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
