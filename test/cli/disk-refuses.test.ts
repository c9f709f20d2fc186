// What the disk refuses while the program answers: read errors of the index are a damaged index, those of anything else are
// one line that names the file. Folders in the place of files stand in for permissions, which root does not feel.
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isBuilt } from './program.ts';
import { openSession, type Session } from './session.ts';
import { onrecord } from './terminal.ts';

let town: Session;
let records: string;
beforeEach(async () => {
  town = await openSession();
  await writeFile(join(town.data, 'a.txt'), 'The ferry\n\n“The ferry is late,” said Jane Roe.\n');
  await town.run(['add', join(town.data, 'a.txt')]);
  records = join(town.data, 'coverage', 'town', 'records.jsonl');
});
afterEach(() => town.close());

const generation = async () => {
  const { createHash } = await import('node:crypto');
  const hash = createHash('sha256')
    .update(await readFile(records))
    .digest('hex');
  return join(town.data, 'index', 'town', hash);
};

test.each(['manifest.json', 'merged.json', 'index.postings'])(
  'an index whose %s cannot be read is a fault for check, and answers come all the same',
  async (name) => {
    const file = join(await generation(), name);
    await rm(file);
    await mkdir(file);
    const asked = await town.run(['ask', '/whosaid the ferry is late']);
    expect([asked.code, asked.out[0]]).toEqual([0, expect.stringContaining('1 quote')]);
    const checked = await town.run(['check']);
    expect([checked.code, checked.err.length]).toEqual([1, 1]);
    expect(checked.err[0]).toMatch(/damaged.*onrecord build/);
    expect(checked.err[0]).toContain(name);
  },
);

describe('records that cannot be read', () => {
  beforeEach(async () => {
    await rm(records);
    await mkdir(records);
  });

  test.each([['ask', 'x'], ['check'], ['build'], ['remove', 'a']])(
    'stop %s with a line that names them',
    async (...args) => {
      const { code, err } = await town.run(args);
      expect([code, err.length]).toEqual([2, 1]);
      expect(err[0]).toContain(records);
      expect(err[0]).toContain('the disk refuses it (EISDIR)');
    },
  );

  test('are one of the things that doctor says', async () => {
    const { code, out, err } = await town.run(['doctor']);
    expect([code, err]).toEqual([2, []]);
    expect(out.find((line) => line.startsWith('✗'))).toContain(records);
    expect(out.some((line) => line.includes('Slack'))).toBe(true);
  });
});

test.skipIf(process.getuid?.() === 0)('a coverage whose folder is closed to us is not called missing', async () => {
  await chmod(join(town.data, 'coverage', 'town'), 0);
  const { err } = await town.run(['ask', 'x']);
  await chmod(join(town.data, 'coverage', 'town'), 0o755);
  expect(err[0]).toContain('EACCES');
});

test('records that an editor of Windows saved, with a mark at their head, are built and answered from', async () => {
  const before = await readFile(records, 'utf8');
  await writeFile(records, `\ufeff${before.replaceAll('\n', '\r\n')}`);
  expect((await town.run(['ask', '/whosaid the ferry is late'])).code).toBe(0);
  expect((await town.run(['build'])).code).toBe(0);
  expect((await town.run(['check'])).code).toBe(0);
  expect(await readFile(records, 'utf8')).toBe(before);
});

test.each([
  ['no folder', 'nowhere'],
  ['a file', 'a.txt'],
])('ONRECORD_DATA that names %s is named', async (_, name) => {
  const { code, err } = await onrecord(['ask', 'x'], { env: { ONRECORD_DATA: join(town.data, name) } });
  expect([code, err.trim().split('\n').length]).toEqual([2, 1]);
  expect(err).toContain('ONRECORD_DATA');
});

test('--data without a value is refused, not taken for the current folder', async () => {
  const { code, err } = await onrecord(['ask', 'x', '--data', '']);
  expect([code, err]).toEqual([2, '--data needs a value after it.\n']);
});

test.skipIf(!isBuilt || process.platform !== 'linux')(
  'a full disk behind the output is one line and exit 2',
  async () => {
    const { spawnSync } = await import('node:child_process');
    const { openSync } = await import('node:fs');
    const main = new URL('../../dist/cli/main.js', import.meta.url).pathname;
    const { status, stderr } = spawnSync(process.execPath, [main, 'ask', '/sources'], {
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
      encoding: 'utf8',
    });
    expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
    expect(stderr).toMatch(/ENOSPC/);
  },
);
