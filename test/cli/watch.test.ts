// `add --watch`: a feed on loopback is followed through many rounds on a clock that does not wait. What is new is taken
// once, what has not changed is not sent again, a server that fails is asked less often, a silent feed is told once, and
// what a kill breaks off is gone on with.
import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { isBuilt, start } from './program.ts';
import { openSession, type Session } from './session.ts';

// The first extraction loads the model.
vi.setConfig({ testTimeout: 90_000 });

type Entry = { readonly name: string; readonly day: string; readonly text: string; readonly teaser?: boolean };

const prose = (text: string) =>
  `<p>${text}</p><p>The meeting lasted until ten in the evening, and nobody on the council wanted to add anything to it afterwards.</p>`;
const entry = (name: string, day: string, teaser = false): Entry => ({
  name,
  day,
  teaser,
  text: `“We will mend the ${name} before winter comes,” Mayor Ines Okoro told the council in Harbour City on Tuesday.`,
});

let town: Session;
let server: Server;
let origin: string;
let entries: Entry[];
/** `GET path condition`, one for each request but robots.txt. */
let asked: string[];
let fails: (path: string) => boolean;
let hang: ((request: IncomingMessage, response: ServerResponse) => boolean) | null;

beforeEach(async () => {
  town = await openSession();
  [entries, asked, fails, hang] = [[], [], () => false, null];
  server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/robots.txt') return void response.writeHead(404).end();
    const body = path === '/feed' ? feed() : pageOf(path);
    const etag = `"${body.length}"`;
    asked.push(`${path}${request.headers['if-none-match'] ? ' if changed' : ''}`);
    if (hang?.(request, response)) return;
    if (fails(path)) response.writeHead(404).end();
    else if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else
      response
        .writeHead(200, { 'content-type': path === '/feed' ? 'application/rss+xml' : 'text/html', etag })
        .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await town.close();
});

