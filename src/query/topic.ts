// Which documents are about a topic: all of its words that carry meaning stand in them, in any form.

import { holdsTerm } from '../language/holds.ts';
import { isStopWord } from '../language/stopwords.ts';
import { term } from '../language/words.ts';
import type { SearchFilters } from '../search/types.ts';
import type { Snapshot } from './snapshot.ts';

/** How many documents a topic may have. */
const MOST = 10_000;

/** Short words are not taken for misspelt ones: "spy" is not "say". */
const SHORTEST_CORRECTED = 5;

/**
 * Ids of the documents that hold every word of the topic in their own words (stems count, and the nearest spelling of a
 * longer word; stop words do not), in index order. Only where none does, an article's title speaks for its events: what is
 * told under a headline is about it, but nobody said the headline. Empty when a word is not in the coverage at all: then
 * the topic is not in it.
 */
export async function topicMatches(
  topic: string,
  filters: SearchFilters,
  snapshot: Snapshot,
): Promise<ReadonlySet<string>> {
  const result = await snapshot.index.search({ words: topic, filters, limit: 1 });
  const wanted = result.asked.filter((term) => !isStopWord(term.word));
  let common: ReadonlySet<string> | undefined;
  let own: ReadonlySet<string> | undefined;
  for (const asked of wanted) {
    if (asked.how === 'none' || (asked.how === 'spelling' && asked.word.length < SHORTEST_CORRECTED)) return new Set();
    const meant = asked.meant[0] ?? asked.word;
    const found = await snapshot.index.search({ words: meant, filters, limit: MOST });
    const ids = found.hits.map((hit) => hit.id);
    common = both(common, ids);
    const holds = holdsTerm(term(meant));
    own = both(
      own,
      ids.filter((id) => {
        const document = snapshot.documents.get(id);
        return document !== undefined && (holds(document.text) || document.also.some(holds));
      }),
    );
  }
  if (own === undefined || common === undefined) return new Set();
  return own.size > 0 || filters.kind !== 'event' ? own : common;
}

function both(before: ReadonlySet<string> | undefined, ids: readonly string[]): ReadonlySet<string> {
  return new Set(before === undefined ? ids : ids.filter((id) => before.has(id)));
}
