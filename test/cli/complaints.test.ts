// From "Wrong?" in chat to the editor's decision and back to the reader: over the real files and the real desk.
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { complaintsIn } from '../../src/cli/complaints.ts';
import type { Io } from '../../src/cli/io.ts';
import { openReception } from '../../src/cli/reception.ts';
import { readSettings } from '../../src/cli/settings.ts';
import type { Place } from '../../src/commands/types.ts';
import { writeStories } from './articles.ts';
import { openSession, type Session } from './session.ts';

const ANN: Place = { platform: 'slack', workspace: 'T1', channel: 'C1', user: 'U1' };
const BOB: Place = { ...ANN, user: 'U2' };
const TODAY = { today: '2026-01-15' };

let town: Session;
let close: () => Promise<void>;
const folder = () => join(town.data, 'state', 'wrong');
async function open(settings = '{}') {
  const io = { now: () => new Date('2026-01-15T12:00:00Z'), env: {}, err: () => {} } as unknown as Io;
  const target = { data: town.data, coverage: 'town' };
  const log = pino({ level: 'silent' });
  const opened = await openReception({ target, io, log, settings: readSettings(settings, 'f'), watch: false });
  close = opened.close;
  return opened.reception;
}
const deskOf = (received: ReturnType<Awaited<ReturnType<typeof open>>>) => {
  if (received.refused !== undefined) throw new Error(received.refused.code);
  return received.desk;
};
async function itemOf(reception: Awaited<ReturnType<typeof open>>, ask: string): Promise<string> {
  const { items } = await deskOf(reception(BOB)).answer(ask, TODAY);
  const [item] = items;
  if (item === undefined || !('id' in item)) throw new Error(`nothing for ${ask}`);
  return item.id;
}

beforeEach(async () => {
  town = await openSession();
  await town.run(['add', ...(await writeStories(join(town.data, 'in')))]);
});
afterEach(async () => {
  await close?.();
  await town.close();
});

describe('a reader’s word that something is wrong', () => {
  test('comes first in review, and the reader’s next answer tells how it was settled, once', async () => {
    const reception = await open();
    const item = await itemOf(reception, '/whosaid we were lucky');
    const desk = deskOf(reception(ANN));
    expect(await desk.wrong?.(item, ' it was\nAda Brandt \u001b[31m', ANN)).toEqual({ code: 'wrongFiled', values: {} });
    for (const one of [folder(), join(town.data, 'state')]) expect((await stat(one)).mode & 0o777).toBe(0o700);
    const [name = ''] = await readdir(folder());
    expect((await stat(join(folder(), name))).mode & 0o777).toBe(0o600);

    const { out } = await town.run(['review'], ['w', 'Ada Brandt', 't', 'right', 'q']);
    expect(out.slice(1, 3)).toEqual([
      '1 of 6 · School keeps its roof · paragraph 2',
      '  reported in chat: it was Ada Brandt [31m',
    ]);
    expect((await deskOf(reception(BOB)).answer('/quotes Okoro', TODAY)).notices).toEqual([]);
    // A look-up for a button tells nobody anything.
    expect((await desk.answer('/quotes Okoro', { ...TODAY, lookUp: true })).notices).toEqual([]);
    const told = await deskOf(reception({ ...ANN, channel: 'C9' })).answer('/quotes Okoro', TODAY);
    expect(told.notices).toEqual([
      { code: 'wrongSettled.correct', values: { words: 'The roof held, … We were lucky.', date: '2026-01-15' } },
    ]);
    expect((await desk.answer('/quotes Okoro', TODAY)).notices).toEqual([]);
    expect(await readdir(folder())).toEqual([]);
  });

  test('about an event names its report; skipped and taken back it goes on waiting', async () => {
    const reception = await open();
    const item = await itemOf(reception, '/timeline');
    await deskOf(reception(ANN)).wrong?.(item, 'another day', ANN);
    for (const typed of [
      ['s', 'q'],
      ['a', '', 'u', 'q'],
    ]) {
      const { out } = await town.run(['review'], typed);
      expect(out).toContain('  reported in chat: another day');
    }
    await town.run(['review'], ['a', '', 'q']);
    const again = await town.run(['review'], ['q']);
    expect(again.out.join('\n')).not.toContain('reported in chat');
    expect((await deskOf(reception(ANN)).answer('/timeline', TODAY)).notices).toMatchObject([
      { code: 'wrongSettled.accept' },
    ]);
  });

  test('on a finding that was checked already is shown all the same, and settled by a spreadsheet too', async () => {
    const reception = await open();
    const item = await itemOf(reception, '/whosaid we were lucky');
    await town.run(['review', 'school'], ['a', '', 'q']);
    await deskOf(reception(ANN)).wrong?.(item, 'no', ANN);
    const file = join(town.data, 'sheet.csv');
    await town.run(['review', '--export', file]);
    const [head = '', row = ''] = (await readFile(file, 'utf8')).split('\r\n');
    expect(row).toContain(',no,');
    await writeFile(file, `${head}\r\n${row.replace(/,,,,,,$/, 'reject,,,,,,')}\r\n`);
    const { out } = await town.run(['review', '--import', file]);
    expect(out).toEqual(['1 row taken, 0 unchanged, 0 refused.']);
    expect((await deskOf(reception(ANN)).answer('/sources', TODAY)).notices).toMatchObject([
      { code: 'wrongSettled.reject' },
    ]);
  });

  test('needs a reason and an item that is there, and replaces the same reader’s earlier one', async () => {
    const reception = await open();
    const desk = deskOf(reception(ANN));
    expect(await desk.wrong?.('nowhere', 'x', ANN)).toMatchObject({ code: 'answerChanged' });
    const item = await itemOf(reception, '/whosaid we were lucky');
    expect(await desk.wrong?.(item, ' \n ', ANN)).toMatchObject({ code: 'wrongNoReason' });
    await desk.wrong?.(item, 'first', ANN);
    await desk.wrong?.(item, 'second', ANN);
    await desk.wrong?.(item, 'mine', BOB);
    const kept = await complaintsIn(town.data, () => '2026-01-15').open('town');
    expect(kept.map(({ reason }) => reason).sort()).toEqual(['mine', 'second']);
  });

  test('is said not to be kept where nothing can be written, and answering goes on', async () => {
    await mkdir(join(town.data, 'state'), { recursive: true });
    await writeFile(folder(), 'a file in the way');
    const reception = await open();
    const item = await itemOf(reception, '/whosaid we were lucky');
    expect(await deskOf(reception(ANN)).wrong?.(item, 'x', ANN)).toEqual({ code: 'wrongNotKept', values: {} });
    expect((await deskOf(reception(ANN)).answer('/quotes Okoro', TODAY)).items).toHaveLength(2);
  });
});

