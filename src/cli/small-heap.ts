// What V8 is told about memory: a bot waits most of its life, and an `add` of thousands of articles should need little more
// of it than one of hundreds.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Measured with `npm run bench:chat`: 2,000 commands left 100 MB of grown heap behind that held nothing, and answers come no
 * later without it. Set before the coverage is read; V8 reads both when it next decides how far to grow.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--optimize-for-size');
  setFlagsFromString('--semi-space-growth-factor=1');
}

/**
 * For a long reading: after a collection the heap may grow by a third before the next, where V8 alone lets it grow up to
 * fourfold. `/usr/bin/time -v onrecord add` of 1,500 articles: 955 MB without, 690 MB with it, for an eighth more time.
 * Threads started later grow in the same way.
 */
export function growHeapSlowly(): void {
  setFlagsFromString('--heap-growing-percent=30');
}

/**
 * Clears the heap up now. After a commit most of what V8 holds is of no more use, and V8 alone would notice that when the
 * heap has grown again: by then the threads have theirs. Takes a tenth of a second with 1,500 articles.
 */
export function clearHeap(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
