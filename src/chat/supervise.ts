// Keeps a connection up: again and again with growing pauses, until it is refused for good or the bot stops.
import type { Patience } from './patience.ts';

export type Supervised = {
  /** Connects once; `lost` resolves when the connection is lost. Rejects when it failed. */
  readonly connect: () => Promise<{ readonly lost: Promise<void> }>;
  /** The platform's word for a refusal that stays; null when trying again may help. */
  readonly refusal: (error: unknown) => string | null;
  /** How long the other side asked to wait; null when it did not say. */
  readonly waitAsked: (error: unknown) => number | null;
  readonly patience: Patience;
  readonly now: () => number;
  readonly onUp: () => void;
  readonly onDown: () => void;
  /** The first of several failures in a row is worth a line; the others are not. */
  readonly onFailure: (error: unknown, inARow: number) => void;
  /** Ms before the next try, after that many failures; `pauseAfter` unless a test is in a hurry. */
  readonly pause?: ((failures: number) => number) | undefined;
};

/** A connection that held this long was a good one: the next failure is the first again. */
const STEADY_MS = 10_000;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 3_000;
/** After this many failures the platform is down rather than stumbling: no hurry. */
const PATIENT_AFTER = 15;
const PATIENT_PAUSE_MS = 30_000;

/** Runs until `patience` ends (null) or the connection is refused (the platform's word for it). Never rejects. */
export async function supervise(options: Supervised): Promise<string | null> {
  const { connect, refusal, waitAsked, patience, now, onUp, onDown, onFailure } = options;
  let failures = 0;
  let inARow = 0;
  while (!patience.ended) {
    let asked: number | null = null;
    try {
      const { lost } = await connect();
      const since = now();
      inARow = 0;
      onUp();
      await Promise.race([lost, patience.over]);
      if (patience.ended) return null;
      onDown();
      failures = now() - since >= STEADY_MS ? 0 : failures + 1;
      if (failures <= 1) continue;
    } catch (error) {
      if (patience.ended) return null;
      const word = refusal(error);
      if (word !== null) return word;
      failures += 1;
      inARow += 1;
      asked = waitAsked(error);
      onFailure(error, inARow);
    }
    await patience.wait(Math.max(asked ?? 0, (options.pause ?? pauseAfter)(failures)));
  }
  return null;
}

/** 0.2 s, doubled up to 3 s; half a minute once it has failed fifteen times. */
function pauseAfter(failures: number): number {
  if (failures > PATIENT_AFTER) return PATIENT_PAUSE_MS;
  return Math.min(FIRST_PAUSE_MS * 2 ** Math.max(failures - 1, 0), LONGEST_PAUSE_MS);
}
