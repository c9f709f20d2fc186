// Long work in small steps: done in one go where somebody waits for it, with pauses where others would wait for it.

/** Work that stops after each step. */
export type Steps<T> = Generator<void, T>;

export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Milliseconds of work between two pauses: a question that comes in meanwhile is acknowledged after it. */
const AT_A_TIME = 10;

/** Does some milliseconds of work each time around the event loop. */
export async function withPauses<T>(steps: Steps<T>, now: () => number = () => performance.now()): Promise<T> {
  for (let begun = now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - begun < AT_A_TIME) continue;
    await new Promise((resolve) => setImmediate(resolve));
    begun = now();
  }
}
