// Which documents are about a topic: all of its words that carry meaning stand in them, in any form.

import { holdsTerm } from '../language/holds.ts';
import { otherForms } from '../language/lemmas.ts';
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
 * longer word; of events, all forms of a verb; stop words do not). Only where none does, an article's title speaks for its events: what is
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
    // `When did she leave`: what is asked for is told as `she left`.
    const forms = filters.kind === 'event' ? otherForms(asked.word) : [];
    const isRead = asked.how !== 'none' && (asked.how !== 'spelling' || asked.word.length >= SHORTEST_CORRECTED);
    const meant = [
      ...(isRead && (asked.how !== 'spelling' || forms.length === 0) ? [asked.meant[0] ?? asked.word] : []),
      ...forms,
    ];
    if (meant.length === 0) return new Set();
    const ids = new Set<string>();
    for (const words of meant)
      for (const hit of (await snapshot.index.search({ words, filters, limit: MOST })).hits) ids.add(hit.id);
    common = both(common, ids);
    const holds = meant.map((word) => holdsTerm(term(word)));
    own = both(
      own,
      [...ids].filter((id) => {
        const document = snapshot.documents.get(id);
        return document !== undefined && holds.some((one) => one(document.text) || document.also.some(one));
      }),
    );
  }
  if (own === undefined || common === undefined) return new Set();
  return own.size > 0 || filters.kind !== 'event' ? own : common;
}

function both(before: ReadonlySet<string> | undefined, ids: Iterable<string>): ReadonlySet<string> {
  return new Set(before === undefined ? ids : [...ids].filter((id) => before.has(id)));
}
