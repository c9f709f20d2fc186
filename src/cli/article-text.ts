// The text of an article, when it is at hand and is the one that was read.
import { sha256 } from '../coverage/cite.ts';
import type { Store } from '../coverage/commit.ts';
import { layoutOf, textPath } from '../coverage/layout.ts';
import type { Coverage } from '../coverage/types.ts';

/** Null when it is not at hand, or is another. */
export async function articleText(
  { disk, data }: Pick<Store, 'disk' | 'data'>,
  name: string,
  { articles }: Pick<Coverage, 'articles'>,
  id: string,
): Promise<string | null> {
  const hash = articles.find((article) => article.id === id)?.sha256 ?? null;
  const bytes = hash === null ? null : await disk.read(textPath(layoutOf(data, name), hash));
  return bytes === null || sha256(bytes) !== hash ? null : Buffer.from(bytes).toString('utf8');
}
