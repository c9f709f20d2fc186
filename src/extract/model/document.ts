// A document as the learned layer sees it: tokens with tags and trees, and what is worked out from them once.
import { hashText } from '../../language/hashing.ts';
import type { WordClasses } from '../../language/word-classes.ts';
import { wordForm } from '../../language/word-forms.ts';
import type { AnalysedToken, Analysis } from '../proposal.ts';
import { type CueLexicon, cueStep } from './cue-lexicon.ts';
import { quotationStates } from './quotation.ts';
import { cueAncestors, fromLeaves, subtreeEdges } from './tree-marks.ts';

export type Document = {
  readonly text: string;
  readonly tokens: readonly AnalysedToken[];
  readonly length: number;
  readonly word: Uint32Array;
  readonly lemma: Uint32Array;
  readonly shape: Uint32Array;
  /** Coarse and fine class of the word (word-classes.ts), or a number of its own for names, numbers and unknown words. */
  readonly coarse: Uint32Array;
  readonly fine: Uint32Array;
  readonly tag: Uint32Array;
  readonly relation: Uint32Array;
  readonly head: Int32Array;
  /** Quotation state (quotation.ts). */
  readonly quote: Uint8Array;
  /** First and one past the last token of each token's sentence and paragraph. */
  readonly sentenceStart: Int32Array;
  readonly sentenceEnd: Int32Array;
  readonly paragraphStart: Int32Array;
  readonly paragraphEnd: Int32Array;
  readonly paragraph: Int32Array;
  /** Probability that the token is a cue, in eight steps, 0 to 7; a candidate from `CUE_STEP` on. */
  readonly cue: Uint8Array;
  /** First and last token of each token's subtree. */
  readonly leftEdge: Int32Array;
  readonly rightEdge: Int32Array;
  /** Nearest and farthest ancestor that is a cue candidate, and the child of it on the way; -1 when there is none. */
  readonly nearCue: Int32Array;
  readonly nearChild: Int32Array;
  readonly farCue: Int32Array;
  readonly farChild: Int32Array;
  /** A cue candidate that hangs on the token or on one of its ancestors; -1 when there is none. */
  readonly hangingCue: Int32Array;
};

const UNKNOWN = { common: 2000, name: 2001, number: 2002 };

export function readDocument(
  text: string,
  { tokens }: Analysis,
  cueLexicon: CueLexicon,
  wordClasses: WordClasses = () => null,
): Document {
  const n = tokens.length;
  const { head, word, lemma, shape, tag, relation } = numbersOf(tokens);
  const cue = new Uint8Array(n);
  for (let i = 0; i < n; i++) cue[i] = cueStep(cueLexicon(tokens[i]!.lemma, tokens[i]!.tag));
  const ends = boundaries(text, tokens);
  const order = fromLeaves(head);
  const edges = subtreeEdges(head, order);
  return {
    text,
    tokens,
    length: n,
    word,
    lemma,
    ...classesOf(tokens, word, lemma, wordClasses),
    shape,
    tag,
    relation,
    head,
    quote: quotationStates(text, tokens),
    ...ends,
    cue,
    ...edges,
    ...cueAncestors(head, cue, order),
  };
}

/** What stands in the tokens, as numbers: in one loop, for each token's words are looked up by their letters. */
function numbersOf(tokens: readonly AnalysedToken[]) {
  const n = tokens.length;
  const head = new Int32Array(n);
  const [word, lemma, shape] = [new Uint32Array(n), new Uint32Array(n), new Uint32Array(n)];
  const [tag, relation] = [new Uint32Array(n), new Uint32Array(n)];
  for (let i = 0; i < n; i++) {
    const token = tokens[i]!;
    const form = wordForm(token.text);
    head[i] = token.head;
    word[i] = form.word;
    shape[i] = form.writtenShape;
    lemma[i] = wordForm(token.lemma).word;
    tag[i] = hashText(token.tag);
    relation[i] = hashText(token.relation);
  }
  return { head, word, lemma, shape, tag, relation };
}

function classesOf(
  tokens: readonly AnalysedToken[],
  word: Uint32Array,
  lemma: Uint32Array,
  wordClasses: WordClasses,
): Pick<Document, 'coarse' | 'fine'> {
  const coarse = new Uint32Array(tokens.length);
  const fine = new Uint32Array(tokens.length);
  tokens.forEach(({ text, tag }, i) => {
    const known = wordClasses(word[i]!) ?? wordClasses(lemma[i]!);
    const unknown = known
      ? 0
      : tag.startsWith('NNP')
        ? UNKNOWN.name
        : /\d/.test(text)
          ? UNKNOWN.number
          : UNKNOWN.common;
    coarse[i] = known ? known.coarse + 1 : unknown;
    fine[i] = known ? known.fine + 1 : unknown;
  });
  return { coarse, fine };
}

function boundaries(text: string, tokens: readonly AnalysedToken[]) {
  const n = tokens.length;
  const sentenceStart = new Int32Array(n);
  const sentenceEnd = new Int32Array(n);
  const paragraphStart = new Int32Array(n);
  const paragraphEnd = new Int32Array(n);
  const paragraph = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const previous = tokens[i - 1];
    const newParagraph = !previous || breaks(text, previous.end, tokens[i]!.start);
    const newSentence = newParagraph || previous.sentence !== tokens[i]!.sentence;
    sentenceStart[i] = newSentence ? i : sentenceStart[i - 1]!;
    paragraphStart[i] = newParagraph ? i : paragraphStart[i - 1]!;
    paragraph[i] = i === 0 ? 0 : paragraph[i - 1]! + (newParagraph ? 1 : 0);
  }
  for (let i = n - 1; i >= 0; i--) {
    sentenceEnd[i] = i === n - 1 || sentenceStart[i + 1] === i + 1 ? i + 1 : sentenceEnd[i + 1]!;
    paragraphEnd[i] = i === n - 1 || paragraphStart[i + 1] === i + 1 ? i + 1 : paragraphEnd[i + 1]!;
  }
  return { sentenceStart, sentenceEnd, paragraphStart, paragraphEnd, paragraph };
}

/** A line end between two tokens of different sentences. */
function breaks(text: string, from: number, to: number): boolean {
  return to - from > 1 && /\n\s*\n/.test(text.slice(from, Math.min(to, from + 50)));
}
