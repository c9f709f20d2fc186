// What of a coverage is merged and indexed. Where the words of a quote stand, and what proves it, is more than half of its
// record: while an index is made of ten thousands of them, that need not lie in memory.
import type { Coverage, QuoteRecord, RecordCitation, ReportRecord } from './types.ts';

/**
 * The same records in the same order, without what a merge and an index do not ask for: the places of words, cues, answers,
 * proofs. Equal words of theirs are one string. Makes the index that the whole records make.
 */
export function toMerge(coverage: Coverage): Coverage {
  const { articles, quotes, reports, speakers, corrections } = coverage;
  const known = new Map([...articles, ...speakers].map(({ id }) => [id, id]));
  const one = (id: string): string => known.get(id) ?? id;
  // A rule goes by the words that name a speaker.
  const ruled = corrections.some(({ about }) => about === 'alias');
  const quote = (record: QuoteRecord): QuoteRecord => ({
    ...record,
    article: one(record.article),
    speaker: record.speaker === null ? null : one(record.speaker),
    target: null,
    parts: NONE,
    cue: null,
    mention: ruled ? record.mention : null,
    respondsTo: NONE,
    citation: record.paraphrase ? excerptOf(record.citation) : NOTHING,
  });
  const report = (record: ReportRecord): ReportRecord => ({
    ...record,
    article: one(record.article),
    people: record.people.length === 0 ? NONE : record.people.map(one),
    citation: excerptOf(record.citation),
  });
  return { ...coverage, quotes: quotes.map(quote), reports: reports.map(report) };
}

function excerptOf({ excerpt }: RecordCitation): RecordCitation {
  return { ...NOTHING, excerpt };
}

const NONE: readonly never[] = [];
const NOTHING: RecordCitation = { paragraph: null, start: null, end: null, excerpt: '', proof: null };
