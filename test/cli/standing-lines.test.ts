// What a publisher puts around its articles is learned from the articles at hand. Which were at hand depends on what was
// added together; the texts and the quotes do not, and reading the same set once more makes all the same.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openSession } from './session.ts';

vi.setConfig({ testTimeout: 120_000 });

const THINGS = ['ferry', 'library', 'bridge', 'cannery', 'school'];
const FOOTER = 'The Harbour Ledger has been printed on Mill Street since March 3, 1921, and belongs to its readers.';
const page = (thing: string, at: number) =>
  `<html><head><title>The ${thing} stays</title><link rel="canonical" href="https://ledger.example/${thing}"></head><body><article><h1>The ${thing} stays</h1>
<p>“We will keep the ${thing} for another ${at + 3} years,” Mayor Ines Okoro told the council in Harbour City on Tuesday.</p>
<p>The council had voted on 12 June 202${at} to sell the ${thing}, and the clerk said that ${at + 20} letters had come since.</p>
<p>Nobody from the ${thing} committee was in the room when the ${at + 7} votes were counted a second time.</p>
<p>${FOOTER}</p></article></body></html>`;

let inbox: string;
let files: string[];
beforeAll(async () => {
  inbox = await mkdtemp(join(tmpdir(), 'onrecord-standing-'));
  files = THINGS.map((thing) => join(inbox, `${thing}.html`));
  await Promise.all(files.map((file, at) => writeFile(file, page(THINGS[at]!, at))));
});
afterAll(() => rm(inbox, { recursive: true, force: true }));

/** What the coverage holds when these groups are added one after the other; `again`: and then all once more. */
async function added(groups: readonly (readonly string[])[], again = false) {
  const town = await openSession();
  for (const group of groups) await town.run(['add', ...group]);
  if (again) await town.run(['add', ...files, '--again']);
  const folder = join(town.data, 'coverage', 'town');
  const lines = (await readFile(join(folder, 'records.jsonl'), 'utf8')).split('\n');
  const texts = (await readdir(join(folder, 'texts'))).sort();
  await town.close();
  return { lines, texts, quotes: lines.filter((line) => line.includes('"type":"quote"')) };
}

test('texts and quotes are the same whatever was added together, and everything is after --again', async () => {
  const together = await added([files]);
  const single = await added(files.map((file) => [file]));
  const backwards = await added([[...files].reverse().slice(0, 2), [...files].reverse().slice(2)]);
  expect(together.texts).toHaveLength(files.length);
  expect(together.quotes.length).toBeGreaterThanOrEqual(files.length);
  for (const other of [single, backwards]) {
    expect(other.texts).toEqual(together.texts);
    expect(other.quotes).toEqual(together.quotes);
    // What a footer had given before it was known as one is taken back.
    expect(other.lines).toEqual(together.lines);
  }
  // Learned at once, the footer's day is none of the news.
  expect(together.lines.join('\n')).not.toContain('1921-03-03');
  const again = await added(
    files.map((file) => [file]),
    true,
  );
  expect(again.lines).toEqual(together.lines);
});
