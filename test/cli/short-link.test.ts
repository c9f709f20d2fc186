// A short link to a page that an earlier reading took under its own address: it is one article, not two.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSession, type Session } from './session.ts';

const BODY =
  'The council of Harbour City voided the ferry contract on Tuesday after a debate of six hours, and the mayor left the room before the vote was counted.';
const page = (body: string) =>
  `<html><head><title>Contract void</title>${canonical && `<link rel="canonical" href="${canonical}">`}</head><body><article><h1>Contract void</h1><p>${body}</p><p>${body.replace('council', 'court')}</p></article></body></html>`;

let town: Session;
let server: Server;
let address: string;
let body = BODY;
let canonical = '';
beforeEach(async () => {
  [body, canonical] = [BODY, ''];
  town = await openSession();
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://x').pathname;
    if (path === '/s') response.writeHead(302, { location: '/ferry?utm_source=short' }).end();
    else if (/^\/(?:ferry|bridge)/.test(path)) response.writeHead(200, { 'content-type': 'text/html' }).end(page(body));
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  await town.close();
  await new Promise((closed) => server.close(closed));
});

const add = (path: string) => town.run(['add', `${address}${path}`, '--allow-private']);
const articles = async () => JSON.parse((await town.run(['ask', '/sources', '--json'])).out.join('\n')).items;

test('is not taken twice, and its url holds no tracking', { timeout: 120_000 }, async () => {
  await add('/ferry?utm_source=mail');
  const { code, err } = await add('/s');
  expect(code).toBe(0);
  expect(err.join('\n')).toContain('the same page as');
  expect((await articles()).map(({ url }: { url: string }) => url)).toEqual([`${address}/ferry`]);
});

test('is the article that is there where its text has changed: a revision', { timeout: 120_000 }, async () => {
  await add('/ferry');
  body = BODY.replace('six hours', 'nine hours');
  expect((await add('/s')).out[0]).toBe('1 article revised.');
  expect((await articles()).map(({ url }: { url: string }) => url)).toEqual([`${address}/ferry`]);
  expect((await add('/s')).err.join('\n')).toContain('the same page as');
  expect((await town.run(['check'])).code).toBe(0);
});

test('a site that calls all its pages by one address loses none of them', { timeout: 120_000 }, async () => {
  canonical = '/home';
  await add('/ferry');
  body =
    'The bridge of Harbour City was shut on Monday when a pilot saw a crack in its second pier from the water below it, and it stays shut until the spring, the engineer told the harbour board.';
  expect((await add('/bridge')).out[0]).toBe('1 article added.');
  expect(await articles()).toHaveLength(2);
  // The same page again by another address of the site: it is known by its words.
  body = body.replace('Monday', 'Tuesday');
  expect((await add('/bridge-2')).out[0]).toBe('1 article revised.');
});
