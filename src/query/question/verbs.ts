// Verbs that report speech, in the forms questions use.
import type { Stance } from '../../coverage/types.ts';

/** Base, past and participle forms, as one alternative for a pattern. */
const REGULAR =
  'claim allege argue admit deny state confirm acknowledge announce declare insist suggest testify reply respond ask call describe mention ' +
  'promise warn accuse comment talk explain note add reveal complain concede contend assert maintain vow remark retract apologise apologize ' +
  'criticise criticize condemn praise blame threaten demand propose recommend predict answer react label dismiss reject report advise';
const IRREGULAR =
  'say:said tell:told write:wrote:written think:thought speak:spoke:spoken swear:swore:sworn withdraw:withdrew:withdrawn';

/** Words that look like a slip of one of the verbs. */
const WORDS: ReadonlySet<string> = new Set(['reveled']);

const bases: string[] = [];
const pasts: string[] = [];
for (const verb of REGULAR.split(' ')) {
  bases.push(verb);
  pasts.push(
    verb.endsWith('e')
      ? `${verb}d`
      : verb.endsWith('y') && !/[aeiou]y$/.test(verb)
        ? `${verb.slice(0, -1)}ied`
        : verb === 'admit'
          ? 'admitted'
          : `${verb}ed`,
  );
}
for (const forms of IRREGULAR.split(' ')) {
  const [base, ...past] = forms.split(':');
  bases.push(base!);
  pasts.push(...past);
}

export const SAY_BASE = `(?:${bases.join('|')})`;
export const SAY_PAST = `(?:${pasts.join('|')})`;
export const SAY_PRESENT = `(?:${bases.map((base) => (base.endsWith('y') && !/[aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : base)).join('|')})s?`;
export const SAY_ANY = `(?:${SAY_PAST}|${SAY_PRESENT}|${SAY_BASE})`;

/** Words that may stand before the verb and change nothing. */
export const ADVERBS =
  '(?:(?:ever|never|actually|really|exactly|publicly|once|also|even|just|previously|already|recently|repeatedly|originally|initially) )*';

/**
 * What asking with this verb demands of a quote. Only where an answer of another stance would be wrong: whoever *denied*
 * something is not whoever said it. `claimed`, `admitted` and the like are how askers see it, and leave the stance open.
 */
export function stanceOf(verb: string): Stance | null {
  if (/^(?:den(?:y|ies|ied|ying)|nié|démentis?)$/i.test(verb)) return 'denies';
  if (/^(?:retract|withdr[aew]+)/i.test(verb)) return 'retracts';
  return null;
}

/**
 * Verbs with two neighbouring letters swapped (`delcared`), and long ones that lack a letter (`critcised`), and what was meant.
 * None of them is a word.
 */
export const SLIPPED: ReadonlyMap<string, string> = (() => {
  const verbs = [...bases, ...pasts];
  const slipped = new Map<string, string>();
  const put = (slip: string, verb: string) => {
    if (!WORDS.has(slip) && !verbs.includes(slip) && !slipped.has(slip)) slipped.set(slip, verb);
  };
  for (const verb of verbs) {
    if (verb.length < 4) continue;
    for (let at = 0; at < verb.length - 1; at++)
      put(verb.slice(0, at) + verb[at + 1]! + verb[at]! + verb.slice(at + 2), verb);
    if (verb.length >= 8)
      for (let at = 1; at < verb.length - 1; at++) put(verb.slice(0, at) + verb.slice(at + 1), verb);
  }
  return slipped;
})();
