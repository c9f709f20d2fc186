import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { INDEX_FILE } from '../../src/cli/index-builder.ts';
import { STORIES, writeStories } from './articles.ts';
import { openSession, type Session } from './session.ts';

let town: Session;
let stories: string[];
beforeEach(async () => {
  town = await openSession();
  stories = await writeStories(join(town.data, 'in'));
});
afterEach(() => town.close());

const records = (of: Session = town) => readFile(join(of.data, 'coverage', 'town', 'records.jsonl'), 'utf8');
type Line = Record<string, unknown>;
const lines = async (type: string): Promise<Line[]> =>
  (await records())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter((record) => record.type === type);

describe('add', () => {
  test('commits what it read, and check has nothing to say', async () => {
    const { code, out, err } = await town.run(['add', ...stories]);
    expect([code, err]).toEqual([0, []]);
    expect(out[0]).toBe('3 articles added.');
    expect((await lines('article')).map((article) => article['id'])).toEqual(['ferry', 'harbour', 'school']);
    expect((await lines('quote')).map((quote) => quote['text'])).toContain('The roof held, … We were lucky.');
    expect(await town.run(['check'])).toMatchObject({ code: 0, err: [] });
  });

  test('the same bytes, whatever the order, one at a time or together, once or twice', async () => {
    await town.run(['add', ...stories]);
    const other = await openSession();
    for (const path of [stories[2]!, stories[0]!, stories[1]!, stories[0]!]) await other.run(['add', path]);
    expect(await records(other)).toBe(await records());
    const generations = await Promise.all([town, other].map((of) => readdir(join(of.data, 'index', 'town'))));
    const [a, b] = [generations[0]!.at(-1)!, generations[1]!];
    expect(b).toContain(a);
    const index = (of: Session) => readFile(join(of.data, 'index', 'town', a, INDEX_FILE));
    expect(await index(other)).toEqual(await index(town));
    await other.close();
    const before = await records();
    expect((await town.run(['add', ...stories])).out[0]).toBe('3 articles unchanged.');
    expect(await records()).toBe(before);
  });

  test('a new text under the same name is a revision', async () => {
    await town.run(['add', ...stories]);
    await writeFile(stories[2]!, STORIES['school.txt'].replace('We were lucky', 'We were very lucky'));
    expect((await town.run(['add', stories[2]!])).out[0]).toBe('1 article revised.');
    const schools = (await lines('article')).filter((article) => String(article['id']).startsWith('school'));
    expect(schools.map((article) => article['replacedBy'])).toEqual([undefined, 'school']);
    expect(await town.run(['check'])).toMatchObject({ code: 0 });
  });

  test('a checked record survives reading again, and a rejected one does not come back', async () => {
    await town.run(['add', ...stories]);
    const path = join(town.data, 'coverage', 'town', 'records.jsonl');
    const edited = (await records())
      .replace(/(“?The roof held,.*)"review":"auto"/, '$1"review":"rejected"')
      .replace(/(That is not true.*)"review":"auto"/, '$1"review":"checked","checked":{"by":"desk","note":"heard it"}');
    await writeFile(path, edited);
    expect(await town.run(['build'])).toMatchObject({ code: 0, err: [] });
    expect(await town.run(['add', '--again', ...stories])).toMatchObject({ code: 0, err: [] });
    const reviews = Object.fromEntries((await lines('quote')).map((quote) => [quote['text'], quote['review']]));
    expect(reviews).toMatchObject({ 'The roof held, … We were lucky.': 'rejected', 'That is not true,': 'checked' });
    expect(await records()).toBe(edited);
    const asked = await town.run(['ask', '/whosaid the roof held', '--json']);
    expect(JSON.parse(asked.out.join('\n'))).toMatchObject({ kind: 'notFound', items: [] });
  });

  test('quotes come in without a text, and bad lines do not stop the good ones', async () => {
    const path = join(town.data, 'quotes.jsonl');
    const given = [
      { id: 'q1', quote: 'The moon is a lamp', speaker: 'Ada Brandt' },
      { id: 'q2', quote: 'Nobody said this', speaker: null },
    ];
    await writeFile(path, `${JSON.stringify(given[0])}\n{"id":"broken"\n${JSON.stringify(given[1])}\n`);
    const { code, out, err } = await town.run(['add', path]);
    expect(code).toBe(2);
    expect(out[0]).toBe('2 articles added.');
    expect(err).toHaveLength(1);
    expect(err[0]).toContain('quotes.jsonl');
    expect(await lines('quote')).toMatchObject([
      { id: 'q1', article: 'q1', speaker: 'Ada Brandt', parts: [], citation: { start: null, proof: null } },
      { id: 'q2', article: 'q2', speaker: null },
    ]);
    expect(await town.run(['check'])).toMatchObject({ code: 0 });
    const asked = JSON.parse((await town.run(['ask', '/whosaid the moon is a lamp', '--json'])).out.join('\n'));
    expect(asked.items[0]).toMatchObject({ id: 'q1', citations: [{ verified: false, excerpt: 'The moon is a lamp' }] });
  });

  test('after twenty faults it says how many more', async () => {
    const path = join(town.data, 'bad.jsonl');
    await writeFile(path, `${Array.from({ length: 25 }, () => '{"id":').join('\n')}\n`);
    const { code, err } = await town.run(['add', path]);
    expect(code).toBe(2);
    expect(err).toHaveLength(21);
    expect(err[20]).toBe('and 5 more');
    for (const line of err) expect(line.length).toBeLessThan(600);
  });

  test('with nothing to take, nothing is written', async () => {
    expect(await town.run(['add', join(town.data, 'nothing.txt')])).toMatchObject({ code: 2, out: [] });
    expect(await town.run(['add'])).toMatchObject({ code: 2 });
    await expect(readdir(join(town.data, 'coverage'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('progress is for terminals', async () => {
    expect((await town.run(['add', ...stories])).written).toBe('');
    let now = 0;
    const later = () => {
      now += 1_000;
      return new Date(now);
    };
    const { written } = await town.run(['add', '--again', ...stories], [], { tty: true, now: later });
    expect(written).toContain('Reading: 3 articles');
    expect(written.endsWith('\r\u001b[K')).toBe(true);
  });
});
