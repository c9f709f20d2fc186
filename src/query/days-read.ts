// Where nothing is found, which days were asked about: "in April" is the last April, which the asker may not have meant.
import type { Snapshot } from './snapshot.ts';
import { statusOf } from './sources.ts';
import type { Answer, Notice, Question, Status } from './types.ts';

/** The answer, with the days that the question was read as when they may be why it is empty. */
export function withDaysRead(answer: Answer, question: Question, snapshot: Snapshot): Answer {
  if (answer.kind !== 'notFound' || !('from' in question)) return answer;
  const notice = daysRead(question.from?.from ?? null, question.to?.to ?? null);
  if (notice === null) return answer;
  // "last week" of a story that ended in 2023: nothing is missing, the coverage is over.
  const { latest } = statusOf(snapshot);
  const over = latest?.to && question.from?.from && question.from.from > latest.to;
  const end: readonly Notice[] = over ? [endOf(latest)] : [];
  return { ...answer, notices: [...answer.notices, notice, ...end] };
}

/** Of an article known by its year alone no day is said. */
function endOf({ edtf, precision, to }: NonNullable<Status['latest']>): Notice {
  const day = precision === 'day' && to !== null;
  return day
    ? { code: 'coverageEndsBefore', values: { date: to } }
    : { code: 'coverageEndsBeforeIn', values: { date: edtf } };
}

function daysRead(from: string | null, to: string | null): Notice | null {
  if (from !== null && to !== null)
    return from === to
      ? { code: 'daysRead', values: { date: from } }
      : { code: 'daysReadBetween', values: { date: from, at: to } };
  if (from !== null) return { code: 'daysReadSince', values: { date: from } };
  return to === null ? null : { code: 'daysReadUntil', values: { date: to } };
}
