// Compares the likeliest candidates of questions with them by their sentence vectors.
import { FEATURES, meantFeatures } from '../../query/rank/features.ts';
import { COMPARED } from '../../query/rank/find.ts';
import { weigh } from '../../query/rank/rank.ts';
import type { Meaning } from '../../search/embed/meaning.ts';
import { listsOf } from './examples.ts';
import type { Compared } from './fitted.ts';
import type { JudgedQuestion } from './judge.ts';

/** `weights` are those of the words: they choose who is compared. */
export async function compareByMeaning(
  questions: readonly JudgedQuestion[],
  weights: readonly number[],
  meaning: Meaning,
  trained: { readonly id: string; readonly mean: readonly number[] },
): Promise<Compared[]> {
  const compared: Compared[] = [];
  for (const question of questions) {
    const lists: Compared['lists'][number][] = [];
    for (const list of listsOf(question)) {
      const best = [...list].sort((a, b) => weigh(b.features, weights) - weigh(a.features, weights)).slice(0, COMPARED);
      const near = await meaning.cosines(
        question.question.text,
        best.map(({ document }) => document),
        trained,
      );
      lists.push(
        best.map((one, at) => {
          const features = Float64Array.from(one.features);
          for (const [name, value] of Object.entries(meantFeatures(near?.[at])))
            features[FEATURES.indexOf(name as (typeof FEATURES)[number])] = value;
          return { ...one, features };
        }),
      );
    }
    compared.push({ question, lists });
  }
  return compared;
}
