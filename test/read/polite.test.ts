import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Fetcher } from '../../src/read/fetch.ts';
import { createPoliteFetcher } from '../../src/read/polite.ts';

let server: Server;
let origin: string;
let asked: IncomingMessage[] = [];
let robots: string | number = 404;
let answers: ((response: ServerResponse, request: IncomingMessage) => void)[] = [];
let waited: number[] = [];
let open = 0;
let mostOpen = 0;
const fetchers: Fetcher[] = [];

const page = (response: ServerResponse, headers: Record<string, string> = {}) =>
  response.writeHead(200, { 'content-type': 'text/html', ...headers }).end('<p>words</p>');
const status =
  (code: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse) => {
    response.writeHead(code, headers).end();
  };

beforeAll(async () => {
  server = createServer((request, response) => {
    mostOpen = Math.max(mostOpen, ++open);
    response.on('close', () => open--);
    asked.push(request);
    if (request.url === '/robots.txt') {
      if (typeof robots === 'number') response.writeHead(robots).end();
      else response.writeHead(200, { 'content-type': 'text/plain' }).end(robots);
      return;
    }
    const answer = answers.shift();
    if (answer) answer(response, request);
    else page(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
afterEach(async () => {
  [asked, answers, waited, robots, open, mostOpen] = [[], [], [], 404, 0, 0];
  await Promise.all(fetchers.splice(0).map((fetcher) => fetcher.close()));
});

const polite = () => {
  const made = createPoliteFetcher({
    allowPrivate: true,
    async sleep(milliseconds) {
      waited.push(milliseconds);
    },
  });
  fetchers.push(made);
  return made;
};
const paths = () => asked.map(({ url }) => url);

describe('a polite fetcher', () => {
  it('names itself, and asks for robots.txt once a host', async () => {
    const fetcher = polite();
    await fetcher.fetch(`${origin}/a`);
    await fetcher.fetch(`${origin}/b`);
    expect(paths()).toEqual(['/robots.txt', '/a', '/b']);
    for (const { headers } of asked) expect(headers['user-agent']).toMatch(/^onrecord\b/);
  });

  it('does not read what robots.txt forbids, also by redirect', async () => {
    robots = 'User-agent: *\nDisallow: /private';
    answers = [status(302, { location: '/private/b' })];
    const fetcher = polite();
    for (const path of ['/private/a', '/to-private'])
      expect(await fetcher.fetch(origin + path)).toMatchObject({ ok: false, problem: { code: 'urlForbidden' } });
    expect(paths()).toEqual(['/robots.txt', '/to-private']);
  });

  it.each([
    [404, true],
    [403, true],
    [503, false],
  ])('takes a robots.txt that answers %i as %s', async (code, ok) => {
    robots = code;
    expect((await polite().fetch(`${origin}/a`)).ok).toBe(ok);
  });

  it('asks again with what it knows, and takes "not modified" for an answer', async () => {
    answers = [
      (response) => page(response, { etag: '"1"', 'last-modified': 'Tue, 09 May 2023 10:00:00 GMT' }),
      (response, { headers }) =>
        response.writeHead(headers['if-none-match'] === '"1"' && headers['if-modified-since'] ? 304 : 500).end(),
    ];
    const fetcher = polite();
    expect(await fetcher.fetch(`${origin}/a`)).toMatchObject({ ok: true, fetched: { etag: '"1"' } });
    expect(await fetcher.fetch(`${origin}/a`)).toEqual({ ok: true, fetched: null });
  });

  it('tries again when a server is busy, later each time, and as late as it says', async () => {
    answers = [status(503), status(500), status(429, { 'retry-after': '7' })];
    expect((await polite().fetch(`${origin}/a`)).ok).toBe(true);
    expect(waited.slice(0, 3)).toEqual([1000, 2000, 7000]);
  });

  it.each([
    ['what is not there', [status(404)], 1],
    ['a server that stays busy', [status(503), status(503), status(503), status(503)], 4],
    ['a server that wants an hour', [status(429, { 'retry-after': '3600' })], 1],
  ])('gives up on %s', async (_, given, times) => {
    answers = given;
    expect((await polite().fetch(`${origin}/a`)).ok).toBe(false);
    expect(paths().filter((path) => path === '/a')).toHaveLength(times);
  });

  it('tries again when the connection breaks', async () => {
    answers = [(response) => response.destroy()];
    expect((await polite().fetch(`${origin}/a`)).ok).toBe(true);
  });

  it('has one request open at a time for a host, however many are asked for, and rests between them', async () => {
    robots = 'User-agent: *\nCrawl-delay: 3';
    answers = Array.from({ length: 5 }, () => (response: ServerResponse) => setTimeout(() => page(response), 20));
    const fetcher = polite();
    const all = await Promise.all(Array.from({ length: 5 }, (_, n) => fetcher.fetch(`${origin}/${n}`)));
    expect(all.every(({ ok }) => ok)).toBe(true);
    expect(mostOpen).toBe(1);
    expect(waited.filter((milliseconds) => milliseconds === 3000).length).toBeGreaterThanOrEqual(4);
  });
});
