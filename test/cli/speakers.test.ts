// Who is who, by an editor's word: each change holds for all articles and stands in the records.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeStories } from './articles.ts';
import { openSession, type Session } from './session.ts';

let town: Session;
beforeEach(async () => {
  town = await openSession();
  await town.run(['add', ...(await writeStories(join(town.data, 'in')))]);
});
afterEach(() => town.close());
const corrections = async () =>
  (await readFile(join(town.data, 'coverage', 'town', 'records.jsonl'), 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ type }) => type === 'correction');
const list = async () => (await town.run(['speakers', 'list'])).out;
const OKORO = 'Ines Okoro · Mayor · 2 quotes · also Mayor Ines Okoro';

describe('speakers', () => {
  test('are listed, the most quoted first, and found by part of a name', async () => {
    const all = await list();
    expect(all).toHaveLength(3);
    expect(all).toContain(OKORO);
    expect((await town.run(['speakers', 'list', 'okoro'])).out).toEqual([OKORO]);
    expect((await town.run(['speakers'])).out).toEqual(all);
  });

  test('are merged, also those whose names say nothing of it', async () => {
    const { code, out } = await town.run([
      'speakers',
      'merge',
      'Bo Lind',
      'Brandt',
      '--by',
      'Kim',
      '--note',
      'married',
    ]);
    expect([code, out.length]).toEqual([0, 1]);
    expect(out[0]).toContain('also');
    expect(await list()).toHaveLength(2);
    expect(await corrections()).toMatchObject([
      { about: 'sameSpeaker', names: ['Bo Lind', 'Ada Brandt'], by: 'Kim', note: 'married' },
    ]);
    expect(await town.run(['speakers', 'merge', 'Bo Lind', 'Ada Brandt'])).toMatchObject({
      code: 2,
      err: [expect.stringContaining('already')],
    });
  });

  test('are split: namesakes by their article, others by their names', async () => {
    expect(
      (await town.run(['speakers', 'split', 'Okoro', '--in', 'harbour', '--as', 'Ines Okoro (harbour)'])).out,
    ).toHaveLength(2);
    expect((await town.run(['ask', '/quotes "Ines Okoro (harbour)"', '--json'])).out.join('')).toContain(
      'build on sand',
    );
    await town.run(['speakers', 'merge', 'Bo Lind', 'Ada Brandt']);
    expect((await town.run(['speakers', 'split', 'Bo Lind', 'Ada Brandt'])).code).toBe(0);
    expect(await town.run(['check'])).toMatchObject({ code: 0 });
  });

  test('are renamed, go by the old name too, and carry their Wikidata id', async () => {
    await town.run(['speakers', 'rename', 'Ines Okoro', 'Ines Okoro-Marsh']);
    expect((await town.run(['speakers', 'wikidata', 'Okoro-Marsh', 'Q42'])).out).toEqual([
      'Ines Okoro-Marsh · Mayor · 2 quotes · also Ines Okoro, Mayor Ines Okoro · Q42',
    ]);
    expect(JSON.parse((await town.run(['ask', '/quotes Ines Okoro', '--json'])).out.join('')).items).toHaveLength(2);
    const [item] = JSON.parse((await town.run(['ask', '/quotes Ines Okoro', '--json'])).out.join('')).items;
    expect(item.speaker).toMatchObject({ name: 'Ines Okoro-Marsh', wikidata: 'Q42' });
    expect((await town.run(['speakers', 'wikidata', 'Okoro-Marsh', '-'])).out[0]).not.toContain('Q42');
  });

  test.each([
    [['shout'], /“shout” is not understood|shout/],
    [['merge', 'Okoro'], /needs/],
    [['merge', 'Okoro', 'Nobody Known'], /Nobody is called “Nobody Known”/],
    [['rename', 'Okoro', ' '], /needs/],
    [['wikidata', 'Okoro', '42'], /no Wikidata id/],
    [['split', 'Okoro'], /--in ARTICLE/],
    [['split', 'Okoro', '--in', 'nowhere', '--as', 'x'], /no article “nowhere”/],
    [['split', 'Okoro', '--in', 'school', '--as', 'x'], /does not speak in the article “school”/],
  ])('%j is a mistake, and changes nothing', async (args, why) => {
    const { code, err } = await town.run(['speakers', ...args]);
    expect([code, err]).toEqual([2, [expect.stringMatching(why)]]);
    expect(await corrections()).toEqual([]);
  });
});
