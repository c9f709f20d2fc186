// A page that its publisher changes while `add --watch` follows its feed: one article, its earlier version kept, and whoever
// asks on Slack, on Discord or in the terminal is told what is gone, what is worded otherwise and what was corrected.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { openDesk } from '../../src/cli/open-desk.ts';
import { discord } from '../chat/contract/discord.ts';
import { slack } from '../chat/contract/slack.ts';
import { terminal } from '../chat/contract/terminal.ts';
import { openSession, type Session } from './session.ts';

const BEFORE = [
  'Ada Brandt, who runs the line, told the council of Harbour City on Tuesday that the boats were too old to mend.',
  '“We will stop in the first week of May,” Brandt said. “Nobody pays for a ferry.”',
  '“The town council was never asked about any of it,” said Mayor Ines Okoro after the meeting in the old customs house.',
];
const CORRECTION = 'Correction: an earlier version of this story misstated the age of the boats.';
const AFTER = [
  BEFORE[0]!,
  '“We will stop in the first week of May,” Brandt said.',
  BEFORE[2]!.replace('about any of it', 'about most of it'),
  CORRECTION,
];

let town: Session;
let server: Server;
let out: readonly string[] = [];
let err: readonly string[] = [];
beforeAll(async () => {
  town = await openSession();
  let paragraphs = BEFORE;
  let origin = '';
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    if (path === '/feed')
      response
        .writeHead(200, { 'content-type': 'application/rss+xml' })
        .end(
          `<rss version="2.0"><channel><title>Ledger</title><item><title>Ferry line to close</title><link>${origin}/t/7?utm_source=rss</link><description>The boats …</description></item></channel></rss>`,
        );
    // A feed links to its counter, which leads to the page.
    else if (path === '/t/7') response.writeHead(301, { location: '/ferry' }).end();
    else if (path === '/ferry')
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag: `"${paragraphs.length}"` })
        .end(
          `<html><head><title>Ferry line to close</title></head><body><article><h1>Ferry line to close</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`,
        );
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const change = () => {
    paragraphs = AFTER;
  };
  const rounds = [() => {}, change];
  const pauses: Io['pauses'] = () => ({
    async rest() {
      const happens = rounds.shift();
      happens?.();
      return happens !== undefined;
    },
    end: () => {},
  });
  ({ out, err } = await town.run(['add', `${origin}/feed`, '--watch', '5', '--allow-private'], [], { pauses }));
}, 120_000);
afterAll(async () => {
  server.close();
  await town.close();
});

test('it is one article, whose earlier version stays', async () => {
  expect(out.filter((line) => /added|revised|unchanged/.test(line))).toEqual([
    '1 article added.',
    '1 article unchanged.',
    '1 article revised.',
  ]);
  expect(err.join('\n')).toMatch(/quote/);
  const { items } = JSON.parse((await town.run(['ask', '/sources', '--json'])).out.join('\n'));
  expect(items).toHaveLength(1);
  expect((await town.run(['check'])).code).toBe(0);
});

describe.each([slack, discord, terminal])('on $name', ({ pages, render }) => {
  const shown = async (typed: string) => {
    const io = { env: {}, err: () => {}, now: () => new Date('2026-01-15T12:00:00Z') } as unknown as Io;
    const { desk, close } = await openDesk({ data: town.data, coverage: 'town' } as never, io);
    try {
      const answer = await desk.answer(typed, { today: '2026-01-15' });
      const rendered = Array.from({ length: pages(answer) }, (_, page) => render(answer, page, 'en'));
      expect(rendered.flatMap(({ faults, alive }) => [...faults, ...alive])).toEqual([]);
      return {
        kind: answer.kind,
        words: rendered
          .map((page) => page.shown)
          .join('\n')
          .replace(/\s+/g, ' '),
      };
    } finally {
      await close();
    }
  };

  test('what is asked for and was taken out is said to have stood there', async () => {
    const { kind, words } = await shown('/whosaid nobody pays for a ferry');
    expect(kind).toBe('notFound');
    expect(words).toContain('An earlier version of “Ferry line to close” had “');
    expect(words).toContain('Nobody pays for a ferry.');
  });

  test('what is worded otherwise is found as it reads now, and it is said how it read', async () => {
    const { kind, words } = await shown('/whosaid the town council was never asked about any of it');
    expect(kind).toBe('quotes');
    expect(words).toContain('about most of it');
    expect(words).toMatch(
      /The publisher has changed “Ferry line to close”|An earlier version of “Ferry line to close”/,
    );
  });

  test('the correction stands with the answers it touches', async () => {
    for (const typed of ['/quotes Ines Okoro', '/quotes Ada Brandt']) {
      const { kind, words } = await shown(typed);
      expect([typed, kind]).toEqual([typed, 'quotes']);
      expect(words).toContain(`The publisher has corrected “Ferry line to close”: ${CORRECTION}`);
    }
  });
});
