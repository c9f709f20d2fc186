// A file or a page that is read again has the id it was given first, whatever else is read beside it: nothing is read twice.
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSession, type Session } from './session.ts';

let town: Session;
beforeEach(async () => {
  town = await openSession();
});
afterEach(() => town.close());

const put = async (path: string, words: string) => {
  const file = join(town.data, 'in', path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, `${words} tonight\n\n“${words} tonight,” said Ada Brandt, who runs the line.\n`);
  return file;
};
const ids = async () => {
  const { items } = JSON.parse((await town.run(['ask', '/sources', '--json'])).out.join('\n'));
  return items.map(({ article }: { article: string }) => article).sort();
};

test('a folder a day, with the same names in each', async () => {
  const inbox = join(town.data, 'in');
  await put('2023-05-01/page1.txt', 'The ferry is late');
  await town.run(['add', inbox]);
  expect(await ids()).toEqual(['page1']);
  await put('2023-05-02/page1.txt', 'The bridge is shut');
  const second = await town.run(['add', inbox]);
  expect(second.out[0]).toBe('1 article added, 1 article unchanged.');
  expect(await ids()).toEqual(['2023-05-02-page1', 'page1']);
  await put('2023-05-03/page1.txt', 'The tunnel is wet');
  expect((await town.run(['add', inbox])).out[0]).toBe('1 article added, 2 articles unchanged.');
  expect((await town.run(['add', join(inbox, '2023-05-02', 'page1.txt')])).out[0]).toBe('1 article unchanged.');
  expect(await ids()).toEqual(['2023-05-02-page1', '2023-05-03-page1', 'page1']);
  expect((await town.run(['check'])).code).toBe(0);
});

test('a file of the same name and other words is another article', async () => {
  await town.run(['add', await put('a/page1.txt', 'The ferry is late')]);
  await put('a/page1.txt', 'The ferry is early');
  await put('b/page1.txt', 'The bridge is shut');
  await town.run(['add', join(town.data, 'in')]);
  expect(await ids()).toEqual(['a-page1', 'b-page1', 'page1']);
});

test('of two copies of one file one is the file that was there', async () => {
  await town.run(['add', await put('a/page1.txt', 'The ferry is late')]);
  await put('b/page1.txt', 'The ferry is late');
  await town.run(['add', join(town.data, 'in')]);
  expect(await ids()).toEqual(['b-page1', 'page1']);
});

test('a page that is met again by another address is the page that was there', async () => {
  const words =
    '<p>“The ferry will be late again,” said Ada Brandt, who runs the line between the islands and the town.</p>';
  const server: Server = createServer((request, response) => {
    if (request.url === '/short') return response.writeHead(302, { location: '/story' }).end();
    if (request.url !== '/story') return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html' });
    return response.end(
      `<html><head><title>Late ferry</title></head><body><article>${words.repeat(3)}</article></body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    expect((await town.run(['add', '--allow-private', `${at}/story`])).out[0]).toBe('1 article added.');
    expect((await town.run(['add', '--allow-private', `${at}/short`])).out[0]).toBe('1 article unchanged.');
    expect(await ids()).toHaveLength(1);
  } finally {
    server.close();
  }
});
