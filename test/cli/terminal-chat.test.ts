// The terminal chat at a real terminal of 80 columns: what is typed, key by key, and what then stands there.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { writeStories } from './articles.ts';
import { hasTerminal, isBuilt, type Running, start } from './program.ts';
import { openSession, type Session } from './session.ts';

const PROMPT = /onrecord> (?:\u001b\[\d+G)?$/;
const UP = '\u001b[A';
const KILL_LINE = '\u0015';

let town: Session;
let chat: Running | null = null;
beforeAll(async () => {
  town = await openSession();
  await town.run(['add', ...(await writeStories(join(town.data, 'in')))]);
});
afterEach(() => chat?.kill());
afterAll(() => town.close());

async function talk(env: Record<string, string> = {}): Promise<Running> {
  chat = start(['start', '--data', town.data, '--coverage', 'town'], { env, terminal: true });
  await chat.until(PROMPT);
  return chat;
}
/** Without what moves the cursor and paints. */
const shown = (text: string) => text.replace(/\u001b\[[\d;]*[A-Za-z]/g, '').replaceAll('\r', '');

describe.skipIf(!isBuilt || !hasTerminal)('the terminal chat', () => {
  test('says how to connect and what is there, answers within 80 columns, and exits 0', async () => {
    const { until, type, ended, printed } = await talk();
    expect(printed()).toMatch(/Slack: .*\s+Discord: .*\s+Until then it answers here: http:\/\/127\.0\.0\.1:\d+\//);
    expect(printed()).toContain('Coverage “town”: 3 articles');
    type('/whosaid the roof held\r');
    const answer = await until(PROMPT);
    expect(answer).toContain('\u001b[1m');
    expect(shown(answer)).toMatch(/“The roof held, … We were lucky.”\n +Bo Lind/);
    for (const line of shown(answer).split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    type('exit\r');
    expect(await ended).toBe(0);
  });

  test('a terminal that does not know its width has 80 columns', async () => {
    chat = start(['ask', '/timeline', '--data', town.data, '--coverage', 'town'], { terminal: true, columns: 0 });
    expect(await chat.ended).toBe(0);
    const widths = shown(chat.printed())
      .split('\n')
      .map((line) => line.length);
    expect(Math.max(...widths)).toBeGreaterThan(40);
    expect(Math.max(...widths)).toBeLessThanOrEqual(80);
  });

  test('without colour where NO_COLOR says so', async () => {
    const { until, type } = await talk({ NO_COLOR: '1' });
    type('/whosaid the roof held\r');
    expect(await until(PROMPT)).not.toMatch(/\u001b\[[\d;]*m/);
  });

  test('completes commands and people, in the spelling of the coverage', async () => {
    const { until, type } = await talk();
    type('/quo\t');
    await until(/\/quotes $/);
    type('bo\t');
    await until(/\/quotes Bo Lind /);
    type('\r');
    expect(shown(await until(PROMPT))).toContain('The roof held');
    type('/whosaid sand person:ine\t');
    await until(/person:"Ines Okoro" /);
  });

  test('keeps what was typed for the next time, for nobody else to read', async () => {
    const first = await talk();
    first.type('/sources\r');
    await first.until(PROMPT);
    first.type('exit\r');
    await first.ended;
    const { until, type } = await talk();
    type(UP);
    await until(/exit/);
    type(UP);
    await until(/\/sources/);
    type(KILL_LINE);
    const { mode } = await stat(join(town.data, 'state', 'terminal-history'));
    expect(mode & 0o077).toBe(0);
  });

  test.each([
    ['the end of input', '\u0004'],
    ['Ctrl-C', '\u0003'],
  ])('%s ends it', async (_, key) => {
    const { type, ended } = await talk();
    type(key);
    expect(await ended).toBe(0);
  });

  test('what cannot be answered is said, and the talk goes on', async () => {
    const { until, type } = await talk();
    for (const line of [
      '/whosaid the carbon tax must go',
      '/nosuch',
      'x'.repeat(3000),
      '“',
      '/whosaid from:2099-99-99 roof',
    ]) {
      type(`${line}\r`);
      await until(PROMPT);
    }
    type('/whosaid the roof held\r');
    expect(shown(await until(PROMPT))).toContain('Bo Lind');
  });
});
