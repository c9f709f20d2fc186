// Content that took in what only leads to it: whom somebody told, whom a report is according to.
import type { Span } from '../../language/span.ts';
import type { Attribution } from '../attribution.ts';

const ACCORDING = /(?<!\p{L})according to (?:the )?$/iu;
/** `police, `officers saw him: up to the comma, if no verb is in it; a bare name may do without one. */
const WHO_BY_COMMA = /^([^\s,.;:“”"—][^,.;:“”"—]{1,60}?),\s+(?=\S)/u;
const WHO_BY_NAME =
  /^(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,3})\s+(?=(?:the|a|an|his|her|their|its|this|that|these|those|he|she|it|they|there|no|some|many|most|all)\s)/u;

/** According to a statement by the operator, `Lakeline, `the boat had passed. */
const ACCORDING_TO_WHOM = /(?<!\p{L})according to (?:an?|the|its|his|her|their) [^.,“”"]{3,60}, $/iu;
const APPOSED =
  /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}, (?=(?:the|an?|his|her|their|its|he|she|it|they|there|no)\s)/u;

const TELLS = /(?<!\p{L})(?:told|tells|telling|informed|assured|reminded|warned|convinced|notified|persuaded)$/iu;
/** `police officials `that she did not want it. */
const WHOM_THEN_THAT =
  /^(?!that\s|the fact\s|how\s|why\s|what\s|whether\s|if\s|[“"'‘«])(?:[\p{L}’'.-]+\s){1,5}(?=that\s)/iu;
/** `Montalvo `he would assist him. */
const WHOM_THEN_WHO =
  /^(?:(?:Mr|Mrs|Ms|Dr)\.\s)?(?:\p{Lu}[\p{L}’'-]+(?:’s|'s)?\s){1,4}(?=(?:he|she|it|they|his|her|their|there)\s)/u;
/** `the court `she was not there. */
const THE_COURT_THEN_WHO = /^(?:the|a|his|her|their)\s\p{L}[\p{L}’'-]*\s(?=(?:he|she|it|they)\s)/iu;
/** “on a regular basis `that …`” is told to nobody, but no content begins so either. */
const CLAUSE_WORDS = /^(?:When|If|While|After|Before|As|Because|Since|What|Where|How|Why|But|And|Although|Once)\s/u;

/** `attribution` without a speaker or a listener at the start of its words. */
export function withoutLead<T extends Attribution>(text: string, attribution: T): T {
  const { form, parts, cue } = attribution;
  const [first, ...rest] = parts;
  if (form === 'direct' || !first) return attribution;
  const accuser = cue && accuserBefore(text, first, cue);
  if (accuser)
    return { ...attribution, parts: [from(first, accuser.end + 1 - first.start), ...rest], mention: accuser };
  const put = cue && putBefore(text, first, cue);
  if (put) return { ...attribution, parts: [from(first, put.end + 1 - first.start), ...rest], cue: put };
  const saying = cue && SAYING.exec(text.slice(first.start, Math.min(first.end, first.start + 40)));
  if (saying)
    return {
      ...attribution,
      parts: [from(first, saying[0].length), ...rest],
      cue: { start: first.start + saying[1]!.length, end: first.start + saying[1]!.length + saying[2]!.length },
    };
  const ownCue = cue && cueWithin(text, first, cue);
  if (ownCue) return { ...attribution, parts: [from(first, ownCue), ...rest] };
  const words = text.slice(first.start, Math.min(first.end, first.start + 140));
  const who = ACCORDING.test(text.slice(Math.max(0, first.start - 18), first.start))
    ? (WHO_BY_NAME.exec(words) ?? WHO_BY_COMMA.exec(words))
    : null;
  if (who) {
    const mention: Span = { start: first.start, end: first.start + who[1]!.length };
    return { ...attribution, parts: [from(first, who[0].length), ...rest], mention };
  }
  const apposed = ACCORDING_TO_WHOM.test(text.slice(Math.max(0, first.start - 80), first.start)) && APPOSED.exec(words);
  if (apposed) return { ...attribution, parts: [from(first, apposed[0].length), ...rest] };
  if (!cue || cue.end > first.start || !TELLS.test(text.slice(cue.start, cue.end))) return attribution;
  if (!/^\s*$/.test(text.slice(cue.end, first.start)) || CLAUSE_WORDS.test(words)) return attribution;
  // “was told the car he drove was stolen”: who is told stands before the verb.
  const passive = /(?<!\p{L})(?:was|were|been|being)(?!\p{L})/iu.test(text.slice(cue.start, cue.end));
  const whom =
    WHOM_THEN_THAT.exec(words) ?? WHOM_THEN_WHO.exec(words) ?? (passive ? null : THE_COURT_THEN_WHO.exec(words));
  return whom ? { ...attribution, parts: [from(first, whom[0].length), ...rest] } : attribution;
}

/** “put `it to him` that he had lied”: the whole of the cue. */
function putBefore(text: string, { start, end }: Span, cue: Span): Span | null {
  if (!/(?<!\p{L})put(?:s|ting)?$/iu.test(text.slice(cue.start, cue.end)) || cue.end + 1 !== start) return null;
  const lead = /^it to [^,.;:“”"]{2,40}?(?= that\s)/u.exec(text.slice(start, Math.min(end, start + 60)));
  return lead && { start: cue.start, end: start + lead[0].length };
}

/** “rejected `that, saying` two thirds would go to farms”: what is rejected was said before. */
const SAYING = /^((?:that|this|it), )(saying|adding|arguing|insisting|claiming|noting|stressing|explaining)\s/u;

/** “was accused `by neighbour Ada Moss of` lying”: who accuses, as the passive has it. */
function accuserBefore(text: string, { start, end }: Span, cue: Span): Span | null {
  if (cue.end >= start || start - cue.end > 4) return null;
  if (!/(?<!\p{L})(?:accused|suspected)(?: by)?$/iu.test(text.slice(cue.start, start).trimEnd())) return null;
  const by = ACCUSED_BY.exec(text.slice(start, Math.min(end, start + 90)));
  if (!by || (by[1] === undefined && !/by\s$/.test(text.slice(start - 3, start)))) return null;
  const from = start + (by[1]?.length ?? 0);
  return { start: from, end: from + by[2]!.length };
}
const ACCUSED_BY = /^(by )?((?:[^\s,.;:“”"]+ ){0,7}[^\s,.;:“”"]+) (?=of (?:\p{Ll}+ ){0,2}\p{Ll}+ing(?!\p{L}))/u;

/** `saying the boat had left`, `allegations suggesting that it burned`: how much leads up to what the cue reports; 0 for nothing. */
function cueWithin(text: string, { start, end }: Span, cue: Span): number {
  if (
    cue.start < start ||
    cue.end >= end ||
    !/^(?:(?:the )?(?:allegations?|accusations?|claims?) )?$/iu.test(text.slice(start, cue.start))
  )
    return 0;
  return CLAUSE_AHEAD.test(text.slice(cue.end, Math.min(end, cue.end + 12))) ? cue.end + 1 - start : 0;
}
const CLAUSE_AHEAD = /^ (?:that|he|she|it|they|there|the|an?|his|her|its|their|\p{Lu}\p{Ll}+)(?!\p{L})/u;

function from({ start, end }: Span, offset: number): Span {
  return { start: Math.min(start + offset, end), end };
}
