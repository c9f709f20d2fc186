// A coverage taken apart by article, so that one article's records can be put in, exchanged or taken out together.
import type { ArticleRecord, ArticleRecords, Coverage, HeaderRecord, SpeakerRecord } from './types.ts';

/** Everything of one article that may change together. */
export type Shelf = {
  readonly header: HeaderRecord;
  /** By article id. Its speakers are those read from it. */
  readonly articles: Map<string, ArticleRecords>;
  /** Speakers of the whole coverage, by id. */
  readonly speakers: Map<string, SpeakerRecord>;
  readonly corrections: Coverage['corrections'];
};

/** Takes a coverage without faults apart. */
export function shelve(coverage: Coverage): Shelf {
  type Open = { [K in keyof ArticleRecords]: ArticleRecords[K] extends readonly (infer R)[] ? R[] : ArticleRecord };
  const articles = new Map<string, Open>();
  for (const article of coverage.articles) articles.set(article.id, { article, quotes: [], reports: [], speakers: [] });
  for (const quote of coverage.quotes) articles.get(quote.article)?.quotes.push(quote);
  for (const report of coverage.reports) articles.get(report.article)?.reports.push(report);
  const speakers = new Map<string, SpeakerRecord>();
  for (const speaker of coverage.speakers) {
    if (speaker.article === undefined) speakers.set(speaker.id, speaker);
    else articles.get(speaker.article)?.speakers.push(speaker);
  }
  return { header: coverage.header, articles, speakers, corrections: coverage.corrections };
}

export function unshelve(shelf: Shelf): Coverage {
  const all = [...shelf.articles.values()];
  return {
    header: shelf.header,
    articles: all.map((records) => records.article),
    quotes: all.flatMap((records) => records.quotes),
    reports: all.flatMap((records) => records.reports),
    speakers: [...all.flatMap((records) => records.speakers), ...shelf.speakers.values()],
    corrections: shelf.corrections,
  };
}

/** Ids of the speakers that an article's quotes and reports refer to. */
export function speakersOf({ quotes, reports }: ArticleRecords): Set<string> {
  return new Set([...quotes.flatMap((quote) => quote.speaker ?? []), ...reports.flatMap((report) => report.people)]);
}
