// Whether two reports tell of the same event. The bar is higher where their dates differ: a wrong merge of two events
// is worse than two entries for one.
import type { DateRelation } from './events-dates.ts';
import { happensOnce } from './events-kinds.ts';
import type { EventWords } from './events-words.ts';

export type ComparedReport = {
  readonly words: EventWords;
  /** Merged speakers' ids. */
  readonly people: ReadonlySet<string>;
  /** Those of them who are persons. */
  readonly persons: ReadonlySet<string>;
  /** It lay ahead when it was told: what happened on another day than planned is no disagreement. */
  readonly planned: boolean;
};

/** How sure it is that both tell of one event, 0 to 1; 0 when something speaks against it. */
export function sameEvent(a: ComparedReport, b: ComparedReport, dates: DateRelation): number {
  if (dates === 'apart') return 0;
  const people = relatePeople(a.people, b.people);
  if (people === 'disjoint') return 0;
  // No rule below is content with less; most pairs end here, and what follows takes time.
  if (!meet(a.words.kinds, b.words.kinds) && count(a.words.terms, b.words.terms) < 2) return 0;
  if (dates === 'perhaps' && !meet(a.words.mainKinds, b.words.mainKinds)) return 0;
  const score =
    dates === 'near' ? onNearDates(a, b) : onSameDate(a, b, people, dates, overlapOf(a.words.terms, b.words.terms));
  // Last, for it takes longest.
  return score > 0 && contradict(a, b) ? 0 : score;
}

type People = 'same' | 'some' | 'none' | 'disjoint';
type Overlap = { readonly shared: number; readonly dice: number; readonly contained: number };

function onSameDate(
  a: ComparedReport,
  b: ComparedReport,
  people: People,
  dates: DateRelation,
  { shared, dice, contained }: Overlap,
): number {
  const kinds = common(a.words.kinds, b.words.kinds);
  const actions = a.words.kinds.size > 0 && b.words.kinds.size > 0;
  if (actions && kinds.length === 0) return dice >= 0.9 && shared >= 4 ? dice : 0;
  // What is planned and what happened are one where their main clauses tell of the same deed.
  const once = a.planned === b.planned ? kinds : common(a.words.mainKinds, b.words.mainKinds);
  if (once.some(happensOnce) && people === 'same') return Math.max(0.6, dice);
  if (a.planned !== b.planned && kinds.length > 0 && isOff(a.planned ? b : a)) return Math.max(0.5, dice);
  if (dates === 'agree' && sameActor(a, b)) return Math.max(0.5, dice);
  const named = people === 'same' || people === 'some';
  if (kinds.length > 0 && named && shared >= 1) return Math.max(0.55, dice);
  if (kinds.length > 0 && shared >= 2 && contained >= 0.5) return Math.max(0.5, dice);
  if (kinds.length > 0 && shared >= 1 && contained >= 0.99) return Math.max(0.5, dice);
  if (kinds.length > 0 && shared >= 1 && contained >= 0.5 && a.words.names.size + b.words.names.size > 0)
    return Math.max(0.5, dice);
  return (named && shared >= 2 && contained >= 0.5) || (shared >= 3 && contained >= 0.6) ? dice : 0;
}

/** "The hearing set for May 24 was put off": whatever was planned for that day and is of its kind. */
function isOff({ words }: ComparedReport): boolean {
  return words.mainKinds.has('reject!') || words.mainKinds.has('end!');
}

/**
 * "The earthen dam above Holme gave way", "the dam burst": what happens once happened to the same thing. "Her deputy, Orme,
 * takes over", "Orme took over at the mill": it did to the same person, and nothing else is told that differs.
 */
function sameActor(a: ComparedReport, b: ComparedReport): boolean {
  for (const [kind, mine] of a.words.actors) {
    const theirs = b.words.actors.get(kind);
    if (theirs === undefined || !happensOnce(kind) || mine.size === 0 || theirs.size === 0) continue;
    if (count(mine, theirs) === Math.min(mine.size, theirs.size)) return true;
  }
  const [few, many] = a.persons.size <= b.persons.size ? [a.persons, b.persons] : [b.persons, a.persons];
  if (few.size === 0 || count(few, many) < few.size || !common(a.words.mainKinds, b.words.mainKinds).some(happensOnce))
    return false;
  const { shared } = overlapOf(a.words.mainTerms, b.words.mainTerms);
  return shared > 0 || Math.min(a.words.mainTerms.size, b.words.mainTerms.size) < 2;
}

