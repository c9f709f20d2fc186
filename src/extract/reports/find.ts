// Reports: clauses of an article that tell, with a date, what happened or is planned.
import type { DateExpression, DateValue } from '../../dates/types.ts';
import { contains, type Span } from '../../language/span.ts';
import type { Page, PageSentence } from '../page.ts';
import type { NamedPlace } from '../speakers/people.ts';
import type { QuoteFinding, ReportFinding, SpeakerFinding } from '../types.ts';
import { clauseAround } from './clause.ts';
import { happensAt, hasVerb } from './happening.ts';
import { peopleIn } from './people.ts';
import { statusOf } from './status.ts';
import { subjectIn } from './subject.ts';
import { toldOf } from './told.ts';

export type ReportContext = {
  /** All expressions of the article (`findDates`), in text order. */
  readonly dates: readonly DateExpression[];
  readonly quotes: readonly QuoteFinding[];
  readonly speakers: readonly SpeakerFinding[];
  /** Where people are named, in text order. */
  readonly places: readonly NamedPlace[];
  readonly published: DateValue | null;
};

/** Words in quotation marks up to this length may be scare quotes: a date beside them is the narration's. */
const QUOTED = 25;

/**
 * The reports of an article, in text order: one for each date that a clause of the narration ties to something that
 * happened or is planned. Dates of mere saying ("said on Friday") make none: quotes carry them in `said`; nor do dates
 * inside quotations, nor years that only name a thing ("a 2019 Ford"). Takes time linear in the article.
 */
export function findReports(page: Page, context: ReportContext): ReportFinding[] {
  const reports: ReportFinding[] = [];
  const told = new Set<DateValue>();
  let sentence = 0;
  for (const [index, expression] of context.dates.entries()) {
    const { date } = expression;
    if (!date || told.has(date) || isClock(expression) || date.precision === 'century' || date.precision === 'decade')
      continue;
    while (sentence < page.sentences.length && page.sentences[sentence]!.end <= expression.start) sentence++;
    const whole = page.sentences[sentence];
    if (!whole || !contains(whole, expression) || isQuoted(whole, expression)) continue;
    const holder = near(page.text, whole, expression);
    // Both ends of an interval carry the same date: it is told once.
    told.add(date);
    if (saysLess(page.text, context.dates, index, whole)) continue;
    const masked = mask(page.text, holder);
    const at: Span = { start: expression.start - holder.start, end: endOf(context.dates, index) - holder.start };
    if (isStamp(masked, at) || isQuestion(masked) || !happensAt(masked, at, date)) continue;
    const clause = clauseAround(masked, at, datesIn(context.dates, index, holder));
    const span = { start: clause.start + holder.start, end: clause.end + holder.start };
    const subject = subjectIn(page, span, context.places);
    const named = toldPeople(page.text, span, expression, peopleIn(page, span, context, subject !== null));
    const people = [...new Set([...(subject?.people ?? []), ...named])];
    const { quotes, published } = context;
    const next = page.sentences[sentence + 1];
    const status = statusOf({
      masked,
      offset: holder.start,
      at,
      clause,
      date,
      people,
      quotes,
      published,
      next: next?.paragraph === whole.paragraph ? page.text.slice(next.start, next.end) : '',
    });
    reports.push({
      ...span,
      date: date.span ? date : { ...date, span: { start: expression.start, end: expression.end } },
      status,
      people,
      ...(subject === null ? {} : { subject: subject.words }),
    });
  }
  return reports;
}

/** Those whom a clause names only where it tells of other days are none of the report's. */
function toldPeople(text: string, clause: Span, at: Span, people: readonly string[]): readonly string[] {
  const words = text.slice(clause.start, clause.end);
  const told = toldOf(words, { start: at.start - clause.start, end: at.end - clause.start });
  if (told === words) return people;
  const isIn = (name: string, where: string) => where.includes(name.split(' ').at(-1)!);
  const meant = /(?<!\p{L})(?:he|she|his|her)(?!\p{L})/iu.test(told);
  return people.filter((name) => isIn(name, told) || (meant && !isIn(name, words)));
}

/** "In 2005, he was installed on April 24, a Sunday": the year and the weekday say less of it than the day. */
function saysLess(text: string, dates: readonly DateExpression[], index: number, sentence: Span): boolean {
  const { date: own, start } = dates[index]!;
  if (!own) return false;
  return dates.some((other, at) => {
    const { date } = other;
    if (!date || at === index || date === own || !contains(sentence, other) || Math.abs(at - index) > 2) return false;
    if (date.from === own.from && date.to === own.to) return at < index && !hasVerb(text.slice(other.end, start));
    const opens = /^\W*(?:in\s)?$/i.test(text.slice(sentence.start, start));
    const within = opens && own.from !== null && own.to !== null && date.from !== null && date.to !== null;
    return within && at > index && own.from! <= date.from! && date.to! <= own.to! && date.precision === 'day';
  });
}

/** What a sentence without an end (a list, a table) holds far from a date tells nothing of it. Code units. */
const REACH = 700;

