// What waits for an editor, in the order in which it is shown: first what readers said is wrong, then events whose dates
// disagree, then findings, the least certain first. Pure.
import { findingsByArticle } from '../../coverage/order.ts';
import type { ArticleRecord, Coverage, FindingRecord } from '../../coverage/types.ts';
import type { Event } from '../../merge/types.ts';

export type Waiting =
  | {
      readonly kind: 'finding';
      readonly record: FindingRecord;
      readonly article: ArticleRecord;
      /** What readers wrote about it in chat. */
      readonly complaints: readonly Complaint[];
    }
  | { readonly kind: 'dates'; readonly event: Event };

/** One reader's word on a finding. */
export type Complaint = { readonly id: string; readonly finding: string; readonly reason: string; readonly at: string };

/** A quote's confidence is calibrated; of a report only the kind of its date tells how sure it is. */
function certainty(record: FindingRecord): number {
  if (record.type === 'quote') return record.confidence;
  if (record.date.edtf.startsWith('XXXX')) return 0.5;
  return record.date.basis === 'relative' ? 0.7 : 0.85;
}

/** `only`: the articles that are looked at; empty for all. Earlier revisions are left alone. */
export function waitingIn(
  coverage: Coverage,
  events: readonly Event[],
  complaints: readonly Complaint[],
  only: readonly string[],
): Waiting[] {
  const wanted = new Set(only);
  const articles = new Map(
    coverage.articles
      .filter(({ id, replacedBy }) => replacedBy === undefined && (wanted.size === 0 || wanted.has(id)))
      .map((article) => [article.id, article]),
  );
  const said = new Map<string, Complaint[]>();
  for (const complaint of complaints) said.set(complaint.finding, [...(said.get(complaint.finding) ?? []), complaint]);
  const reported: Waiting[] = [];
  const findings: (Waiting & { readonly kind: 'finding' })[] = [];
  for (const [id, list] of findingsByArticle(coverage)) {
    const article = articles.get(id);
    if (!article) continue;
    for (const record of list) {
      const mine = said.get(record.id) ?? [];
      const waiting = { kind: 'finding', record, article, complaints: mine } as const;
      if (mine.length > 0) reported.push(waiting);
      else if (record.review === 'auto') findings.push(waiting);
    }
  }
  // Equally certain ones stay in the order of the file.
  findings.sort((a, b) => certainty(a.record) - certainty(b.record));
  const dates = events
    .filter(({ conflicts, looked }) => conflicts.length > 0 && looked === undefined)
    .filter(({ reports, conflicts }) => [...reports, ...conflicts].some(({ article }) => articles.has(article)))
    .map((event): Waiting => ({ kind: 'dates', event }));
  return [...reported, ...dates, ...findings];
}
