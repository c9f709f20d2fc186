// The clause that a date belongs to: its sentence, without what only says who reports it, cut where another date's clause begins.
import type { Span } from '../../language/span.ts';
import { hasVerb } from './happening.ts';

/** ", police said", ", according to court filings", ", reported the Harbour Post": who reports, at the end. */
const TAIL =
  /,\s+(?!(?:is|are|was|were|has|have|had|be)\s)(?:according to\b|(?:as\s+)?(?:first\s+)?reported(?:\s+by)?\s|(?:(?:the|a|an|one|two|his|her|its|\p{Lu})[^,;]{0,70}?\s)?(?:said|says|told|reported|wrote|testified)(?:\s+(?:in|on|at|to|by|the|reporters)\b[^,]*)?\s*[.!?]?$|(?:he|she|they|it|officials|police|prosecutors|sources|witnesses|authorities)\s+(?:said|says|told)\b|(?:[\p{L}’'-]+\s){0,2}(?:letters|documents|records|emails|e-mails|figures|data|papers|filings|minutes)\s[^,;]{0,60}?(?:show|shows|showed|suggest|suggests|indicate)\s*[.!?]?$)/giu;
/** "BERLIN, May 13 (AFP) - ", "CARLA ROE, HOST: ": where it was written, who speaks. */
const LABEL =
  /^(?:\p{Lu}[\p{Lu}\s.'’-]{2,30}(?:,\s[^()\n]{1,30})?\s*(?:\([^)\n]{2,24}\)\s*)?(?:--|[–—-])\s+|\p{Lu}[\p{Lu}\s.,'’()-]{3,60}:\s+)/u;
/** “It cost too much,” said Moss, who voted against it in May: what stands between marks is no part of what she did. */
const QUOTED_LEAD =
  /^\s*(?:[“"«][^“”"«»]{4,}[”"»]|["“«]?x{8,}["”»]?)\s+(?:said|says|added|wrote|recalled|explained)\s+(?=[^,]{2,80},\s+(?:who|whose|which)\s)/u;
const OPENING = /^(?:["“”']|\s)*(?:(?:But|And|Meanwhile|However|Still|Also|Yet|So|Then|In addition|Moreover)\b,?\s+)?/;
/** Where the next clause begins, when it has a date of its own. */
const NEXT =
  /;\s+|(?<=[\p{L}\d]):\s+(?=\p{Lu})|,?\s+(?:and|but|then|while|whereas|before|after)\s+(?:then\s+)?|,\s+(?:which|who|where|when)\s+|,\s+(?=(?:on|in|last)\s)/giu;

/**
 * The part of a sentence that tells what happened at the date. `sentence` is its text with quotations blacked out, `at`
 * the date's place in it, `dates` the places of all its dates. Offsets are the sentence's.
 */
export function clauseAround(sentence: string, at: Span, dates: readonly Span[]): Span {
  const label = LABEL.exec(sentence)?.[0].length ?? 0;
  const told = label <= at.start ? label : 0;
  let [start, end] = [told + (OPENING.exec(sentence.slice(told))?.[0].length ?? 0), sentence.length];
  const lead = QUOTED_LEAD.exec(sentence.slice(told))?.[0].length ?? 0;
  if (told + lead <= at.start) start = Math.max(start, told + lead);
  if (start > at.start) start = at.start;
  // “Harbour Lights” began in 1961: the mark that opens a title is its own.
  if (/["“]$/.test(sentence.slice(told, start)) && /^[^"“”]{1,60}["”]\s/.test(sentence.slice(start))) start -= 1;
  TAIL.lastIndex = at.end;
  const tail = TAIL.exec(sentence);
  if (tail && tail.index > start + 12 && !subjectOnly(sentence.slice(start, tail.index))) end = tail.index;
  for (const cut of sentence.matchAll(NEXT)) {
    const [from, to] = [cut.index, cut.index + cut[0].length];
    // A cut is one only where both sides have their date and enough words to stand alone.
    if (
      from >= at.end &&
      from < end &&
      from - start > 15 &&
      hasVerb(sentence.slice(to, end)) &&
      hasVerb(sentence.slice(start, from)) &&
      !subjectOnly(sentence.slice(start, from)) &&
      dates.some((d) => d.start >= to && d.start < end)
    ) {
      // "in 2006, weeks after a war ended": how long after goes with the war.
      const long = /\b(?:after|before)\b/i.test(cut[0]) ? HOW_LONG.exec(sentence.slice(at.end, from)) : null;
      end = from - (long?.[0].length ?? 0);
      break;
    }
    if (
      to <= at.start &&
      to > start &&
      at.start - to < 160 &&
      dates.some((d) => d.end <= from && d.start >= start) &&
      standsAlone(sentence.slice(to, end)) &&
      // "next Wednesday: Hillary and Tenzing stood there": both did.
      (!/^\s+(?:and|but)\s/i.test(cut[0]) || hasVerb(/[^,;:]*$/.exec(sentence.slice(start, from))?.[0] ?? '')) &&
      // "Moss, who quit in May, and Reed will appear": both will.
      !subjectOnly(sentence.slice(start, from))
    ) {
      start = to;
    }
  }
  if (end - start > LONG) end = pauseBefore(sentence, start, at.end, end);
  while (end > start && /[\s.,;:!?–—-]/.test(sentence[end - 1] ?? '')) end--;
  while (start < end && /[\s,;:–—-]/.test(sentence[start] ?? '')) start++;
  return { start, end: Math.max(end, at.end) };
}

const HOW_LONG =
  /,?\s+(?:(?:just|only|a|an|two|three|four|several|\d+)\s+)+(?:hour|day|week|month|year)s?(?:\s+to\s+the\s+day)?$|,\s+(?:hours|days|weeks|months|years)$/;

/** A clause longer than this is cut at a pause after its date. Code units. */
const LONG = 200;
/** So much tells something. */
const ENOUGH = 60;
const PAUSE =
  /;\s|:\s|\s(?:[–—]|--?)\s|,\s(?:which|who|whose|where|while|whereas|although|though|but|and|because|as|after|before|since|with|in\s+a|a|amid|despite|\p{Ll}+ing)\s/gu;

const LAST_BEGUN =
  /(?<=\s|^)(?:after|before|when|as|while|that|which|who|because|if|where|and|but|since|until|although|though)\s(?!.*\s(?:after|before|when|as|while|that|which|who|because|if|where|and|but|since|until|although|though)\s)/su;

/** "Moss, who spoke with the mayor on May 4": what he did is still to come. */
function subjectOnly(words: string): boolean {
  return /^[^,]{2,80}?\s?,\s(?:who|whom|whose|which|where)\s[^,]*$/.test(words.replace(/(\d)\s?,(?=\s\d{4})/g, '$1'));
}

/** Where a long clause may end: the last pause that leaves it short, else the first one. */
function pauseBefore(sentence: string, start: number, date: number, end: number): number {
  let cut = end;
  PAUSE.lastIndex = date;
  const far = Math.min(end, start + 4 * LONG);
  for (let pause = PAUSE.exec(sentence); pause && pause.index < far; pause = PAUSE.exec(sentence)) {
    const words = sentence.slice(start, pause.index);
    // "after the Harbour Post, citing sources, published it": the clause begun has yet to say what happened.
    if (
      words.length < ENOUGH ||
      subjectOnly(words) ||
      !hasVerb(words) ||
      !hasVerb(words.slice(words.search(LAST_BEGUN)))
    )
      continue;
    if (cut < end && words.length > LONG) break;
    cut = pause.index;
  }
  return cut;
}

/** Begins with a subject of its own, so that a reader understands it without what stood before. */
function standsAlone(words: string): boolean {
  return (
    /^(?:(?:on|in|last|late|early|by)\s[^,]{2,30},?\s)?(?:the|a|an|his|her|its|their|he|she|they|it|police|officials|\p{Lu}[\p{L}’']+)\s/u.test(
      words,
    ) &&
    words.length > 20 &&
    hasVerb(words)
  );
}