const feed = () =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Ledger</title>${entries
    .map(
      ({ name, day, text, teaser }) =>
        `<item><title>The ${name}</title><link>${origin}/${name}</link><pubDate>${new Date(`${day}T10:00:00Z`).toUTCString()}</pubDate>${
          teaser
            ? `<description>${text.slice(0, 40)}…</description>`
            : `<content:encoded><![CDATA[${prose(text)}]]></content:encoded>`
        }</item>`,
    )
    .join('')}</channel></rss>`;
const pageOf = (path: string) => {
  const found = entries.find(({ name }) => `/${name}` === path);
  return `<html><head><title>The ${found?.name}</title></head><body><article><h1>The ${found?.name}</h1>${prose(found?.text ?? '')}</article></body></html>`;
};

/** Runs the command; before each round but the first the next of `between` happens, and after the last it is stopped. */
function watch(between: readonly (() => void)[], minutes = 10, more: readonly string[] = []) {
  let now = Date.parse('2026-01-15T12:00:00Z');
  const rounds: string[][] = [];
  const next = [...between];
  const rest: Io['pauses'] = () => ({
    async rest(milliseconds) {
      expect(milliseconds).toBe(minutes * 60_000);
      now += milliseconds;
      rounds.push(asked.splice(0));
      const happens = next.shift();
      happens?.();
      return happens !== undefined;
    },
    end: () => {},
  });
  const later = (days: number) => () => {
    now += days * 86_400_000;
  };
  const done = town.run(['add', `${origin}/feed`, '--watch', String(minutes), '--allow-private', ...more], [], {
    now: () => new Date(now),
    pauses: rest,
  });
  return { done, rounds, later };
}
const nothing = () => {};

describe('following a feed', () => {
  test('takes a new entry once and asks for nothing that has not changed', async () => {
    entries = [entry('ferry', '2026-01-13'), entry('library', '2026-01-14', true)];
    const { done, rounds } = watch([nothing, () => entries.unshift(entry('bridge', '2026-01-15', true)), nothing]);
    const { code, out, err } = await done;
    expect([code, err]).toEqual([0, []]);
    expect(rounds).toEqual([
      ['/feed', '/library'],
      ['/feed if changed'],
      ['/feed if changed', '/bridge', '/library if changed'],
      ['/feed if changed'],
    ]);
    expect(out.filter((line) => /added|revised/.test(line))).toEqual([
      '2 articles added.',
      '1 article added, 1 article unchanged.',
    ]);
    expect(out).toContain('Watching; reading again every 10 minutes. Ctrl+C ends it.');
    const answer = JSON.parse((await town.run(['ask', '/whosaid mend the bridge', '--json'])).out.join('\n'));
    expect(answer.items[0].text).toContain('We will mend the bridge');
    expect((await town.run(['check'])).code).toBe(0);
  });

  test('takes a changed entry as a revision and says what is gone', async () => {
    entries = [entry('ferry', '2026-01-13')];
    const { done } = watch([
      () => {
        entries = [
          {
            ...entries[0]!,
            text: 'Mayor Ines Okoro told the council in Harbour City on Tuesday that she had nothing to say about the ferry.',
          },
        ];
      },
    ]);
    const { out, err } = await done;
    expect(out.filter((line) => /added|revised/.test(line))).toEqual(['1 article added.', '1 article revised.']);
    expect([...out, ...err].join('\n')).toMatch(/quote|quotation/i);
  });

  test('asks a failing server less and less often, and as before once it answers', async () => {
    entries = [entry('ferry', '2026-01-13')];
    let round = 0;
    fails = () => round >= 1 && round <= 10;
    const { done, rounds } = watch(Array.from({ length: 14 }, () => () => void round++));
    const { code, out } = await done;
    const tried = rounds.flatMap((paths, at) => (paths.length > 0 ? [at] : []));
    // Failures in 1, 2, 4 and 8; the next try after eight rounds would be 16.
    expect(tried).toEqual([0, 1, 2, 4, 8]);
    expect([code, out.filter((line) => /added/.test(line)).length]).toEqual([0, 1]);
  });

  test('goes on with the round after a failure, and takes what came meanwhile', async () => {
    entries = [entry('ferry', '2026-01-13')];
    let round = 0;
    fails = () => round === 1;
    const { done, rounds } = watch([
      () => void round++,
      () => {
        round++;
        entries.unshift(entry('bridge', '2026-01-15'));
      },
    ]);
    const { out, err } = await done;
    expect(rounds.map((paths) => paths.length)).toEqual([1, 1, 1]);
    expect(err.join('\n')).toContain('404');
    expect(out.filter((line) => /added/.test(line))).toHaveLength(2);
  });

  test('says once that a feed has gone silent, and doctor says it too', async () => {
    entries = [entry('ferry', '2026-01-13')];
    const { done, later } = watch([nothing, later20, nothing, nothing]);
    function later20() {
      later(20)();
    }
    const { out } = await done;
    expect(out.filter((line) => line.includes('has given nothing new since 13 January 2026'))).toHaveLength(1);
    const { out: told } = await town.run(['doctor'], [], { now: () => new Date('2026-02-20T12:00:00Z') });
    expect(told.filter((line) => line.includes('has given nothing new since 13 January 2026'))).toHaveLength(1);
  });
});

describe('after a restart', () => {
  const stateFile = () => join(town.data, 'state', 'versions-town.json');
  const once = async (...more: string[]) => {
    const { done, rounds } = watch([], 10, more);
    return { ...(await done), asked: rounds.flat() };
  };

  test('nothing is sent again that was read before', async () => {
    entries = [entry('ferry', '2026-01-13', true), entry('library', '2026-01-14', true)];
    expect((await once()).asked).toEqual(['/feed', '/ferry', '/library']);
    expect((await once()).asked).toEqual(['/feed if changed']);
    entries.unshift(entry('bridge', '2026-01-15', true));
    const { asked: third, out } = await once();
    expect(third).toEqual(['/feed if changed', '/bridge', '/ferry if changed', '/library if changed']);
    expect(out).toContain('1 article added.');
    // Asked to read again, it does.
    expect((await once('--again')).asked[0]).toBe('/feed');
  });

  test('a memory that is damaged is told in one line, and all is asked for once', async () => {
    entries = [entry('ferry', '2026-01-13', true)];
    await once();
    await writeFile(stateFile(), (await readFile(stateFile(), 'utf8')).slice(0, 40));
    const { asked: again, code, err } = await once();
    expect([code, again]).toEqual([0, ['/feed', '/ferry']]);
    expect(err).toEqual([expect.stringMatching(/^.{1,400}versions-town\.json: damaged, .* once more\.$/)]);
    expect((await once()).asked).toEqual(['/feed if changed']);
  });

  test('what was taken out of the coverage, or lost with it, is asked for anew', async () => {
    entries = [entry('ferry', '2026-01-13', true)];
    await once();
    const id = JSON.parse((await town.run(['ask', '/sources', '--json'])).out.join('\n')).items[0].article;
    expect((await town.run(['remove', id])).code).toBe(0);
    expect((await once()).asked).toEqual(['/feed', '/ferry']);
    expect((await town.run(['coverage', 'remove', 'town', '--yes'])).code).toBe(0);
    expect((await once()).asked).toEqual(['/feed', '/ferry']);
  });
});

describe.skipIf(!isBuilt)('a real process', () => {
  const args = () => [
    'add',
    `${origin}/feed`,
    '--watch',
    '1',
    '--allow-private',
    '--data',
    town.data,
    '--coverage',
    'town',
  ];

  test('killed in its first round, it goes on: nothing is fetched twice, nothing is lost; SIGTERM ends it with 0', async () => {
    entries = ['ferry', 'library', 'bridge'].map((name, at) => entry(name, `2026-01-1${at}`, true));
    const stuck = new Promise<void>((resolve) => {
      hang = (request) => {
        if (request.url !== '/bridge') return false;
        resolve();
        return true;
      };
    });
    const first = start(args());
    await stuck;
    first.kill();
    await first.ended;
    hang = null;
    expect(asked.splice(0)).toEqual(['/feed', '/ferry', '/library', '/bridge']);
    const second = start(args());
    await second.until(/Watching/);
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    // The feed itself was not finished; its pages had come.
    expect(asked.filter((path) => path !== '/feed')).toEqual(['/bridge']);
    expect(second.printed()).toContain('3 articles added.');
    expect((await town.run(['check'])).code).toBe(0);
  }, 240_000);
});
