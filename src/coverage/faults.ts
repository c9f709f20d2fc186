// What only the whole file shows: ids that stand twice, references to nothing, proofs that do not hold. Together with
// the schema this is what records must stand up to before they are built into an index or committed.
import { verifyProof } from './cite.ts';
import { articlesOf } from './corrections.ts';
import { collapse } from './ids.ts';
import type { Layout } from './layout.ts';
import { type Problem, ProblemError } from './problem.ts';
import { type LineProblem, type ParsedRecords, parseRecords } from './records.ts';
import { schemaFault } from './schema.ts';
import type { ArticleRecord, Coverage, CoverageRecord, FindingRecord, QuoteRecord } from './types.ts';

/** Reads records.jsonl and looks at all of it; the problems come in the order of their lines. */
export function readChecked(bytes: Uint8Array, layout: Layout): ParsedRecords {
  const parsed = parseRecords(bytes, layout.records, layout.name, schemaFault);
  const lineOf = (record: CoverageRecord) => String(parsed.lines.get(record) ?? '');
  const problems = [...parsed.problems];
  // A reference to a record whose own line is bad is not a second fault.
  const known = problems.length === 0;
  for (const { record, code, values } of faultsOf(parsed.coverage)) {
    if (!known && code === 'referenceNowhere') continue;
    problems.push({ code, values: { ...values, file: layout.records, line: lineOf(record) } });
  }
  return { ...parsed, problems: inLineOrder(problems) };
}

/** Reads records.jsonl, or throws `RecordsFaulty` with every fault in it. */
export function readSound(bytes: Uint8Array, layout: Layout): Coverage {
  const { coverage, problems } = readChecked(bytes, layout);
  if (problems.length > 0) throw new RecordsFaulty(layout.name, problems);
  return coverage;
}

/** The records on disk do not stand up to the schema: nothing may be built on them. */
export class RecordsFaulty extends ProblemError {
  readonly faults: readonly Problem[];

  constructor(name: string, faults: readonly Problem[]) {
    super('recordsFaulty', { name, n: faults.length });
    this.faults = faults;
  }
}

export type RecordFault = {
  readonly record: CoverageRecord;
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
};

/** The faults of a coverage whose every record is valid by itself. Linear in the number of records. */
export function* faultsOf(coverage: Coverage): Generator<RecordFault> {
  const articles = byId(coverage.articles);
  const ids = { quotes: byId(coverage.quotes), speakers: byId(coverage.speakers) };
  for (const list of [coverage.articles, coverage.quotes, coverage.reports, coverage.speakers, coverage.corrections]) {
    yield* standingTwice(list);
  }
  for (const article of coverage.articles) {
    if (article.replacedBy === undefined) continue;
    yield* nowhere(article, 'replacedBy', [article.replacedBy], articles);
    if (isInCircle(article, articles))
      yield { record: article, code: 'replacedInCircle', values: { id: article.id, to: article.replacedBy } };
  }
  for (const quote of coverage.quotes) {
    yield* nowhere(quote, 'article', [quote.article], articles);
    yield* nowhere(quote, 'speaker', quote.speaker === null ? [] : [quote.speaker], ids.speakers);
    yield* nowhere(quote, 'respondsTo', quote.respondsTo, ids.quotes);
    if (quote.respondsTo.includes(quote.id)) yield { record: quote, code: 'answersItself', values: { id: quote.id } };
    yield* citationFaults(quote, articles.get(quote.article));
    if (!wordsHold(quote)) yield { record: quote, code: 'wordsDiffer', values: { id: quote.id } };
  }
  for (const report of coverage.reports) {
    yield* nowhere(report, 'article', [report.article], articles);
    yield* nowhere(report, 'people', report.people, ids.speakers);
    yield* citationFaults(report, articles.get(report.article));
  }
  for (const speaker of coverage.speakers) {
    if (speaker.article !== undefined) yield* nowhere(speaker, 'article', [speaker.article], articles);
  }
  for (const correction of coverage.corrections) {
    yield* nowhere(correction, 'article', articlesOf(correction), articles);
  }
}

/** True when what replaces it is replaced in the end by itself: then nothing of it is current, and nobody sees it. */
function isInCircle(article: ArticleRecord, articles: ReadonlyMap<string, ArticleRecord>): boolean {
  const seen = new Set<string>();
  let at = article.replacedBy;
  while (at !== undefined && at !== article.id && !seen.has(at)) {
    seen.add(at);
    at = articles.get(at)?.replacedBy;
  }
  return at === article.id;
}

type Identified = Exclude<CoverageRecord, { readonly type: 'header' }>;

function* standingTwice(records: readonly Identified[]): Generator<RecordFault> {
  const seen = new Set<string>();
  for (const record of records) {
    if (seen.has(record.id)) yield { record, code: 'idTwice', values: { type: record.type, id: record.id } };
    seen.add(record.id);
  }
}

function* nowhere(
  record: Identified,
  field: string,
  references: readonly string[],
  records: ReadonlyMap<string, unknown>,
): Generator<RecordFault> {
  for (const to of references) {
    if (!records.has(to)) yield { record, code: 'referenceNowhere', values: { id: record.id, field, to } };
  }
}

function* citationFaults(record: FindingRecord, article: ArticleRecord | undefined): Generator<RecordFault> {
  if (!article) return; // named already, as a reference to nothing
  if (record.citation.proof === null && article.sha256 === null) return;
  if (record.citation.proof === null) yield { record, code: 'placeMissing', values: { id: record.id } };
  else if (!verifyProof(record.citation, article.sha256)) {
    yield { record, code: 'proofDiffers', values: { id: record.id, article: article.id } };
  }
}

/** True when a quote's words are the cited ones (or an editor's own, or there is no place to compare with). */
function wordsHold({ citation, parts, paraphrase, text }: QuoteRecord): boolean {
  const { start, end, excerpt } = citation;
  if (start === null) return parts.length === 0;
  let last = start;
  for (const [from, to] of parts) {
    if (from < last || to <= from || to > end) return false;
    last = to;
  }
  if (paraphrase) return true;
  const words = parts.map(([from, to]) => excerpt.slice(from - start, to - start));
  return parts.length > 0 && collapse(words.join(' … ')) === collapse(text);
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function inLineOrder(problems: readonly LineProblem[]): LineProblem[] {
  return [...problems].sort((a, b) => Number(a.values.line) - Number(b.values.line));
}
