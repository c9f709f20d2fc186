// "What happened on March 22?" asked of a coverage of 2023: a day without its year is the latest one of which the coverage
// has something. First it is read from today, as "in April" of a running story is meant; then from the coverage's days.
import type { Snapshot } from '../query/snapshot.ts';
import type { Answer, DateRange, Notice, Question } from '../query/types.ts';
import type { ParsedCommand } from './parse.ts';
import { type QuestionContext, questionOf } from './question.ts';

type Dated = Question & DateRange;
type Answerer = (meant: Question) => Promise<Answer>;

/** So many readings are tried: a topic that is in none of them is hardly in more. */
const MOST_READINGS = 8;

/**
 * The answer to the question as it reads from today; where that has none, as it reads from the latest day for which the
 * coverage has one, with a notice that says so. A notice also says where the same days of an earlier year have something.
 */
export async function overLooseDays(
  parsed: ParsedCommand,
  meant: Question,
  context: QuestionContext,
  snapshot: Snapshot,
  answer: Answerer,
): Promise<Answer> {
  const first = await answer(meant);
  if (!isLoose(parsed, meant, context)) return first;
  const readings = otherReadings(parsed, meant, context, daysOf(snapshot));
  let found: Answer | null = first.kind === 'notFound' ? null : first;
  let notices: readonly Notice[] = [];
  // Remembered words have been found: when else they were said is no help; nor is "since March" of a year before.
  if (found !== null && (meant.kind === 'whosaid' || meant.to === null)) return found;
  for (const reading of readings) {
    const other = await answer(reading);
    if (other.kind === 'notFound') continue;
    if (found !== null) {
      notices = [...notices, { code: 'daysEarlierToo', values: { date: reading.from?.from ?? '' } }];
      break;
    }
    found = other;
    notices = [readAs(reading)];
    if (meant.kind === 'whosaid' || meant.to === null) break;
  }
  return found === null ? first : { ...found, notices: [...found.notices, ...notices] };
}

function readAs({ from, to }: Dated): Notice {
  const [date, at] = [from?.from ?? '', to?.to ?? ''];
  if (at === '') return { code: 'daysReadLatestSince', values: { date } };
  return date === at
    ? { code: 'daysReadLatest', values: { date } }
    : { code: 'daysReadLatestBetween', values: { date, at } };
}

/** True when the days have a beginning, nothing in their words counts from today, and they read otherwise on another day. */
function isLoose(parsed: ParsedCommand, meant: Question, context: QuestionContext): meant is Dated {
  if (!('from' in meant) || meant.from === null) return false;
  if ([meant.from, meant.to].some((date) => date?.basis === 'relative')) return false;
  const before = questionOf(parsed, { ...context, today: `${Number(context.today.slice(0, 4)) - 3}-02-01` });
  return before !== null && key(before) !== key(meant);
}

/** The other readings for whose days the coverage has something at all, the latest first. */
function* otherReadings(
  parsed: ParsedCommand,
  meant: Dated,
  context: QuestionContext,
  days: readonly string[],
): Generator<Dated> {
  let limit = context.today;
  for (let tried = 0; tried < MOST_READINGS; ) {
    const day = days.findLast((known) => known <= limit);
    if (day === undefined) return;
    const reading = questionOf(parsed, { ...context, today: day });
    if (reading === null || !('from' in reading) || reading.from?.from == null) return;
    const { from } = reading.from;
    const to = reading.to?.to ?? day;
    const holds = from <= day && day <= to;
    if (holds && key(reading) !== key(meant)) {
      tried += 1;
      yield reading;
    }
    // What lies between a reading and the day it was read from is in no other one.
    const next = holds ? dayBefore(from) : to;
    limit = next < day ? next : dayBefore(day);
  }
}

const known = new WeakMap<Snapshot['documents'], readonly string[]>();

/** No longer than a quarter: a year, or a publication known by its year only, says of no March and no Friday that it is there. */
const LONGEST = 92 * 86_400_000;

/** The first and last days of what the coverage holds, sorted. */
function daysOf({ documents }: Snapshot): readonly string[] {
  const made = known.get(documents);
  if (made !== undefined) return made;
  const days = new Set<string>();
  for (const { from, to } of documents.values()) {
    if (from === null || (to !== null && Date.parse(to) - Date.parse(from) > LONGEST)) continue;
    days.add(from);
    if (to !== null) days.add(to);
  }
  const sorted = [...days].sort();
  known.set(documents, sorted);
  return sorted;
}

function key(question: Question): string {
  return 'from' in question ? `${question.from?.edtf} ${question.to?.edtf}` : '';
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
