// How a chat platform is started and stopped, whichever it is: kept connected until its token is refused or the bot stops, and
// at a stop the answers in flight are delivered.
import { ProblemError } from '../commands/problem.ts';
import type { Notice } from '../query/types.ts';
import { InFlight } from './in-flight.ts';
import { patience, within } from './patience.ts';
import type { Log, Platform } from './platform.ts';
import { signal } from './signal.ts';
import { type Supervised, supervise } from './supervise.ts';

/** Answers in flight have this long at a stop; the rest of five seconds is for closing. */
const LAST_ANSWERS_MS = 4_200;
/** How long a start waits for the first connection before it goes on trying behind the caller's back. */
const FIRST_CONNECTION_MS = 15_000;

type Connection = {
  readonly flight: InFlight;
  /** Over for good, with the reason. The first one counts. */
  over(reason: Notice): void;
};

type Kept = Pick<Supervised, 'connect' | 'refusal' | 'waitAsked' | 'pause' | 'onUp' | 'onDown'> & {
  readonly name: Platform['name'];
  readonly log: Log;
  /** The log's code for answers that were not finished in time. */
  readonly late: string;
  /** The first of several failures in a row. */
  readonly onFailure: (error: unknown) => void;
  /** What a refusal (the word of `refusal`) means to who reads it. */
  readonly reasonOf: (word: string) => Notice;
  /** Takes nothing new; what it resolves with is done once the answers in flight are out. */
  readonly refuse: () => () => Promise<void>;
};

/** What both sides of a platform share, made before it is connected: its listeners need it. */
export function openConnection(): Connection & { keep(kept: Kept): Promise<Platform> } {
  const [connecting, flight] = [patience(), new InFlight()];
  const [tried, connected, over] = [signal(), signal(), signal<Notice>()];
  return {
    flight,
    over: over.give,
    /**
     * Connects. Resolves when connected, or when the platform could not be reached at first: then it goes on trying.
     * @throws ProblemError the reason, where it was refused at once
     */
    async keep({ name, log, late, reasonOf, refuse, onUp, onFailure, ...supervised }) {
      void supervise({
        ...supervised,
        patience: connecting,
        now: () => performance.now(),
        onUp: () => {
          onUp();
          connected.give();
          tried.give();
        },
        onFailure: (error, inARow) => {
          tried.give();
          if (inARow === 1) onFailure(error);
        },
      }).then((word) => {
        if (word !== null) over.give(reasonOf(word));
      });
      let stopped: Promise<void> | null = null;
      const stop = () => {
        stopped ??= (async () => {
          connecting.end();
          const close = refuse();
          const settled = flight.settled().then(() => true);
          if (!(await within(LAST_ANSWERS_MS, settled, false))) log('warn', late, { n: flight.count });
          await close();
        })();
        return stopped;
      };
      const failed = await within(FIRST_CONNECTION_MS, Promise.race([tried.given, over.given]), undefined);
      if (failed !== undefined) {
        await stop();
        throw new ProblemError(failed.code, failed.values);
      }
      return {
        name,
        ready: connected.given,
        ended: over.given.then((reason) => (stopped === null ? reason : new Promise<Notice>(() => {}))),
        stop,
      };
    },
  };
}
