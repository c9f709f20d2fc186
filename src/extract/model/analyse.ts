// Tokens, tags and trees of an article, from the models of tagger and parser.
import { lemmatize } from '../../language/lemmas.ts';
import { wrapWidth } from '../../language/paragraphs.ts';
import { labelArcs, type ParserModel, parseHeads } from '../../language/parser.ts';
import { parserInput } from '../../language/parser-input.ts';
import { groupSentences, shortestLine } from '../../language/sentences.ts';
import { readForms, type TaggerModel, tagWords } from '../../language/tagger.ts';
import { type Token, tokenize } from '../../language/tokens.ts';
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
