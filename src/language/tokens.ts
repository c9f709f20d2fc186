// Tokens: the words and marks of a text, each with its place in the unaltered text.
//
// The conventions are those of the Penn Treebank as news corpora use them (hyphenated words whole, clitics apart:
// `do|n't`, `Clinton|’s`, `can|not`), since the tagger and the parser learn from such corpora. Nothing is normalised.
import type { Span } from './span.ts';

export type Token = Span & { readonly text: string };

/**
 * Cuts a text into tokens, in text order. White space belongs to none; every other code unit belongs to exactly one.
 * Takes time linear in the text: every pattern below is anchored, and none can be tried twice over the same stretch.
 */
export function tokenize(text: string, within: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  const push = (start: number, end: number) => {
    if (end > start) tokens.push({ start, end, text: text.slice(start, end) });
  };
  CHUNK.lastIndex = within.start;
  for (let chunk = CHUNK.exec(text); chunk && chunk.index < within.end; chunk = CHUNK.exec(text)) {
    const end = Math.min(chunk.index + chunk[0].length, within.end);
    scanChunk(text, chunk.index, end, push);
    CHUNK.lastIndex = end;
  }
  return tokens;
}

/** True for a token that ends in a full stop which may be its own (`Mr.`, `U.S.`, `J.`), not only the sentence's. */
export function isAbbreviation(token: string): boolean {
  return token.length > 1 && token.endsWith('.') && /\p{L}/u.test(token);
}

/** Titles that a name follows: a full stop after one never ends a sentence. */
export const TITLE_ABBREVIATION =
  /^(?:Mr|Mrs|Ms|Messrs|Mx|Dr|Drs|Prof|Rev|Fr|Sr|St|Ste|Sen|Sens|Rep|Reps|Gov|Govs|Lt|Col|Gen|Adm|Capt|Cmdr|Cpl|Maj|Pvt|Sgt|Pres|Supt|Insp|Det|Hon|Amb|Sec|Mt|Ft|vs|v)\.$/;

const OTHER_ABBREVIATION =
  /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Inc|Ltd|Corp|Co|Cos|Bros|Jr|Esq|Dept|Univ|Assn|Ave|Blvd|Rd|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ont|Que|Alta|Sask|approx|al|cf|est|etc|ca)$/;

const CHUNK = /\S+/g;
const URL = /(?:https?:\/\/|www\.)[^\s<>"“”«»]+/iy;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/y;
const TAGGED = /[@#][\p{L}\p{N}_]+/uy;
const ACRONYM = /(?:[\p{L}]{1,2}-)?(?:\p{L}\.){2,9}(?:-(?:(?:\p{L}\.){2,9}|[\p{L}\p{N}]+))*/uy;
/** Letters and digits, held together by a mark that stands between two of them. */
const WORD =
  /[\p{L}\p{N}\p{M}_]+(?:(?:[-‐‑/&'’](?=[\p{L}\p{N}])|[.,:](?<=\p{N}.)(?=\p{N})|\.(?=(?:com|org|net|gov|edu|co|info|tv)\b))[\p{L}\p{N}\p{M}_]+)*/uy;
const ELISION = /['’](?:\d0s|\d\d(?!\p{N})|em\b|til\b|cause\b|tis\b|twas\b)/iuy;
const CLITIC = /['’](?:s|S|re|RE|ve|VE|ll|LL|d|D|m|M)$/;
const NEGATION = /[nN]['’][tT]$/;
const RUN = /\.{2,}|-{2,}|[!?]+|``|''|\*+|_+|=+/y;

function matchAt(pattern: RegExp, text: string, at: number, end: number): number {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found ? Math.min(at + found[0].length, end) : -1;
}

function scanChunk(text: string, start: number, end: number, push: (start: number, end: number) => void): void {
  let at = start;
  // Hardly a chunk holds an address, and every address holds one of these.
  const chunk = text.slice(start, end);
  const address = chunk.includes('@') || chunk.includes('#') || chunk.includes('://') || /www\./i.test(chunk);
  while (at < end) {
    const special = address ? addressEnd(text, at, end) : -1;
    if (special > at) {
      push(at, special);
      at = special;
      continue;
    }
    const acronym = matchAt(ACRONYM, text, at, end);
    if (acronym > at && !/[\p{L}\p{N}]/u.test(text.charAt(acronym))) {
      push(at, acronym);
      at = acronym;
      continue;
    }
    const word = matchAt(WORD, text, at, end);
    if (word > at) {
      at = pushWord(text, at, word, end, push);
      continue;
    }
    const clitic = /['’]/.test(text.charAt(at)) ? looseClitic(text, at, end) : -1;
    const run = clitic > at ? clitic : matchAt(RUN, text, at, end);
    const next = run > at ? run : at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
    push(at, Math.min(next, end));
    at = Math.min(next, end);
  }
}

/** The end of a web address, mail address, handle or hashtag that starts here; -1 when none does. */
function addressEnd(text: string, at: number, end: number): number {
  const first = text.charAt(at);
  if (first === '@' || first === '#') return matchAt(TAGGED, text, at, end);
  if (/[hHwW]/.test(first)) {
    let url = matchAt(URL, text, at, end);
    // "(see https://example.org/a)." : marks at the end belong to the sentence.
    while (url > at && /[.,;:!?)\]'’…]/.test(text.charAt(url - 1))) url--;
    if (url > at) return url;
  }
  return /[\w]/.test(first) ? matchAt(EMAIL, text, at, end) : -1;
}

/** `’s` cut off from its word ("the board ’s"), `’90s`, `’em`. */
function looseClitic(text: string, at: number, end: number): number {
  const elision = matchAt(ELISION, text, at, end);
  if (elision > at) return elision;
  const word = matchAt(WORD, text, at + 1, end);
  // After a word's own letters only: in ‘s…’ the mark opens a quotation.
  return word > at && at > 0 && /[\p{L}\p{N}.”"]/u.test(text.charAt(at - 1)) && CLITIC.test(text.slice(at, word))
    ? word
    : -1;
}

/** Pushes a word, its clitics apart and its own full stop kept; returns where to go on. */
function pushWord(
  text: string,
  start: number,
  wordEnd: number,
  end: number,
  push: (start: number, end: number) => void,
): number {
  const clitic = NEGATION.exec(text.slice(Math.max(start, wordEnd - 3), wordEnd)) ? 3 : cliticLength(text, wordEnd);
  const cut = wordEnd - clitic;
  if (clitic > 0 && cut > start) {
    push(start, cut);
    push(cut, wordEnd);
    return wordEnd;
  }
  if (/^cannot$/i.test(text.slice(start, wordEnd))) {
    push(start, start + 3);
    push(start + 3, wordEnd);
    return wordEnd;
  }
  if (wordEnd < end && text.charAt(wordEnd) === '.' && text.charAt(wordEnd + 1) !== '.' && wordEnd - start < 8) {
    // "(I-Vt.)": the part after the hyphen decides.
    const word = text.slice(start, wordEnd).replace(/^.*-/, '');
    const own =
      /^\p{Lu}$/u.test(word) ||
      TITLE_ABBREVIATION.test(`${word}.`) ||
      OTHER_ABBREVIATION.test(word) ||
      (word === 'No' && /\s\d/.test(text.slice(wordEnd + 1, wordEnd + 3)));
    if (own) {
      push(start, wordEnd + 1);
      return wordEnd + 1;
    }
  }
  push(start, wordEnd);
  return wordEnd;
}

function cliticLength(text: string, wordEnd: number): number {
  return CLITIC.exec(text.slice(wordEnd - 3, wordEnd))?.[0].length ?? 0;
}
