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

/** What stands in one panel of the page. */
const panelOf = (body: string, name: string) =>
  body.split('<section class="panel ').find((part) => part.startsWith(name)) ?? '';
const unescapeHtml = (text: string) =>
  text.replace(
    /&(?:amp|lt|gt|quot|#39);/g,
    (one) => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' })[one] ?? "'",
  );

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
  const asked = (line: string, more = '') => get(`/?q=${encodeURIComponent(line)}${more}`);

  it('shows the coverage and examples, and answers as Discord, as Slack and as plain text', async () => {
    const front = await get('/');
    expect(front.status).toBe(200);
    expect(front.body).toContain('/whosaid never met the dredging company');
    const { status, body } = await asked('/whosaid never met');
    expect(status).toBe(200);
    for (const panel of ['discord', 'slack', 'plain']) expect(body).toContain(`class="panel ${panel}"`);
    expect(body.match(/Odalys Wren/g)?.length).toBeGreaterThan(3);
    expect(body).toContain('<h2 id="written">');
  });

  it('keeps what was typed as text', async () => {
    const typed = `"><script>alert(1)</script><a href='javascript:x'>`;
    const { body } = await get(`/?q=${encodeURIComponent(typed)}`);
    expect(body.match(/<script/g)).toHaveLength(1);
    expect(body).not.toContain("<a href='javascript");
    expect(body).toContain('&lt;script&gt;');
  });

  it('loads nothing from elsewhere and runs nothing inline', async () => {
    const { headers, body } = await asked('/timeline');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(
      [...body.matchAll(/(?:src|<link[^>]*href)="([^"]*)"/g)].every((m) => /^(?:\/|data:,)/.test(m[1] ?? '')),
    ).toBe(true);
    expect(body).not.toMatch(/ (?:style|on\w+)=/);
  });

  it('counts a page that shows one answer three times as one question', async () => {
    const desk = fakeDesk();
    const purposes: (string | undefined)[] = [];
    const own = await startPreview({
      ...options,
      reception: (_, purpose) => {
        purposes.push(purpose);
        return { desk };
      },
    });
    await fetch(`${own.url}?q=${encodeURIComponent('/whosaid never met')}`);
    expect(desk.asked).toEqual(['/whosaid never met']);
    expect(purposes).toEqual(['ask']);
    await own.close();
  });

  it.each([
    ['a page turned', 'discord', '/whosaid many', /Next/, /Page 2 of 5/],
    ['the paragraph', 'discord', '/whosaid never met', /^(?:1\. )?Context$/, /She stood by the lock/],
    ['what else they said', 'discord', '/whosaid never met', /More from this speaker/, /quotes Odalys Wren/],
    ['shared', 'discord', '/whosaid never met', /^Share$/, /Shared by/],
    ['a page turned', 'slack', '/whosaid many', /Next/, /Page 2 of/],
    ['the paragraph', 'slack', '/whosaid never met', /^Context$/, /She stood by the lock/],
    ['shared', 'slack', '/whosaid never met', /^Share$/, /Shared by you/],
  ])('buttons are alive: %s in %s', async (_, on, line, label, then) => {
    const { body } = await asked(line);
    const panel = panelOf(body, on);
    const form = [...panel.matchAll(/<form class="press".*?<\/form>/gs)]
      .map(([whole]) => whole)
      .find((whole) => label.test(/<button[^>]*>([^<]*)/.exec(whole)?.[1] ?? ''));
    const fields = [...(form ?? '').matchAll(/name="(\w+)" value="([^"]*)"/g)];
    const query = fields.map((m) => `${m[1]}=${encodeURIComponent(unescapeHtml(m[2] ?? ''))}`).join('&');
    const pressed = await get(`/?${query}`);
    expect(panelOf(pressed.body, on)).toMatch(then);
    expect(pressed.body).toMatch(new RegExp(`id="as-${on}" value="${on}" checked`));
  });

  it('shows the picture in Discord, and in Slack only when the answer is shared', async () => {
    const { body } = await asked('/timeline harbour');
    expect(panelOf(body, 'discord')).toContain('<img src="/timeline.svg?q=');
    expect(panelOf(body, 'slack')).not.toContain('<img');
    const shared = await asked('/timeline harbour', '&on=slack&press=onrecord.share&value=0%7C%2Ftimeline%20harbour');
    expect(panelOf(shared.body, 'slack')).toContain('<img');
  });

  it('draws it as SVG and as PNG, and nothing else', async () => {
    const svg = await get('/timeline.svg?q=%2Ftimeline&theme=dark');
    expect(svg.headers['content-type']).toContain('image/svg+xml');
    expect(svg.body).toContain('Event number 1 ');
    expect((await get('/timeline.png?q=%2Ftimeline')).headers['content-type']).toBe('image/png');
    expect((await get('/timeline.svg?q=%2Fsources')).status).toBe(404);
  });

  it('shows the coverage: articles, speakers with counts, review', async () => {
    const { body } = await get('/coverage');
    expect(body).toContain('Harbour story 7');
    expect(body).toMatch(/Odalys Wren<\/a><\/td><td>of the harbour<\/td><td>9/);
    expect(body).toContain('checked by an editor: 5');
    expect(body).toContain('<img src="/timeline.svg');
  });

  it('opens an article at the words, or says that its text is not at hand', async () => {
    const { body } = await get('/article?id=harbour-1&from=46&to=99');
    expect(body).toMatch(/<mark id="words"[^>]*>We never met the dredging company, not once, not ever/);
    expect((await get('/article?id=gone')).status).toBe(404);
    const wide = await get('/article?id=harbour-1&from=3&to=100000');
    expect(wide.body).not.toContain('<mark');
  });

  it('completes commands, options and names', async () => {
    const lines = async (line: string) =>
      (JSON.parse((await get(`/complete?line=${encodeURIComponent(line)}`)).body) as { lines: string[] }).lines;
    expect(await lines('/who')).toEqual(['/whosaid ']);
    expect(await lines('/quotes oda')).toEqual(['/quotes Odalys Wren ']);
    expect(await lines('never')).toEqual([]);
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

describe('opened to others', () => {
  const token = 'a-token-of-some-length';

  it('asks for its token, and remembers it in a cookie', async () => {
    const open = await startPreview({ ...options, open: { host: '127.0.0.1', token } });
    const { port } = new URL(open.url);
    const at = (path: string, headers: Record<string, string> = {}) =>
      fetch(`http://127.0.0.1:${port}${path}`, { headers, redirect: 'manual' });
    expect((await at('/')).status).toBe(401);
    expect((await at('/?token=another-token-of-some')).status).toBe(401);
    const first = await at(`/coverage?token=${token}`);
    expect([first.status, first.headers.get('location')]).toEqual([303, '/coverage']);
    const cookie = first.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
    expect((await at('/', { cookie: cookie.split(';')[0] ?? '' })).status).toBe(200);
    expect((await at('/', { authorization: `Bearer ${token}` })).status).toBe(200);
    expect((await at('/', { cookie: 'onrecord=wrong' })).status).toBe(401);
    await open.close();
  });
});
