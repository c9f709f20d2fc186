// Work that has begun and must be finished before the bot is gone.

export class InFlight {
  readonly #work = new Set<Promise<void>>();

  /** Runs `work`; never rejects: `onError` hears of what went wrong. */
  run(work: () => Promise<unknown>, onError: (error: unknown) => void): Promise<void> {
    const running = (async () => {
      try {
        await work();
      } catch (error) {
        onError(error);
      }
    })();
    this.#work.add(running);
    void running.then(() => this.#work.delete(running));
    return running;
  }

  get count(): number {
    return this.#work.size;
  }

  /** Resolves when all is done, also what begins meanwhile. */
  async settled(): Promise<void> {
    while (this.#work.size > 0) await Promise.all([...this.#work]);
  }
}
