// Words of a text with their places, and the terms they are searched by. The index, the question and the ranking all use
// these two functions and no other: a word that is cut differently on one side is never found.
import { stemmer } from 'stemmer';
import { APOSTROPHE_CLASS, fold } from './fold.ts';
import type { Span } from './span.ts';
import { isStopWord } from './stopwords.ts';

/**
 * A word where it stands, folded. A contraction is two words on their parts of the span (`don't` → `do` `not`); `'s` and
 * `'d`, which may stand for several words, keep that form (see `spokenForms`).
 */
export type Word = Span & { readonly folded: string };

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

/** The folded words that can be this word in speech, itself first: `'s` is also `is` or `has`, and `is` can be `'s`. */
export function spokenForms(folded: string): readonly string[] {
  const forms = [folded, ...(OPEN_CONTRACTIONS[folded] ?? [])];
  for (const [short, long] of Object.entries(OPEN_CONTRACTIONS)) if (long.includes(folded)) forms.push(short);
  return forms;
}

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

/** `'s` after anything else than these words is a possessive, and part of its word. */
const BEFORE_IS = new Set(
  'he she it that this what who where when there here how why let everyone everybody someone somebody nobody everything something nothing one'.split(
    ' ',
  ),
);

const OPEN_CONTRACTIONS: Readonly<Record<string, readonly string[]>> = {
  "'s": ['is', 'has', 'us', 'does'],
  "'d": ['would', 'had', 'did'],
};

/** Written without their apostrophe, as people type; only those that are no other word (`were`, `well`, `its` are). */
const BARE: ReadonlyMap<string, readonly [string, string]> = new Map(
  (
    'dont:do:not cant:can:not wont:will:not isnt:is:not arent:are:not wasnt:was:not werent:were:not doesnt:does:not didnt:did:not ' +
    'hasnt:has:not havent:have:not hadnt:had:not couldnt:could:not wouldnt:would:not shouldnt:should:not aint:is:not ' +
    'mustnt:must:not neednt:need:not cannot:can:not im:i:am ive:i:have youre:you:are youve:you:have theyre:they:are ' +
    "theyve:they:have weve:we:have thats:that:'s whats:what:'s hes:he:'s shes:she:'s theres:there:'s gonna:going:to " +
    'wanna:want:to gotta:got:to'
  )
    .split(' ')
    .map((triple) => triple.split(':'))
    .map(([bare, first, second]) => [bare!, [first!, second!]]),
);

const ENDINGS: Readonly<Record<string, string>> = { re: 'are', ve: 'have', ll: 'will', m: 'am', d: "'d", s: "'s" };
const IRREGULAR_NOT: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' };

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const APOSTROPHE = 3;
const HASH = 35;
const AT = 64;

/** What each code unit is; looked up once and kept, since nearly all of a text is made of a hundred of them. */
const kinds = new Int8Array(65_536).fill(-1);
function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = kinds[unit]!;
  if (known !== -1) return known;
  const letter = text[at]!;
  // Half of a pair: letters beyond the first plane (𝒜, 𠀀) count as letters, pictures (🙂) do not.
  if (unit >= 0xd800 && unit < 0xe000) {
    const pair = unit < 0xdc00 ? text.slice(at, at + 2) : text.slice(at - 1, at + 1);
    return /^\p{L}$/u.test(pair) ? LETTER : OTHER;
  }
  const kind = /^\p{N}$/u.test(letter)
    ? DIGIT
    : /^[\p{L}\p{M}\u00ad\u200b-\u200d]$/u.test(letter)
      ? LETTER
      : APOSTROPHE_CLASS.includes(letter)
        ? APOSTROPHE
        : OTHER;
  // A mark of quotation is an apostrophe only between letters: see tokenEnd.
  kinds[unit] = kind === APOSTROPHE ? OTHER : kind;
  return kinds[unit]!;
}

/** A word, number or row of initials from `start` on, with its apostrophes: `don’t`, `O’Brien`, `1,234.5`, `U.S.`, `2020s`. */
function tokenEnd(text: string, start: number, first: number): number {
  const initials = first === LETTER ? initialsEnd(text, start) : start;
  if (initials > start) return initials;
  let at = start;
  let digits = true;
  for (;;) {
    const kind = at < text.length ? kindAt(text, at) : OTHER;
    if (kind === LETTER) {
      // An address glued to a word: `#IranUsapic.twitter.com/x`.
      if (at > start && isGluedAddress(text, at)) return at;
      digits = false;
      at++;
    } else if (kind === DIGIT) at++;
    else if (digits && (text[at] === '.' || text[at] === ',') && kindAt(text, at + 1) === DIGIT && at + 1 < text.length)
      at++;
    else if (
      at + 1 < text.length &&
      APOSTROPHE_CLASS.includes(text[at]!) &&
      kindAt(text, at + 1) === LETTER &&
      !isGluedAddress(text, at + 1)
    )
      at++;
    else return at;
  }
}

