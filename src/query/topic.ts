// Which documents are about a topic: all of its words that carry meaning stand in them, in any form.
import { isStopWord } from '../language/stopwords.ts';
import type { SearchFilters } from '../search/types.ts';
import type { Snapshot } from './snapshot.ts';

/** How many documents a topic may have. */
const MOST = 10_000;

/** Short words are not taken for misspelt ones: "spy" is not "say". */
const SHORTEST_CORRECTED = 5;

/**
 * Ids of the documents that hold every word of the topic (stems count, and the nearest spelling of a longer word; stop
 * words do not), in index order. Empty when a word is not in the coverage at all: then the topic is not in it.
 */
export async function topicMatches(
  topic: string,
  filters: SearchFilters,
  snapshot: Snapshot,
): Promise<ReadonlySet<string>> {
  const result = await snapshot.index.search({ words: topic, filters, limit: 1 });
  const wanted = result.asked.filter((term) => !isStopWord(term.word));
  let common: ReadonlySet<string> | undefined;
  for (const term of wanted) {
    if (term.how === 'none' || (term.how === 'spelling' && term.word.length < SHORTEST_CORRECTED)) return new Set();
    const found = await snapshot.index.search({ words: term.meant[0] ?? term.word, filters, limit: MOST });
    const ids = new Set(found.hits.map((hit) => hit.id));
    common = common === undefined ? ids : new Set([...common].filter((id) => ids.has(id)));
  }
  return common ?? new Set();
}
