// Pauses that a signal ends: what `--watch` does between two rounds.
import { setTimeout as rest } from 'node:timers/promises';
import type { Pauses } from './io.ts';
import { stopSignal } from './stop-signal.ts';

/** SIGINT and SIGTERM end the pause under way, or the next one when there is none. */
export function realPauses(): Pauses {
  const { signal, end } = stopSignal();
  return {
    async rest(milliseconds) {
      if (!signal.aborted) await rest(milliseconds, undefined, { signal }).catch(() => {});
      return !signal.aborted;
    },
    end,
  };
}
