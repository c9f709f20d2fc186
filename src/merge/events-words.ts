// What a report says happened: its words without date and names, the kinds of action among them, and what stands beside.
import { term, words } from '../language/words.ts';
import { type Deed, isDone, isTold } from './events-deeds.ts';
import { KIND_OF } from './events-kinds.ts';
import { plainText } from './events-plain.ts';
import { besideOf, type Kept, LIGHT, mainTermsOf } from './events-terms.ts';

/** Where the main clause ends: what comes after has a time of its own. "resigned as chair of the board" goes on. */
const SUBORDINATE =
  /,?\s(?:after|because|when|while|as(?!\s[a-z][\w-]+(?:\s[a-z][\w-]+)?(?:\s(?:of|for|at|in|on|to|after)\s|\s*,|\s*$))|before|since|although|though|who|which|whose)\s|,\s(?:citing|following|killing|flooding|saying)\s/i;
/** "Moss, who had been held, was freed": what is closed in by commas is no part of the main clause, which goes on. */
const CLOSED_IN = /,\s(?:who|which|whose|whom)\s[^,]{3,120},/gi;
const NEGATION = /\b(?:not|never|no longer|refus\w+|fail\w* to|declin\w+)\b|n['’]t\b/i;
/** What somebody says of themselves or to others has its own "today"; a time of updating says when something was written. */
const SPOKEN = /\b(?:I|[Ww]e|[Yy]ou|[Oo]urs?|[Yy]ours?|[Mm]y)\b|\b[Uu]pdated?:?\s+(?:at\s+)?\d{1,2}[:.]\d\d/;

const RECURS =
  /\b(?:annual|annually|yearly|monthly|weekly|daily|biannual|biennial|(?:every|each) (?:year|month|week|day))\b/i;
const ORDINAL = /\b(?:first|second|third|fourth|fifth|final|last|another|earlier|previous|new|old)\b/gi;

export type EventWords = {
  /** Kinds of action anywhere in the clause. */
  readonly kinds: ReadonlySet<string>;
  /** Those of the main clause. */
  readonly mainKinds: ReadonlySet<string>;
  /** What the deeds of the main clause are done by or to: the terms before each kind. */
  readonly actors: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those of the main clause that it tells as done: not what somebody is to do, will do or is asked to do. */
  readonly doneKinds: ReadonlySet<string>;
  /** Those of the people given that the main clause names, and those that the clause names nowhere: its "he" and "she". */
  readonly mainPeople: ReadonlySet<string>;
  /** Terms of the main clause, up to what it was done for ("resigned from the caucus to clear his name"). */
  readonly mainTerms: ReadonlySet<string>;
  /** "the annual fair": there is another one soon. */
  readonly recurs: boolean;
  /** Somebody speaks ("today we begin"), or the writer notes a time: the date need not be that of what is told. */
  readonly spoken: boolean;
  /** Terms that carry meaning, without date, names of people and words that only make a kind. */
  readonly terms: ReadonlySet<string>;
  /** Capitalised names that are no people's: places, papers, ships. */
  readonly names: ReadonlySet<string>;
  /** Terms that stand directly before and after a term, for telling "water bill" from "roads bill". */
  readonly beside: ReadonlyMap<string, readonly (readonly [side: -1 | 1, term: string])[]>;
  readonly numbers: ReadonlySet<string>;
  readonly negated: boolean;
  /** "second", "final": one of several alike. */
  readonly ordinals: ReadonlySet<string>;
};

/** Somebody or something a report is about. */
export type Named = {
  readonly id: string;
  /** The words of all its names, folded. */
  readonly words: ReadonlySet<string>;
  /** The names of a person say who, and not what. */
  readonly person: boolean;
};

/**
 * What a clause says happened. `people`: those it is about, as far as is known. What only near relatives are compared by
 * is worked out when it is asked for: most clauses of a large coverage have none.
 */
export function eventWords(clause: string, people: readonly Named[]): EventWords {
  const text = plainText(clause);
  // Blanked at the same length, so that places stay.
  const main = text.replace(CLOSED_IN, (clause) => ' '.repeat(clause.length));
  const cut = SUBORDINATE.exec(main);
  const [mainStart, mainEnd] = mainOf(text, cut && cut.index > 12 ? cut : null);
  const inMain = (at: number): boolean => at >= mainStart && at < mainEnd && main[at] !== ' ';
  const kinds = new Set<string>();
  const deeds: Deed[] = [];
  const kept: Kept[] = [];
  const named = new Set<string>();
  const mainPeople = new Set<string>();
  const numbers = new Set<string>();
  for (const { start, end, folded } of words(text)) {
    const own = KIND_OF.get(folded);
    for (const kind of own ?? []) {
      kinds.add(kind);
      if (inMain(start)) deeds.push({ kind, word: folded, at: start });
    }
    const capital = isCapital(text, start);
    let who: Named | undefined;
    for (const one of people) {
      if (!one.words.has(folded)) continue;
      if (!who?.person) who = one;
      if (!capital) continue;
      named.add(one.id);
      if (inMain(start)) mainPeople.add(one.id);
    }
    if (/^\d/.test(folded)) numbers.add(folded);
    if (who?.person || LIGHT.has(folded)) continue;
    const name = capital && start > 0;
    kept.push({ start, end, term: term(folded), told: own === undefined, name, called: who !== undefined });
  }
  for (const { id } of people) if (!named.has(id)) mainPeople.add(id);
  const told = kept.filter((word) => word.told);
  const doneKinds = once(() => {
    const done = deeds.filter(({ word, at }) => isDone(word, text.slice(Math.max(0, at - 40), at)));
    return new Set(done.filter((deed) => isTold(deed, deeds, text)).map(({ kind }) => kind));
  });
  const actors = once(() => {
    const found = new Map<string, ReadonlySet<string>>();
    for (const { kind, at } of deeds)
      if (!found.has(kind))
        found.set(
          kind,
          new Set(told.filter((word) => word.end <= at && inMain(word.start) && !word.called).map((word) => word.term)),
        );
    return found;
  });
  const mainTerms = once(() => mainTermsOf(told, text, inMain));
  const recurs = once(() => RECURS.test(text));
  const spoken = once(() => SPOKEN.test(clause));
  const beside = once(() => besideOf(kept, text));
  const ordinals = once(() => new Set([...text.matchAll(ORDINAL)].map((m) => m[0].toLowerCase())));
  return {
    kinds,
    mainKinds: new Set(deeds.map(({ kind }) => kind)),
    mainPeople,
    terms: new Set(told.map((word) => word.term)),
    names: new Set(told.filter((word) => word.name).map((word) => word.term)),
    numbers,
    negated: NEGATION.test(text),
    get actors() {
      return actors();
    },
    get doneKinds() {
      return doneKinds();
    },
    get mainTerms() {
      return mainTerms();
    },
    get recurs() {
      return recurs();
    },
    get spoken() {
      return spoken();
    },
    get beside() {
      return beside();
    },
    get ordinals() {
      return ordinals();
    },
  };
}

/**
 * Where the clause stands that the date belongs to: mostly what comes before the subordinate one. "Seven died when the dam
 * gave way on 5 March" tells of both, "he left after the dam gave way on 5 March" of the dam.
 */
function mainOf(text: string, cut: RegExpExecArray | null): readonly [start: number, end: number] {
  if (!cut) return [0, text.length];
  const behind = cut.index + cut[0].length;
  if (!/\s(?:when|while|after|before|because|since)\s$/i.test(cut[0]) || BLANKED.test(text.slice(0, cut.index)))
    return [0, cut.index];
  if (!BLANKED.test(text.slice(behind))) return [0, cut.index];
  return /\s(?:when|while)\s$/i.test(cut[0]) ? [0, text.length] : [behind, text.length];
}

/** What `plainText` puts for a date. */
const BLANKED = / , /;

/** Worked out the first time it is asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function isCapital(text: string, at: number): boolean {
  const letter = text[at]!;
  return letter !== letter.toLowerCase();
}
