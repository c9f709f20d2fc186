// What a merge compared its records by, kept beside what came of it: an article more is merged with those records alone that
// share something with it. Nothing here decides: with other keys, or none, all is merged anew and the result is the same.

/** Rows of numbers of different lengths side by side; row `i` is `values[starts[i] .. starts[i + 1]]`. */
export type Rows = { readonly starts: Uint32Array; readonly values: Uint32Array };

/** By the number of the record in the file; records that take no part have empty rows and zeros. */
export type MergeKeys = {
  /** A hash of the words by which a quote is compared; quotes of other words are never one. */
  readonly quoteWords: Uint32Array;
  /** Hashes of what a speaker is compared by (see speaker-keys.ts). */
  readonly speakers: Rows;
  readonly reports: ReportKeys;
  /** The terms of all reports, sorted. */
  readonly terms: readonly string[];
  /** Reports that are alike, the one of the lower number first, in order. */
  readonly links: { readonly a: Uint32Array; readonly b: Uint32Array; readonly score: Float64Array };
};

type ReportKeys = {
  /** 1 for those that take part. */
  readonly shown: Uint8Array;
  /** First and last day; `NO_DAY` where there is none. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The month of a date without its year, else 0. */
  readonly month: Uint8Array;
  /** Numbers of kinds of action, of terms, of speakers' records; each row sorted. */
  readonly kinds: Rows;
  readonly terms: Rows;
  readonly people: Rows;
};

export const NO_DAY = -(2 ** 31);

const FORMAT = 'onrecord merge-keys-1';

/** Equal keys give equal bytes. Null, where records are merged by more than these keys tell, gives bytes too. */
export function storeKeys(keys: MergeKeys | null): Uint8Array {
  if (keys === null) return Buffer.from(`${FORMAT}\n`);
  const sections = sectionsOf(keys).map((array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  const head = `${FORMAT} ${sections.map(({ byteLength }) => byteLength).join(' ')}`;
  const begin = padded(head.length + 1);
  const bytes = new Uint8Array(sections.reduce((sum, { byteLength }) => sum + padded(byteLength), begin));
  bytes.set(Buffer.from(`${head.padEnd(begin - 1)}\n`));
  let at = begin;
  for (const section of sections) {
    bytes.set(section, at);
    at += padded(section.byteLength);
  }
  return bytes;
}

/** Null for bytes of another format, and for keys that were null. The bytes are those that were written: see generation.ts. */
export function openKeys(given: Uint8Array): MergeKeys | null {
  // Numbers of eight bytes are read in place only where they are aligned.
  const bytes = given.byteOffset % 8 === 0 ? given : Uint8Array.from(given);
  const end = bytes.indexOf(10);
  const [, sizes] =
    /^onrecord merge-keys-1 ([\d ]+)$/.exec(Buffer.from(bytes.subarray(0, end)).toString('latin1')) ?? [];
  if (sizes === undefined || !LITTLE_ENDIAN) return null;
  let at = end + 1;
  const sections = sizes
    .trim()
    .split(' ')
    .map((size) => {
      const section = bytes.subarray(at, at + Number(size));
      at += padded(Number(size));
      return section;
    });
  if (at !== bytes.length) return null;
  const next = (): Uint8Array => sections.shift()!;
  const uint = (): Uint32Array => numbersIn(next(), Uint32Array);
  const int = (): Int32Array => numbersIn(next(), Int32Array);
  const rows = (): Rows => ({ starts: uint(), values: uint() });
  // In the order of `sectionsOf`.
  return {
    quoteWords: uint(),
    speakers: rows(),
    reports: { shown: next(), from: int(), to: int(), month: next(), kinds: rows(), terms: rows(), people: rows() },
    terms: linesIn(next()),
    links: { a: uint(), b: uint(), score: numbersIn(next(), Float64Array) },
  };
}

function sectionsOf({ quoteWords, speakers, reports, terms, links }: MergeKeys) {
  const { shown, from, to, month, kinds, terms: told, people } = reports;
  return [
    ...[quoteWords, speakers.starts, speakers.values, shown, from, to, month],
    ...[kinds.starts, kinds.values, told.starts, told.values, people.starts, people.values],
    ...[Buffer.from(terms.join('\n')), links.a, links.b, links.score],
  ];
}

function numbersIn<A>(
  { buffer, byteOffset, byteLength }: Uint8Array,
  type: { new (buffer: ArrayBufferLike, at: number, length: number): A; readonly BYTES_PER_ELEMENT: number },
): A {
  return new type(buffer, byteOffset, byteLength / type.BYTES_PER_ELEMENT);
}

function linesIn(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return text === '' ? [] : text.split('\n');
}

const LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

function padded(size: number): number {
  return Math.ceil(size / 8) * 8;
}

export function rowsOf(rows: readonly ArrayLike<number>[]): Rows {
  const starts = new Uint32Array(rows.length + 1);
  for (let at = 0; at < rows.length; at++) starts[at + 1] = starts[at]! + rows[at]!.length;
  const values = new Uint32Array(starts[rows.length]!);
  for (let at = 0; at < rows.length; at++) values.set(rows[at]!, starts[at]!);
  return { starts, values };
}

export function rowOf({ starts, values }: Rows, at: number): Uint32Array {
  return values.subarray(starts[at]!, starts[at + 1]!);
}
