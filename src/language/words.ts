// Words of a text with their places, and the terms they are searched by. The index, the question and the ranking all use
// these two functions and no other: a word that is cut differently on one side is never found.
import { stemmer } from 'stemmer';
import { addTag, addWord, type Word } from './contractions.ts';
import { isStopWord } from './stopwords.ts';
import { addressEnd, isAddress, kindAt, LETTER, OTHER, tagEnd, tokenEnd } from './word-scan.ts';

const HASH = 35;
const AT = 64;

/** The words of a text in order. Addresses of pages are left out; `#CamelCase` and `@CamelCase` are several words. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === OTHER) {
      const letter = text.charCodeAt(at);
      if (letter !== HASH && letter !== AT) at++;
      else {
        const end = tagEnd(text, at + 1);
        if (end > at + 1) addTag(found, text.slice(at, end), at);
        at = Math.max(end, at + 1);
      }
      continue;
    }
    if (kind === LETTER && isAddress(text, at)) {
      at = addressEnd(text, at);
      continue;
    }
    const end = tokenEnd(text, at, kind);
    addWord(found, text.slice(at, end), at);
    at = end;
  }
  return found;
}

const stems = new Map<string, string>();

/** The index term of a folded word: its Porter stem; possessives lose their `'s`. */
export function term(folded: string): string {
  const known = stems.get(folded);
  if (known !== undefined) return known;
  const made = /^[a-z]+$/.test(folded) && folded.length < 40 ? stemmer(folded) : folded.slice(0, 40);
  if (stems.size > 200_000) stems.clear();
  stems.set(folded, made);
  return made;
}

/** The terms of a text that carry meaning, in text order, repeated as they are repeated; stop words left out. */
export function terms(text: string): string[] {
  const found: string[] = [];
  for (const word of words(text)) {
    const made = termOf(word, text);
    if (made !== null) found.push(made);
  }
  return found;
}

/** The term of a word of this text; null for a stop word. `US` and `WHO` are names where `us` and `who` are stop words. */
export function termOf(word: Word, text: string): string | null {
  if (!isStopWord(word.folded)) return term(word.folded);
  if (word.folded !== 'us' && word.folded !== 'who') return null;
  const written = text.slice(word.start, word.end);
  if (/^(?:U\.?S\.?|u\.s\.?)$/.test(written)) return 'usa';
  return written === 'WHO' ? 'who' : null;
}
