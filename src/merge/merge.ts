// Records and corrections → the coverage as a whole: who is who, which words are the same, what happened when.
import type { Coverage, QuoteRecord, ReportRecord } from '../coverage/types.ts';
import { mergeEvents } from './events.ts';
import { groupQuotes } from './groups.ts';
import type { MergeKeys } from './keys.ts';
import { type Notes, notesOf } from './keys-made.ts';
import { creditByRules } from './rules.ts';
import { mergeSpeakers } from './speakers.ts';
import { tallyOf } from './tally.ts';
import type { Merged, MergedSpeaker } from './types.ts';

/**
 * Merges a coverage. Pure and deterministic: equal records give equal results. Rejected records, revisions that were
 * replaced and what came from them take no part, nor do beliefs and wants (`speech: false`).
 */
export function mergeCoverage(coverage: Coverage): Merged {
  return merge(coverage, null);
}

/** The same, with what records were compared by, for merging what comes to them (`growMerged`). */
export function mergeWithKeys(coverage: Coverage): { readonly merged: Merged; readonly keys: MergeKeys | null } {
  const notes = notesOf(coverage);
  const merged = merge(coverage, notes);
  return { merged, keys: notes.keys() };
}

function merge(coverage: Coverage, notes: Notes | null): Merged {
  const current = coverage.articles.filter(
    (article) => article.replacedBy === undefined && article.review !== 'rejected',
  );
  const articles = new Map(current.map((article) => [article.id, article]));
  const shown = <R extends QuoteRecord | ReportRecord>(records: readonly R[]) =>
    records.filter((record) => record.review !== 'rejected' && articles.has(record.article));
  const found = shown(coverage.quotes).filter((quote) => quote.speech);
  const reports = shown(coverage.reports);
  const known = coverage.speakers.filter((speaker) => speaker.review !== 'rejected');
  const { quotes, made } = creditByRules(found, known, coverage.corrections);
  const speakers = mergeSpeakers([...known, ...made], coverage.corrections, notes?.speakers);
  const speakerOf = new Map<string, MergedSpeaker>();
  for (const speaker of speakers) for (const id of speaker.records) speakerOf.set(id, speaker);
  return {
    articles,
    speakers,
    speakerOf,
    groups: groupQuotes(quotes, (id) => speakerOf.get(id)?.id ?? id, notes?.quote),
    events: mergeEvents(reports, articles, speakerOf, coverage.corrections, (looked, links) =>
      notes?.reports(reports, looked, links),
    ),
    tally: tallyOf(coverage, articles, quotes, reports),
  };
}
