// The one order that records.jsonl has: of its lines and of the keys in a line. It depends on the records alone, never
// on when they were added, so that two people who read the same articles get the same bytes and a diff shows what changed.
import type {
  ArticleRecord,
  CorrectionRecord,
  Coverage,
  CoverageRecord,
  FindingRecord,
  QuoteRecord,
  ReportRecord,
  SpeakerRecord,
} from './types.ts';

const KEYS: Readonly<Record<CoverageRecord['type'], readonly string[]>> = {
  header: ['type', 'format', 'name', 'sample'],
  article: [
    ...['type', 'id', 'title', 'publisher', 'authors', 'url', 'archiveUrl', 'published', 'modified', 'language'],
    ...['correction', 'sha256', 'replacedBy', 'review', 'checked'],
  ],
  quote: [
    ...['type', 'id', 'article', 'text', 'speaker', 'form', 'stance', 'target', 'speech', 'said', 'paraphrase'],
    ...['confidence', 'parts', 'cue', 'mention', 'respondsTo', 'citation', 'review', 'checked'],
  ],
  report: [
    ...['type', 'id', 'article', 'date', 'summary', 'status', 'people', 'paraphrase', 'citation', 'review', 'checked'],
  ],
  speaker: ['type', 'id', 'article', 'name', 'aliases', 'role', 'kind', 'by', 'named', 'review', 'checked'],
  correction: [
    ...['type', 'id', 'about', 'finding', 'article', 'name', 'words', 'speaker', 'names', 'reports', 'date', 'verdict'],
    ...['change', 'by', 'at', 'note'],
  ],
};

/** Key orders of the objects inside a record; each key of a record that holds one always holds the same kind. */
const INNER: Readonly<Record<string, readonly string[]>> = {
  published: ['edtf', 'from', 'to', 'precision', 'basis', 'span'],
  modified: ['edtf', 'from', 'to', 'precision', 'basis', 'span'],
  said: ['edtf', 'from', 'to', 'precision', 'basis', 'span'],
  date: ['edtf', 'from', 'to', 'precision', 'basis', 'span'],
  span: ['start', 'end'],
  cue: ['start', 'end', 'text'],
  mention: ['start', 'end', 'text'],
  citation: ['paragraph', 'start', 'end', 'excerpt', 'proof'],
  checked: ['by', 'note'],
  reports: ['article', 'words', 'date'],
  finding: ['article', 'id', 'words'],
  change: ['words', 'speaker', 'stance', 'date', 'summary', 'publisher', 'published', 'name', 'wikidata'],
};

/** One record as its line (without line end), keys in their order, absent ones left out. */
export function lineOf(record: CoverageRecord): string {
  return JSON.stringify(ordered(record as unknown as Fields, KEYS[record.type]));
}

type Fields = Readonly<Record<string, unknown>>;

function ordered(fields: Fields, keys: readonly string[]): Fields {
  const result: Record<string, unknown> = {};
  for (const key of keys) {
    const value = fields[key];
    if (value === undefined) continue;
    const inner = INNER[key];
    if (inner === undefined || typeof value !== 'object' || value === null) result[key] = value;
    else if (Array.isArray(value)) result[key] = value.map((each) => ordered(each, inner));
    else result[key] = ordered(value as Fields, inner);
  }
  return result;
}

/**
 * The records in the order of the file: the header; each article by id, followed by its quotes and reports in text
 * order; speakers by id; corrections by id. Records of an article that is not there (a fault that `check` names) come
 * after the articles, so that nothing is lost by writing.
 */
export function inOrder(coverage: Coverage): Iterable<CoverageRecord> {
  return known.get(coverage) ?? putInOrder(coverage);
}

function* putInOrder(coverage: Coverage): Generator<CoverageRecord> {
  yield coverage.header;
  const findings = findingsByArticle(coverage);
  for (const article of byId(coverage.articles)) {
    yield article;
    yield* (findings.get(article.id) ?? []).sort(inTextOrder);
    findings.delete(article.id);
  }
  for (const id of [...findings.keys()].sort()) yield* findings.get(id)!.sort(inTextOrder);
  yield* byId(coverage.speakers);
  yield* byId(coverage.corrections);
}

/** The coverage with each list in the order of the file: as reading the file would give it. */
export function asInFile(coverage: Coverage): Coverage {
  const lists = { article: [], quote: [], report: [], speaker: [], correction: [] } as Record<string, CoverageRecord[]>;
  const all: CoverageRecord[] = [];
  for (const record of inOrder(coverage)) {
    all.push(record);
    lists[record.type]?.push(record);
  }
  const { article, quote, report, speaker, correction } = lists;
  const inFile = {
    header: coverage.header,
    articles: article as ArticleRecord[],
    quotes: quote as QuoteRecord[],
    reports: report as ReportRecord[],
    speakers: speaker as SpeakerRecord[],
    corrections: correction as CorrectionRecord[],
  };
  known.set(inFile, all);
  return inFile;
}

/** Coverages that `asInFile` gave, with their records in order: of a hundred thousand nobody orders them twice. */
const known = new WeakMap<Coverage, readonly CoverageRecord[]>();

/** The quotes and reports of each article, by the article's id. */
export function findingsByArticle(coverage: Pick<Coverage, 'quotes' | 'reports'>): Map<string, FindingRecord[]> {
  const findings = new Map<string, FindingRecord[]>();
  for (const list of [coverage.quotes, coverage.reports]) {
    for (const finding of list) {
      const of = findings.get(finding.article);
      if (of) of.push(finding);
      else findings.set(finding.article, [finding]);
    }
  }
  return findings;
}

/** By place; at one place the longer first, a quote before a report; without a place, by id. */
function inTextOrder(a: FindingRecord, b: FindingRecord): number {
  return (
    (a.citation.start ?? -1) - (b.citation.start ?? -1) ||
    (b.citation.end ?? -1) - (a.citation.end ?? -1) ||
    compare(a.type, b.type) ||
    compare(a.id, b.id)
  );
}

function byId<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  return [...records].sort((a, b) => compare(a.id, b.id));
}

/** By UTF-16 code units: the same on every machine, unlike a locale's order. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
