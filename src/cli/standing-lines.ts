// The lines that a publisher puts around every article, learned while articles are added: from those read together, and
// from those of the same publisher that are in the coverage with their texts. Which articles are at hand depends on what is
// added together, and in which order: the first two of a publisher show nothing yet. So what is learned is marked and never
// cut: the stored text of an article is the same however it came, and a line with quotation marks is never learned. What a
// line that is known by now had given to earlier articles (a footer's day is none of the news) is taken out of them.

import type { Store } from '../coverage/commit.ts';
import { type Layout, layoutOf, textPath } from '../coverage/layout.ts';
import type { RecordLines } from '../coverage/lines.ts';
import type { Article, ArticleRecord, Coverage, ReportRecord } from '../coverage/types.ts';
import { createFooters, withLearned } from '../read/boilerplate/footers.ts';

export type StandingLines = {
  /** Learns from all of `articles`, then marks in each what is its publisher's. */
  mark(articles: readonly Article[]): Promise<readonly Article[]>;
  /** `coverage` without the reports that stand in such lines of its articles. `staged`: texts that are not on disk yet. */
  cleared(coverage: Coverage, staged: Staged): Promise<Coverage>;
  /** Whether `cleared` would leave all of these records as they are. */
  leaves(records: RecordLines, staged: Staged): Promise<boolean>;
};

type Staged = (sha256: string) => Promise<string | null>;

/** Of one publisher's articles in the coverage so many are looked at. */
const MOST_EARLIER = 20;

/** `before`: what is in the coverage now. */
export function standingLines(store: Store, name: string, before: Coverage | RecordLines | null): StandingLines {
  const footers = createFooters();
  const layout = layoutOf(store.data, name);
  let earlier: ReadonlyMap<string, readonly string[]> | null = null;
  const asked = new Set<string>();
  const footerIn = (articleOf: (report: ReportRecord) => ArticleRecord | undefined, staged: Staged) => {
    const texts = new Map<string, string | null>();
    return async (report: ReportRecord): Promise<boolean> => {
      if (report.review !== 'auto') return false;
      const article = articleOf(report);
      const publisher = article ? publisherOf(article) : null;
      const hash = article?.sha256 ?? null;
      if (publisher === null || hash === null || !asked.has(publisher)) return false;
      const { start, end, excerpt } = report.citation;
      if (start === null || end === null || !footers.mayHold(publisher, excerpt)) return false;
      if (!texts.has(hash)) texts.set(hash, (await staged(hash)) ?? (await textsOf(store, layout, [hash]))[0] ?? null);
      const text = texts.get(hash) ?? null;
      return text !== null && footers.find(publisher, text).some((line) => line.start <= start && end <= line.end);
    };
  };
  const isNothingKnown = () => ![...asked].some((publisher) => footers.knows(publisher));
  return {
    async mark(articles) {
      for (const article of articles) {
        const publisher = publisherOf(article);
        if (publisher === null) continue;
        if (!asked.has(publisher)) {
          asked.add(publisher);
          earlier ??= byPublisher(before);
          for (const text of await textsOf(store, layout, earlier.get(publisher) ?? [])) footers.learn(publisher, text);
        }
        footers.learn(publisher, article.text);
      }
      return articles.map((article) => {
        const publisher = publisherOf(article);
        const found = publisher === null ? [] : footers.find(publisher, article.text);
        return found.length === 0 ? article : { ...article, boilerplate: withLearned(article.boilerplate, found) };
      });
    },
    async cleared(now, staged) {
      if (isNothingKnown()) return now;
      const articles = new Map(now.articles.map((article) => [article.id, article]));
      const isFooter = footerIn(({ article }) => articles.get(article), staged);
      const gone = new Set<ReportRecord>();
      for (const report of now.reports) if (await isFooter(report)) gone.add(report);
      return gone.size === 0 ? now : { ...now, reports: now.reports.filter((report) => !gone.has(report)) };
    },
    async leaves(records, staged) {
      if (isNothingKnown()) return true;
      for (let article = 0; article < records.count('article'); article++) {
        const [first, end] = [records.firstOf('report', article), records.firstOf('report', article + 1)];
        if (first === end) continue;
        const isFooter = footerIn(() => records.record('article', article), staged);
        for (let report = first; report < end; report++)
          if (await isFooter(records.record('report', report))) return false;
      }
      return true;
    },
  };
}

/** A site is a publisher, whatever name its pages give: desks of one paper share their footers. */
function publisherOf({ url, publisher }: Pick<Article, 'url' | 'publisher'>): string | null {
  if (url !== null && URL.canParse(url)) return new URL(url).hostname.replace(/^(?:www|m|amp|mobile)\./, '');
  return publisher === null ? null : publisher.toLowerCase();
}

function byPublisher(before: Coverage | RecordLines | null): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const { url, publisher, sha256, replacedBy } of articlesWithText(before)) {
    const key = publisherOf({ url, publisher });
    if (key === null || sha256 === null || replacedBy !== undefined) continue;
    const known = texts.get(key) ?? [];
    if (known.length < MOST_EARLIER) known.push(sha256);
    texts.set(key, known);
  }
  return texts;
}

function* articlesWithText(before: Coverage | RecordLines | null): Generator<ArticleRecord> {
  if (before === null) return;
  if ('articles' in before) return yield* before.articles;
  // Of quotes that came alone there may be a hundred thousand: nothing is parsed to see that.
  for (let number = 0; number < before.count('article'); number++)
    if (!before.line('article', number).includes('"sha256":null')) yield before.record('article', number);
}

async function textsOf({ disk }: Store, layout: Layout, hashes: readonly string[]): Promise<string[]> {
  const texts: string[] = [];
  for (const hash of hashes) {
    const bytes = await disk.read(textPath(layout, hash));
    if (bytes) texts.push(Buffer.from(bytes).toString('utf8'));
  }
  return texts;
}
