// What can be had from an article in a language whose grammar extraction does not know: the words between quotation
// marks, whatever marks the language has. No speaker and no reported speech: those would be guesses. French dates are read, and with them
// when a quotation was spoken.
import type { Article } from '../coverage/types.ts';
import { findDates } from '../dates/index.ts';
import { frenchSaid } from './marked-said.ts';
import type { Findings, QuoteFinding } from './types.ts';

/** Opening mark → its closing marks. German closes with the mark that English opens with. */
const PAIRS: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«',
  '„': '“”',
  '“': '”',
  '”': '”',
  '"': '"',
  '「': '」',
  '『': '』',
};
/** Fewer words are a name or a title; languages without blanks between words are counted by characters. */
const FEWEST_WORDS = 3;
const FEWEST_CHARACTERS = 8;
/** A mark that never closes ends with its paragraph, or here. UTF-16 code units. */
const LONGEST = 1500;
/** Words and marks are certain; that somebody said them is likely. */
const CONFIDENCE = 0.6;

/**
 * Quotations in text order, none inside another, none in what is not coverage. Linear.
 * @param language ISO 639-1, of the article.
 */
export function markedQuotations(article: Article, language: string): Findings {
  const { text, published } = article;
  const quotes = quotationsIn(article);
  const dates = language === 'fr' ? findDates(text, { published, language }) : [];
  const told = dates.filter(
    ({ start, end }) => !article.boilerplate.some((part) => start < part.end && part.start < end),
  );
  const said = frenchSaid(text, quotes, told);
  return {
    quotes: quotes.map((found, index) => ({ ...found, said: said[index] ?? null })),
    dates,
    reports: [],
    speakers: [],
  };
}

function quotationsIn({ text, boilerplate }: Article): QuoteFinding[] {
  const quotes: QuoteFinding[] = [];
  let at = 0;
  while (at < text.length) {
    const closing = PAIRS[text[at]!];
    const end = closing === undefined ? -1 : closeOf(text, at + 1, closing);
    if (end < 0) {
      at++;
      continue;
    }
    const inside = text.slice(at + 1, end);
    const start = at + 1 + (inside.length - inside.trimStart().length);
    const stop = end - (inside.length - inside.trimEnd().length);
    const hidden = boilerplate.some((span) => start < span.end && span.start < stop);
    if (!hidden && isLongEnough(text.slice(start, stop))) quotes.push(quote(text, start, stop));
    at = end + 1;
  }
  return quotes;
}

function closeOf(text: string, from: number, closing: string): number {
  for (let at = from; at < Math.min(text.length, from + LONGEST); at++) {
    const char = text[at]!;
    if (char === '\n') return -1;
    if (closing.includes(char)) return at;
  }
  return -1;
}

function isLongEnough(words: string): boolean {
  const unspaced = words.match(/[\u3040-\u30ff\u4e00-\u9fff]/g)?.length ?? 0;
  return (
    unspaced >= FEWEST_CHARACTERS ||
    words.split(/[\s\u00a0\u202f]+/).filter((word) => /\p{L}/u.test(word)).length >= FEWEST_WORDS
  );
}

function quote(text: string, start: number, end: number): QuoteFinding {
  return {
    start,
    end,
    parts: [[start, end]],
    text: text.slice(start, end),
    form: 'direct',
    speech: true,
    speaker: null,
    mention: null,
    cue: null,
    stance: 'states',
    target: null,
    respondsTo: [],
    said: null,
    confidence: CONFIDENCE,
  };
}
