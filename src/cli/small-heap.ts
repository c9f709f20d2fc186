// A bot waits most of its life: V8 is told to keep its heap small rather than to let it grow with every burst of questions.
import { setFlagsFromString } from 'node:v8';

/**
 * Measured with `npm run bench:chat`: 2,000 commands left 100 MB of grown heap behind that held nothing, and answers come no
 * later without it. Set before the coverage is read; V8 reads both when it next decides how far to grow.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--optimize-for-size');
  setFlagsFromString('--semi-space-growth-factor=1');
}
