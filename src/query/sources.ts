// The articles in the coverage, newest first; and how the coverage stands.
import { fold } from '../language/fold.ts';
import { type Asked, base, cut, notFound } from './asked.ts';
import type { Snapshot } from './snapshot.ts';
import type { Answer, SourceItem, SourcesQuestion, Status } from './types.ts';

export function answerSources(question: SourcesQuestion, asked: Asked, snapshot: Snapshot): Answer {
  const wanted = question.publisher === null ? null : fold(question.publisher);
  const items = sourceItems(snapshot).filter(
    (item) => wanted === null || (item.publisher !== null && fold(item.publisher).includes(wanted)),
  );
  if (items.length === 0) return notFound(asked, 'notFoundSources');
  const shown = cut(items, asked.limit);
  return base(asked, { kind: 'sources', items: shown.items, total: items.length }, shown.notices);
}

function sourceItems(snapshot: Snapshot): SourceItem[] {
  const { articles } = snapshot.merged;
  const { coverage } = snapshot;
  const quotes = countBy(coverage.quotes);
  const reports = countBy(coverage.reports);
  return [...articles.values()]
    .sort((a, b) => (b.published?.from ?? '').localeCompare(a.published?.from ?? '') || (a.id < b.id ? -1 : 1))
    .map((article) => ({
      article: article.id,
      title: article.title,
      publisher: article.publisher,
      url: article.url,
      published: article.published,
      quotes: quotes.get(article.id) ?? 0,
      reports: reports.get(article.id) ?? 0,
    }));
}

/** How many records of each article are shown: rejected ones and beliefs are not. */
function countBy(records: readonly { article: string; review: string; speech?: boolean }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) {
    if (record.review === 'rejected' || record.speech === false) continue;
    counts.set(record.article, (counts.get(record.article) ?? 0) + 1);
  }
  return counts;
}

export function statusOf(snapshot: Snapshot): Status {
  const { coverage, merged } = snapshot;
  const shown = [...coverage.quotes, ...coverage.reports].filter((record) => merged.articles.has(record.article));
  const dates = [...merged.articles.values()].flatMap((article) => (article.published?.to ? [article.published] : []));
  const latest = dates.reduce<Status['latest']>(
    (best, date) => ((date.to ?? '') > (best?.to ?? '') ? date : best),
    null,
  );
  return {
    coverage: snapshot.name,
    sample: coverage.header.sample,
    articles: merged.articles.size,
    quotes: shown.filter((record) => record.type === 'quote' && record.review !== 'rejected' && record.speech).length,
    reports: shown.filter((record) => record.type === 'report' && record.review !== 'rejected').length,
    speakers: merged.speakers.length,
    checked: shown.filter((record) => record.review === 'checked').length,
    latest,
    indexedAt: snapshot.indexedAt,
  };
}
