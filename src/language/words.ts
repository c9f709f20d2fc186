// Words of a text with their places, and the terms they are searched by. The index, the question and the ranking all use
// these two functions and no other: a word that is cut differently on one side is never found.
import { stemmer } from 'stemmer';
import { APOSTROPHE_CLASS, fold } from './fold.ts';
import type { Span } from './span.ts';
import { isStopWord } from './stopwords.ts';

/**
 * A word where it stands, folded. A contraction is two words on their parts of the span (`don't` → `do` `not`); `'s` and
 * `'d`, which may stand for several words, keep that form (see `sameWord`).
 */
export type Word = Span & { readonly folded: string };

/** The words of a text in order. Addresses of pages are left out; `#CamelCase` and `@CamelCase` are several words. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0];
    if (match[1] !== undefined) continue;
    const start = match.index;
    if (match[2] !== undefined) addTag(found, token, start);
    else addWord(found, token, start);
  }
  return found;
}

/** True when two folded words can be the same word in speech: equal, or `'s` for `is` or `has`, `'d` for `would` or `had`. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  return OPEN_CONTRACTIONS[a]?.includes(b) === true || OPEN_CONTRACTIONS[b]?.includes(a) === true;
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
  if (/^U\.?S\.?$/.test(written)) return 'usa';
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

const APOSTROPHE = `[${APOSTROPHE_CLASS}]`;
const TOKEN = new RegExp(
  // An address, with or without its scheme, up to the next space: `https://t.co/x`, `pic.twitter.com/x`, `www.a.org`.
  '((?:https?:\\/\\/|www\\.|pic\\.twitter\\.com\\/)\\S*)' +
    // `#IranUsa`, `@realOlaudah_1`; an address glued to it stays outside (`#IranUsapic.twitter.com/x`).
    '|([#@](?:(?!pic\\.twitter\\.com)[\\p{L}\\p{M}\\p{N}_])+)' +
    // `U.S.`, `J.F.K.`
    '|(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){2,}' +
    // `1,234.5`
    '|\\p{N}+(?:[.,]\\p{N}+)+' +
    // `don’t`, `O’Brien`, `2020s`; letters, marks and digits run together.
    `|(?:(?!pic\\.twitter\\.com)[\\p{L}\\p{M}\\p{N}\\u00ad\\u200b-\\u200d])+(?:${APOSTROPHE}(?!pic\\.twitter)[\\p{L}\\p{M}]+)*`,
  'gu',
);
const stems = new Map<string, string>();

function addWord(found: Word[], token: string, start: number): void {
  const end = start + token.length;
  const folded = fold(token);
  if (/^(?:\p{L}\.)+$/u.test(folded)) {
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
      found.push({ start, end, folded: /^\p{N}/u.test(folded) ? folded.replaceAll(',', '') : folded });
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
