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
  const { articles, tally } = snapshot.merged;
  return [...articles.values()]
    .sort((a, b) => (b.published?.from ?? '').localeCompare(a.published?.from ?? '') || (a.id < b.id ? -1 : 1))
    .map((article) => ({
      article: article.id,
      title: article.title,
      publisher: article.publisher,
      url: article.url,
      published: article.published,
      quotes: tally.quotes.get(article.id) ?? 0,
      reports: tally.reports.get(article.id) ?? 0,
    }));
}

export function statusOf(snapshot: Snapshot): Status {
  const { coverage, merged } = snapshot;
  const dates = [...merged.articles.values()].flatMap((article) => (article.published?.to ? [article.published] : []));
  const latest = dates.reduce<Status['latest']>(
    (best, date) => ((date.to ?? '') > (best?.to ?? '') ? date : best),
    null,
  );
  return {
    coverage: snapshot.name,
    sample: coverage.header.sample,
    articles: merged.articles.size,
    quotes: sum(merged.tally.quotes),
    reports: sum(merged.tally.reports),
    speakers: merged.speakers.length,
    checked: merged.tally.review.checked,
    latest,
    indexedAt: snapshot.indexedAt,
  };
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
