// Whether a date in a sentence is the date of something that happens: not every date makes a report.
import type { DateValue } from '../../dates/types.ts';
import type { Span } from '../../language/span.ts';

/** Verbs that only say: their date is when it was said, which the quote keeps. */
const SAYING =
  /^(?:said|says|say|saying|told|tells|added|adds|asked|asks|replied|replies|noted|notes|explained|continued|insisted|recalled|commented|remarked|quoted|wrote|writes|reads|according)$/i;
const IRREGULAR =
  'is|are|was|were|be|been|could|has|had|have|did|do|does|came|went|took|made|gave|met|held|won|lost|left|began|fell|rose|sent|shot|struck|hit|found|heard|got|saw|led|sold|bought|spoke|broke|drew|flew|grew|knew|threw|stood|kept|paid|put|quit|cut|shut|ran|sat|sought|thought|brought|caught|fought|taught|spent|built|lent|died|became|chose|drove|rode|hurt|fled|sank|swore|tore|wore|woke|shook|stole|hid|bit|overthrew|withdrew|arose|beat|bore|burst|cost|split|ate|bent|blew|ground|kept|rid|swung|thrust|bound|bred|burnt|cast|clung|crept|dealt|dug|dwelt|fed|felt|forbade|forgot|froze|hung|laid|lay|leapt|leant|lit|meant|mistook|overcame|overtook|proved|read|rang|sang|set|sewed|shone|showed|slid|slept|spread|sprang|stuck|stung|strove|swam|swept|swung|took|undertook|underwent|upheld|went|wept|wound|will|would|shall|may|might|should|must';
const PRESENT =
  'meets|begins|starts|opens|faces|expires|ends|arrives|returns|resumes|leaves|goes|comes|takes|plays|votes|turns|holds|marks|closes|runs|launches|visits|hosts|joins|becomes|celebrates|testifies|resigns|dies|wins|loses|quits|appears|announces|admits|denies|confirms';
const VERB = new RegExp(`(?<![\\p{L}-])(?:${IRREGULAR}|${PRESENT}|said|says|told|\\p{L}{2,}ed)(?![\\p{L}-])`, 'giu');
/** Participles that describe a thing rather than tell of it. */
const NO_VERB =
  /^(?:red|bed|need|speed|indeed|hundred|united|alleged|so-called|sacred|wed|shed|feed|seed|kindred|embed|naked|rugged|aged|breed|greed|exceed|proceed|succeed)$/i;

