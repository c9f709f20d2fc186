// What a publisher took back in an article that an answer cites: the asker must see it beside the words.

import type { Snapshot } from './snapshot.ts';
import type { Notice } from './types.ts';

type Cited = { readonly citations: readonly { readonly article: string }[] };

/** More than these would bury the answer. */
const MOST = 3;
const LONGEST = 300;

/** One notice for each cited article that carries a correction, in the order of the items. */
export function correctionsOf(items: readonly Cited[], { coverage }: Snapshot): Notice[] {
  const corrected = new Map(
    coverage.articles.flatMap(({ id, title, correction }) =>
      correction ? [[id, { title, words: correction }] as const] : [],
    ),
  );
  if (corrected.size === 0) return [];
  const cited = new Set(items.flatMap(({ citations }) => citations.map(({ article }) => article)));
  return [...cited]
    .flatMap((id) => corrected.get(id) ?? [])
    .slice(0, MOST)
    .map(({ title, words }) => ({
      code: 'articleCorrected',
      values: { title, words: words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words },
    }));
}
