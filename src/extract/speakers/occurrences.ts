// Where capitalised names stand in an article, before it is known whose they are.

import { ELIDED, isGivenName, isTitleWord, PARTICLES } from '../../language/names.ts';
import type { Span } from '../../language/span.ts';
import { type Token, tokenize } from '../../language/tokens.ts';
import { VERB_FORMS } from '../cues/forms.ts';
import { CLAUSE_STARTS, DETERMINERS, isAdverb, looksFinite, PREPOSITIONS, PRONOUNS } from '../cues/words.ts';
import type { Page } from '../page.ts';
import { isOrganisationHead } from './organisationWords.ts';

/** A run of capitalised words, with its title: "Justice Ada Moss", "the Harbour Board" (without "the"). */
export type Occurrence = Span & {
  readonly words: readonly string[];
  /** Followed by ’s: "Moss’s". */
  readonly possessive: boolean;
  /** Inside a quotation. */
  readonly quoted: boolean;
  /** In a paragraph that is no sentence: headlines capitalise what is no name. */
  readonly headline: boolean;
  /** The word before, in lower case; empty at the start of a paragraph. */
  readonly before: string;
  readonly paragraph: number;
  /** Named as somebody's relative: “Her daughter, Ada Moss”, “his brother Bram”. */
  readonly kin: boolean;
};

const KIN =
  /^(?:wife|husband|widow|widower|spouse|partner|fiancée?|mother|father|mum|dad|parents?|daughter|son|sister|brother|twin|cousin|aunt|uncle|niece|nephew|grandmother|grandfather|grandson|granddaughter|stepson|stepdaughter|child|children)$/;
