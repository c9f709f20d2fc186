import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/preview/html.ts';
import { type Preview, startPreview } from '../../src/preview/server.ts';
import { fakeDesk, openTo } from '../chat/fake-desk.ts';

const options = {
  reception: openTo(fakeDesk()),
  locale: 'en',
  today: () => '2024-05-06',
  port: 0,
  orNext: false,
} as const;
let preview: Preview;

beforeAll(async () => {
  preview = await startPreview(options);
});
afterAll(() => preview.close());

type Got = { status: number; body: string; headers: Record<string, unknown> };

/** Plain http, so that the Host header can be what a hostile page would make it. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  const { hostname, port } = new URL(preview.url);
  return new Promise((resolve, reject) => {
    const call = request({ hostname, port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }));
    });
    call.on('error', reject);
    call.end();
  });
}

describe('the local page', () => {
  it('shows the coverage and examples, and answers a question with its citation', async () => {
    const front = await get('/');
    expect(front.status).toBe(200);
    expect(front.body).toContain('/whosaid never met the dredging company');
    const answer = await get(`/?q=${encodeURIComponent('/whosaid never met')}`);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatch(/<blockquote>/);
    expect(answer.body).toMatch(/class="citations"/);
  });

  it('keeps what was typed as text', async () => {
    const typed = `"><script>alert(1)</script><a href='javascript:x'>`;
    const { body } = await get(`/?q=${encodeURIComponent(typed)}`);
    expect(body).not.toContain('<script');
    expect(body).not.toContain("<a href='javascript");
    expect(body).toContain('&lt;script&gt;');
  });

  it('runs nothing and loads nothing from elsewhere', async () => {
    const { headers, body } = await get('/');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(body).not.toMatch(/<script|https?:\/\/(?!127)/);
  });

  it.each([
    [{ host: 'evil.example' }, 403],
    [{ host: '127.0.0.1.evil.example' }, 403],
    [{ host: 'localhost:1234' }, 200],
    [{ host: '[::1]' }, 200],
  ])('host %j', async (headers, status) => {
    expect((await get('/', headers)).status).toBe(status);
  });

  it('knows no other page and no other method', async () => {
    expect((await get('/../../etc/passwd')).status).toBe(404);
    expect((await get('/', {}, 'POST')).status).toBe(405);
    expect((await get('/style.css')).headers['content-type']).toContain('text/css');
  });

  it('takes the next port when it may, and rejects when it may not', async () => {
    const port = Number(new URL(preview.url).port);
    await expect(startPreview({ ...options, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    const second = await startPreview({ ...options, port, orNext: true });
    expect(second.url).not.toBe(preview.url);
    await second.close();
  });

  it('escapes every character that could end a text or an attribute', () => {
    expect(escapeHtml(`<a href="x" id='y'>&\u202Ez`)).toBe('&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;z');
  });
});
