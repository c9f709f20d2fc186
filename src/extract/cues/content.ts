// The words that a reporting verb reports, where they follow it: “said that …”, “told the court: “…””, “called it “…””.
import type { Rule } from '../attribution.ts';
import type { Unit } from '../page.ts';
import type { Phrase } from './nouns.ts';
import { lastWord } from './subject.ts';
import type { Verb } from './verbal.ts';
import { TAKES_CLAUSE, TAKES_OBJECT } from './verbs.ts';
import { AUXILIARIES, DETERMINERS, isAdverb, looksFinite, PREPOSITIONS, TIME_WORDS } from './words.ts';

export type After = {
  readonly rule: Rule;
  readonly content: Phrase;
  /** True when the words after the verb go on with words before it: “A,” she said, “B.” */
  readonly needsPrefix: boolean;
};

const ADDRESSEE =
  /^(?:tell|ask|inform|remind|assure|reassure|warn|notify|advise|urge|caution|promise|instruct|question|text|email|message)$/;
const COMPLEMENT = /^(?:that|whether|if|how|why|what|who|where|when)$/;
const MAX_GAP = 30;

/** What `verb` reports to its right; null when nothing does. */
export function contentAfter(units: readonly Unit[], verb: Verb): After | null {
  const end = contentEnd(units, verb.at);
  let at = verb.at + 1;
  while (at <= end && isAdverb(units[at]!.lower)) at++;
  if (at > end) return null;
  const opener = findOpener(units, verb, at, end);
  if (opener) return opener;
  if (TAKES_CLAUSE.has(verb.lemma) || verb.class === 'thinks') {
    const clause = bareClause(units, verb, at, end);
    if (clause) return clause;
  }
  return TAKES_OBJECT.has(verb.lemma) ? objectContent(units, at, end) : null;
}

/** “: “…””, “, “…””, “that …” after the verb, over the addressee and phrases of time and place. */
function findOpener(units: readonly Unit[], verb: Verb, from: number, end: number): After | null {
  for (let i = from; i <= Math.min(end, from + MAX_GAP); i++) {
    const unit = units[i]!;
    if (unit.text === ':')
      return i < end ? { rule: 'clause', content: { first: i + 1, last: end }, needsPrefix: false } : null;
    if (unit.quotation) {
      const before = units[i - 1]!;
      const adjacent = i === from || before.text === ',' || (PREPOSITIONS.has(before.lower) === false && i - from <= 8);
      if (!adjacent) return null;
      if (before.text === ',' || i === from) return directFrom(units, i, end, before.text === ',');
      return TAKES_OBJECT.has(verb.lemma)
        ? { rule: 'object', content: { first: from, last: end }, needsPrefix: false }
        : null;
    }
    if (unit.lower === 'that' && (i === from || !DETERMINERS.has(units[i - 1]!.lower)) && verb.lemma !== 'call') {
      if (i > from && !(ADDRESSEE.test(verb.lemma) || isBridge(units, from, i))) return null;
      return { rule: 'reported', content: { first: i, last: end }, needsPrefix: false };
    }
    if (
      COMPLEMENT.test(unit.lower) &&
      unit.lower !== 'that' &&
      (i === from || (ADDRESSEE.test(verb.lemma) && i - from <= 4))
    ) {
      if ((unit.lower === 'if' || unit.lower === 'whether') && verb.class !== 'asks' && unit.lower === 'if')
        return null;
      if (unit.lower === 'when' && verb.class !== 'asks') return null;
      return TAKES_CLAUSE.has(verb.lemma) || verb.class === 'asks' || verb.class === 'thinks'
        ? { rule: 'reported', content: { first: i, last: end }, needsPrefix: false }
        : null;
    }
    if (
      i > from &&
      ((AUXILIARIES.has(unit.lower) && unit.lower !== 'to' && unit.lower !== "'s") || looksFinite(unit.lower))
    )
      return null;
  }
  return null;
}

