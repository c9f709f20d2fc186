// A topic typed without a question, "foreign interference": quotes first, and where nobody is quoted with it, the dated
// events that hold it.
import { holdsTerm } from '../language/holds.ts';
import { terms, words } from '../language/words.ts';
import type { Asked } from './asked.ts';
import { answerTimeline } from './events.ts';
import type { Snapshot } from './snapshot.ts';
import type { Answer, Question } from './types.ts';

/**
 * `answer`, or the events when it found no quote for what is a topic and no more: `typed` was not understood as a question and
 * has too few words to be something somebody said.
 */
export async function orEvents(
  answer: Answer,
  question: Question,
  typed: string,
  asked: Asked,
  snapshot: Snapshot,
): Promise<Answer> {
  if (answer.kind !== 'notFound' || question.kind !== 'whosaid' || !isTopic(question.words, typed)) return answer;
  // An earlier version had the words, or the like: that is an answer of its own.
  if (answer.notices.some(({ code }) => code.startsWith('quote'))) return answer;
  const timeline = {
    kind: 'timeline',
    about: question.words,
    person: null,
    limit: null,
    from: null,
    to: null,
  } as const;
  const events = await answerTimeline(timeline, asked, snapshot);
  if (events.kind !== 'timeline') return answer;
  const holds = terms(question.words).map(holdsTerm);
  const standing = events.items.some(({ summary }) => holds.every((held) => held(summary)));
  return standing ? { ...events, notices: [{ code: 'eventsInstead', values: {} }, ...events.notices] } : answer;
}

function isTopic(asked: string, typed: string): boolean {
  if (asked !== typed.replace(/\s+/g, ' ').trim()) return false;
  const telling = terms(asked).length;
  return telling > 0 && telling <= MOST_TERMS && words(asked).length <= MOST_WORDS;
}

const MOST_TERMS = 3;
const MOST_WORDS = 4;
