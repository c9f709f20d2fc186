// Which documents are about a topic: all of its words that carry meaning stand in them, in any form.
import type { SearchFilters } from '../search/types.ts';
import type { Snapshot } from './snapshot.ts';

/** How many documents a topic may have. */
const MOST = 10_000;

/**
 * Ids of the documents that hold every word of the topic that the coverage knows (stems and corrected spellings count,
 * stop words do not), in index order. Empty when the coverage knows less than half of the words: then the topic is not in it.
 */
export async function topicMatches(
  topic: string,
  filters: SearchFilters,
  snapshot: Snapshot,
): Promise<ReadonlySet<string>> {
  const result = await snapshot.index.search({ words: topic, filters, limit: 1 });
  const known = result.asked.filter((term) => term.how !== 'none');
  if (known.length === 0 || known.length * 2 < result.asked.length) return new Set();
  let common: ReadonlySet<string> | undefined;
  for (const term of known) {
    const found = await snapshot.index.search({ words: term.meant[0] ?? term.word, filters, limit: MOST });
    const ids = new Set(found.hits.map((hit) => hit.id));
    common = common === undefined ? ids : new Set([...common].filter((id) => ids.has(id)));
  }
  return common ?? new Set();
}
