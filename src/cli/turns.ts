// Answers begin one a turn of the event loop, so that a question that comes in meanwhile is acknowledged before them:
// fifty that begin at once would keep the fifty-first waiting for all of them.
import { turns } from '../chat/turns.ts';
import type { Desk, Reception } from '../commands/types.ts';

/** The same reception, whose desks wait for their turn before they answer. Nothing waits for an answer to end. */
export function inTurns(reception: Reception): Reception {
  const turn = turns();
  const waiting = (desk: Desk): Desk => ({
    ...desk,
    answer: async (typed, options) => {
      await turn();
      return desk.answer(typed, options);
    },
  });
  return (place, purpose, coverage) => {
    const received = reception(place, purpose, coverage);
    return received.refused === undefined ? { desk: waiting(received.desk) } : received;
  };
}