/** The sentence, or of a very long one the words around the date: else its dates would each be looked for in all of it. */
function near(text: string, sentence: PageSentence, { start, end }: Span): PageSentence {
  if (sentence.end - sentence.start <= 4 * REACH) return sentence;
  const first = text.indexOf(' ', start - REACH);
  const last = text.lastIndexOf(' ', end + REACH);
  return {
    ...sentence,
    start: start - REACH > sentence.start && first >= 0 && first < start ? first + 1 : sentence.start,
    end: end + REACH < sentence.end && last > end ? last : sentence.end,
  };
}

/** "at 7:59 p.m." dates nothing that its day beside it does not. */
function isClock({ type, text }: DateExpression): boolean {
  return type === 'TIME' && /^[^a-z]*(?:around |about )?\d[\d:.]*\s*[ap]?\.?m?\.?\s*(?:\p{Lu}{2,4})?$/iu.test(text);
}

function isQuoted(sentence: PageSentence, span: Span): boolean {
  return sentence.units.some(
    ({ quotation }) =>
      quotation !== null && contains(quotation.outer, span) && quotation.end - quotation.start > QUOTED,
  );
}

/** "When will the bridge open again?" tells nothing. */
function isQuestion(sentence: string): boolean {
  return /\?["'”’)\s]*$/.test(sentence);
}

/**
 * "8 November 2011 Last updated at 06:28 The doctor …": the page's own day, glued to the first sentence; "CAIRO | Tue May
 * 12, 2009 3:16 pm IST", "Aired February 1, 2011": the agency's; "At 20:06 29 Apr 2009, Reader1 wrote:": a comment's.
 */
function isStamp(sentence: string, at: Span): boolean {
  const [before, after] = [sentence.slice(0, at.start), sentence.slice(at.end, at.end + 60)];
  // A clock beside the day may have been read with it, or not.
  const words = sentence.slice(at.start, at.end);
  const clocked = /\d[:.]\d\d/.test(words);
  return (
    (/^\W*$/.test(before) && (STAMPED_AFTER.test(after) || COMMENTED_AFTER.test(after))) ||
    STAMPED_BEFORE.test(before) ||
    (PLACE_BEFORE.test(before) &&
      (/\d{4}.*\d[:.]\d\d.*\p{Lu}{3}$/u.test(words) || (clocked ? ZONE_AFTER : CLOCK_AFTER).test(after))) ||
    (COMMENTED_BEFORE.test(before) && WRITER_AFTER.test(after))
  );
}

const COMMENTED_BEFORE = /(?:^|[.!?]\s+)at\s(?:[\d:. ]{3,7}(?:[ap]\.?m\.?\s)?(?:on\s)?)?$/i;
const WRITER_AFTER = /^\s?,\s\S{1,40}\swrote\s?:/;
const ZONE_AFTER = /^\s(?:GMT|UTC|BST|CET|IST|[ECMP][SD]?T)(?!\p{L})/u;
const COMMENTED_AFTER = /^\W{0,3}(?:at\s)?[\d:. ]{3,7}(?:[ap]\.?m\.?)?\s*(?:\p{Lu}{2,4}\s*)?\|/iu;
const CLOCK_AFTER = /^\s?,?\s?\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?\s?)?\p{Lu}{2,4}(?!\p{L})/u;
const PLACE_BEFORE = /^(?:[\p{Lu}\s.,/'’-]{3,40}\|\s*)?$/u;
const STAMPED_AFTER = /^\W*(?:last\s+)?(?:updated|modified)\b/i;
const STAMPED_BEFORE =
  /\bAired\s$|^\W*(?:page\s+)?last\s+(?:updated|modified)(?:\s+(?:at|on))?\W*(?:\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?\W*)?$/i;

/** The sentence with the letters of its longer quotations blacked out: verbs and cues in them are somebody's words. */
function mask(text: string, sentence: PageSentence): string {
  let masked = text.slice(sentence.start, sentence.end);
  for (const { quotation } of sentence.units) {
    if (!quotation || quotation.end - quotation.start <= QUOTED) continue;
    const [from, to] = [
      Math.max(0, quotation.start - sentence.start),
      Math.min(quotation.end - sentence.start, masked.length),
    ];
    if (from >= to) continue;
    masked = masked.slice(0, from) + 'x'.repeat(Math.max(0, to - from)) + masked.slice(to);
  }
  return masked;
}

/** Where the date's words end: both ends of an interval are one date. */
function endOf(dates: readonly DateExpression[], index: number): number {
  const [here, next] = [dates[index]!, dates[index + 1]];
  return next && next.date === here.date ? next.end : here.end;
}

/** The places of all dates of the sentence that holds the one at `index`, counted from the sentence's start. */
function datesIn(dates: readonly DateExpression[], index: number, sentence: Span): Span[] {
  let [first, last] = [index, index];
  while (first > 0 && contains(sentence, dates[first - 1]!)) first--;
  while (last + 1 < dates.length && contains(sentence, dates[last + 1]!)) last++;
  return dates
    .slice(first, last + 1)
    .filter((d) => d.date !== null)
    .map((d) => ({ start: d.start - sentence.start, end: d.end - sentence.start }));
}
