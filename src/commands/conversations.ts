// What was asked last in a thread, a direct message or at a terminal, for half an hour: "and when?" goes on from there.
// In memory only, and only so much of it; after a restart a question has to be asked in full again.
import type { Question } from '../query/types.ts';

/** Who and what a conversation is about. */
export type Thread = {
  readonly kind: 'whosaid' | 'quotes' | 'timeline';
  readonly topic: string | null;
  readonly person: string | null;
  /** Who was found to have said it, when the question named nobody. */
  readonly speaker: string | null;
};

export type Conversations = {
  get(key: string): Thread | null;
  set(key: string, thread: Thread): void;
};

const HALF_AN_HOUR = 30 * 60_000;
const MOST = 5_000;

/** `now` in milliseconds. */
export function conversations(now: () => number, most = MOST): Conversations {
  const kept = new Map<string, { readonly thread: Thread; readonly until: number }>();
  return {
    get(key) {
      const found = kept.get(key);
      if (found === undefined) return null;
      if (found.until > now()) return found.thread;
      kept.delete(key);
      return null;
    },
    set(key, thread) {
      // Put behind all others: the one that has been silent longest goes first.
      kept.delete(key);
      kept.set(key, { thread, until: now() + HALF_AN_HOUR });
      if (kept.size > most) kept.delete(kept.keys().next().value as string);
    },
  };
}

/** What a question and its answer leave to go on from; null when that is nothing. */
export function threadOf(question: Question, speaker: string | null): Thread | null {
  switch (question.kind) {
    case 'whosaid':
      return { kind: 'whosaid', topic: question.words || null, person: question.person, speaker };
    case 'quotes':
      return { kind: 'quotes', topic: question.about, person: question.person, speaker };
    case 'timeline':
      return { kind: 'timeline', topic: question.about, person: question.person, speaker };
    default:
      return null;
  }
}
