// What a publisher took back in an article that an answer cites: the asker must see it beside the words.

import type { Coverage } from '../coverage/types.ts';
import { revisionsIn } from './revisions.ts';
import type { Snapshot } from './snapshot.ts';
import type { Notice } from './types.ts';

type Cited = { readonly citations: readonly { readonly article: string }[] };

/** More than these would bury the answer. */
const MOST = 3;
const LONGEST = 300;

/**
 * One notice for each cited article that carries a correction, and one for each whose publisher has since taken quotes out
 * of it or changed them, in the order of the items.
 */
export function correctionsOf(items: readonly Cited[], { coverage }: Snapshot): Notice[] {
  const cited = [...new Set(items.flatMap(({ citations }) => citations.map(({ article }) => article)))];
  const corrected = correctedIn(coverage);
  const revised = revisionsIn(coverage);
  if (corrected.size === 0 && revised.size === 0) return [];
  return cited
    .flatMap((id): Notice[] => {
      const correction = corrected.get(id);
      const { title = '', gone = [], changed = [] } = revised.get(id) ?? {};
      const n = gone.length + changed.length;
      return [
        ...(correction ? [{ code: 'articleCorrected', values: correction }] : []),
        ...(n > 0 ? [{ code: 'articleRevised', values: { title, n } }] : []),
      ];
    })
    .slice(0, MOST);
}

type Correction = { readonly title: string; readonly words: string };
const known = new WeakMap<Coverage, ReadonlyMap<string, Correction>>();

/** Worked out once for each state of a coverage. */
function correctedIn(coverage: Coverage): ReadonlyMap<string, Correction> {
  const found =
    known.get(coverage) ??
    new Map(
      coverage.articles.flatMap(({ id, title, correction: words }) =>
        words
          ? [[id, { title, words: words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words }] as const]
          : [],
      ),
    );
  known.set(coverage, found);
  return found;
}
