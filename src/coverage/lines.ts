// records.jsonl that this program has written, read one record at a time: a bot of a hundred thousand quotes answers from a
// few of them, and parsing all would take seconds and several times their memory.

import { firstFrom } from '../language/sorted.ts';
import { lately } from './lately.ts';
import { compare } from './order.ts';
import { ProblemError } from './problem.ts';
import type { Starts } from './records.ts';
import { inOneGo, type Steps } from './steps.ts';
import type {
  ArticleRecord,
  CorrectionRecord,
  Coverage,
  CoverageRecord,
  HeaderRecord,
  QuoteRecord,
  ReportRecord,
  SpeakerRecord,
} from './types.ts';

type Lists = {
  readonly header: HeaderRecord;
  readonly article: ArticleRecord;
  readonly quote: QuoteRecord;
  readonly report: ReportRecord;
  readonly speaker: SpeakerRecord;
  readonly correction: CorrectionRecord;
};
type RecordType = keyof Lists;

/** The records of a file, by their type and their number among those of their type, in the order of the file. */
export type RecordLines = {
  count(type: RecordType): number;
  /** Parsed when it is asked for; the same object as long as it is among those asked for lately. @throws ProblemError `recordNoJson`. */
  record<T extends RecordType>(type: T, number: number): Lists[T];
  /** Its id, without parsing the rest. */
  id(type: RecordType, number: number): string;
  /** The number of the record with this id; -1 when there is none. Looked for as the file is ordered. */
  find(type: 'article' | 'speaker', id: string): number;
  /** The number that a record with this id has, or would have. */
  placeOf(type: 'article' | 'speaker', id: string): number;
  /** Its line, as it stands in the file. */
  line(type: RecordType, number: number): string;
  /** Where its line begins; past the last of its type, where one more (with all that stands under it) would. */
  start(type: 'article' | 'speaker', number: number): number;
  /** The number of the article that a quote or report stands under in the file. */
  articleOf(type: 'quote' | 'report', number: number): number;
  /** The number of the first quote or report that stands under this article or a later one. */
  firstOf(type: 'quote' | 'report', article: number): number;
  /**
   * The numbers of the records that somebody decided on or replaced, and whose lines hold this: what stands in the words of a
   * record has its marks escaped. Nothing is parsed.
   */
  having(type: RecordType, words: string): readonly number[];
  /** Where the lines of records begin that the lists of `coverage` gave. */
  readonly starts: Starts;
  /** The whole coverage, whose lists are parsed when they are first asked for. */
  readonly coverage: Coverage;
};

/** So many records stay parsed, at least: some 30 MB. Whoever goes through all of them does not keep all of them. */
const KEPT = 20_000;

/**
 * Finds the lines; parses none but the header. `file` is what problems call it; `keep`, how many records stay parsed.
 * @throws ProblemError `recordNoHeader`, `recordNoJson` when these are not records that this program wrote after all.
 */
export function recordLines(given: Uint8Array, file: string, keep = KEPT): RecordLines {
  return inOneGo(recordLinesInSteps(given, file, keep));
}

