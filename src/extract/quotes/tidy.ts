// The last look at what was found: pieces of one report that fell apart are joined, marks that were cut off are taken
// back in. (PolNeAR dev: joint F1 70.0 → 71.0.)

import type { Span } from '../../language/span.ts';
import type { Attribution } from '../attribution.ts';
import { VERB_FORMS } from '../cues/forms.ts';
import { AUXILIARIES, looksFinite } from '../cues/words.ts';
import type { Page } from '../page.ts';
import { withItsBeginning } from './cut-short.ts';
import { withoutLead } from './overlong.ts';
import { isWorkTitle } from './speech.ts';
import { isUnsaid } from './unsaid.ts';

/** Text between two pieces of one report: nothing, or a comma. */
const SEAM = /^\s*,?\s*$/;
/** What nobody does to what is his own: “… attacked his name and questioned his loyalty” goes on as it began. */
const AGAINST =
  /^(?:question|criticiz|criticis|attack|challeng|doubt|impugn|condemn|blam|insult|mock|smear|slander|tarnish|damag)(?:e[ds]?|ed|s)?$/;

/** `found` in text order; what is left is in text order. Generic so that what a model knows of each stays with it. */
export function tidy<T extends Attribution>(page: Page, found: readonly T[]): T[] {
  const kept: T[] = [];
  for (const attribution of found) {
    if (attribution.form === 'direct' && attribution.parts.every((part) => isWorkTitle(page.text, part))) continue;
    if (isUnsaid(page.text, attribution)) continue;
    const previous = kept.at(-1);
    const joined = previous && joinReported(page, previous, attribution);
    if (joined) kept[kept.length - 1] = joined;
    else kept.push(attribution);
  }
  let at = 0;
  return kept.map((attribution) => {
    const { start, end } = attribution.parts[0]!;
    while (at < page.quotations.length && page.quotations[at]!.outer.end <= start) at++;
    const quotation = page.quotations[at];
    const holds = quotation !== undefined && quotation.outer.start >= start && quotation.outer.end <= end;
    const form = attribution.form === 'indirect' && holds ? 'mixed' : attribution.form;
    return withoutCommas(
      page.text,
      withItsMarks(page.text, withoutLead(page.text, withItsBeginning(page, { ...attribution, form }))),
    );
  });
}

/** One report of two pieces that nothing parts: `the men` `, who had been held`. */
function joinReported<T extends Attribution>({ text }: Page, one: T, other: T): T | null {
  if (one.form !== 'direct' && other.form === 'direct') return joinQuoted(text, one, other);
  if (one.form === 'direct' && other.form !== 'direct') return joinQuotedSubject(text, one, other);
  if (one.form === 'direct' || other.form === 'direct') return null;
  const last = one.parts.at(-1)!;
  const next = other.parts[0]!;
  if (next.start < last.end) return null;
  const between = text.slice(last.end, next.start);
  const alike = sameMention(one, other);
  const sameEnd = one.cue !== null && one.cue.end === other.cue?.end;
  const seam =
    alike &&
    ((SEAM.test(between) && sameCue(one, other)) ||
      (sameEnd && (isLink(between) || lacksVerb(text, one.cue!, last, between))));
  if (!seam && !goesOnAgainst(text, between, other)) return null;
  const span = { start: last.start, end: other.parts.at(-1)!.end };
  const form = one.form === 'mixed' || other.form === 'mixed' ? 'mixed' : one.form;
  return { ...one, parts: [...one.parts.slice(0, -1), span], form };
}

