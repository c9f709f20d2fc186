// records.jsonl: from a coverage to its lines and back.

import { inOrder, lineOf } from './order.ts';
import { type Problem, ProblemError } from './problem.ts';
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

/** A coverage without records. */
export function emptyCoverage(name: string, sample = false): Coverage {
  const header: HeaderRecord = { type: 'header', format: 1, name, sample };
  return { header, articles: [], quotes: [], reports: [], speakers: [], corrections: [] };
}

/** Where the lines of records begin in the bytes that this program wrote and has read them from. */
export type Starts = Map<CoverageRecord, number>;

/**
 * What records.jsonl holds, in pieces of some 64 Ki letters: the whole may be longer than the longest string.
 * Equal records give equal bytes, in whatever order the lists hold them. Records that were read from `before` and are still
 * the same are not written out again: of a hundred thousand a correction changes a few.
 */
export function* serialiseRecords(
  coverage: Coverage,
  before?: { readonly bytes: Uint8Array; readonly starts: Starts },
): Generator<string | Uint8Array> {
  let piece = '';
  let [start, end] = [0, 0];
  for (const record of inOrder(coverage)) {
    const there = before?.starts.get(record);
    if (there === undefined) {
      if (end > start) yield before!.bytes.subarray(start, end);
      start = end = 0;
      piece += `${lineOf(record)}\n`;
      if (piece.length < 65_536) continue;
      yield piece;
      piece = '';
      continue;
    }
    if (piece !== '') yield piece;
    piece = '';
    if (there !== end) {
      if (end > start) yield before!.bytes.subarray(start, end);
      start = there;
    }
    end = before!.bytes.indexOf(LINE_END, there) + 1;
  }
  if (end > start) yield before!.bytes.subarray(start, end);
  if (piece !== '') yield piece;
}

const LINE_END = 10;

/** Looks at one parsed line: null when it is a record. Answering from a file that `check` has seen passes none. */
export type Guard = (
  value: unknown,
) => ({ readonly field: string; readonly why: string } & Readonly<Record<string, string>>) | null;

/** A line that is no record. `line` counts from 1 and is text, so that no locale puts a separator in it. */
export type LineProblem = Problem & { readonly values: { readonly file: string; readonly line: string } };

export type ParsedRecords = {
  readonly coverage: Coverage;
  readonly problems: readonly LineProblem[];
  /** Line (from 1) of each record, for problems that only the whole file shows. */
  readonly lines: ReadonlyMap<CoverageRecord, number>;
};

/**
 * Reads records.jsonl with every line looked at. Bad lines are named and left out, blank lines skipped.
 * `file` is what the problems call it.
 */
export function parseRecords(bytes: Uint8Array, file: string, name: string, guard: Guard): ParsedRecords {
  const problems: LineProblem[] = [];
  const lines = new Map<CoverageRecord, number>();
  const shelf = emptyShelf();
  const report = (code: string, line: number, values: Problem['values'] = {}) =>
    problems.push({ code, values: { ...values, file, line: String(line) } });
  let number = 0;
  let headless = false;
  for (const [text] of linesOf(bytes)) {
    number++;
    if (text.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      report('recordNoJson', number);
      continue;
    }
    const fault = guard(value);
    if (fault) {
      report('recordInvalid', number, fault);
      continue;
    }
    const record = value as CoverageRecord;
    if (record.type !== 'header') headless ||= !shelf.header;
    else if (shelf.header) report('recordSecondHeader', number);
    else if (record.name !== name) report('recordOtherName', number, { name: record.name });
    lines.set(record, number);
    put(shelf, record);
  }
  if (headless || !shelf.header) report('recordNoHeader', 1);
  return { coverage: { ...shelf, header: shelf.header ?? emptyCoverage(name).header }, problems, lines };
}

/**
 * Reads records.jsonl that this program has written and whose hash is known: no line is looked at twice.
 * `starts`, where given, learns where each line begins.
 * @throws ProblemError `recordNoJson`, `recordNoHeader` when it is not such a file after all.
 */
export function readTrusted(bytes: Uint8Array, file: string, starts?: Starts): Coverage {
  const shelf = emptyShelf();
  let number = 0;
  for (const [text, start] of linesOf(bytes)) {
    number++;
    if (text === '') continue;
    try {
      const record = JSON.parse(text) as CoverageRecord;
      put(shelf, record);
      starts?.set(record, start);
    } catch (cause) {
      throw new ProblemError('recordNoJson', { file, line: String(number) }, { cause });
    }
  }
  const { header } = shelf;
  if (!header) throw new ProblemError('recordNoHeader', { file, line: '1' });
  return { ...shelf, header };
}

type Shelf = {
  header: HeaderRecord | null;
  articles: ArticleRecord[];
  quotes: QuoteRecord[];
  reports: ReportRecord[];
  speakers: SpeakerRecord[];
  corrections: CorrectionRecord[];
};

function emptyShelf(): Shelf {
  return { header: null, articles: [], quotes: [], reports: [], speakers: [], corrections: [] };
}

function put(shelf: Shelf, record: CoverageRecord): void {
  switch (record.type) {
    case 'header':
      shelf.header ??= record;
      break;
    case 'article':
      shelf.articles.push(record);
      break;
    case 'quote':
      shelf.quotes.push(record);
      break;
    case 'report':
      shelf.reports.push(record);
      break;
    case 'speaker':
      shelf.speakers.push(record);
      break;
    case 'correction':
      shelf.corrections.push(record);
      break;
  }
}

const MARK = Buffer.from('\ufeff');

/** The lines of UTF-8 bytes, without their ends, and where they begin, one decoded at a time; the piece after the last end only when it is not empty. */
function* linesOf(bytes: Uint8Array): Generator<readonly [string, number]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Editors of Windows put a byte order mark at the head of what they save.
  let start = buffer.subarray(0, MARK.length).equals(MARK) ? MARK.length : 0;
  while (start < buffer.length) {
    let end = buffer.indexOf(10, start);
    if (end < 0) end = buffer.length;
    const carriageReturn = end > start && buffer[end - 1] === 13 ? 1 : 0;
    yield [buffer.toString('utf8', start, end - carriageReturn), start];
    start = end + 1;
  }
}
