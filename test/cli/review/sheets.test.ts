// Decisions made in a spreadsheet: out, filled in, back; what does not fit names its row, two editors merge or clash.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cellText, csvLine } from '../../../src/cli/csv-cell.ts';
import { readSheet } from '../../../src/cli/review/sheet-read.ts';
import { writeStories } from '../articles.ts';
import { openSession, type Session } from '../session.ts';

let town: Session;
let file: string;
beforeEach(async () => {
  town = await openSession();
  file = join(town.data, 'sheet.csv');
  await town.run(['add', ...(await writeStories(join(town.data, 'in')))]);
  await town.run(['review', '--export', file]);
});
afterEach(() => town.close());

type Cells = Record<string, string>;
const rowsOf = async (path = file) => readSheet((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''), path);
/** Fills in the row whose words begin so, and imports the file. */
async function filledIn(words: string, cells: Cells, by = 'Kim', path = file) {
  const rows = await rowsOf(path);
  const columns = Object.keys(rows[0]!.cells);
  const lines = rows.map(({ cells: found }) => {
    const mine = String(found.words).startsWith(words) ? cells : {};
    return csvLine(columns.map((column) => mine[column] ?? found[column as 'words'] ?? ''));
  });
  const to = join(town.data, `${by}.csv`);
  await writeFile(to, [csvLine(columns), ...lines].join(''));
  return {
    ...(await town.run(['review', '--import', to, '--by', by])),
    row: 2 + rows.findIndex((r) => String(r.cells.words).startsWith(words)),
  };
}
const record = async (words: string) => {
  const text = await readFile(join(town.data, 'coverage', 'town', 'records.jsonl'), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .find((r) => String(r.text ?? r.summary).startsWith(words));
};

describe('an export', () => {
  test('holds every finding, the least certain first, and is never written over', async () => {
    const rows = await rowsOf();
    expect(rows).toHaveLength(6);
    expect(rows[0]!.cells).toMatchObject({
      kind: 'report',
      article: 'harbour',
      date: '2023-06-12',
      review: 'auto',
      decision: '',
    });
    expect((await readFile(file, 'utf8')).startsWith('\uFEFFid,state,')).toBe(true);
    const again = await town.run(['review', '--export', file]);
    expect([again.code, again.err]).toEqual([2, [expect.stringContaining('may hold somebody’s work')]]);
  });

  test('of one article holds its findings alone, the decided ones last', async () => {
    await town.run(['review', 'ferry'], ['s', 's', 'r', '', 'q']);
    const some = join(town.data, 'ferry.csv');
    await town.run(['review', 'ferry', '--export', some]);
    const rows = await rowsOf(some);
    expect(new Set(rows.map(({ cells }) => cells.article))).toEqual(new Set(['ferry']));
    expect(rows.map(({ cells }) => cells.review)).toEqual([...rows.slice(1).map(() => 'auto'), 'rejected']);
  });

  test('comes back as it went: nothing is taken from it', async () => {
    expect(await town.run(['review', '--import', file])).toMatchObject({
      code: 0,
      out: ['0 rows taken, 0 unchanged, 0 refused.'],
    });
  });
});

describe('cells', () => {
  test('are never formulas, and are read back as they were', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('=1+1', '+1', '-', '@x', ' =1', "'=1", '＝1', 'a"b', 'a;b', 'a,b'),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 4 }), (cells) => {
        const line = csvLine(cells);
        expect(line).not.toMatch(/(?:^|[,;\n]"?)\s*[=+@＝]/u);
        const [row] = readSheet(`id,decision,note,title\r\n${csvLine(['a', ...cells.slice(0, 2), 'b'])}`, 'f');
        expect([row!.cells.decision, row!.cells.note]).toEqual(
          cells.slice(0, 2).map((text) => cellText(csvText(text))),
        );
      }),
    );
  });
  /** As one cell is written, without its quotation marks. */
  const csvText = (text: string) =>
    csvLine([text])
      .slice(0, -2)
      .replace(/^"([\s\S]*)"$/, '$1')
      .replaceAll('""', '"');

  test.each([
    ['semicolons', 'id;decision\r\na;accept\r\n'],
    ['tabs', 'id\tdecision\na\taccept\n'],
    ['another order, other case, blank rows', 'Decision,ID\n,\naccept,a\n'],
  ])('may stand between %s', (_, text) => {
    expect(readSheet(text, 'f').map(({ cells }) => [cells.id, cells.decision])).toEqual([['a', 'accept']]);
  });

  test.each([
    ['id,decision\na,"acc', 'sheetNoCsv'],
    ['id,words\na,b\n', 'sheetNoColumn'],
    ['id,decision,colour\n', 'sheetOtherColumn'],
    ['id,decision,id\n', 'sheetOtherColumn'],
    ['', 'sheetNoColumn'],
  ])('%j is refused: %s', (text, code) => {
    expect(() => readSheet(text, 'f')).toThrow(code);
  });
});

