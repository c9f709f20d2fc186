import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { QuoteRecord, ReportRecord } from '../../../src/coverage/types.ts';
import { writeStories } from '../articles.ts';
import { openSession, type Session } from '../session.ts';

let town: Session;
beforeEach(async () => {
  town = await openSession();
  await town.run(['add', ...(await writeStories(join(town.data, 'in')))]);
});
afterEach(() => town.close());

async function findings(article: string): Promise<(QuoteRecord | ReportRecord)[]> {
  const records = await readFile(join(town.data, 'coverage', 'town', 'records.jsonl'), 'utf8');
  const all = records.trimEnd().split('\n');
  return all
    .map((line) => JSON.parse(line))
    .filter((r) => r.article === article && (r.type === 'quote' || r.type === 'report'));
}
const reviews = async (article: string) => (await findings(article)).map((finding) => finding.review);

describe('review', () => {
  test('shows each record and commits each decision, from a pipe', async () => {
    const n = (await findings('school')).length;
    const typed = Array.from({ length: n }, () => ['a', 'compared with the page']).flat();
    const { code, out, err, written } = await town.run(['review', 'school', '--by', 'Kim'], typed);
    expect([code, err]).toEqual([0, []]);
    expect(out.join('\n')).toContain(`1 of ${n} · School keeps its roof · paragraph 2`);
    expect(out.join('\n')).toContain('“The roof held, … We were lucky.”');
    expect(out.at(-1)).toBe(`${n} accepted, 0 corrected, 0 rejected; 0 left.`);
    expect(written).toContain('[a]ccept  [c]orrect  [r]eject  [s]kip  [q]uit');
    for (const finding of await findings('school')) {
      expect(finding).toMatchObject({ review: 'checked', checked: { by: 'Kim', note: 'compared with the page' } });
    }
    expect(await town.run(['check'])).toMatchObject({ code: 0 });
    expect((await town.run(['review', 'school'])).out.at(-1)).toContain('0 left');
  });

  test('corrections are committed and answered from', async () => {
    const typed = ['c', 'The roof held', 'Ada Brandt', 'confirms', '2021-04-02', '', 'q'];
    const { code, out } = await town.run(['review', 'school'], typed);
    expect([code, out.at(-1)]).toEqual([0, expect.stringContaining('0 accepted, 1 corrected, 0 rejected')]);
    expect((await findings('school'))[0]).toMatchObject({
      text: 'The roof held',
      stance: 'confirms',
      said: { edtf: '2021-04-02', basis: 'editor' },
      checked: { by: 'desk', note: 'corrected: words, speaker (- for none), stance, date' },
    });
    expect(await town.run(['check'])).toMatchObject({ code: 0 });
    const asked = await town.run(['ask', '/quotes Ada Brandt about:roof', '--json']);
    expect(JSON.parse(asked.out.join('\n')).items[0]).toMatchObject({ text: 'The roof held', review: 'checked' });
  });

  test.each([
    ['skipping', ['s', 'q'], 'auto'],
    ['quitting', ['q'], 'auto'],
    ['an ended input', [], 'auto'],
    ['an input that ends in the middle of a correction', ['c', 'The roof'], 'checked'],
    ['a correction of nothing, then a rejection', ['c', '', '', '', '', 'r', ''], 'rejected'],
    ['a letter that means nothing', ['x', '', 'r', ''], 'rejected'],
    ['a wrong stance is asked again', ['c', '', '', 'shouts', 'asks', 'tomorrowish', '-', ''], 'checked'],
  ])('%s', async (_, typed, review) => {
    expect(await town.run(['review', 'school'], typed)).toMatchObject({ code: 0 });
    expect((await reviews('school'))[0]).toBe(review);
    expect(await town.run(['check'])).toMatchObject({ code: 0 });
  });

  test('an article that is not there is a mistake', async () => {
    expect(await town.run(['review', 'nowhere'], ['a'])).toMatchObject({ code: 2 });
  });
});