/** Things that happen: "the 2019 nomination", "the April summit" are events by name, "a 2019 Ford" is none. */
const EVENT =
  /^(?:\s+[\p{L}’'-]+){0,4}?\s+(?:elections?|nominations?|conventions?|summits?|hearings?|testimony|trials?|votes?|referendums?|attacks?|bombings?|shootings?|crash(?:es)?|wars?|invasions?|coups?|earthquakes?|floods?|fires?|protests?|campaigns?|inquir(?:y|ies)|meetings?|rulings?|decisions?|agreements?|deals?|treat(?:y|ies)|visits?|speech(?:es)?|raids?|strikes?|murders?|killings?|deaths?|arrests?|resignations?|mergers?|takeovers?|scandals?|riots?|revolutions?|uprisings?|massacres?|storms?|hurricanes?|championships?|races?|budgets?|contests?|interviews?|debates?|rall(?:y|ies)|march(?:es)?|launch(?:es)?|games|olympics)(?![\p{L}-])/iu;
const DETERMINER = /(?:\b(?:the|a|an|his|her|its|their|our|this|that|these|those|each|every|some)|['’]s?)\s+$/i;
const FUNCTION_WORD =
  /^(?:and|or|but|to|in|on|at|by|for|from|with|of|as|after|before|when|while|who|which|that|where|because|since|until|through|over|under|against|during|amid|following|he|she|it|they|we|the|a|an|his|her|its|their|some|many|most|several|two|three|four|five|more|about|was|were|is|are|had|has|have|will|would|did|said|says|told|ago|alone|also|then|if|so|than|via|near|without|despite|because|when|\p{L}+ly|\p{L}+ed)$/iu;

/** "net rose to $8 million, from $6 million, or 12 cents a share, a year ago": what is told is not of that date. */
const COMPARED =
  /\b(?:from|than|versus|against|compared\s+(?:with|to))\s+(?:a\s+)?(?:\p{L}+\s+){0,6}?(?:[$£€#]\s?\d|\d[\d.,]*\s?(?:%|percent|per\s+cent|million|billion|points|cents)|\d+\.\d|\d{1,3},\d{3})[^.;]{0,60}$/iu;

/** "acknowledged the calls in 2023 court filings": the year of the filings is that of the acknowledging. */
const MEDIUM =
  /^\s+(?:[\p{L}’'-]+\s+){0,2}(?:filings?|affidavits?|testimony|depositions?|statements?|letters?|memoirs?|lawsuits?|submissions?|pleadings?)(?![\p{L}-])/iu;
const OWNED_UP =
  /^(?:acknowledged|admitted|conceded|confirmed|denied|disclosed|revealed|confessed|testified|alleged|accused|apologi[sz]ed|retracted)$/i;

/** `sentence` with its quotations blacked out; `at` is the date's place in it. */
export function happensAt(sentence: string, at: Span, date: DateValue): boolean {
  const [before, after] = [sentence.slice(0, at.start), sentence.slice(at.end)];
  if (isDateline(before, after) || COMPARED.test(before) || isMeasure(before, after)) return false;
  const attributive = namesThing(before, after);
  const verb = nearestVerb(before, after);
  if (attributive && verb !== null && OWNED_UP.test(verb) && /\bin\s+(?:an?\s+)?$/i.test(before) && MEDIUM.test(after))
    return true;
  if (attributive && /year|range|season|quarter|month/.test(date.precision) && !EVENT.test(after.replace(/^['’]s/, '')))
    return false;
  if (verb === null) return false;
  // "said in April 2 testimony": the day is the testimony's, not the saying's.
  return !SAYING.test(verb) || (attributive && EVENT.test(after));
}

/** "the deadliest day since May 2001", "worse off than in May 2010": what is told is measured by that time, not of it. */
function isMeasure(before: string, after: string): boolean {
  if (/\bthan\s+(?:in|on|at|it\s+was\s+in)\s+(?:early\s+|late\s+|mid-)?$/i.test(before)) return true;
  return MEASURED.test(before) && !/^,?\s+when\s/.test(after);
}

const MEASURED =
  /(?<!\p{L})(?:first|second|third|last|only|(?!(?:arrest|protest|request|contest|forest|interest|rest|west|east|quest|guest|test)\s)\p{L}{3,}est|best|worst|(?<!at\s)(?:most|least)|fewest)(?!\p{L})[^.;:]{0,60}\ssince\s+(?:the\s+)?(?:early\s+|late\s+|mid-)?$/iu;

/** "OTTAWA, March 22, 2023 — …". */
function isDateline(before: string, after: string): boolean {
  return (
    /^[^a-z]{3,40}(?:,\s*\p{Lu}[\p{L}.]{1,15})?,?\s*(?:\([^)]*\)\s*)?$/u.test(before) &&
    before.trim() !== '' &&
    /^\s*(?:\([^)]*\)\s*)?(?:[-–—]|--)\s/.test(after)
  );
}

/** The date stands before a noun and only names it: "in 2023 court filings", "the 2019 Ford", "last year's budget". */
function namesThing(before: string, after: string): boolean {
  if (/^['’]s\b/.test(after)) return true;
  const next = /^\s+([\p{L}’'-]+)/u.exec(after)?.[1] ?? '';
  if (next === '' || FUNCTION_WORD.test(next)) return false;
  return (
    DETERMINER.test(before) || (/\S\s+(?:in|of|for|from|under|with|to)\s+$/i.test(before) && /^\p{Ll}/u.test(next))
  );
}

/** The verb that stands closest before the date in its clause, else the first after it; null when there is none. */
function nearestVerb(before: string, after: string): string | null {
  const clause = before.slice(before.search(/[^;]*$/));
  const [left, right] = [verbsIn(clause), verbsIn(after)];
  const last = left.at(-1);
  const next = right[0];
  // "In April, the council met": nothing but the preposition stands before.
  if (!last) return next?.word ?? null;
  // "The mayor said that in May 2020 the council met": a saying verb gives way to a verb behind, when a clause opens between.
  const between = clause.slice(last.at + last.word.length);
  if (
    SAYING.test(last.word) &&
    next &&
    (/^\s+(?:that|how|why|in|on)\b/.test(between) || between.split(/\s+/).length > 6) &&
    !SAYING.test(next.word)
  ) {
    return /^\s*[,.]/.test(after) && between.split(/\s+/).length <= 3 ? last.word : next.word;
  }
  return last.word;
}

/** True when words hold a verb that tells something. */
export function hasVerb(words: string): boolean {
  return verbsIn(words).length > 0;
}

function verbsIn(words: string): { readonly word: string; readonly at: number }[] {
  return [...words.matchAll(VERB)].filter((m) => !NO_VERB.test(m[0])).map((m) => ({ word: m[0], at: m.index }));
}
