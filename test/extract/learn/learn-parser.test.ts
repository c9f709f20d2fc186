import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededChance } from '../../../src/extract/learn/chance.ts';
import { learnParser } from '../../../src/extract/learn/learn-parser.ts';
import { learnTagger } from '../../../src/extract/learn/learn-tagger.ts';
import type { Tree } from '../../../src/extract/learn/treebank.ts';
import { labelArcs, parseHeads } from '../../../src/language/parser.ts';
import { parserInput } from '../../../src/language/parser-input.ts';
import { readForms, tagWords } from '../../../src/language/tagger.ts';
import { bucketsOf } from '../../../src/language/weights.ts';

const ROWS = { arcs: 50_000, provisional: 5_000, labels: 5_000 };

const tree = (rows: readonly (readonly [word: string, tag: string, head: number, relation: string])[]): Tree => ({
  words: rows.map(([word]) => word),
  tags: rows.map(([, tag]) => tag),
  heads: Int32Array.from(rows, ([, , head]) => head),
  relations: rows.map(([, , , relation]) => relation),
  quoted: new Uint8Array(rows.length),
});

const SAID = tree([
  ['Vale', 'NNP', 1, 'nsubj'],
  ['said', 'VBD', -1, 'root'],
  ['that', 'IN', 5, 'mark'],
  ['the', 'DT', 4, 'det'],
  ['bridge', 'NN', 5, 'nsubj'],
  ['fell', 'VBD', 1, 'ccomp'],
  ['.', '.', 1, 'punct'],
]);
const BRIDGE = tree([
  ['The', 'DT', 1, 'det'],
  ['bridge', 'NN', 2, 'nsubj'],
  ['fell', 'VBD', -1, 'root'],
  ['on', 'IN', 4, 'case'],
  ['Moss', 'NNP', 2, 'obl'],
  ['.', '.', 2, 'punct'],
]);
/** The same words by guidelines that hang a verb on its `that`. */
const OTHERWISE = tree([
  ['Vale', 'NNP', 1, 'nsubj'],
  ['said', 'VBD', -1, 'root'],
  ['that', 'IN', 1, 'ccomp'],
  ['the', 'DT', 4, 'det'],
  ['bridge', 'NN', 5, 'nsubj'],
  ['fell', 'VBD', 2, 'dep'],
  ['.', '.', 1, 'punct'],
]);

const learn = (own: readonly Tree[], others: readonly Tree[], epochs = 8) => {
  const tagger = learnTagger([...others, ...own], 5, 5_000, seededChance(1));
  return { tagger, parser: learnParser({ own, others }, tagger, epochs, ROWS, seededChance(2)) };
};
type Learned = ReturnType<typeof learn>;

const parse = ({ tagger, parser }: Learned, words: readonly string[]) => {
  const forms = readForms(words);
  const input = parserInput(forms.word, tagWords(tagger, forms), tagger.tags, new Uint8Array(words.length));
  const heads = parseHeads(parser, input);
  return { heads: [...heads], relations: [...labelArcs(parser, input, heads)].map((r) => parser.relations[r]!) };
};
const gold = ({ heads, relations }: Tree) => ({ heads: [...heads], relations: [...relations] });

describe('learning the parser', () => {
  const learned = learn([SAID, BRIDGE], []);

  it('gives back the trees it learned from', () => {
    expect(parse(learned, SAID.words)).toEqual(gold(SAID));
    expect(parse(learned, BRIDGE.words)).toEqual(gold(BRIDGE));
  });

  it('gives the same weights again', () => {
    const { arcs, provisional, labels } = learn([SAID, BRIDGE], []).parser;
    for (const [again, before] of [
      [arcs, learned.parser.arcs],
      [provisional, learned.parser.provisional],
      [labels, learned.parser.labels],
    ] as const) {
      expect([...again.packed]).toEqual([...before.packed]);
      expect([...bucketsOf(again)]).toEqual([...bucketsOf(before)]);
    }
  });

  it('parses as its own trees do, also where other trees with the same words differ', () =>
    expect(parse(learn([SAID, BRIDGE], [OTHERWISE], 80), SAID.words)).toEqual(gold(SAID)));

  it('gives every sentence a tree whose arcs do not cross', () => {
    const words = fc.constantFrom('Vale', 'said', 'that', 'the', 'bridge', 'fell', ',', '.', 'and', '“');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (sentence) => {
        const { heads } = parse(learned, sentence);
        expect(heads).toHaveLength(sentence.length);
        heads.forEach((head, i) => {
          let steps = 0;
          for (let at = i; at >= 0; at = heads[at]!) expect(steps++).toBeLessThanOrEqual(sentence.length);
          const [from, to] = [Math.min(i, head), Math.max(i, head)];
          for (let between = from + 1; between < to; between++) {
            const other = heads[between]!;
            expect(other >= from && other <= to).toBe(true);
          }
        });
      }),
    );
  });
});
