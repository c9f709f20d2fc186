// A review as an editor has it: the program in a real pseudo-terminal (util-linux's `script`), one key after the other.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeStories } from '../articles.ts';
import { openSession, type Session } from '../session.ts';

const MAIN = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));
const script = spawnSync('script', ['--version'], { encoding: 'utf8' });
const there = script.status === 0 && /util-linux/.test(script.stdout) && existsSync(MAIN);
if (!there) console.warn('No pseudo-terminal is tested here: it takes util-linux’s `script` and a built program.');

let town: Session;
beforeEach(async () => {
  town = await openSession();
  await town.run(['add', ...(await writeStories(join(town.data, 'in')))]);
});
afterEach(() => town.close());

/** Types each key once what stands before it has been shown. Gives all that was on the screen, and the exit code. */
async function terminal(args: readonly string[], steps: readonly (readonly [shown: RegExp, typed: string])[]) {
  const command = [process.execPath, MAIN, ...args, '--data', town.data, '--coverage', 'town'];
  const quoted = command.map((part) => `'${part}'`).join(' ');
  const child = spawn('script', ['-qefc', `stty cols 200 rows 60; ${quoted}`, '/dev/null'], {
    env: { ...process.env, TERM: 'xterm-256color', USER: 'desk', LANG: 'C.UTF-8' },
  });
  let screen = '';
  let seen = 0;
  let wake = () => {};
  child.stdout.on('data', (data) => {
    screen += data;
    wake();
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  for (const [shown, typed] of steps) {
    const until = Date.now() + 60_000;
    while (!shown.test(screen.slice(seen))) {
      if (Date.now() > until) throw new Error(`${shown} was not shown:\n${screen.slice(seen)}`);
      await Promise.race([new Promise<void>((resolve) => (wake = resolve)), new Promise((r) => setTimeout(r, 500))]);
    }
    seen = screen.length;
    child.stdin.write(typed);
  }
  return { code: await ended, screen };
}

const records = async () => {
  const text = await readFile(join(town.data, 'coverage', 'town', 'records.jsonl'), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
};

describe.skipIf(!there)('a review in a terminal', () => {
  test('rejects, takes back, credits from a list and quits, one key each', { timeout: 180_000 }, async () => {
    const { code, screen } = await terminal(
      ['review', 'school', '--by', 'Kim'],
      [
        [/1 of 1 · School keeps its roof[\s\S]*accept/, 'r'],
        [/note/, '\r'],
        [/undo/, 'u'],
        [/1 of 1 · School keeps its roof[\s\S]*accept/, 'w'],
        [/speaker[\s\S]*Ines Okoro/, 'Brandt'],
        [/Ada Brandt/, '\r'],
        [/this quote only/, 't'],
        [/note/, 'heard it\r'],
        [/undo/, 'q'],
      ],
    );
    expect([code, screen]).toEqual([0, expect.stringContaining('0 accepted, 1 corrected, 0 rejected; 0 left.')]);
    expect(screen).toContain('»The roof held,” headteacher Bo Lind said. “We were lucky.«');
    const all = await records();
    expect(all.find(({ type, article }) => type === 'quote' && article === 'school')).toMatchObject({
      speaker: 'school#Ada Brandt',
      review: 'checked',
      checked: { by: 'Kim', note: 'heard it' },
    });
    expect(all.filter(({ type }) => type === 'correction')).toHaveLength(1);
  });

  test('ends at Ctrl+C with what was decided so far, and goes on from there', { timeout: 180_000 }, async () => {
    const first = await terminal(
      ['review'],
      [
        [/1 of 6[\s\S]*accept/, 'a'],
        [/2 of 6[\s\S]*accept/, '\u0003'],
      ],
    );
    expect([first.code, first.screen]).toEqual([
      0,
      expect.stringContaining('1 accepted, 0 corrected, 0 rejected; 5 left.'),
    ]);
    const next = await terminal(['review'], [[/1 of 5[\s\S]*accept/, 'q']]);
    expect([next.code, next.screen]).toEqual([0, expect.stringContaining('5 left.')]);
  });
});
