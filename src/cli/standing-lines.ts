// The lines that a publisher puts around every article, learned while articles are added: from those read together, and
// from those of the same publisher that are in the coverage with their texts. Which articles are at hand depends on what is
// added together, and in which order: the first two of a publisher show nothing yet. So what is learned is marked and never
// cut: the stored text of an article is the same however it came, and a line with quotation marks is never learned. What a
// line that is known by now had given to earlier articles (a footer's day is none of the news) is taken out of them.

import type { Store } from '../coverage/commit.ts';
import { type Layout, layoutOf, textPath } from '../coverage/layout.ts';
import type { Article, Coverage, ReportRecord } from '../coverage/types.ts';
import { createFooters, withLearned } from '../read/boilerplate/footers.ts';

export type StandingLines = {
  /** Learns from all of `articles`, then marks in each what is its publisher's. */
  mark(articles: readonly Article[]): Promise<readonly Article[]>;
  /** `coverage` without the reports that stand in such lines of its articles. `staged`: texts that are not on disk yet. */
  cleared(coverage: Coverage, staged: (sha256: string) => Promise<string | null>): Promise<Coverage>;
};

/** Of one publisher's articles in the coverage so many are looked at. */
const MOST_EARLIER = 20;

export function standingLines(store: Store, name: string, coverage: Coverage | null): StandingLines {
  const footers = createFooters();
  const layout = layoutOf(store.data, name);
  const earlier = byPublisher(coverage);
  const asked = new Set<string>();
  return {
    async mark(articles) {
      for (const article of articles) {
        const publisher = publisherOf(article);
        if (publisher === null) continue;
        if (!asked.has(publisher)) {
          asked.add(publisher);
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
      const texts = new Map<string, string | null>();
      const articles = new Map(now.articles.map((article) => [article.id, article]));
      const isFooter = async ({ article: id, citation, review }: ReportRecord) => {
        const article = articles.get(id);
        const publisher = article ? publisherOf(article) : null;
        const hash = article?.sha256 ?? null;
        if (review !== 'auto' || publisher === null || hash === null || !asked.has(publisher)) return false;
        const { start, end, excerpt } = citation;
        if (start === null || end === null || !footers.mayHold(publisher, excerpt)) return false;
        if (!texts.has(hash))
          texts.set(hash, (await staged(hash)) ?? (await textsOf(store, layout, [hash]))[0] ?? null);
        const text = texts.get(hash) ?? null;
        return text !== null && footers.find(publisher, text).some((line) => line.start <= start && end <= line.end);
      };
      const gone = new Set<ReportRecord>();
      for (const report of now.reports) if (await isFooter(report)) gone.add(report);
      return gone.size === 0 ? now : { ...now, reports: now.reports.filter((report) => !gone.has(report)) };
    },
  };
}

/** A site is a publisher, whatever name its pages give: desks of one paper share their footers. */
function publisherOf({ url, publisher }: Pick<Article, 'url' | 'publisher'>): string | null {
  if (url !== null && URL.canParse(url)) return new URL(url).hostname.replace(/^(?:www|m|amp|mobile)\./, '');
  return publisher === null ? null : publisher.toLowerCase();
}

function byPublisher(coverage: Coverage | null): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const { url, publisher, sha256, replacedBy } of coverage?.articles ?? []) {
    const key = publisherOf({ url, publisher });
    if (key === null || sha256 === null || replacedBy !== undefined) continue;
    const known = texts.get(key) ?? [];
    if (known.length < MOST_EARLIER) known.push(sha256);
    texts.set(key, known);
  }
  return texts;
}

async function textsOf({ disk }: Store, layout: Layout, hashes: readonly string[]): Promise<string[]> {
  const texts: string[] = [];
  for (const hash of hashes) {
    const bytes = await disk.read(textPath(layout, hash));
    if (bytes) texts.push(Buffer.from(bytes).toString('utf8'));
  }
  return texts;
}
