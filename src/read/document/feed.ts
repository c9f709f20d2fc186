// A feed → its entries: each as the feed gives it, or the page that it links to.
import { decodePage } from '../charset.ts';
import { type FeedEntry, readFeed } from '../feed.ts';
import { readHtml } from '../html.ts';
import { idsFromUrls, slug } from '../ids.ts';
import type { ReadItem } from '../types.ts';
import { articleItems, decoded } from './article.ts';
import { type Document, fault, type Reach, type Read } from './types.ts';
import { readUrl } from './urls.ts';

export async function* readFeedDocument(document: Document, reach: Reach, read: Read): AsyncGenerator<ReadItem> {
  const { bytes, charset, from, address, id } = document;
  const text = yield* decoded(decodePage(bytes, charset, from));
  if (text === null) return;
  const { entries, problems } = await readFeed(text, from, address);
  for (const problem of problems) yield { type: 'fault', problem };
  const days = entries.flatMap(({ published: day }) => (day?.precision === 'day' ? [day.edtf] : []));
  reach.feedRead?.(from, days.sort().at(-1) ?? null);
  const ids = idsFromUrls(entries.flatMap(({ url }) => (url === null ? [] : [url])));
  const seen = new Set<string>();
  for (const entry of entries) {
    const entryId = (entry.url && ids.get(entry.url)) ?? slug(entry.key ?? `${id}-${entry.title || entry.number}`);
    if (seen.has(entryId)) continue;
    seen.add(entryId);
    yield* readEntry(entry, entryId, from, reach, read);
  }
}

/** The entry's own text when the feed gives all of it; else the page it links to. */
async function* readEntry(
  entry: FeedEntry,
  id: string,
  feed: string,
  reach: Reach,
  read: Read,
): AsyncGenerator<ReadItem> {
  const { content, url, title, published, number, publisher } = entry;
  if (content !== null) {
    const result = await readHtml(content, url ?? `${feed} (${number})`, url);
    yield* articleItems(result, id, url ?? feed, { url, title, published, publisher });
  } else if (url !== null) {
    for await (const item of readUrl(url, id, reach, read, 1))
      yield item.type === 'article' ? known(item, entry) : item;
  } else yield fault('feedEntryEmpty', { file: feed, entry: number });
}

/** The day and the publisher that the feed gives, where the page itself does not say them. */
function known(item: ReadItem & { readonly type: 'article' }, { published, publisher }: FeedEntry): ReadItem {
  const { article } = item;
  return {
    ...item,
    article: {
      ...article,
      published: article.published ?? published,
      publisher: article.publisher ?? publisher,
    },
  };
}
