// A document as the learned layer sees it: tokens with tags and trees, and what is worked out from them once.
import { bucketOf, hashText, mix } from '../../language/hashing.ts';
import { lemmatize } from '../../language/lemmas.ts';
import { wrapWidth } from '../../language/paragraphs.ts';
import { labelArcs, type ParserModel, parseHeads } from '../../language/parser.ts';
import { parserInput } from '../../language/parser-input.ts';
import { groupSentences, shortestLine } from '../../language/sentences.ts';
import { readForms, type TaggerModel, tagWords } from '../../language/tagger.ts';
import { type Token, tokenize } from '../../language/tokens.ts';
import { rowOf, type Weights, weightAt } from '../../language/weights.ts';
import type { WordClasses } from '../../language/word-classes.ts';
import { wordForm } from '../../language/word-forms.ts';
import type { AnalysedToken, Analysis } from '../proposal.ts';
import { INSIDE, OPENS, quotationStates } from './quotation.ts';

export type SyntaxModel = { readonly tagger: TaggerModel; readonly parser: ParserModel };

/** Tags and parses an article. Time is linear in its length. */
export function analyse(model: SyntaxModel, text: string): Analysis {
  const tokens = tokenize(text);
  const states = quotationStates(text, tokens);
  const analysed: AnalysedToken[] = [];
  let from = 0;
  groupSentences(text, tokens, shortestLine(wrapWidth(text))).forEach((sentence, index) => {
    const quoted = Uint8Array.from(states.subarray(from, from + sentence.length), (s) =>
      s === INSIDE || s === OPENS ? 1 : 0,
    );
    for (const token of analyseSentence(model, sentence, quoted, from, index)) analysed.push(token);
    from += sentence.length;
  });
  return { tokens: analysed };
}

function analyseSentence(
  { tagger, parser }: SyntaxModel,
  sentence: readonly Token[],
  quoted: Uint8Array,
  from: number,
  index: number,
): AnalysedToken[] {
  const words = sentence.map((token) => token.text);
  const forms = readForms(words);
  const tag = tagWords(tagger, forms);
  const input = parserInput(forms.word, tag, tagger.tags, quoted);
  const heads = parseHeads(parser, input);
  const labels = labelArcs(parser, input, heads);
  return sentence.map((token, i) => ({
    start: token.start,
    end: token.end,
    text: token.text,
    lemma: lemmatize(token.text, tagger.tags[tag[i]!]!),
    tag: tagger.tags[tag[i]!]!,
    head: heads[i]! < 0 ? -1 : from + heads[i]!,
    relation: parser.relations[labels[i]!]!,
    sentence: index,
  }));
}

/** How probable it is that a word is a cue, from its lemma and tag. */
export type CueLexicon = (lemma: string, tag: string) => number;

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

export const CUE_STEP = 4;
const STEPS = [0.003, 0.02, 0.06, 0.15, 0.3, 0.5, 0.75];

/** The step of a probability, 0 to 7. */
export function cueStep(probability: number): number {
  let step = 0;
  while (step < STEPS.length && probability >= STEPS[step]!) step++;
  return step;
}

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

/** The tokens in an order in which every token comes before its head. */
function fromLeaves(head: Int32Array): Int32Array {
  const n = head.length;
  const waiting = new Int32Array(n);
  for (const h of head) if (h >= 0) waiting[h]!++;
  const order = new Int32Array(n);
  let size = 0;
  for (let i = 0; i < n; i++) if (waiting[i] === 0) order[size++] = i;
  for (let k = 0; k < size; k++) {
    const h = head[order[k]!]!;
    if (h >= 0 && --waiting[h]! === 0) order[size++] = h;
  }
  return order.subarray(0, size);
}

function subtreeEdges(head: Int32Array, order: Int32Array) {
  const leftEdge = Int32Array.from(head, (_, i) => i);
  const rightEdge = Int32Array.from(head, (_, i) => i);
  for (const i of order) {
    const h = head[i]!;
    if (h < 0) continue;
    leftEdge[h] = Math.min(leftEdge[h]!, leftEdge[i]!);
    rightEdge[h] = Math.max(rightEdge[h]!, rightEdge[i]!);
  }
  return { leftEdge, rightEdge };
}

function cueAncestors(head: Int32Array, cue: Uint8Array, order: Int32Array) {
  const n = head.length;
  const none = () => new Int32Array(n).fill(-1);
  const [nearCue, nearChild, farCue, farChild, hangingCue] = [none(), none(), none(), none(), none()];
  for (let i = 0; i < n; i++) if (cue[i]! >= CUE_STEP && head[i]! >= 0) hangingCue[head[i]!] = i;
  for (let k = order.length - 1; k >= 0; k--) {
    const i = order[k]!;
    const h = head[i]!;
    if (h < 0) continue;
    const isCue = cue[h]! >= CUE_STEP;
    nearCue[i] = isCue ? h : nearCue[h]!;
    nearChild[i] = isCue ? i : nearChild[h]!;
    farCue[i] = farCue[h]! >= 0 ? farCue[h]! : isCue ? h : -1;
    farChild[i] = farCue[h]! >= 0 ? farChild[h]! : isCue ? i : -1;
    if (hangingCue[i]! < 0 && hangingCue[h] !== i) hangingCue[i] = hangingCue[h]!;
  }
  return { nearCue, nearChild, farCue, farChild, hangingCue };
}

export const CUE_BITS = 20;

export function cueBucket(lemma: string, tag: string): number {
  return bucketOf(mix(wordForm(lemma).word, hashText(tag)), CUE_BITS);
}

/** The cue lexicon of a model file: steps, by lemma and tag; words it does not know count as their tag does. */
export function cueLexiconOf(weights: Weights): CueLexicon {
  return (lemma, tag) => {
    const own = rowOf(weights, cueBucket(lemma, tag));
    const row = own >= 0 ? own : rowOf(weights, cueBucket('', tag));
    const step = row >= 0 ? weightAt(weights, row, 0) : 0;
    return step === 0 ? 0 : STEPS[step - 1]!;
  };
}