/** The same, a few thousand lines at a time. */
export function* recordLinesInSteps(given: Uint8Array, file: string, keep = KEPT): Steps<RecordLines> {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const starts = yield* startsIn(bytes, file);
  const parsed = lately<CoverageRecord>(keep);
  const textOf = (type: RecordType, number: number): string => {
    const start = starts[type].at[number]!;
    const end = bytes.indexOf(LINE_END, start);
    return bytes.toString('utf8', start, end < 0 ? bytes.length : end);
  };
  const record = <T extends RecordType>(type: T, number: number): Lists[T] => {
    const start = starts[type].at[number]!;
    return (parsed.get(start) ?? parsed.put(start, parse(textOf(type, number)))) as Lists[T];
  };
  const parse = (text: string): CoverageRecord => {
    try {
      return JSON.parse(text) as CoverageRecord;
    } catch (cause) {
      throw new ProblemError('recordNoJson', { file, line: '?' }, { cause });
    }
  };
  const lists: { [T in RecordType]?: readonly Lists[T][] } = {};
  const known: Starts = new Map();
  const all = <T extends RecordType>(type: T): readonly Lists[T][] => {
    lists[type] ??= starts[type].at.map((start, number) => {
      const one = (parsed.get(start) ?? parse(textOf(type, number))) as Lists[T];
      known.set(one, start);
      return one;
    }) as unknown as (typeof lists)[T];
    return lists[type] as readonly Lists[T][];
  };
  if (starts.header.at.length === 0) throw new ProblemError('recordNoHeader', { file, line: '1' });
  const id = (type: RecordType, number: number): string => {
    if (type === 'header') return '';
    const from = starts[type].at[number]! + BEFORE_TYPE.length + type.length + BEFORE_ID.length;
    const to = bytes.indexOf(QUOTATION_MARK, from);
    const text = bytes.toString('utf8', from, to);
    // Written by another version of this program, or an id with an escape in it: then the long way.
    const plain = !text.includes('\\') && bytes.toString('latin1', from - BEFORE_ID.length, from) === BEFORE_ID;
    return plain ? text : (record(type, number) as { readonly id: string }).id;
  };
  const placeOf = (type: 'article' | 'speaker', wanted: string): number =>
    firstFrom(starts[type].at.length, (number) => compare(id(type, number), wanted) >= 0);
  return {
    count: (type) => starts[type].at.length,
    record,
    id,
    placeOf,
    find(type, wanted) {
      const place = placeOf(type, wanted);
      return place < starts[type].at.length && id(type, place) === wanted ? place : -1;
    },
    line: textOf,
    start(type, number) {
      const { at: own } = starts[type];
      const after = type === 'article' ? starts.speaker.at[0] : undefined;
      return own[number] ?? after ?? starts.correction.at[0] ?? bytes.length;
    },
    articleOf: (type, number) => starts[type].under[number]!,
    firstOf(type, article) {
      const { under } = starts[type];
      return firstFrom(under.length, (number) => under[number]! >= article);
    },
    having: (type, wanted) => starts[type].odd.filter((number) => textOf(type, number).includes(wanted)),
    starts: known,
    coverage: {
      header: record('header', 0),
      get articles() {
        return all('article');
      },
      get quotes() {
        return all('quote');
      },
      get reports() {
        return all('report');
      },
      get speakers() {
        return all('speaker');
      },
      get corrections() {
        return all('correction');
      },
    },
  };
}

const LINES_AT_A_TIME = 2_000;
const LINE_END = 10;
const QUOTATION_MARK = 34;
const BEFORE_TYPE = '{"type":"';
const BEFORE_ID = '","id":"';
/** Types by their first letter: no two begin alike. */
const TYPES: readonly RecordType[] = ['header', 'article', 'quote', 'report', 'speaker', 'correction'];
const BY_LETTER = new Map(TYPES.map((type) => [type.charCodeAt(0), type]));

/** `under`: the number of the article that each stands under. `odd`: the numbers of those that do not end as most do. */
type Places = { readonly at: number[]; readonly under: number[]; readonly odd: number[] };

function* startsIn(bytes: Buffer, file: string): Steps<Readonly<Record<RecordType, Places>>> {
  const places = Object.fromEntries(TYPES.map((type) => [type, { at: [], under: [], odd: [] }])) as unknown as Readonly<
    Record<RecordType, Places>
  >;
  const articles = places.article.at;
  let line = 0;
  for (let start = 0; start < bytes.length; ) {
    line++;
    if (line % LINES_AT_A_TIME === 0) yield;
    const type = BY_LETTER.get(bytes[start + BEFORE_TYPE.length]!);
    if (type === undefined || !standsAt(bytes, BEGIN, start))
      throw new ProblemError('recordNoJson', { file, line: String(line) });
    const { at, under, odd } = places[type];
    const found = bytes.indexOf(LINE_END, start);
    const end = found < 0 ? bytes.length : found;
    if (!endsAsMost(bytes, type, end)) odd.push(at.length);
    at.push(start);
    under.push(articles.length - 1);
    start = end + 1;
  }
  return places;
}

/** A record that nobody has decided on; of an article, one that was not replaced: what stands before is its text's hash. */
function endsAsMost(bytes: Buffer, type: RecordType, end: number): boolean {
  const tail = end - AUTO.length;
  if (!standsAt(bytes, AUTO, tail)) return false;
  return type !== 'article' || standsAt(bytes, NO_TEXT, tail - NO_TEXT.length) || standsAt(bytes, TEXT, tail - 75);
}

/** Byte by byte: for so few of them that takes less than cutting them out. */
function standsAt(bytes: Buffer, words: Buffer, at: number): boolean {
  for (let i = 0; i < words.length; i++) if (bytes[at + i] !== words[i]) return false;
  return true;
}

const BEGIN = Buffer.from(BEFORE_TYPE);
const AUTO = Buffer.from(',"review":"auto"}');
const NO_TEXT = Buffer.from('"sha256":null');
/** Before the 64 digits and the mark behind them. */
const TEXT = Buffer.from('"sha256":"');