describe('an import', () => {
  test.each<[string, string, Cells, object]>([
    [
      'accepts',
      'The roof held',
      { decision: 'accept' },
      { review: 'checked', checked: { by: 'Kim', note: 'decided in a spreadsheet' } },
    ],
    [
      'rejects, with a note',
      'The roof held',
      { decision: 'Rejeter', note: 'a sign' },
      { review: 'rejected', checked: { note: 'a sign' } },
    ],
    [
      'corrects words and speaker',
      'The roof held',
      { 'new words': 'The roof held', 'new speaker': 'Ada Brandt' },
      { text: 'The roof held', speaker: 'school#Ada Brandt' },
    ],
    ['takes a speaker away', 'The roof held', { decision: 'correct', 'new speaker': '-' }, { speaker: null }],
    [
      'dates in words',
      'The council voted',
      { 'new date': '13 June 2023', 'new summary': 'Council waits' },
      { date: { edtf: '2023-06-13', basis: 'editor' }, summary: 'Council waits' },
    ],
  ])('%s', async (_, words, cells, expected) => {
    const { code, out, err } = await filledIn(words, cells);
    expect([code, err, out]).toEqual([0, [], ['1 row taken, 0 unchanged, 0 refused.']]);
    const changed = cells['new summary'] ?? words;
    expect(await record(changed)).toMatchObject(expected);
    expect(await town.run(['check'])).toMatchObject({ code: 0 });
  });

  test.each<[string, string, Cells, RegExp]>([
    ['a decision that is none', 'The roof held', { decision: 'maybe' }, /decision “maybe” is not understood/],
    ['a stance that is none', 'The roof held', { 'new stance': 'shouts' }, /new stance “shouts”/],
    ['a date that is none', 'The roof held', { 'new date': 'soonish' }, /new date “soonish”/],
    [
      'a rejection that corrects',
      'The roof held',
      { decision: 'reject', 'new words': 'The' },
      /rejects and yet has new words/,
    ],
    [
      'words that stand nowhere',
      'The roof held',
      { 'new words': 'The roof fell' },
      /do not stand in the article: “The roof fell”/,
    ],
    ['a summary of a quote', 'The roof held', { 'new summary': 'x' }, /new summary does not go with a quote/],
    ['a report without a date', 'The council', { 'new date': '-' }, /needs a date/],
    ['a finding that is gone', 'The roof held', { id: 'nowhere', decision: 'accept' }, /no finding “nowhere”/],
  ])('refuses %s, and names the row', async (_, words, cells, why) => {
    const { code, err, row } = await filledIn(words, cells);
    expect([code, err]).toEqual([2, [expect.stringMatching(why)]]);
    expect(err[0]).toContain(`row ${row}`);
  });

  test('takes the good rows beside a refused one, and the same file twice changes nothing', async () => {
    const rows = await rowsOf();
    const text =
      csvLine(['id', 'decision']) +
      rows.map(({ cells }, n) => csvLine([String(cells.id), n === 0 ? 'maybe' : 'accept'])).join('');
    const to = join(town.data, 'all.csv');
    await writeFile(to, text);
    expect(await town.run(['review', '--import', to])).toMatchObject({
      code: 2,
      out: ['5 rows taken, 0 unchanged, 1 refused.'],
    });
    expect(await town.run(['review', '--import', to])).toMatchObject({
      out: ['0 rows taken, 5 unchanged, 1 refused.'],
    });
    await writeFile(to, text + csvLine([String(rows[1]!.cells.id), 'accept']));
    expect((await town.run(['review', '--import', to])).err[1]).toMatch(/row 8: “.*” stands in row 3 already/);
  });

  test('merges what two editors decided from the same file, and names what clashes', async () => {
    await filledIn('The roof held', { 'new speaker': 'Ada Brandt' }, 'Kim');
    expect(await filledIn('The roof held', { 'new stance': 'confirms' }, 'Lou')).toMatchObject({ code: 0, err: [] });
    expect(await record('The roof held')).toMatchObject({
      speaker: 'school#Ada Brandt',
      stance: 'confirms',
      checked: { by: 'Lou' },
    });
    const clash = await filledIn('The roof held', { 'new speaker': 'Ines Okoro' }, 'Max');
    expect([clash.code, clash.err]).toEqual([
      2,
      [expect.stringContaining('Kim has set speaker to “Ada Brandt” on 15 January 2026, you to “Ines Okoro”')],
    ]);
    const verdict = await filledIn('The roof held', { decision: 'reject' }, 'Max');
    expect(verdict.err).toEqual([
      expect.stringContaining('Lou has marked it checked on 15 January 2026, you rejected'),
    ]);
    // Whoever exports again has seen it, and decides.
    const next = join(town.data, 'next.csv');
    await town.run(['review', '--export', next]);
    expect(await filledIn('The roof held', { 'new speaker': 'Ines Okoro' }, 'Max', next)).toMatchObject({
      code: 0,
      err: [],
    });
    expect(await record('The roof held')).toMatchObject({ speaker: 'school#Ines Okoro', stance: 'confirms' });
  });

  test('is neither an export nor of a file that is not there', async () => {
    expect(await town.run(['review', '--import', file, '--export', file])).toMatchObject({ code: 2 });
    expect(await town.run(['review', '--import', join(town.data, 'none.csv')])).toMatchObject({
      code: 2,
      err: [expect.stringContaining('none.csv')],
    });
  });
});
