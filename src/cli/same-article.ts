// Which article of the coverage a file or a page is that was read: one that is there, whatever it is called now, or a new
// one. A file is known by its place, then by its text, then by its name; a page by its address, whichever way led to it.
import { createHash } from 'node:crypto';
import { sha256 } from '../coverage/cite.ts';
import type { Article } from '../coverage/types.ts';
import { createDoubles } from '../read/doubles.ts';
import { isFetched, pageKey } from '../read/page-again.ts';
import type { ReadItem } from '../read/types.ts';
import type { FilesRead } from './files-read.ts';
import type { PagesRead } from './pages-read.ts';

export type SameArticle = {
  readonly files: FilesRead;
  readonly pages: PagesRead;
  /** What is in the coverage: the sha256 of its text by article id. */
  readonly known: Pick<ReadonlyMap<string, string>, 'get' | 'has'>;
  /** Ids that articles of this reading have been given. */
  readonly given: Set<string>;
  /** A text of the coverage; null where it is not at hand. */
  textOf(sha256: string): Promise<string | null>;
};

type Read = ReadItem & { readonly type: 'article' };

/** The article under the id that it has in the coverage. Half surrogate pairs must be gone from its text. */
export async function asItIsKnown(item: Read, options: SameArticle): Promise<Article> {
  const { article, file } = item;
  const id =
    file !== undefined
      ? await idOfFile(item, file, options)
      : isFetched(item)
        ? await idOfPage(item, options)
        : article.id;
  options.given.add(id);
  return { ...article, id };
}

async function idOfFile({ article, otherIds = [] }: Read, place: string, options: SameArticle): Promise<string> {
  const { files, known, given } = options;
  const isThere = (id: string) => known.has(id) || given.has(id);
  const here = files.idOf(place);
  if (here !== undefined && isThere(here)) return here;
  const mine = (id: string) => {
    files.put(id, place);
    return id;
  };
  const content = sha256(article.text);
  // Moved as it was, or a copy: read again under its own name, or under one that no other file holds.
  for (const id of [article.id, ...otherIds]) {
    if (known.get(id) !== content) continue;
    const home = files.placeOf(id);
    if (home === undefined || home === place || (await files.isGone(home))) return mine(id);
    if (id === article.id) return id;
  }
  for (const id of [article.id, ...otherIds.filter((other) => other.length > article.id.length)]) {
    const home = files.placeOf(id);
    if (!isThere(id)) return mine(id);
    // Nobody knows whose it is: the same name is the same article. A file that has moved is known by most of its words.
    if (home === undefined || home === place) return mine(id);
    if ((await files.isGone(home)) && (await isAlike(id, article.text, options))) return mine(id);
  }
  return mine(`${article.id}-${createHash('sha256').update(place).digest('hex').slice(0, 8)}`);
}

async function idOfPage({ article, address }: Read, options: SameArticle): Promise<string> {
  const { id, url, text } = article;
  const { known, pages } = options;
  if (url === null) return id;
  const others = known.has(id) ? [] : pages.at(pageKey(url));
  let found = id;
  for (const other of others) {
    // Where a redirect led is the page. A site may call all its pages by one address: then the words must be alike, too.
    const isLed = address !== undefined && pageKey(address) === pageKey(url);
    if (isLed || (await isAlike(other, text, options))) found = other;
    if (found !== id) break;
  }
  pages.put(pageKey(url), found);
  return found;
}

/** Whether most of the text is that of the article which is there. */
async function isAlike(id: string, text: string, { known, textOf }: SameArticle): Promise<boolean> {
  const content = known.get(id);
  const before = content === undefined ? null : await textOf(content);
  if (before === null) return false;
  const doubles = createDoubles();
  doubles.add('before', before);
  return doubles.add('now', text) !== null;
}