/** `anybody who complains` `“is not having a good night.”`: a report whose last words stand between marks is one. */
function joinQuoted<T extends Attribution>(text: string, one: T, other: T): T | null {
  const last = one.parts.at(-1)!;
  const [next] = other.parts;
  if (!next || other.parts.length > 1 || !sameMention(one, other) || !sameCue(one, other)) return null;
  if (!OPENING_SEAM.test(text.slice(last.end, next.start)) || !/[\p{L}\p{N}]$/u.test(text.slice(last.start, last.end)))
    return null;
  const closing = CLOSING_MARK.exec(text.slice(next.end, next.end + 2))?.[0].length ?? 0;
  const span = { start: last.start, end: next.end + closing };
  return { ...one, parts: [...one.parts.slice(0, -1), span], form: 'mixed' };
}
const OPENING_SEAM = /^\s+(?:["“«„]|''|``)$/;
const CLOSING_MARK = /^(?:["”»“]|'')/;

/** “claimed” `verified security sources` `attacked his reputation`: marks stand around the subject of what is claimed. */
function joinQuotedSubject<T extends Attribution>(text: string, one: T, other: T): T | null {
  const [quoted] = one.parts;
  const [next] = other.parts;
  if (!quoted || one.parts.length > 1 || !next || !sameMention(one, other) || !sameCue(one, other)) return null;
  if (!one.cue || one.cue.end > quoted.start || !/^\s*(?:that\s+)?["“«„]$/.test(text.slice(one.cue.end, quoted.start)))
    return null;
  if (!/^["”»“]\s$/.test(text.slice(quoted.end, next.start)) || !/^\p{Ll}/u.test(text.slice(next.start, next.end)))
    return null;
  const span = { start: quoted.start - 1, end: next.end };
  return { ...one, parts: [span, ...other.parts.slice(1)], form: 'mixed' };
}

/** “Moss claimed that sources attacked her name `and questioned` her loyalty”: what the sources did. */
function goesOnAgainst(text: string, between: string, { cue, parts }: Attribution): boolean {
  const verb = /^\s+and\s+(\p{L}+)\s+$/u.exec(between)?.[1];
  if (!verb || !cue || !AGAINST.test(verb)) return false;
  return /^(?:his|her|their)\s/.test(text.slice(parts[0]!.start, parts[0]!.end));
}

/** “… suffered damage`, owing to reports `on those allegations”: a few words without a verb that went missing. */
function isLink(between: string): boolean {
  const words = /^,?\s((?:[\p{L}-]+\s){1,4})$/u.exec(between)?.[1];
  return words !== undefined && CONNECTS.test(words) && !words.trim().split(/\s/).some(isVerb);
}
/** “alleging `the consulate` bused `students to vote”: of the first clause only its subject and object were taken. */
function lacksVerb(text: string, cue: Span, subject: Span, between: string): boolean {
  if (cue.end > subject.start || !ONE_VERB.test(between)) return false;
  const words = text.slice(subject.start, subject.end).split(/[^\p{L}'’]+/u);
  return !words.some((word) => looksFinite(word.toLowerCase()) || isVerb(word));
}
const ONE_VERB = /^\s(?:\p{Ll}+ly\s)?\p{Ll}+(?:ed|nt|ught|aid|ook|ave|old)\s$/u;

const CONNECTS =
  /^(?:owing to|due to|because of|thanks to|according to|in|on|of|for|from|with|by|at|to|about|over|after|before|during)\s/iu;
/** “reports” is a noun here more often than not; `said` and `claimed` never are. */
function isVerb(word: string): boolean {
  const lower = word.toLowerCase();
  return AUXILIARIES.has(lower) || (VERB_FORMS.has(lower) && !lower.endsWith('s'));
}

function sameMention(one: Attribution, other: Attribution): boolean {
  return one.mention !== null && one.mention.start === other.mention?.start;
}

function sameCue(one: Attribution, other: Attribution): boolean {
  return one.cue?.start === other.cue?.start;
}

/** `verified sources” attacked` → `“verified sources” attacked`. */
function withItsMarks<T extends Attribution>(text: string, attribution: T): T {
  if (attribution.form === 'direct') return attribution;
  if (attribution.form === 'indirect')
    return { ...attribution, parts: attribution.parts.map((part) => whole(text, withoutStray(text, part))) };
  const parts = attribution.parts.map(({ start, end }) => {
    const words = text.slice(start, end);
    const closesFirst = /^[^“«]*[”»]/.test(words) && /[“«]/.test(text.charAt(start - 1));
    const opensLast = /[“«][^”»]*$/.test(words) && /[”»]/.test(text.charAt(end));
    return { start: closesFirst ? start - 1 : start, end: opensLast ? end + 1 : end };
  });
  return { ...attribution, parts };
}

/** `the boat had left,` said Moss; according to Moss`, the boat had left`: the comma parts report and clause. (PolNeAR train: 115 of 17,400 keep theirs.) */
function withoutCommas<T extends Attribution>(text: string, attribution: T): T {
  if (attribution.form === 'direct') return attribution;
  const first = attribution.parts[0]!;
  const leads = /^[,;]\s+/.exec(text.slice(first.start, Math.min(first.end - 4, first.start + 4)))?.[0].length ?? 0;
  const [, ...rest] = attribution.parts;
  const parts = leads > 0 ? [{ start: first.start + leads, end: first.end }, ...rest] : attribution.parts;
  const last = parts.at(-1)!;
  const comma = /\s*,\s*$/.exec(text.slice(last.end - 4, last.end));
  if (!comma || last.end - last.start <= 4) return leads > 0 ? { ...attribution, parts } : attribution;
  const part = { start: last.start, end: last.end - comma[0].length };
  return { ...attribution, parts: [...parts.slice(0, -1), part] };
}

/** `the canal smelled of diesel.”`: a mark that closes nothing in it. */
function withoutStray(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const stray = /[.,]?[”»]$/.exec(words);
  return stray && !/[“«"]/.test(words) ? { start, end: end - stray[0].length } : { start, end };
}

/** `that safety was its` first concern, at least `a dozen calls`: no report ends in a word that needs another after it. */
function whole(text: string, { start, end }: Span): Span {
  const cut = DANGLING.test(text.slice(Math.max(start, end - 12), end)) && /^\s/.test(text.slice(end, end + 1));
  const after = text.slice(end, end + 81);
  const bare = BARE_CIRCUMSTANCE.test(text.slice(Math.max(start, end - 36), end)) && ITS_PLACE.test(after);
  const more = cut || bare ? (/^\s[^.,;:!?"“”()—\n]{1,80}/.exec(after)?.[0].trimEnd().length ?? 0) : 0;
  const less = more === 0 ? (RELATIVE_ALONE.exec(text.slice(Math.max(start, end - 12), end))?.[0].length ?? 0) : 0;
  const before = LEADS_IN.exec(text.slice(Math.max(0, start - 12), start))?.[0].length ?? 0;
  return { start: start - before, end: end + more - less };
}
const DANGLING = /\s(?:the|an?|its|his|her|their|our|my|your|like|than|between|including|which|whose|whom)$/;
/** “contact with diplomats during testimony` at the inquiry`”: a bare noun is told apart by where it was. */
const BARE_CIRCUMSTANCE = /\s(?:during|amid|throughout|following) \p{Ll}{3,20}$/u;
const ITS_PLACE = /^ (?:at|before|in|to) (?:an?|the|his|her|their|its) [\p{L} ’'-]{2,40}[.,;]/u;
/** “boats of migrants `which`, according to the agency”: the clause goes on behind what parts it. */
const RELATIVE_ALONE = /,?\s(?:which|whose|whom)$/;
const LEADS_IN = /(?<!\p{L})(?:at least|at most|more than|less than|up to) $/u;