describe('corrections', () => {
  const lines = async () => (await readFile(join(town.data, 'coverage', 'town', 'records.jsonl'), 'utf8')).split('\n');

  test('are records of their own, and change no line but those they are about', async () => {
    const before = await lines();
    await town.run(['review', 'school', '--by', 'Kim'], ['r', 'a sign, not a quote', 'q']);
    const after = await lines();
    const fresh = after.filter((line) => !before.includes(line)).map((line) => JSON.parse(line));
    expect(fresh).toMatchObject([
      { type: 'quote', article: 'school', review: 'rejected' },
      { type: 'correction', about: 'quote', verdict: 'rejected', by: 'Kim', at: '2026-01-15T12:00:00Z' },
    ]);
    expect(before.filter((line) => !after.includes(line))).toHaveLength(1);
  });

  test('can be taken back in the same sitting', async () => {
    const before = await lines();
    const { out, err } = await town.run(['review', 'school'], ['r', '', 'u', 'q']);
    expect(await lines()).toEqual(before);
    expect(out.at(-1)).toContain('0 accepted, 0 corrected, 0 rejected');
    expect(err).toEqual([]);
    expect((await town.run(['review', 'school'], ['u', 'q'])).err).toEqual(['There is nothing to take back.']);
  });

  test('stay when the article is read again', async () => {
    await town.run(['review', 'school'], ['w', 'Ada Brandt', 't', 'heard it', 'q']);
    const before = await lines();
    expect(before.join('\n')).toContain('"speaker":"school#Ada Brandt"');
    await town.run(['add', join(town.data, 'in', 'school.txt'), '--again']);
    expect(await lines()).toEqual(before);
  });

  test('that are a rule hold for the next articles, and add says so', async () => {
    await town.run(['review', 'school'], ['w', 'Bo Lindqvist', 'l', 'same person', 'q']);
    const folder = join(town.data, 'next');
    const [file] = await writeStories(folder, {
      'pool.txt': 'Pool\n\n“The pool is cold,” headteacher Bo Lind said.\n',
    });
    const { out } = await town.run(['add', file!]);
    expect(out).toContain('“headteacher Bo Lind” is Bo Lindqvist, by your rule: 1 quote.');
    const asked = await town.run(['ask', '/quotes Bo Lindqvist', '--json']);
    expect(JSON.parse(asked.out.join('\n')).items).toHaveLength(2);
  });

  test('that a colleague made take effect with build, on what nobody here has decided on', async () => {
    const file = join(town.data, 'coverage', 'town', 'records.jsonl');
    const before = await lines();
    await town.run(['review', 'school'], ['c', 'The roof held', 'Ada Brandt', '', '', 'heard it', 'q']);
    const after = await lines();
    const correction = after.find((line) => line.includes('"type":"correction"'))!;
    await writeFile(file, [...before.slice(0, -1), correction, ''].join('\n'));
    expect(await town.run(['build'])).toMatchObject({ code: 0, err: [] });
    expect(await lines()).toEqual(after);
  });

  test('of an article date what is read again', async () => {
    const more = ['m', '3', 'The Bell', '2023-06-14', 'on the page', 'q'];
    expect((await town.run(['review', 'harbour'], more)).err).toEqual([]);
    const [article] = (await lines()).map((line) => line && JSON.parse(line)).filter((r) => r.id === 'harbour');
    expect(article).toMatchObject({ publisher: 'The Bell', published: { edtf: '2023-06-14', basis: 'editor' } });
    await town.run(['add', join(town.data, 'in', 'harbour.txt'), '--again']);
    expect((await lines()).map((line) => line && JSON.parse(line)).filter((r) => r.id === 'harbour')).toEqual([
      article,
    ]);
    expect(await town.run(['check'])).toMatchObject({ code: 0 });
  });
});