/** A quotation right after the verb: alone it is direct; with words after it, it is part of a longer content. */
function directFrom(units: readonly Unit[], at: number, end: number, comma: boolean): After {
  const next = units[at + 1];
  const alone =
    at >= end || (next !== undefined && /^[,;:—–]$|^--$/.test(next.text)) || /[.!?,]["”’'»]*\s*$/.test(units[at]!.text);
  return { rule: 'clause', content: { first: at, last: alone ? at : end }, needsPrefix: comma };
}

/** Words between a verb and its “that” which belong to neither: an addressee, a time, a place, a medium. */
function isBridge(units: readonly Unit[], from: number, that: number): boolean {
  const first = units[from]!;
  return PREPOSITIONS.has(first.lower) || TIME_WORDS.has(first.lower) || first.text === ',' || that - from <= 3;
}

/** “Moss said the boat had left”, “Moss said on Tuesday the boat had left”. */
function bareClause(units: readonly Unit[], verb: Verb, from: number, end: number): After | null {
  let first = from;
  if (ADDRESSEE.test(verb.lemma)) {
    // “told them to go” tells what was wanted; “told them to “go and vote”” holds words of the speaker.
    const reach = verb.lemma === 'tell' ? 10 : 6;
    const to =
      units.slice(first + 1, Math.min(end + 1, first + reach)).findIndex(({ lower }) => lower === 'to') + first + 1;
    const quoted = to > first && units.slice(to + 1, to + 5).some((unit) => unit.quotation !== null);
    if (to > first && (quoted || (verb.lemma !== 'tell' && to - first < 6)))
      return { rule: 'reported', content: { first: to, last: end }, needsPrefix: false };
    first = afterAddressee(units, first, end);
  }
  if (TIME_WORDS.has(units[first]?.lower ?? ''))
    while (
      first < end &&
      (TIME_WORDS.has(units[first]!.lower) ||
        /^(?:week|month|year|night|morning|afternoon|evening|\d{1,4})$/.test(units[first]!.lower))
    )
      first++;
  else if (PREPOSITIONS.has(units[first]?.lower ?? '') && !/^(?:to|for|against)$/.test(units[first]!.lower))
    first = afterBridge(units, first, end);
  const start = units[first];
  if (!start || first > end) return null;
  if (start.lower === 'to' && /^(?:promise|vow|pledge|swear|threaten|agree|offer|propose)$/.test(verb.lemma))
    return { rule: 'reported', content: { first, last: end }, needsPrefix: false };
  if (verb.class === 'denies' || verb.class === 'confirms')
    return { rule: 'object', content: { first, last: end }, needsPrefix: false };
  if (/^[,;—–)]$|^--$/.test(start.text) || PREPOSITIONS.has(start.lower)) return null;
  return nextOf(units, 'clause', first + 1) <= end
    ? { rule: 'reported', content: { first, last: end }, needsPrefix: false }
    : null;
}

function afterAddressee(units: readonly Unit[], from: number, end: number): number {
  let at = from;
  if (DETERMINERS.has(units[at]!.lower)) at++;
  while (at <= end && at - from < 5 && /^\p{Lu}/u.test(units[at]!.text)) at++;
  return at === from || (DETERMINERS.has(units[from]!.lower) && at === from + 1) ? at + 1 : at;
}

function afterBridge(units: readonly Unit[], from: number, end: number): number {
  for (let i = from + 1; i <= Math.min(end, from + 8); i++) {
    if (TIME_WORDS.has(units[i]!.lower)) {
      let next = i + 1;
      while (
        next <= end &&
        (TIME_WORDS.has(units[next]!.lower) || /^(?:night|morning|afternoon|evening)$/.test(units[next]!.lower))
      )
        next++;
      return next;
    }
  }
  return from;
}

/** “called it a betrayal”, “accused Moss of lying”, “denied wrongdoing”. */
function objectContent(units: readonly Unit[], from: number, end: number): After | null {
  return end > from || units[from]!.quotation
    ? { rule: 'object', content: { first: from, last: end }, needsPrefix: false }
    : null;
}

/** Where the content stops: before “, adding that”, “; ”, “, but”, a dash, or at the end of the sentence. */
function contentEnd(units: readonly Unit[], verb: number): number {
  const end = lastWord(units);
  const stop = nextOf(units, 'stop', verb + 2);
  return stop < end ? stop - 1 : end;
}

const IS: { readonly [what in 'stop' | 'clause']: (units: readonly Unit[], i: number) => boolean } = {
  stop: stopsBefore,
  clause: (units, i) => {
    const { quotation, lower } = units[i]!;
    return quotation !== null || (AUXILIARIES.has(lower) && lower !== 'to') || looksFinite(lower);
  },
};

/** Where the next stop, or word that makes a clause, stands from each word of a sentence on. */
const NEXT: { readonly [what in keyof typeof IS]: WeakMap<readonly Unit[], Int32Array> } = {
  stop: new WeakMap(),
  clause: new WeakMap(),
};

/** Worked out once a sentence, however many verbs of saying it has: time is linear. Its length when there is none. */
function nextOf(units: readonly Unit[], what: keyof typeof IS, from: number): number {
  let places = NEXT[what].get(units);
  if (!places) {
    places = new Int32Array(units.length).fill(units.length);
    for (let i = units.length - 1; i >= 0; i--) {
      places[i] = IS[what](units, i) ? i : i + 1 < units.length ? places[i + 1]! : units.length;
    }
    NEXT[what].set(units, places);
  }
  return from < units.length ? places[from]! : units.length;
}

function stopsBefore(units: readonly Unit[], i: number): boolean {
  const { text } = units[i]!;
  if (text === ';') return true;
  if (text !== ',') return false;
  const after = units[i + 1]?.lower ?? '';
  const second = units[i + 2]?.lower ?? '';
  return (
    /^(?:adding|saying|noting|calling|citing|telling|arguing|according|referring|insisting|explaining|suggesting|claiming)$/.test(
      after,
    ) ||
    (after === 'but' && !/^(?:that|the|it|he|she)$/.test(second)) ||
    (/^(?:and|but)$/.test(after) &&
      /^(?:said|added|called|accused|told|asked|denied|urged|promised|vowed|warned)$/.test(second))
  );
}
