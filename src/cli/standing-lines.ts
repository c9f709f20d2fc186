// The lines that a publisher puts around every article, learned while articles are added: from those read together, and
// from those of the same publisher that are in the coverage with their texts. Which articles are at hand depends on what is
// added together, and in which order: the first two of a publisher show nothing yet. So what is learned is marked and never
// cut: the stored text of an article is the same however it came, a line with quotation marks is never learned, and `add
// --again` over the same articles marks them all alike. To go back over earlier articles by itself, `add` would have to
// extract again what nobody asked it to touch.

import type { Store } from '../coverage/commit.ts';
import { type Layout, layoutOf, textPath } from '../coverage/layout.ts';
import type { Article, Coverage } from '../coverage/types.ts';
import { createFooters, withLearned } from '../read/boilerplate/footers.ts';

export type StandingLines = {
  /** Learns from all of `articles`, then marks in each what is its publisher's. */
  mark(articles: readonly Article[]): Promise<readonly Article[]>;
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
