// kill -9 for real: the built program is killed in the middle of its commit, again and again. What every single step
// leaves behind is tried in test/coverage/commit.test.ts; this shows that nothing stands between the two.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeStories } from './articles.ts';
import { openSession, type Session } from './session.ts';

const PROGRAM = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const built = existsSync(PROGRAM);
if (!built) console.warn('test/cli/kill.test.ts: skipped, because the program is not built (npm run build).');

let town: Session;
let kept: string;
let stories: string[];
beforeAll(async () => {
  town = await openSession();
  kept = await mkdtemp(join(tmpdir(), 'onrecord-kept-'));
  stories = await writeStories(join(kept, 'in'));
  await town.run(['add', stories[0]!, stories[1]!]);
  await cp(town.data, join(kept, 'data'), { recursive: true });
});
afterAll(async () => {
  await town.close();
  await rm(kept, { recursive: true, force: true });
});

/** Starts the program and kills it, `after` milliseconds after it took the lock. False when it was done before. */
async function kill(args: readonly string[], after: number): Promise<boolean> {
  const child = spawn(process.execPath, [PROGRAM, ...args, '--data', town.data, '--coverage', 'town'], {
    stdio: 'ignore',
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!over && !existsSync(join(town.data, 'tmp', 'town.lock'))) await pause(1);
  if (after > 0) await pause(after);
  child.kill('SIGKILL');
  return (await ended) === 'SIGKILL';
}

const counted = (n: number) => (n === 1 ? '1 article' : `${n} articles`);

async function answers(words: string): Promise<boolean> {
  const { code, out } = await town.run(['ask', `/whosaid ${words}`, '--json']);
  expect(code).toBe(0);
  const { kind, items } = JSON.parse(out.join('\n'));
  expect(kind).toBe(items.length > 0 ? 'quotes' : 'notFound');
  return items.length > 0;
}

describe.skipIf(!built)('killed in the middle of a commit', () => {
  test.each([
    ['adding', () => ['add', stories[2]!], ['Nobody pays for a ferry', true], ['The roof held', true], 3],
    ['removing', () => ['remove', 'ferry'], ['We will not build on sand', true], ['Nobody pays for a ferry', false], 1],
  ] as const)(
    'while %s, check finds no fault and every answer is of one whole state',
    async (_, args, always, then, articles) => {
      let killed = 0;
      for (let after = 0; after < 48; after += 4) {
        await rm(town.data, { recursive: true, force: true });
        await cp(join(kept, 'data'), town.data, { recursive: true });
        if (await kill(args(), after)) killed++;
        const { code, err, out } = await town.run(['check']);
        expect([code, err]).toEqual([0, []]);
        expect(await answers(always[0])).toBe(always[1]);
        const done = (await answers(then[0])) === then[1];
        // What check counted is what was answered from.
        expect(out[0]).toContain(`: ${counted(done ? articles : 2)},`);
        if (!done) expect((await town.run(args())).code).toBe(0);
        expect(await answers(then[0])).toBe(then[1]);
        expect((await town.run(['check'])).code).toBe(0);
      }
      expect(killed).toBeGreaterThan(0);
    },
    900_000,
  );
});
