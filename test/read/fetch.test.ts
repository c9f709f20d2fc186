import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../src/read/address.ts';
import { createFetcher, type Fetcher, type FetchOptions } from '../../src/read/fetch.ts';

let server: Server;
let port: number;
let requests: string[] = [];
type Route = (request: IncomingMessage, response: ServerResponse) => void;

const html = (body: string | Buffer, headers: Record<string, string> = {}): Route => {
  return (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
};
const redirect = (location: string): Route => {
  return (_, response) => response.writeHead(302, { location }).end('moved');
};
const bomb = gzipSync(Buffer.alloc(200_000_000));
const routes: Record<string, Route> = {
  '/page': html('<p>“We never met.”</p>'),
  '/gzip': html(gzipSync('zipped'), { 'content-encoding': 'gzip' }),
  '/br': html(brotliCompressSync('zipped'), { 'content-encoding': 'br' }),
  '/deflate': html(deflateSync('zipped'), { 'content-encoding': 'deflate' }),
  '/twice': html(gzipSync(gzipSync('zipped')), { 'content-encoding': 'gzip, gzip' }),
  '/bomb': html(bomb, { 'content-encoding': 'gzip' }),
  '/bombs': html(gzipSync(bomb), { 'content-encoding': 'gzip, gzip' }),
  '/torn-gzip': html(gzipSync('zipped and then cut off').subarray(0, 20), { 'content-encoding': 'gzip' }),
  '/zstd': html('x', { 'content-encoding': 'zstd' }),
  '/many': html('x', { 'content-encoding': 'gzip, gzip, gzip' }),
  '/latin': html('x', { 'content-type': 'Text/HTML; Charset="ISO-8859-1"' }),
  '/picture': html('x', { 'content-type': 'image/png' }),
  '/gone': (_, response) => response.writeHead(410, { 'content-type': 'text/html' }).end('gone'),
  '/one': redirect('/two?a=1'),
  '/two': redirect('page'),
  '/loop': redirect('/loop'),
  '/to-file': redirect('file:///etc/passwd'),
  '/to-metadata': redirect('http://169.254.169.254/latest/meta-data/'),
  '/to-name': (_, response) => response.writeHead(302, { location: `http://inside.test:${port}/page` }).end(),
  '/to-nothing': redirect('http://'),
  '/silent': () => {},
  '/slow': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => response.write('.'), 20);
    response.on('close', () => clearInterval(timer));
  },
  '/endless': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const pump = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536, 'x'))) {}
    };
    response.on('drain', pump);
    pump();
  },
  '/cut': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
    response.write('half');
    setTimeout(() => response.destroy(), 20);
  },
};

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(request.url ?? '');
    const path = (request.url ?? '').split('?', 1)[0]!;
    (routes[path] ?? ((_, r) => r.writeHead(404).end()))(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const open: Fetcher[] = [];
afterEach(async () => {
  requests = [];
  await Promise.all(open.splice(0).map((fetcher) => fetcher.close()));
});
const fetcher = (options: FetchOptions) => {
  const made = createFetcher(options);
  open.push(made);
  return made;
};
/** Names → addresses, as a resolver would answer; every look-up takes the next answer of the list. */
const resolver = (names: Record<string, string[][]>): LookupFunction => {
  const turn = new Map<string, number>();
  return (hostname, options, callback) => {
    const answers = names[hostname];
    const at = turn.get(hostname) ?? 0;
    turn.set(hostname, at + 1);
    const answer = answers?.[Math.min(at, answers.length - 1)];
    if (!answer) return callback(Object.assign(new Error('not found'), { code: 'ENOTFOUND' }), '', 0);
    const all = answer.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    if (options.all) return callback(null, all);
    callback(null, all[0]!.address, all[0]!.family);
  };
};
const get = (path: string, options: FetchOptions = {}) =>
  fetcher({ allowPrivate: true, milliseconds: 4000, ...options }).fetch(`http://127.0.0.1:${port}${path}`);

describe('what comes', () => {
  it('gives bytes, where they were in the end, media type and charset', async () => {
    const result = await get('/page');
    expect(result).toMatchObject({
      ok: true,
      fetched: { url: `http://127.0.0.1:${port}/page`, type: 'text/html', charset: 'utf-8' },
    });
    expect(result.ok && Buffer.from(result.fetched?.bytes ?? '').toString()).toBe('<p>“We never met.”</p>');
    expect(await get('/latin')).toMatchObject({ fetched: { type: 'text/html', charset: 'ISO-8859-1' } });
  });

  it.each(['/gzip', '/br', '/deflate', '/twice'])('decompresses %s', async (path) => {
    const result = await get(path);
    expect(result.ok && Buffer.from(result.fetched?.bytes ?? '').toString()).toBe('zipped');
  });

  it('follows redirects, relative ones too', async () => {
    expect(await get('/one')).toMatchObject({ ok: true, fetched: { url: `http://127.0.0.1:${port}/page` } });
    expect(requests).toEqual(['/one', '/two?a=1', '/page']);
  });
});

describe('what is refused', () => {
  it.each([
    ['/gone', 'urlStatus'],
    ['/nowhere', 'urlStatus'],
    ['/picture', 'urlKindUnknown'],
    ['/zstd', 'urlKindUnknown'],
    ['/many', 'urlKindUnknown'],
    ['/loop', 'urlRedirects'],
    ['/to-file', 'urlScheme'],
    ['/to-nothing', 'urlInvalid'],
    ['/cut', 'urlUnreachable'],
    ['/torn-gzip', 'urlUnreachable'],
  ])('%s: %s', async (path, code) => expect(await get(path)).toMatchObject({ ok: false, problem: { code } }));

  it('stops after five redirects', async () => {
    await get('/loop');
    expect(requests).toHaveLength(6);
  });

  it.each(['/bomb', '/bombs', '/endless'])('stops %s at the limit', async (path) => {
    const before = process.memoryUsage().rss;
    expect(await get(path, { bytes: 1_000_000 })).toMatchObject({ problem: { code: 'fileTooLarge' } });
    expect(process.memoryUsage().rss - before).toBeLessThan(120 * 2 ** 20);
  });

  it.each(['/silent', '/slow'])('gives %s so many milliseconds in all', async (path) => {
    const start = performance.now();
    expect(await get(path, { milliseconds: 300 })).toMatchObject({
      problem: { code: 'urlTimeout', values: { limit: '0.3 s' } },
    });
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it.each([
    ['ftp://ledger.example/a', 'urlScheme'],
    ['file:///etc/passwd', 'urlScheme'],
    ['data:text/html,x', 'urlScheme'],
    ['not a url', 'urlInvalid'],
    ['http://', 'urlInvalid'],
    ['https://user:secret@ledger.example/', 'urlPassword'],
  ])('%s: %s', async (url, code) => {
    const result = await fetcher({ allowPrivate: true }).fetch(url);
    expect(result).toMatchObject({ ok: false, problem: { code } });
    expect(JSON.stringify(result)).not.toContain('secret');
  });

  it('says why a host cannot be reached', async () => {
    const lookup = resolver({});
    expect(await fetcher({ lookup }).fetch('http://nowhere.test/')).toMatchObject({
      problem: { code: 'urlUnreachable', values: { reason: 'ENOTFOUND', url: 'http://nowhere.test/' } },
    });
    expect(await fetcher({ allowPrivate: true }).fetch('http://127.0.0.1:1/')).toMatchObject({
      problem: { code: 'urlUnreachable', values: { reason: 'ECONNREFUSED' } },
    });
  });
});

describe('addresses that are not public', () => {
  const INSIDE = [
    '127.0.0.1',
    '127.9.9.9',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.100.100.200',
    '168.63.129.16',
    '192.0.0.192',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fc00::1',
    'fd00:ec2::254',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:a9fe:a9fe',
    '64:ff9b::7f00:1',
    '64:ff9b::a9fe:a9fe',
    '2002:7f00:1::',
    '2001::1',
    '2001:db8::1',
    '',
    'ledger.example',
  ];
  it.each(INSIDE)('%s is not', (address) => expect(isPublicAddress(address)).toBe(false));
  it.each([
    '93.184.216.34',
    '1.1.1.1',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700::1111',
    '::ffff:1.1.1.1',
    '64:ff9b::101:101',
  ])('%s is', (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://0177.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0/',
    'http://１２７.0.0.1/',
  ])('refuses %s without a connection', async (url) => {
    expect(await fetcher({}).fetch(url)).toMatchObject({
      ok: false,
      problem: { code: 'urlPrivate', values: { url: expect.stringContaining('http') } },
    });
  });

  it('refuses the server itself, by address and by name', async () => {
    const lookup = resolver({ 'inside.test': [['127.0.0.1']], localhost: [['::1', '127.0.0.1']] });
    for (const host of ['127.0.0.1', 'inside.test', 'localhost']) {
      expect(await fetcher({ lookup }).fetch(`http://${host}:${port}/page`)).toMatchObject({
        problem: { code: 'urlPrivate' },
      });
    }
    expect(requests).toEqual([]);
  });

  it('refuses a name with one public and one private address', async () => {
    const lookup = resolver({ 'both.test': [['93.184.216.34', '127.0.0.1']] });
    expect(await fetcher({ lookup }).fetch(`http://both.test:${port}/page`)).toMatchObject({
      problem: { code: 'urlPrivate', values: { address: '127.0.0.1', url: `http://both.test:${port}/page` } },
    });
  });

  it('dials the address it looked at: a resolver with another answer the second time is not asked again', async () => {
    let asked = 0;
    const lookup: LookupFunction = (hostname, options, callback) => {
      asked++;
      resolver({ 'rebind.test': [asked === 1 ? ['127.0.0.1'] : ['10.0.0.1']] })(hostname, options, callback);
    };
    const gate = fetcher({ lookup, permits: (address) => address === '127.0.0.1' });
    expect(await gate.fetch(`http://rebind.test:${port}/page`)).toMatchObject({ ok: true });
    expect(asked).toBe(1);
    expect(await gate.fetch(`http://rebind.test:${port}/page`)).toMatchObject({ problem: { code: 'urlPrivate' } });
    expect(requests).toEqual(['/page']);
  });

  it('asks the system when nobody says how to resolve a name', async () => {
    expect(await fetcher({}).fetch(`http://localhost:${port}/page`)).toMatchObject({ problem: { code: 'urlPrivate' } });
  });

  it('refuses redirects to an address and to a name inside', async () => {
    // The first hop is permitted by an answer that says "public" and still leads to the test's own server.
    const lookup = resolver({ 'inside.test': [['127.0.0.1']] });
    const gate = fetcher({ lookup, permits: (address) => address === '127.0.0.1' && requests.length === 0 });
    expect(await gate.fetch(`http://127.0.0.1:${port}/to-metadata`)).toMatchObject({
      problem: { code: 'urlPrivate', values: { address: '169.254.169.254' } },
    });
    requests = [];
    expect(await gate.fetch(`http://127.0.0.1:${port}/to-name`)).toMatchObject({
      problem: { code: 'urlPrivate', values: { address: '127.0.0.1' } },
    });
    expect(requests).toEqual(['/to-name']);
  });

  it('permits all of them when told so', async () => {
    const lookup = resolver({ 'inside.test': [['127.0.0.1']] });
    expect(await fetcher({ lookup, allowPrivate: true }).fetch(`http://inside.test:${port}/page`)).toMatchObject({
      ok: true,
    });
  });
});
