// A wire story in ten papers, each with its own headline, top, cut and furniture: asked about, it is one story with ten
// citations.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openSession, type Session } from './session.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const WIRE = [
  'HARBOUR CITY (NW) — A provincial judge on Tuesday struck down the contract for two new ferries, saying that the terms had been changed after the bids were opened.',
  '“Nobody could have bid fairly under rules that moved in the night,” Justice Ida Crane wrote in a decision of forty pages.',
  'The contract was signed on June 12, 2021, after a vote of six to five in the town council.',
  'Mayor Ada Moss told reporters that “the town will read every page of it before deciding on an appeal.”',
  'The two bidders did not answer questions before publication, and a clerk at the court said that no hearing had been set.',
  'The ferries were to replace the Old Gull, which has carried the town’s cars for more than fifty years.',
];
const TOPS = [
  'Harbour City’s plan for two new ferries is in ruins after a judge threw out the contract on Tuesday.',
  'The deal for two ferries is off: a provincial judge struck it down on Tuesday.',
  'It is back to the beginning for Harbour City, whose contract for two ferries was voided by a judge on Tuesday.',
];
const PAPERS = ['ledger', 'courier', 'post', 'echo', 'herald', 'gazette', 'tribune', 'star', 'times', 'observer'];

const page = (paper: string, at: number) => {
  const top = at % 2 === 0 ? WIRE[0] : TOPS[at % 3];
  const body = [top, ...WIRE.slice(1, at % 4 === 3 ? 5 : 6)];
  return `<html><head><title>Ferries: version ${at} | The ${paper}</title><meta property="og:site_name" content="The ${paper}"><meta property="article:published_time" content="2023-05-0${1 + (at % 2)}T20:00:00-04:00"><link rel="canonical" href="https://${paper}.example/ferries-${at}"></head><body><header><nav>Home News</nav></header><article><h1>Ferries: version ${at}</h1><p class="byline">By Jo Lund, Northern Wire</p>${body
    .map((text) => `<p>${text}</p>`)
    .join('')}<p>Sign up for the newsletter of the ${paper}.</p></article></body></html>`;
};

let town: Session;
let inbox: string;
let said: readonly string[];
beforeAll(async () => {
  town = await openSession();
  inbox = await mkdtemp(join(tmpdir(), 'onrecord-wire-'));
  await Promise.all(PAPERS.map((paper, at) => writeFile(join(inbox, `${paper}.html`), page(paper, at))));
  const { code, out } = await town.run(['add', inbox]);
  expect(code).toBe(0);
  said = out;
});
afterAll(async () => {
  await town.close();
  await rm(inbox, { recursive: true, force: true });
});

const ask = async (words: string) => JSON.parse((await town.run(['ask', words, '--json'])).out.join('\n'));
const publishers = (item: { citations: { publisher: string }[] }) =>
  new Set(item.citations.map(({ publisher }) => publisher));

describe('a wire story in ten papers', () => {
  test('is said to be one story when it is read', () => {
    expect(said[0]).toBe('10 articles added.');
    expect(said.join('\n')).toMatch(/9 (?:of them|articles)/);
  });

  test.each([
    ['/whosaid nobody could have bid fairly', /Nobody could have bid fairly/],
    ['/whosaid the town will read every page', /will read every page/],
  ])('%s: one item, ten citations', async (words, text) => {
    const { items } = await ask(words);
    const found = items.filter((item: { text: string }) => text.test(item.text));
    expect(found).toHaveLength(1);
    expect(publishers(found[0]).size).toBe(10);
  });

  test('its event is one, too', async () => {
    const { items } = await ask('/timeline ferries contract signed');
    const signed = items.filter(({ date }: { date: { from: string } }) => date.from === '2021-06-12');
    expect(signed).toHaveLength(1);
    expect(publishers(signed[0]).size).toBe(10);
  });
});
