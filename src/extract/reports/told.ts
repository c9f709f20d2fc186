// What of a clause is told of its date, where the clause tells something else as well: words are left out, none is put in
// but a bracketed "was". "Moss, who quit on 21 March, and Reed will appear" tells of 21 March that Moss quit.
import type { Span } from '../../language/span.ts';
import { hasVerb } from './happening.ts';

/** Who or what a clause begins with, up to what is closed in by commas: "Ms Moss, 54", "Her deputy". */
const SUBJECT =
  /^(?:(?:Afterwards|Also|Earlier|Elsewhere|Inside|Later|Meanwhile|Nearby|Outside|Separately),\s+)?(?<who>[^,;:“”"]{2,80}(?:,\s\d{1,3})?)\s?,\s+/u;
/** "who quit on", "which opened in"; what it had not to do with is not told of it. */
const WHO = /^(?:an?\s(?:\p{L}+\s){1,4})?(?:who|which)\s+(?!(?:is|are|will|would|says?|said)\b)/u;
/** What a clause may begin with that something is told of; "he plans to serve out his term" is a clause of its own. */
const NOBODY = /^(?:he|she|they|it|we|this|that|there)\s|\s(?:to|said|says|plans?|wants?|hopes?)\s/i;
const MADE =
  /^(?:first\s+|originally\s+)?(?:built|born|founded|created|opened|closed|signed|filed|bought|sold|launched|killed|arrested|charged|appointed|elected|completed|published|adopted|introduced|named|established|formed|set\s+up)\s/;

/**
 * @param clause the article's words.
 * @param at the date's place in it.
 * @returns the clause itself where all of it is told of the date, or where what is can not be told apart.
 */
export function toldOf(clause: string, at: Span): string {
  for (const told of WAYS) {
    const words = told(clause, at);
    if (words !== null) return words;
  }
  return clause;
}

/** A clause whose subject has something closed in by commas: the date is in there, or behind it. */
function ofSubject(clause: string, at: Span): string | null {
  const subject = SUBJECT.exec(clause);
  const who = subject && nearest(subject.groups?.['who'] ?? '', clause.slice(subject[0].length));
  if (!subject || !who || subject[0].length > at.start || hasVerb(who) || NOBODY.test(who)) return null;
  const inside = clause.slice(subject[0].length);
  const date: Span = { start: at.start - subject[0].length, end: at.end - subject[0].length };
  const end = closing(inside, date.end);
  const before = inside.slice(0, date.start);
  const relative = WHO.exec(inside);
  if (relative && hasVerb(firstWords(inside.slice(relative[0].length)))) {
    const first = closing(inside, 0);
    if (date.start < first || !/,/.test(before.replace(/\d\s?,\s(?=\d{4})/g, '')))
      return `${named(who)} ${inside.slice(relative[0].length, Math.min(end, goesOn(inside, date.end)))}`;
    return afterRelative(who, inside, first);
  }
  // "Ruth Amsel, whose husband died in 1998".
  if (/^whose\s\p{Ll}/u.test(inside) && /^\p{Lu}/u.test(who) && !before.includes(',') && hasVerb(before))
    return `[${who.replace(/,\s\d{1,3}$/, '')}’s] ${inside.slice(6, end)}`;
  // "The dam, built in 1911, belongs to the county".
  if (MADE.test(inside) && !before.includes(',') && /^\s?,\s+\p{Ll}+(?:s|ed)(?!\p{L})/u.test(inside.slice(end)))
    return /^(?:the|an?|his|her|its|their|this|that)\s/i.test(who) && !/s$/.test(who)
      ? `${who} [was] ${inside.slice(0, end)}`
      : null;
  return null;
}

/**
 * "A former driver at the plant, which opened in 2006": the plant did. "The son of Paul Moss, who died in May": one of them; null.
 */
function nearest(who: string, inside: string): string | null {
  const [, noun = ''] =
    /\s(?:of|at|in|for|from|with|by|to|on|near)\s(?!.*\s(?:of|at|in|for|from|with|by|to|on|near)\s)(.+)$/.exec(who) ??
    [];
  if (noun === '') return who;
  if (/^which\s/.test(inside)) return /^(?:the|its|his|her|their)\s/.test(noun) ? noun : null;
  return /^who/.test(inside) && /^\p{Lu}\S*\s\p{Lu}/u.test(noun) ? null : who;
}

/** "who was arrested in May and cooperated": what is told behind the date need not be of it. */
function goesOn(inside: string, from: number): number {
  const found = /^\s+(?:and|but)\s+(?:\p{L}+ed|is|was|has|had|went|took|made|became)\s/u.exec(inside.slice(from));
  return found ? from : inside.length;
}

/** "James Orme, who took over on April 1, announced last Friday …": what he did on the other day is told of that one. */
function afterRelative(who: string, inside: string, end: number): string | null {
  const [relative, main] = [inside.slice(0, end), inside.slice(end).replace(/^\s?,\s*/, '')];
  if (!/\d|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.test(relative)) return null;
  const begins = /^and\s+\p{Lu}/u.test(main) || hasVerb(main.split(/\s/)[0] ?? '');
  return begins && hasVerb(main) ? `${who.replace(/,\s\d{1,3}$/, '')} ${main}` : null;
}

/** "Ms Moss, 54" keeps the comma behind her age. */
function named(who: string): string {
  return /,\s\d{1,3}$/.test(who) ? `${who},` : who;
}

/** Where the commas close: the first comma from `from` that stands in no number or date. */
function closing(words: string, from: number): number {
  const rest = words.slice(from);
  const found = /(?<!\d),(?!\d)|,(?=\s(?!\d{4}))/.exec(rest);
  return found ? from + found.index : words.length;
}

function firstWords(words: string): string {
  return words.split(/\s+/).slice(0, 3).join(' ');
}

/** "charged over the disaster in Greyfield that killed seven people on 4 March": what the disaster did is told of that day. */
const NOUN =
  /(?<=\s)(?<who>(?:the|an?|his|her|its|their)\s+(?:[\p{L}\d'’-]+\s+){1,4}?(?:(?:in|at|near)\s+(?:the\s+)?(?:\p{Lu}[\p{L}'’-]+\s+){1,3})?)(?:that|which|who)\s+(?<did>[^,;:]+)$/u;

function ofNoun(clause: string, at: Span): string | null {
  const before = clause.slice(0, at.start);
  const found = NOUN.exec(before);
  const { who, did } = found?.groups ?? {};
  if (!found || who === undefined || did === undefined || hasVerb(who)) return null;
  // A date of its own before it, or a verb: the clause tells something else of another time.
  if (!hasVerb(before.slice(0, found.index)) || !hasVerb(did.split(/\s+/)[0] ?? '')) return null;
  if (/\b(?:when|after|before|that|which|who|while|because)\s/.test(did)) return null;
  return `${who}${did}${clause.slice(at.start, closing(clause, at.end))}`;
}

/** "denied knowing of payments to his aide, Leo Strand, who was arrested on Tuesday": told of Tuesday is what was done to him. */
const NAME =
  /(?<=\s)(?<who>(?:\p{Lu}[\p{L}.’'-]+\s){1,3}\p{Lu}[\p{L}’'-]+(?:,\s\d{1,3})?),\s+(?:who|which)\s+(?<did>[^,;:]+)$/u;

function ofName(clause: string, at: Span): string | null {
  const before = clause.slice(0, at.start);
  const found = NAME.exec(before);
  const { who, did } = found?.groups ?? {};
  if (!found || who === undefined || did === undefined || !hasVerb(before.slice(0, found.index))) return null;
  if (!hasVerb(firstWords(did)) || /\b(?:when|after|before|that|while|because)\s/.test(did)) return null;
  return `${named(who)} ${did}${clause.slice(at.start, closing(clause, at.end))}`;
}

/** "It will hear from the mayor on Wednesday and is expected to sit until October": the second is told of October. */
const SECOND =
  /^(?<who>(?:it|they|he|she|the\s+(?:[\p{L}'’-]+\s+){0,2}[\p{L}'’-]+|(?:\p{Lu}[\p{L}.'’-]+\s){1,3}))\s*(?<first>(?:will|would|is|are|was|were|has|had|have|\p{Ll}+ed|spoke|met|made|said|took|came|went|left|gave|held|won|lost)\s.*?)\s(?:and|but)\s(?<second>(?:is|are|was|were|will|has|have|had)\s)/iu;

function ofSecondVerb(clause: string, at: Span): string | null {
  const found = SECOND.exec(clause);
  const { who, second } = found?.groups ?? {};
  if (!found || who === undefined || second === undefined || hasVerb(who)) return null;
  const from = found[0].length - second.length;
  return from <= at.start && !/[,;:“”"]/.test(found[0]) ? `${who.trim()} ${clause.slice(from)}` : null;
}

/** "The search came a week after a builder, Devers, pleaded guilty on June 1": told of June 1 is what was before. */
const BEHIND =
  /^(?<main>[^“”"]*?\S)\s(?:after|before)\s(?=(?:the|an?|his|her|its|their|\p{Lu}[\p{L}’'-]+)\s)(?<behind>.+)$/su;

function ofClauseBehind(clause: string, at: Span): string | null {
  const { main, behind } = BEHIND.exec(clause)?.groups ?? {};
  // "Utilities, criticized after a storm left some dark, said": the main clause goes on.
  if (main === undefined || behind === undefined || main.includes(',') || !hasVerb(main)) return null;
  const start = clause.length - behind.length;
  const before = clause.slice(start, at.start);
  if (start > at.start || !hasVerb(before) || /\b(?:after|before|when|that|and)\s/.test(before)) return null;
  return clause.slice(start, closing(clause, at.end));
}

const WAYS = [ofSubject, ofNoun, ofName, ofSecondVerb, ofClauseBehind];