/** The same people announce one thing on Monday and another on Thursday: it takes more than who to be the same. */
const KNOWN_BY_WHAT: ReadonlySet<string> = new Set([
  ...['announce!', 'publish!', 'declare!', 'sign!', 'approve!', 'reject!', 'begin!', 'end!', 'open!', 'close!'],
  ...['buy!', 'sell!', 'sue!', 'appoint!'],
]);

/** On near dates only what the main clauses say counts: the same done by the same, and nothing else that is done often. */
function onNearDates(a: ComparedReport, b: ComparedReport): number {
  if (a.planned !== b.planned) return 0;
  const [done, alsoDone] = a.planned ? [a.words.mainKinds, b.words.mainKinds] : [a.words.doneKinds, b.words.doneKinds];
  const kinds = common(done, alsoDone).filter(happensOnce);
  if (kinds.length === 0 || a.words.recurs || b.words.recurs || a.words.spoken || b.words.spoken) return 0;
  if (differ(a.words.ordinals, b.words.ordinals) || differ(a.words.numbers, b.words.numbers)) return 0;
  const [mine, theirs] = [a.words.mainPeople, b.words.mainPeople];
  const people = relatePeople(mine, theirs);
  if (people === 'disjoint') return 0;
  const { shared, contained } = overlapOf(a.words.mainTerms, b.words.mainTerms);
  // One dies and is born once.
  if (people === 'same' && kinds.some((kind) => kind === 'die!' || kind === 'born!')) return 0.6;
  if (people === 'some') {
    const within = common(mine, theirs).length === Math.min(mine.size, theirs.size);
    return within && shared >= 2 && contained >= 0.6 ? 0.4 : 0;
  }
  if (people === 'same') {
    const enough =
      (mine.size > 1 && !kinds.every((kind) => KNOWN_BY_WHAT.has(kind))) || (shared >= 1 && contained >= 0.5);
    return enough ? 0.5 : 0;
  }
  return (shared >= 2 && contained >= 0.5) || (shared >= 1 && contained >= 0.99) ? 0.4 : 0;
}

function relatePeople(a: ReadonlySet<string>, b: ReadonlySet<string>): People {
  if (a.size === 0 && b.size === 0) return 'none';
  if (a.size === 0 || b.size === 0) return 'none';
  const shared = count(a, b);
  if (shared === 0) return 'disjoint';
  return shared === a.size && shared === b.size ? 'same' : 'some';
}

/** One denies what the other tells, they name different places, or the same word has other words beside it. */
function contradict(a: ComparedReport, b: ComparedReport): boolean {
  if (a.words.negated !== b.words.negated) return true;
  const [x, y] = [a.words.names, b.words.names];
  if (x.size > 0 && y.size > 0 && common(x, y).length === 0 && !aliases(a.words, b.words)) return true;
  return besideDiffers(a.words, b.words);
}

/** A capitalised name of one stands in the other in small letters: "Reform caucus", "the reform caucus". */
function aliases(a: EventWords, b: EventWords): boolean {
  return [...a.names].some((name) => b.terms.has(name)) || [...b.names].some((name) => a.terms.has(name));
}

/** "the water bill", "the roads bill": beside a shared word each has one that the other clause lacks altogether. */
function besideDiffers(a: EventWords, b: EventWords): boolean {
  for (const [word, neighbours] of a.beside) {
    const others = b.beside.get(word);
    if (!others) continue;
    for (const [side, mine] of neighbours) {
      if (b.terms.has(mine) || !a.terms.has(mine)) continue;
      if (others.some(([s, theirs]) => s === side && theirs !== mine && b.terms.has(theirs) && !a.terms.has(theirs)))
        return true;
    }
  }
  return false;
}

function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): Overlap {
  const shared = count(a, b);
  const smaller = Math.min(a.size, b.size);
  return {
    shared,
    dice: a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size),
    contained: smaller === 0 ? 0 : shared / smaller,
  };
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}

function count(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const item of small) if (large.has(item)) shared += 1;
  return shared;
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return [...small].filter((item) => large.has(item));
}

function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return (
    (a.size > 0 || b.size > 0) &&
    common(a, b).length < Math.max(a.size, b.size) &&
    !(a.size === 0 || b.size === 0 ? isWeak(a.size === 0 ? b : a) : false)
  );
}

/** An ordinal or number that only one of two clauses gives need not tell them apart, but "second" does. */
function isWeak(items: ReadonlySet<string>): boolean {
  return [...items].every((item) => !/^(?:second|third|fourth|fifth|another|final)$/.test(item));
}
