// A record's citation → the citation that is shown, with its proof looked at.
import { verifyProof } from '../coverage/cite.ts';
import type { FindingRecord } from '../coverage/types.ts';
import type { Merged } from '../merge/types.ts';
import type { Citation } from './types.ts';

/** The citation of a quote or report. `verified` only when the proof in the record holds. */
export function citationOf(record: FindingRecord, merged: Merged): Citation {
  const article = merged.articles.get(record.article);
  const { citation } = record;
  return {
    article: record.article,
    title: article?.title ?? record.article,
    publisher: article?.publisher ?? null,
    url: article?.url ?? null,
    published: article?.published ?? null,
    paragraph: citation.paragraph,
    start: citation.start,
    end: citation.end,
    excerpt: citation.excerpt,
    verified: verifyProof(citation, article?.sha256 ?? null),
  };
}

/** One citation for each article: an article that says it twice is cited once, where it says it first. */
export function citationsOf(records: readonly FindingRecord[], merged: Merged): Citation[] {
  const seen = new Set<string>();
  return records
    .filter((record) => !seen.has(record.article) && seen.add(record.article))
    .map((r) => citationOf(r, merged));
}
