// The words that one written token is: `don’t` is two, `Moss’s` is one, `#BuildTheWall2020` four.
import { APOSTROPHE_CLASS, fold } from './fold.ts';
import type { Span } from './span.ts';

/**
 * A word where it stands, folded. A contraction is two words on their parts of the span (`don't` → `do` `not`); `'s` and
 * `'d`, which may stand for several words, keep that form (see `spokenForms`).
 */
export type Word = Span & { readonly folded: string };

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
const INITIALS = /^\p{L}(?:\.\p{L})+$/u;

/** The folded words that can be this word in speech, itself first: `'s` is also `is` or `has`, and `is` can be `'s`. */
export function spokenForms(folded: string): readonly string[] {
  const forms = [folded, ...(OPEN_CONTRACTIONS[folded] ?? [])];
  for (const [short, long] of Object.entries(OPEN_CONTRACTIONS)) if (long.includes(folded)) forms.push(short);
  return forms;
}

/** Adds the words of `token`, which begins at `start`. */
export function addWord(found: Word[], token: string, start: number): void {
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
export function addTag(found: Word[], token: string, start: number): void {
  for (const part of token.matchAll(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|\p{N}+|[\p{L}\p{M}]+/gu))
    addWord(found, part[0], start + part.index);
}

function lastApostrophe(token: string): number {
  for (let at = token.length - 1; at >= 0; at--) if (APOSTROPHE_CLASS.includes(token[at]!)) return at;
  return token.length;
}