/** Letters with a full stop after each: `U.S.`, and `w.t.o`, as people type it; `start` itself for anything else. */
function initialsEnd(text: string, start: number): number {
  let end = start;
  let letters = 0;
  while (kindAt(text, end) === LETTER && text[end + 1] === '.') {
    end += 2;
    letters++;
  }
  const last = letters > 0 && kindAt(text, end) === LETTER && !isWordAt(text, end + 1);
  return letters + (last ? 1 : 0) < 2 ? start : last ? end + 1 : end;
}

function isWordAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = kindAt(text, at);
  return kind === LETTER || kind === DIGIT || APOSTROPHE_CLASS.includes(text[at]!);
}

function tagEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && (kindAt(text, at) !== OTHER || text[at] === '_') && !isGluedAddress(text, at)) at++;
  return at;
}

/** An address, with or without its scheme: `https://t.co/x`, `pic.twitter.com/x`, `www.a.org`. */
function isAddress(text: string, at: number): boolean {
  const letter = text[at];
  return (
    (letter === 'h' && (text.startsWith('https://', at) || text.startsWith('http://', at))) ||
    (letter === 'w' && text.startsWith('www.', at)) ||
    isGluedAddress(text, at)
  );
}

function isGluedAddress(text: string, at: number): boolean {
  return text[at] === 'p' && text.startsWith('pic.twitter.com/', at);
}

function addressEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && !/\s/.test(text[at]!)) at++;
  return at;
}

const INITIALS = /^\p{L}(?:\.\p{L})+$/u;
const stems = new Map<string, string>();

function addWord(found: Word[], token: string, start: number): void {
  const end = start + token.length;
  const folded = fold(token);
  // Hardly any word has a stop in it.
  if (folded.includes('.') && (folded.endsWith('.') || INITIALS.test(folded))) {
    const letters = folded.replaceAll('.', '');
    found.push({ start, end, folded: letters });
    return;
  }
  const apostrophe = folded.lastIndexOf("'");
  if (apostrophe === -1) {
    const bare = BARE.get(folded);
    if (bare !== undefined) {
      const cut = start + Math.min(bare[0].length, token.length - 1);
      found.push({ start, end: cut, folded: bare[0] }, { start: cut, end, folded: bare[1] });
    } else if (folded !== '')
      found.push({ start, end, folded: folded.includes(',') ? folded.replaceAll(',', '') : folded });
    return;
  }
  const head = folded.slice(0, apostrophe);
  const ending = folded.slice(apostrophe + 1);
  // Where the apostrophe stands in the original; folding may have changed lengths before it.
  const cut = start + lastApostrophe(token);
  if (ending === 't' && head.endsWith('n')) {
    const verb = head.slice(0, -1);
    found.push(
      { start, end: verb === 'ca' ? cut : cut - 1, folded: IRREGULAR_NOT[verb] ?? verb },
      { start: verb === 'ca' ? cut : cut - 1, end, folded: 'not' },
    );
  } else if (ending === 's' && !BEFORE_IS.has(head)) {
    // A possessive; compared as it is often typed, without the apostrophe (`trump's` = `trumps`).
    const owner = head.replaceAll("'", '');
    found.push({ start, end, folded: owner.endsWith('s') ? owner : `${owner}s` });
  } else if (Object.hasOwn(ENDINGS, ending)) {
    // `I’d’ve` is three words: what stands before the last ending is cut the same way.
    addWord(found, token.slice(0, cut - start), start);
    found.push({ start: cut, end, folded: ENDINGS[ending]! });
  } else if (
    head.length <= 2 &&
    apostrophe === folded.indexOf("'") &&
    ending.length > 1 &&
    /^(?:[cdjlmnst]|qu)$/.test(head)
  ) {
    // French elision: `l'homme` is `l` and `homme`.
    found.push({ start, end: cut, folded: head }, { start: cut + 1, end, folded: ending });
  } else found.push({ start, end, folded: folded.replaceAll("'", '') });
}

/** `#BuildTheWall2020` → build, the, wall, 2020. */
function addTag(found: Word[], token: string, start: number): void {
  for (const part of token.matchAll(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|\p{N}+|[\p{L}\p{M}]+/gu))
    addWord(found, part[0], start + part.index);
}

function lastApostrophe(token: string): number {
  for (let at = token.length - 1; at >= 0; at--) if (APOSTROPHE_CLASS.includes(token[at]!)) return at;
  return token.length;
}
