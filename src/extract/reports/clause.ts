// The clause that a date belongs to: its sentence, without what only says who reports it, cut where another date's clause begins.
import type { Span } from '../../language/span.ts';
import { hasVerb } from './happening.ts';

/** ", police said", ", according to court filings", ", reported the Harbour Post": who reports, at the end. */
const TAIL =
  /,\s+(?:according to\b|(?:as\s+)?(?:first\s+)?reported(?:\s+by)?\s|(?:(?:the|a|an|one|two|his|her|its|\p{Lu})[^,;]{0,70}?\s)?(?:said|says|told|reported|wrote|testified)(?:\s+(?:in|on|at|to|by|the|reporters)\b[^,]*)?\s*[.!?]?$|(?:he|she|they|it|officials|police|prosecutors|sources|witnesses|authorities)\s+(?:said|says|told)\b)/giu;
const OPENING = /^(?:["“”']|\s)*(?:(?:But|And|Meanwhile|However|Still|Also|Yet|So|Then|In addition|Moreover)\b,?\s+)?/;
/** Where the next clause begins, when it has a date of its own. */
const NEXT =
  /;\s+|,?\s+(?:and|but|then|while|whereas|before|after)\s+(?:then\s+)?|,\s+(?:which|who|where|when)\s+|,\s+(?=(?:on|in|last)\s)/gi;

/**
 * The part of a sentence that tells what happened at the date. `sentence` is its text with quotations blacked out, `at`
 * the date's place in it, `dates` the places of all its dates. Offsets are the sentence's.
 */
export function clauseAround(sentence: string, at: Span, dates: readonly Span[]): Span {
  let [start, end] = [OPENING.exec(sentence)?.[0].length ?? 0, sentence.length];
  TAIL.lastIndex = at.end;
  const tail = TAIL.exec(sentence);
  if (tail && tail.index > start + 12) end = tail.index;
  for (const cut of sentence.matchAll(NEXT)) {
    const [from, to] = [cut.index, cut.index + cut[0].length];
    // A cut is one only where both sides have their date and enough words to stand alone.
    if (
      from >= at.end &&
      from < end &&
      from - start > 15 &&
      hasVerb(sentence.slice(to, end)) &&
      hasVerb(sentence.slice(start, from)) &&
      dates.some((d) => d.start >= to && d.start < end)
    ) {
      end = from;
      break;
    }
    if (
      to <= at.start &&
      to > start &&
      at.start - to < 160 &&
      dates.some((d) => d.end <= from && d.start >= start) &&
      standsAlone(sentence.slice(to, end))
    ) {
      start = to;
    }
  }
  while (end > start && /[\s.,;:!?]/.test(sentence[end - 1] ?? '')) end--;
  while (start < end && /[\s,;:]/.test(sentence[start] ?? '')) start++;
  return { start, end: Math.max(end, at.end) };
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