describe('the files', () => {
  const one = (finding: string, from = ANN) => ({ coverage: 'town', finding, words: 'w', reason: 'r', from });

  test('that are none of ours are passed over', async () => {
    const complaints = complaintsIn(town.data, () => '2026-01-15');
    await complaints.file(one('a#q'));
    await writeFile(join(folder(), `${'a'.repeat(24)}.json`), '{"cut');
    await writeFile(join(folder(), `${'b'.repeat(24)}.json`), '{"coverage":"../x"}');
    await writeFile(join(folder(), 'notes.txt'), 'mine');
    await chmod(folder(), 0o755);
    expect(await complaints.open('town')).toMatchObject([{ finding: 'a#q' }]);
    expect(await complaints.open('elsewhere')).toEqual([]);
    await complaints.file(one('b#q'));
    expect((await stat(folder())).mode & 0o777).toBe(0o700);
  });

  test('of one reader are at most twenty while none is settled', async () => {
    const complaints = complaintsIn(town.data, () => '2026-01-15');
    for (let n = 0; n < 20; n++) expect((await complaints.file(one(`q${n}`))).code).toBe('wrongFiled');
    expect((await complaints.file(one('q20'))).code).toBe('wrongTooMany');
    expect((await complaints.file(one('q20', BOB))).code).toBe('wrongFiled');
    const [first] = await complaints.open('town');
    await complaints.settle([first!.id], { how: 'accept', at: '2026-01-15' });
    expect((await complaints.file(one('q20'))).code).toBe('wrongFiled');
  });
});

describe('a button', () => {
  test('goes on from the coverage it carries, though the place uses another by now', async () => {
    await town.run(['coverage', 'create', 'sea']);
    const reception = await open('{"default":{"coverage":"sea"}, "rules":[{"workspace":"T9","coverage":"town"}]}');
    expect(deskOf(reception(ANN)).coverage).toBe('sea');
    expect(deskOf(reception(ANN, 'ask', 'town')).coverage).toBe('town');
    expect(reception(ANN, 'ask', 'gone')).toEqual({ refused: { code: 'coverageGone', values: { name: 'gone' } } });
  });
});
