// One answer at a time, with a look at what came in between: fifty questions at once are all acknowledged before the last of
// them has been answered, since an acknowledgement waits for one answer at most.

export function turns(): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
    return last;
  };
}
