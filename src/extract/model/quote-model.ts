// The learned layer as one thing: read from one file of the package, used by `add` and `extract` only.
import { type WordClasses, wordClassesOf } from '../../language/word-classes.ts';
import type { SyntaxModel } from './analyse.ts';
import { type Boosted, unpackBoosted } from './boosted.ts';
import { type CueLexicon, cueLexiconOf } from './cue-lexicon.ts';
import { LABEL_COUNT, TRANSITIONS } from './labels.ts';
import type { Linear } from './linear.ts';
import type { Linker } from './linking.ts';
import { ModelFileError, type ModelParts } from './model-file.ts';
import type { QuoteTagger } from './tagging.ts';

export type QuoteModel = {
  readonly syntax: SyntaxModel;
  readonly cues: CueLexicon;
  readonly wordClasses: WordClasses;
  readonly tagger: QuoteTagger;
  /** What the words of a span say of its being a quote, which spans are quotes, and which begin and end where one does. */
  readonly ranker: Linear;
  readonly spans: Boosted;
  readonly bounds: Boosted;
  /** Who speaks. */
  readonly linker: Linker;
  /** Whether the words were said or only thought. */
  readonly speech: Linear;
  /** Whether words and speaker are right. */
  readonly confidence: Boosted;
};

export const MODEL_FILE = 'quotes.model';

/** The model in a file that was read (model-file.ts). Throws a {@link ModelFileError} when a part is missing. */
export function modelFrom({ weights, numbers, notes }: ModelParts): QuoteModel {
  const need = <T>(value: T | undefined, name: string): T => {
    if (value === undefined) throw new ModelFileError(`the part "${name}" is missing`);
    return value;
  };
  const linear = (name: string): Linear => {
    const list = need(numbers[name], name);
    return { bits: Math.log2(list.length), weights: list };
  };
  const transitions = need(numbers['transitions'], 'transitions');
  const emission = need(weights['quotes'], 'quotes');
  return {
    syntax: {
      tagger: { tags: need(notes['tags'], 'tags') as string[], weights: need(weights['tags'], 'tags') },
      parser: {
        arcs: need(weights['arcs'], 'arcs'),
        relations: need(notes['relations'], 'relations') as string[],
        provisional: need(weights['provisional'], 'provisional'),
        labels: need(weights['relations'], 'relations'),
      },
    },
    cues: cueLexiconOf(need(weights['cues'], 'cues')),
    wordClasses: wordClassesOf(need(weights['classes'], 'classes')),
    tagger: {
      emission,
      transitions: Array.from({ length: emission.classes / LABEL_COUNT }, (_, c) =>
        transitions.slice(c * TRANSITIONS, (c + 1) * TRANSITIONS),
      ),
      net: {
        vectors: need(weights['vectors'], 'vectors'),
        features: need(weights['net'], 'net'),
        layers: need(numbers['layers'], 'layers'),
        transition: need(numbers['netTransitions'], 'netTransitions'),
      },
    },
    ranker: linear('ranker'),
    spans: unpackBoosted(need(numbers['spans'], 'spans')),
    bounds: unpackBoosted(need(numbers['bounds'], 'bounds')),
    linker: { words: linear('linker'), trees: unpackBoosted(need(numbers['speakers'], 'speakers')) },
    speech: linear('speech'),
    confidence: unpackBoosted(need(numbers['confidence'], 'confidence')),
  };
}
