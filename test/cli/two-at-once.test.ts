// Two processes that add to one coverage at the same moment: each waits for the other, and nothing of either is lost.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeStories } from './articles.ts';
import { openSession, type Session } from './session.ts';

const PROGRAM = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

let town: Session;
beforeAll(async () => {
  town = await openSession();
});
afterAll(() => town.close());

test.skipIf(!existsSync(PROGRAM))(
  'both are in, and the index is that of both',
  async () => {
    const stories = await writeStories(join(town.data, 'in'));
    const add = (story: string) =>
      new Promise<number | null>((resolve) =>
        spawn(process.execPath, [PROGRAM, 'add', story, '--data', town.data, '--coverage', 'town'], {
          stdio: 'ignore',
        }).once('exit', resolve),
      );
    expect(await Promise.all(stories.slice(0, 3).map(add))).toEqual([0, 0, 0]);
    const { code, out } = await town.run(['check']);
    expect([code, out.join('\n')]).toEqual([0, expect.stringContaining('3 articles')]);
  },
  120_000,
);