const OWNERS = /^(?:his|her|their|my)$/i;
const JOINS = /^(?:of|for|the|and|&|on)$/;
const NEVER_IN_NAME =
  /^(?:I|I'm|A|An|The|Is|Are|Was|Be|It|He|She|We|They|You|His|Her|Their|My|Our|Your|This|That|These|Those|There|Here|What|Who|How|Why|When|Where|Not|No|Yes|Mr|So|Says|Said|To|In|On|At|By|As|If|But|Or|From|With|About|Over|After|Before|Asked|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December)$/;

/** Occurrences in text order. Linear in the length of the text. */
export function findOccurrences(page: Page): Occurrence[] {
  const found: Occurrence[] = [];
  const lowerCase = lowerCaseWords(page.text);
  let quotation = 0;
  page.paragraphs.forEach((paragraph, index) => {
    const tokens = tokenize(page.text, paragraph);
    const headline = isHeadline(page.text, paragraph, tokens);
    for (let i = 0; i < tokens.length; i++) {
      if (!isNameWord(tokens[i]!.text)) continue;
      const last = runEnd(page.text, tokens, i);
      const first = trimOpening(tokens, i, last, lowerCase);
      if (first <= last) {
        const start = tokens[first]!.start;
        while (quotation < page.quotations.length && page.quotations[quotation]!.outer.end <= start) quotation++;
        found.push({
          start,
          end: tokens[last]!.end,
          words: tokens.slice(first, last + 1).map((token) => token.text),
          possessive: /^['’]s?$/.test(tokens[last + 1]?.text ?? ''),
          quoted: (page.quotations[quotation]?.outer.start ?? Number.POSITIVE_INFINITY) < start,
          headline,
          before: tokens[first - 1]?.text.toLowerCase() ?? '',
          paragraph: index,
          kin: isKin(tokens, first),
        });
      }
      // “Ada Moss Calls Bram Tull a Liar”: two names with a verb between them.
      i = Math.max(i, isHeadlineVerb(tokens, i, last + 1) ? last + 1 : last);
    }
  });
  return found;
}

function isNameWord(word: string): boolean {
  return /^\p{Lu}/u.test(word) || ELIDED.test(word);
}

function isKin(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.text ?? '';
  if (KIN.test(before) || (before === ',' && KIN.test(tokens[first - 2]?.text ?? ''))) return true;
  // “It was, in fact, his wife. Renata Moss, a doctor, believes …”
  return /^[.:]$/.test(before) && KIN.test(tokens[first - 2]?.text ?? '') && OWNERS.test(tokens[first - 3]?.text ?? '');
}

/** The last token of the name that begins at `at`. */
function runEnd(text: string, tokens: readonly Token[], at: number): number {
  let last = at;
  if (NEVER_IN_NAME.test(tokens[at]!.text)) return at;
  for (let i = at + 1; i < tokens.length && i - at < 12; i++) {
    const gap = text.slice(tokens[i - 1]!.end, tokens[i]!.start);
    if (!/^[ \u00a0]?$|^\n$/.test(gap) || gap === '') break;
    const word = tokens[i]!.text;
    const next = tokens[i + 1]?.text ?? '';
    if (isNameWord(word)) {
      if (NEVER_IN_NAME.test(word) || isHeadlineVerb(tokens, at, i)) break;
      last = i;
    } else if (PARTICLES.has(word) && /^\p{Lu}/u.test(next) && !JOINS.test(word)) continue;
    else if (
      JOINS.test(word) &&
      tokens.slice(at, i).some((token) => isOrganisationHead(token.text)) &&
      /^(?:\p{Lu}|the$)/u.test(next)
    )
      continue;
    else break;
  }
  return last;
}

/** True for the capitalised verb at `i` after a full name that begins at `at`. */
function isHeadlineVerb(tokens: readonly Token[], at: number, i: number): boolean {
  const word = tokens[i]?.text ?? '';
  return (
    i - at >= 2 &&
    /^\p{Lu}\p{Ll}+(?:s|ed)$/u.test(word) &&
    VERB_FORMS.has(word.toLowerCase()) &&
    isGivenName(tokens[at]!.text)
  );
}

/** Drops words that are capitalised only because a sentence begins with them. */
function trimOpening(tokens: readonly Token[], at: number, last: number, lowerCase: ReadonlySet<string>): number {
  let first = at;
  while (first <= last) {
    const { text: word } = tokens[first]!;
    const lower = word.toLowerCase().replaceAll('’', "'");
    const function_ =
      DETERMINERS.has(lower) ||
      PRONOUNS.has(lower) ||
      PREPOSITIONS.has(lower) ||
      CLAUSE_STARTS.has(lower) ||
      isAdverb(lower) ||
      NEVER_IN_NAME.test(word);
    const opens = first === 0 || /^(?:[.!?:;"“‘”’'—–([•-]|``|\.{3})$/.test(tokens[first - 1]!.text) || first > at;
    const common =
      opens && first === at && lowerCase.has(lower) && !isTitleWord(word) && !(first < last && looksLikeName(word));
    if (!(function_ || common || (opens && looksFinite(lower)))) break;
    first++;
  }
  return first;
}

function looksLikeName(word: string): boolean {
  return /^\p{Lu}\.$/u.test(word);
}

function lowerCaseWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}'’-]*/gu)) words.add(match[0].toLowerCase());
  return words;
}

/** A line without a full stop whose longer words are mostly capitalised. */
function isHeadline(text: string, paragraph: Span, tokens: readonly Token[]): boolean {
  // “— Ada Moss, courier” signs what stands above it.
  if (/^(?:[―—–]|--|~)/.test(text.slice(paragraph.start, paragraph.start + 2))) return false;
  if (/[.!?…]["”’»']*$/.test(text.slice(Math.max(paragraph.start, paragraph.end - 4), paragraph.end))) return false;
  const words = tokens.filter((token) => /^\p{L}/u.test(token.text) && token.text.length > 3);
  if (words.length === 0 || tokens.length > 30) return false;
  return words.filter((token) => /^\p{Lu}/u.test(token.text)).length * 3 >= words.length * 2;
}
