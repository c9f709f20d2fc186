// Sentences: where each begins and ends. The marks that close a quotation belong to the sentence they end.
import type { Span } from './span.ts';
import { isAbbreviation, TITLE_ABBREVIATION, type Token, tokenize } from './tokens.ts';

/** Cuts a stretch of text (an article, a paragraph) into sentences, in text order; white space between belongs to none. */
export function splitSentences(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  return groupSentences(text, tokenize(text, within)).map((tokens) => ({
    start: tokens[0]!.start,
    end: tokens[tokens.length - 1]!.end,
  }));
}

/** A line of fewer code units than this ends what is said in it, unless the text is wrapped in narrow columns. */
const SHORT_LINE = 60;
/** How much shorter than its column a line of wrapped text is at most: by a long word that did not fit. */
const RAGGED = 18;

/** How short a line may be and yet go on in the next, in a text wrapped at `width` (paragraphs.ts; null: not wrapped). */
export function shortestLine(width: number | null): number {
  return width === null ? SHORT_LINE : Math.max(0, Math.min(SHORT_LINE, width - RAGGED));
}

/** The same over tokens already at hand: each sentence as its tokens, none empty. */
export function groupSentences(text: string, tokens: readonly Token[], shortLine = SHORT_LINE): Token[][] {
  const sentences: Token[][] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const last = sentenceEnd(text, tokens, i, shortLine);
    if (last < 0) continue;
    sentences.push(tokens.slice(from, last + 1));
    from = last + 1;
    i = last;
  }
  if (from < tokens.length) sentences.push(tokens.slice(from));
  return sentences;
}

const CLOSER = /^(?:["”’»)\]]|''|'|”)$/;
const NEVER_MID = /^(?:\.|[!?]+|\.{2,}|…)$/;
/** Words that open a sentence and hardly ever follow an abbreviation inside one. */
const OPENER =
  /^(?:The|A|An|He|She|It|They|We|I|You|But|And|In|On|At|For|This|That|These|Those|There|His|Her|Its|Their|Our|My|If|When|While|After|Before|As|So|Now|Then|However|Although|Though|Since|Because|With|Some|Many|Most|Both|Another|One|What|Who|How|Why|Where|Meanwhile|According|Asked)$/;
const SAYING = /^(?:said|says|asked|asks|wrote|writes|tweeted|added|adds|replied|shouted|continued|told|declared)$/;

/** The index of the last token of the sentence that ends at or right after token `i`, or -1 when none ends there. */
function sentenceEnd(text: string, tokens: readonly Token[], i: number, shortLine: number): number {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (!next) return i;
  if (breaksLine(text, token, next, shortLine)) return i;
  const stop = NEVER_MID.test(token.text);
  if (!stop && !isAbbreviation(token.text)) return -1;
  if (TITLE_ABBREVIATION.test(token.text) || /^\p{L}\.$/u.test(token.text)) return -1;

  let last = i;
  while (last + 1 < tokens.length && CLOSER.test(tokens[last + 1]!.text) && attached(tokens, last)) last++;
  const after = tokens[last + 1];
  if (!after || breaksLine(text, tokens[last]!, after, shortLine)) return last;
  if (attached(tokens, last)) return -1; // "Yahoo!-owned": no space, no new sentence
  if (/^\p{Ll}/u.test(after.text) || /^[,;:)\]]/.test(after.text)) return -1;
  if (!stop) return OPENER.test(after.text) || /^(?:["“]|``)$/.test(after.text) ? last : -1;
  // “Why not?” Trump asked. : the question ends, the sentence goes on.
  if (last > i && /[!?]/.test(token.text) && namesSaying(tokens, last + 1)) return -1;
  // "we waited ... and" ended above; "No ... Smith" does not end without a capitalised opener.
  if (/^(?:\.{2,}|…)$/.test(token.text) && last === i && !OPENER.test(after.text)) return -1;
  return last;
}

/** True when token `i` and the next touch. */
function attached(tokens: readonly Token[], i: number): boolean {
  return tokens[i + 1]!.start === tokens[i]!.end;
}

/** A capitalised name of up to four words, then a verb of saying. */
function namesSaying(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(from + 5, tokens.length); i++) {
    if (SAYING.test(tokens[i]!.text)) return i > from;
    if (!/^\p{Lu}/u.test(tokens[i]!.text)) return false;
  }
  return false;
}

/**
 * True when the gap between two tokens is a break that no sentence crosses: a blank line; or a single line end after a
 * short line or a full stop. (Texts wrapped at a fixed width break lines inside sentences: those lines are long.)
 */
function breaksLine(text: string, token: Token, next: Token, shortLine: number): boolean {
  if (next.start === token.end) return false;
  const gap = text.slice(token.end, Math.min(next.start, token.end + 200));
  const newline = /[\n\r\u2028\u2029]/.exec(gap);
  if (!newline) return false;
  if (/\n[^\S\n]*\n|\r[^\S\r\n]*\r|\r\n[^\S\n]*\r\n|\u2029/.test(gap) || gap.length === 200) return true;
  if (/[.!?…:"”’'»)]$/.test(token.text)) return true;
  const lineStart = Math.max(text.lastIndexOf('\n', token.end - 1) + 1, token.end - shortLine);
  return token.end - lineStart < shortLine || /^[-•*–—·]$/.test(next.text);
}
