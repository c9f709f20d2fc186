// The forms of reporting verbs, so that a word of the text leads to its lemma and to what kind of form it is.
import { VERB_CLASSES, type VerbClass } from './verbs.ts';

export type VerbForm = {
  readonly lemma: string;
  readonly class: VerbClass;
  /** `said` is `past`, `has said` uses the `participle`; regular verbs have one form for both, which is `past`. */
  readonly form: 'base' | 'third' | 'past' | 'participle' | 'gerund';
};

const IRREGULAR: Record<string, readonly [past: string, participle: string]> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  read: ['read', 'read'],
  swear: ['swore', 'sworn'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  see: ['saw', 'seen'],
  find: ['found', 'found'],
  understand: ['understood', 'understood'],
  sing: ['sang', 'sung'],
  spell: ['spelled', 'spelt'],
  weep: ['wept', 'wept'],
  seek: ['sought', 'sought'],
  begin: ['began', 'begun'],
  shoot: ['shot', 'shot'],
  withdraw: ['withdrew', 'withdrawn'],
  show: ['showed', 'shown'],
  unsay: ['unsaid', 'unsaid'],
  forecast: ['forecast', 'forecast'],
};
/** The last consonant is doubled: admitted, begged. Verbs of one syllable with one short vowel need no entry. */
const DOUBLES =
  /^(?:admit|refer|permit|regret|prefer|rebut|quip|beg|plan|chat|brag|nod|grin|sob|snap|slam|dub|wag|sum|shrug|quiz)$/;

/** Forms by their spelling in lower case. */
export const VERB_FORMS: ReadonlyMap<string, VerbForm> = new Map([...VERB_CLASSES].flatMap(formsOf));

function formsOf([lemma, verbClass]: readonly [string, VerbClass]): [string, VerbForm][] {
  const stem = DOUBLES.test(lemma) ? lemma + lemma.at(-1) : lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const consonantY = /[^aeiou]y$/.test(lemma);
  const regularPast = consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const [past, participle] = IRREGULAR[lemma] ?? [regularPast, regularPast];
  const third = consonantY ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const gerund = `${stem === lemma.slice(0, -1) && /(?:ee|oe|ye)$/.test(lemma) ? lemma : stem}ing`;
  const make = (form: VerbForm['form']): VerbForm => ({ lemma, class: verbClass, form });
  // Later entries of a Map win: for `read` and `forecast` the past is meant more often than the base.
  return [
    [lemma, make('base')],
    [third, make('third')],
    [gerund, make('gerund')],
    [participle, make('participle')],
    [past, make('past')],
  ];
}
