// Waiting that a stop ends: for the next try of a connection, of a callback, and for answers in flight.

export type Patience = {
  /** Resolves after `ms`, at once when the bot stops. */
  wait(ms: number): Promise<void>;
  /** Ends all waiting, now and later. */
  end(): void;
  readonly ended: boolean;
  /** Resolves when it ended. */
  readonly over: Promise<void>;
};

export function patience(): Patience {
  const waiting = new Set<() => void>();
  let ended = false;
  let over = () => {};
  const whenOver = new Promise<void>((resolve) => {
    over = resolve;
  });
  return {
    wait(ms) {
      if (ended) return Promise.resolve();
      return new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer);
          waiting.delete(done);
          resolve();
        };
        const timer = setTimeout(done, ms);
        waiting.add(done);
      });
    },
    end() {
      ended = true;
      over();
      for (const done of [...waiting]) done();
    },
    get ended() {
      return ended;
    },
    over: whenOver,
  };
}

/** The promise, or `late` after `ms`. */
export async function within<T, L>(ms: number, promise: Promise<T>, late: L): Promise<T | L> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<L>((resolve) => {
    timer = setTimeout(resolve, ms, late);
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