describe('what else an editor puts right', () => {
  const LATER = 'Council waits\n\nThe council voted on 14 June 2023 to wait.\n';
  const corrections = async () => {
    const text = await readFile(join(town.data, 'coverage', 'town', 'records.jsonl'), 'utf8');
    const all = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    return all.filter(({ type }) => type === 'correction');
  };
  const timeline = async () =>
    JSON.parse((await town.run(['ask', '/timeline about:council', '--json'])).out.join('\n')).items;

  const reads = async (text: string) =>
    void (await town.run(['add', ...(await writeStories(join(town.data, 'next'), { 'later.txt': text }))]));

  test('settles on one of two dates, and parts what was taken for one event', async () => {
    await reads(LATER);
    expect(await timeline()).toMatchObject([
      { date: { edtf: '2023-06-12' }, conflicts: [{ date: { edtf: '2023-06-14' } }] },
    ]);
    const { out, err } = await town.run(['review', 'harbour'], ['x', '2', 'the minutes say so', 'q']);
    expect([err, out.slice(1, 3)]).toEqual([
      [],
      ['1 of 3 · the dates of one event disagree', '  The council voted on 12 June 2023 to wait'],
    ]);
    expect(out[4]).toContain('[2] 14 June 2023 – Council waits: “The council voted on 14 June 2023 to wait”');
    expect(await corrections()).toMatchObject([
      { about: 'eventDate', date: { edtf: '2023-06-14' }, note: 'the minutes say so' },
    ]);
    expect(await timeline()).toMatchObject([
      { date: { edtf: '2023-06-14' }, conflicts: [{ date: { edtf: '2023-06-12' } }] },
    ]);
    // It is not asked again; and an order to part them wins over the merger.
    const next = await town.run(['review', 'harbour'], ['m', '2', '1', '', 'q']);
    expect(next.out.join()).not.toContain('disagree');
    expect(await timeline()).toMatchObject([{ conflicts: [] }, { conflicts: [] }]);
    expect(await town.run(['check'])).toMatchObject({ code: 0 });
  });

  test('joins two reports of one event that nothing shows to be one', async () => {
    await reads('Plan put off\n\nThe harbour plan was shelved on 12 June 2023 at city hall.\n');
    expect(await timeline()).toHaveLength(1);
    const { err } = await town.run(['review', 'harbour'], ['m', '1', '1', 'one vote', 'q']);
    expect(err).toEqual([]);
    expect(await corrections()).toMatchObject([{ about: 'sameEvent', note: 'one vote' }]);
    const [event] = await timeline();
    expect(event.citations.map(({ article }: { article: string }) => article).sort()).toEqual(['harbour', 'later']);
  });

  test('confirms that dates disagree, and takes that back', async () => {
    await reads(LATER);
    await town.run(['review', 'harbour'], ['k', '', 'u', 'q']);
    expect(await corrections()).toEqual([]);
    await town.run(['review', 'harbour'], ['k', '', 'q']);
    expect(await corrections()).toMatchObject([{ about: 'eventDate', date: null, note: 'the articles do disagree' }]);
    expect((await town.run(['review', 'harbour'], ['q'])).out.join()).not.toContain('dates of one event');
  });

  test.each([
    [
      'one speaker of two',
      ['m', '1', 'Ada Brandt', '', 'q'],
      { about: 'sameSpeaker', names: ['Bo Lind', 'Ada Brandt'] },
    ],
    [
      'two of a namesake',
      ['m', '2', 'Bo Lind (school)', '', 'q'],
      { about: 'speaker', article: 'school', change: { name: 'Bo Lind (school)' } },
    ],
    [
      'a rule',
      ['m', '3', 'the head', 'Bo Lind', 'so called', 'q'],
      { about: 'alias', words: 'the head', speaker: 'Bo Lind' },
    ],
    [
      'a rule of the words that stand there',
      ['m', '3', '', 'Bo Lind', '', 'q'],
      { about: 'alias', words: 'headteacher Bo Lind' },
    ],
    ['no publisher any more', ['m', '4', '-', '', '', 'q'], { about: 'article', change: { publisher: null } }],
  ])('makes %s', async (_, typed, expected) => {
    expect((await town.run(['review', 'school'], typed)).err).toEqual([]);
    expect(await corrections()).toMatchObject([expected]);
    expect(await town.run(['check'])).toMatchObject({ code: 0 });
  });

  test.each([
    ['the same name', ['m', '1', 'Bo Lind', 'q']],
    ['nothing chosen', ['m', '9', 'q']],
    ['nothing typed', ['m', '4', '', '', 'q']],
    ['an ended input', ['m', '3']],
    ['nobody', ['w', '', 'q']],
  ])('makes nothing of %s', async (_, typed) => {
    expect(await town.run(['review', 'school'], typed)).toMatchObject({ code: 0 });
    expect(await corrections()).toEqual([]);
  });
});
