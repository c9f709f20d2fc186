// Questions made from quotes, as people half remember them: a run of the words, misspelt, with gaps, out of order.
import { isStopWord } from '../../language/stopwords.ts';
import { terms } from '../../language/words.ts';
import type { SearchDocument } from '../../search/types.ts';

export const QUESTION_KINDS = ['long', 'paraphrase', 'run', 'misspelt', 'gaps', 'fewWords'] as const;
/** `long`: a post or a sentence of a debate. `paraphrase`: another short wording of the same. */
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export type TrainingQuestion = { readonly kind: QuestionKind; readonly text: string; readonly gold: string };

/** One question of a kind about the words of a document; null when it has too few words. */
export function makeQuestion(
  kind: Exclude<QuestionKind, 'long' | 'paraphrase'>,
  document: SearchDocument,
  random: () => number,
): TrainingQuestion | null {
  // Words as they are typed, `don't` in one piece.
  const all = document.text
    .split(/[\s—…]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}#@$]+|[^\p{L}\p{N}%]+$/gu, ''))
    .filter((word) => word !== '');
  const length = kind === 'fewWords' ? 3 + Math.floor(random() * 3) : 6 + Math.floor(random() * 5);
  if (all.length < (kind === 'fewWords' ? 4 : 6)) return null;
  const taken = Math.min(length, all.length);
  const start = Math.floor(random() * (all.length - taken + 1));
  const run = all.slice(start, start + taken).map((word) => word.toLowerCase());
  if (terms(run.join(' ')).length < 2) return null;
  const asked = {
    run: () => run,
    fewWords: () => run,
    misspelt: () => misspell(run, random),
    gaps: () => drop(run, random),
  };
  return { kind, text: asked[kind]().join(' '), gold: document.id };
}

/** One or two words of at least five letters with one typing error each. */
function misspell(run: readonly string[], random: () => number): string[] {
  const spelt = [...run];
  const long = run.flatMap((word, index) => (word.length >= 5 && /^[a-z]+$/.test(word) ? [index] : []));
  const times = random() < 0.5 ? 1 : 2;
  for (let time = 0; time < times && long.length > 0; time++) {
    const index = long.splice(Math.floor(random() * long.length), 1)[0]!;
    spelt[index] = mistype(spelt[index]!, random);
  }
  return spelt;
}

function mistype(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 1));
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  const edit = random();
  if (edit < 0.25) return word.slice(0, at) + word.slice(at + 1);
  if (edit < 0.5) return word.slice(0, at) + letter + word.slice(at);
  if (edit < 0.75) return word.slice(0, at) + letter + word.slice(at + 1);
  const left = Math.min(at, word.length - 2);
  return word.slice(0, left) + word[left + 1] + word[left] + word.slice(left + 2);
}

/** A third of the words forgotten, small ones first; sometimes two of the rest change places. */
function drop(run: readonly string[], random: () => number): string[] {
  const kept = run.filter((word) => random() > (isStopWord(word) ? 0.5 : 0.2));
  if (kept.length > 2 && random() < 0.4) {
    const at = Math.floor(random() * (kept.length - 1));
    [kept[at], kept[at + 1]] = [kept[at + 1]!, kept[at]!];
  }
  return kept;
}
