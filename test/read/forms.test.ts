import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/coverage/types.ts';
import type { Fetcher } from '../../src/read/fetch.ts';
import { kindOf } from '../../src/read/kind.ts';
import { plainText } from '../../src/read/markdown.ts';
import { readProblem } from '../../src/read/problems.ts';
import { readSources } from '../../src/read/read.ts';
import { readSitemap } from '../../src/read/sitemap.ts';
import type { ReadItem } from '../../src/read/types.ts';
import { zip, zip64 } from './made/zip.ts';

const BODY =
  'The council of Harbour City voided the ferry contract on Tuesday after a debate of six hours, and the mayor left the room before the vote was counted.';
const PAGE = `<html><head><title>x</title></head><body><article><h1>Council voids ferry contract</h1><p>${BODY}</p><p>${BODY.replace('council', 'court')}</p></article></body></html>`;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'onrecord-forms-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function network(pages: Readonly<Record<string, string>>): Fetcher {
  return {
    async fetch(url) {
      const body = pages[url];
      if (body === undefined) return { ok: false, problem: readProblem('urlStatus', { url, status: 404 }) };
      const type = body.startsWith('<?xml') ? 'application/xml' : 'text/html';
      return { ok: true, fetched: { bytes: Buffer.from(body), url, type, charset: null } };
    },
    async close() {},
  };
}

async function read(name: string, content: string | Uint8Array, pages: Record<string, string> = {}) {
  writeFileSync(join(root, name), content);
  const items: ReadItem[] = [];
  for await (const item of readSources([join(root, name)], { fetcher: network(pages) })) items.push(item);
  const articles = items.flatMap((item): Article[] => (item.type === 'article' ? [item.article] : []));
  const codes = items.flatMap((item) => (item.type === 'fault' || item.type === 'notice' ? [item.problem.code] : []));
  return { articles, codes };
}

describe('kinds, by content', () => {
  it.each([
    ['%PDF-1.7\n', 'a.txt', 'pdf'],
    ['PK\x03\x04', 'a.zip', 'zip'],
    ['PK\x03\x04', 'a.docx', 'docx'],
    ['PK\x03\x04', 'a.xlsx', { other: 'xlsx' }],
    ['\x1f\x8b\x08', 'a.html.gz', 'gzip'],
    ['Received: from x\nSubject: Hello\n\nWords', 'a.txt', 'mail'],
    ['From: Ada\nSubject: Hello\n\nWords', 'a.eml', 'mail'],
    // The header of an article, as an archive writes it: no message.
    ['Date: March 22, 2023\nSubject: Ferries\n\nThe mayor quit.', 'a.txt', 'text'],
    ['https://ledger.example/a\nhttps://ledger.example/b\n', 'a.txt', 'urls'],
    ['# today\n\nhttps://ledger.example/a', 'a.txt', 'urls'],
    ['https://ledger.example/a\nThe mayor quit.', 'a.txt', 'text'],
    ['<?xml version="1.0"?><urlset xmlns="x"><url>', 'sitemap.xml', 'sitemap'],
    ['<sitemapindex>', 'a.txt', 'sitemap'],
    ['# The mayor quits', 'a.md', 'markdown'],
  ])('%j named %s is %j', (head, name, kind) => {
    expect(kindOf(Buffer.from(head, 'latin1'), name)).toEqual(kind);
  });
});

describe('Markdown', () => {
  it.each([
    ['“We **never** met,” he _said_.', '“We never met,” he said.'],
    ['See [the ruling](https://court.example/1 "PDF") today.', 'See the ruling today.'],
    ['![Mayor](a.jpg)\n\nThe mayor quit.', 'The mayor quit.'],
    ['The mayor\nquit on\nTuesday.', 'The mayor quit on Tuesday.'],
    ['Mayor quits\n===========\n\nWords.', 'Mayor quits\n\nWords.'],
    ['## Reaction ##\n> “It is void,”\n> she said.', 'Reaction\n\n“It is void,” she said.'],
    ['- one\n- two', 'one\n\ntwo'],
    [
      '| Name | Vote |\n|:---|---:|\n| Roe | for |\n| Poe | a\\|b |\n\nEnd.',
      'Name · Vote\n\nRoe · for\n\nPoe · a|b\n\nEnd.',
    ],
    ['a | b and c', 'a | b and c'],
    ['A <em>void</em> contract<!-- hm -->.', 'A void contract.'],
    ['```\ncode\n```\nWords[^1].\n\n[^1]: note', 'Words.'],
    // No markup: these stand as they stand.
    ['2 * 3 * 4 and snake_case_name', '2 * 3 * 4 and snake_case_name'],
    ['A \\*star\\* and [sic] and 5 < 6', 'A *star* and [sic] and 5 < 6'],
  ])('%j → %j', (markdown, plain) => expect(plainText(markdown)).toBe(plain));

  it('takes title, day, publisher and authors from the front matter', async () => {
    const front =
      '---\ntitle: "Ferry: void"\ndate: 2023-03-22\npublisher: Harbour Ledger\nauthors:\n  - Ada Moss\n  - Jo Lund\n---\n\n';
    const { articles, codes } = await read('a.md', `${front}# Ferry: void\n\n**${BODY}**\n`);
    expect(codes).toEqual([]);
    expect(articles[0]).toMatchObject({ id: 'a', title: 'Ferry: void', publisher: 'Harbour Ledger' });
    expect(articles[0]).toMatchObject({ authors: ['Ada Moss', 'Jo Lund'], published: { edtf: '2023-03-22' } });
    expect(articles[0]?.text).toBe(`Ferry: void\n\n${BODY}`);
  });

  it('takes a long line of open brackets in its stride', () => {
    const started = performance.now();
    plainText('['.repeat(200_000) + '*_<'.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('an archive that holds a name twice', () => {
  const text = (words: string) => `${words}\n\nThe council of Harbour City ${words} on Tuesday after a long debate.\n`;

  it('gives both, and says under which name the other', async () => {
    const [first, second] = [text('voided the contract'), text('closed the bridge')];
    const { articles, codes } = await read(
      'a.zip',
      zip([
        ['page1.txt', first],
        ['page1 (2).txt', text('built a wall')],
        ['page1.txt', second],
        ['page1.txt', first],
        ['notes/page1.txt', text('sold a boat')],
      ]),
    );
    expect(codes).toEqual(['archiveNameTwice']);
    expect(articles.map(({ id, title }) => [id, title]).sort()).toEqual([
      ['a-notes-page1', 'sold a boat'],
      ['a-page1', 'voided the contract'],
      ['a-page1-2', 'built a wall'],
      ['a-page1-3', 'closed the bridge'],
    ]);
  });
});

describe('one page under several addresses', () => {
  const page = PAGE.replace('<title>', '<link rel="canonical" href="https://ledger.example/ferry"><title>');
  const other = PAGE.replaceAll('ferry', 'bridge');

  it('is taken once, whichever way leads to it', async () => {
    const urls = [
      'https://ledger.example/ferry?utm_source=x',
      'https://amp.ledger.example/ferry/amp/',
      'https://ledger.example/t/abc',
      'https://ledger.example/bridge?fbclid=1',
    ];
    const { articles, codes } = await read('urls.txt', `${urls.join('\n')}\n`, {
      ...Object.fromEntries(urls.slice(0, 3).map((url) => [url, page])),
      [urls[3]!]: other,
    });
    expect(articles.map(({ id, url }) => [id, url])).toEqual([
      ['ledger.example-ferry', 'https://ledger.example/ferry'],
      ['ledger.example-bridge', 'https://ledger.example/bridge'],
    ]);
    expect(codes).toEqual(['pageAgain']);
  });

  it('is two where its text has changed', async () => {
    const { articles, codes } = await read('urls.txt', 'https://ledger.example/ferry\nhttps://ledger.example/t/abc\n', {
      'https://ledger.example/ferry': page,
      'https://ledger.example/t/abc': page.replace('six hours', 'nine hours'),
    });
    expect([articles.length, codes]).toEqual([2, []]);
  });
});

describe('pages that a browser saved', () => {
  const ADDRESS = 'https://ledger.example/2023/03/ferry';
  const dated = PAGE.replace(
    '<title>',
    '<meta property="article:published_time" content="2023-03-21T10:00:00Z"><title>',
  );
  const part = (type: string, content: string) => `--x\nContent-Type: ${type}\n\n${content}\n`;
  const inOneFile = (from: string, head = '') =>
    `From: ${from}\n${head}Subject: Ferry void\nDate: Thu, 6 Jun 2024 09:00:00 -0000\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="x"\n\n${part('text/html; charset=utf-8', dated)}${part('text/html', '<html><body><p>Buy the new harbour telephone, said nobody at all.</p></body></html>')}${part('text/css', 'p { color: red }')}--x--\n`;

  it.each([
    ['by Chrome', '<Saved by Blink>', `Snapshot-Content-Location: ${ADDRESS}\n`, ADDRESS],
    ['by Internet Explorer', '"Saved by Internet Explorer 11"', '', null],
  ])('%s in one file: day and address are the page’s, frames stay out', async (_, from, head, url) => {
    const { articles, codes } = await read('ferry.mhtml', inOneFile(from, head));
    expect(codes).toEqual([]);
    expect(articles[0]).toMatchObject({ id: 'ferry', title: 'Council voids ferry contract', url });
    expect(articles[0]?.published?.edtf).toBe('2023-03-21');
    expect(articles[0]?.text).toContain(BODY);
    expect(articles[0]?.text).not.toContain('telephone');
  });

  it('a newsletter is none, whatever its sender saved', async () => {
    const { articles } = await read('a.eml', inOneFile('Saver Mary <mary@desk.example>'));
    expect(articles[0]).toMatchObject({
      title: 'Ferry void',
      publisher: 'Saver Mary',
      published: { edtf: '2024-06-06' },
    });
  });

  it.each<[string, string, string | null]>([
    ['by Chrome', `<!DOCTYPE html>\n<!-- saved from url=(0036)${ADDRESS} -->\n${PAGE}`, ADDRESS],
    [
      'with SingleFile',
      `<!DOCTYPE html> ${PAGE.replace('<head>', `<!--\n Page saved with SingleFile \n url: ${ADDRESS} \n saved date: Thu Jun 06 2024\n--><head>`)}`,
      ADDRESS,
    ],
    ['with an address that runs', `<!-- saved from url=(0019)javascript:alert(1) -->\n${PAGE}`, null],
    ['with an address in its text', PAGE.replace('<p>', `<p>saved from url=(0036)${ADDRESS} `), null],
  ])('%s as HTML', async (_, html, url) => {
    expect((await read('a.html', html)).articles.map((article) => article.url)).toEqual([url]);
  });
});

describe('newsletters', () => {
  const headers =
    'From: Harbour Ledger <news@ledger.example>\nTo: me@desk.example\nSubject: Fwd: Ferry void\nDate: Wed, 22 Mar 2023 07:00:00 -0400\nMIME-Version: 1.0\n';
  it('reads the page in it, sender and subject for publisher and title', async () => {
    const page = PAGE.replace('<h1>', '<a href="https://ledger.example/nl/1">View in browser</a><h1>');
    const { articles, codes } = await read('a.eml', `${headers}Content-Type: text/html; charset=utf-8\n\n${page}`);
    expect(codes).toEqual([]);
    expect(articles[0]).toMatchObject({ title: 'Ferry void', publisher: 'Harbour Ledger', id: 'a' });
    expect(articles[0]).toMatchObject({ url: 'https://ledger.example/nl/1', published: { edtf: '2023-03-22' } });
    expect(articles[0]?.text).toContain(BODY);
  });

  it('reads a plain one, its transfer encoding undone', async () => {
    const words = Buffer.from(`“It is void,” she said.\n\n${BODY}`).toString('base64');
    const { articles } = await read(
      'a.eml',
      `${headers}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${words}\n`,
    );
    expect(articles[0]?.text.trim()).toBe(`“It is void,” she said.\n\n${BODY}`);
  });

  const note = 'Have a look at this, it may be something for Thursday.';
  const lines = [
    '---------- Forwarded message ---------',
    'From: The Bay Letter <letter@bay.example>',
    'Date: Tue, Mar 3, 2015 at 6:00 PM',
    'Subject: Pier sold',
    'To: <me@desk.example>',
  ];
  it.each([
    ['plain', 'text/plain', `${note}\n\n${lines.join('\n')}\n\n${BODY}\n`],
    [
      'quoted by Outlook',
      'text/plain',
      `${note}\n\nFrom: The Bay Letter [mailto:letter@bay.example]\nSent: Tuesday, March 3, 2015 6:00 PM\nTo: me@desk.example\nSubject: Pier sold\n\n${BODY}\n`,
    ],
    [
      'in French',
      'text/plain',
      `${note}\n\nDe : The Bay Letter <letter@bay.example>\nEnvoyé : mardi 3 mars 2015 18:00\nÀ : me@desk.example\nObjet : Pier sold\n\n${BODY}\n`,
    ],
    [
      'a page',
      'text/html',
      `<div>${note}</div><div class="gmail_attr">${lines.join('<br>').replace(/<([^<>\s]+@[^<>\s]+)>/g, '&lt;$1&gt;')}</div><br>${PAGE}`,
    ],
    ['below a long note', 'text/plain', `${`${note}\n`.repeat(200)}\n${lines.join('\n')}\n\n${BODY}\n`],
    [
      'a page below a long note',
      'text/html',
      `${`<p>${note}</p>`.repeat(200)}<div class="gmail_attr">${lines.join('<br>').replace(/<([^<>\s]+@[^<>\s]+)>/g, '&lt;$1&gt;')}</div><br>${PAGE}`,
    ],
  ])('of a forwarded one takes who sent it first, when and as what: %s', async (_, type, body) => {
    const { articles, codes } = await read('a.eml', `${headers}Content-Type: ${type}; charset=utf-8\n\n${body}`);
    expect(codes).toEqual([]);
    expect(articles[0]).toMatchObject({ title: 'Pier sold', publisher: 'The Bay Letter' });
    expect(articles[0]?.published?.edtf).toBe('2015-03-03');
    expect(articles[0]?.text).toContain(BODY);
    expect(articles[0]?.text).not.toContain('letter@bay.example');
    expect(articles[0]?.text).not.toContain(note);
  });

  it('takes no letter that is quoted far down in an article for what was forwarded', async () => {
    const quoted = `${`${BODY}\n\n`.repeat(40)}From: Ada Moss\nSubject: The pier\n\nIt is sold.\n`;
    const { articles } = await read('a.eml', `${headers}Content-Type: text/plain; charset=utf-8\n\n${quoted}`);
    expect(articles[0]?.text).toContain(BODY);
    expect(articles[0]?.publisher).not.toBe('Ada Moss');
  });

  it('keeps the curly marks of a mail in windows-1252', async () => {
    const words = Buffer.from(`\x93It is void,\x94 she said \x96 twice.\n\n${BODY}`, 'latin1').toString('base64');
    const { articles } = await read(
      'a.eml',
      `${headers}Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: base64\n\n${words}\n`,
    );
    expect(articles[0]?.text).toContain('“It is void,” she said – twice.');
  });

  it('ends in one line when it is nested without end', async () => {
    let nested = '';
    for (let n = 0; n < 500; n++) nested += `Content-Type: multipart/mixed; boundary="b${n}"\n\n--b${n}\n`;
    const { articles, codes } = await read('a.eml', `${headers}${nested}\nwords`);
    expect([articles.length, codes.length]).toEqual([0, 1]);
  });
});

function manyFiles(): Buffer {
  const bytes = zip64({ 'a.txt': BODY });
  bytes.writeBigUInt64LE(4_000_000_000n, bytes.length - 22 - 20 - 56 + 32);
  return bytes;
}

describe('archives', () => {
  it('reads what is in a zip archive, whatever its forms, and goes on after a bad file', async () => {
    const files = { 'b/2.html': PAGE, 'a/1.txt': BODY, '__MACOSX/a': 'x', 'c.bin': '\0\0', 'd.jpg': 'x' };
    const { articles, codes } = await read('Ferry.zip', zip(files));
    expect(articles.map(({ id }) => id)).toEqual(['Ferry-1', 'Ferry-2']);
    expect(codes).toEqual(['notText', 'kindUnknown']);
  });

  it('reads zip64, in which the numbers stand elsewhere', async () => {
    const { articles, codes } = await read('Ferry.zip', zip64({ 'b/2.html': PAGE, 'a/1.txt': BODY }));
    expect([articles.map(({ id }) => id), codes]).toEqual([['Ferry-1', 'Ferry-2'], []]);
  });

  it.each([20, 60, 100, 140])(
    'a zip64 archive with byte %i from the end spoilt is one fault or all of it',
    async (from) => {
      const bytes = zip64({ 'a.txt': BODY });
      bytes.fill(0xfe, bytes.length - from, bytes.length - from + 8);
      const { articles, codes } = await read('a.zip', bytes);
      expect(articles.length + codes.length).toBe(1);
    },
  );

  it('reads a page packed with gzip', async () => {
    expect((await read('a.html.gz', gzipSync(PAGE))).articles.map(({ id }) => id)).toEqual(['a']);
  });

  it.each([
    ['a.zip', 'a file of 100 MB of zeros', zip({ 'a.txt': Buffer.alloc(100_000_000) }), 'archiveTooLarge'],
    ['a.zip', 'an archive in an archive', zip({ 'b.zip': zip({ 'a.txt': BODY }) }), 'archiveNested'],
    ['a.zip', 'one cut off', zip({ 'a.txt': BODY }).subarray(0, 60), 'archiveBroken'],
    ['a.zip', 'one with nothing in it', zip({}), 'folderEmpty'],
    ['a.gz', 'a gzip bomb', gzipSync(Buffer.alloc(100_000_000)), 'archiveTooLarge'],
    ['a.zip', 'a zip64 archive that claims four billion files', manyFiles(), 'archiveTooLarge'],
    ['a.gz', 'gzip in gzip', gzipSync(gzipSync(PAGE)), 'archiveNested'],
    ['a.gz', 'gzip cut off', gzipSync(PAGE).subarray(0, 40), 'archiveBroken'],
  ])('%s: %s is one fault', async (name, _, bytes, code) => {
    const { articles, codes } = await read(name, bytes);
    expect([articles.length, codes]).toEqual([0, [code]]);
  });

  it('refuses parts that overlap: one file listed many times', () => {
    const once = zip({ 'a.txt': BODY.repeat(50) });
    const [start, end] = [once.indexOf('PK\x01\x02'), once.length - 22];
    const entry = once.subarray(start, end);
    const tail = Buffer.from(once.subarray(end));
    tail.writeUInt16LE(200, 10);
    const lying = Buffer.concat([once.subarray(0, start), ...Array.from({ length: 200 }, () => entry), tail]);
    return expect(read('a.zip', lying)).resolves.toMatchObject({ articles: [] });
  });
});

describe('lists', () => {
  const pages = { 'https://ledger.example/a': PAGE, 'https://ledger.example/b?x=1&y=2': PAGE };
  it('fetches the urls of a file; one that fails is named', async () => {
    const { articles, codes } = await read(
      'list.txt',
      '# today\nhttps://ledger.example/a\n\nhttps://ledger.example/no\n',
      pages,
    );
    expect(articles.map(({ id }) => id)).toEqual(['ledger.example-a']);
    expect(codes).toEqual(['urlStatus']);
  });

  it('fetches the pages of a sitemap, and of the sitemaps it lists', async () => {
    const map = (urls: string[]) =>
      `<?xml version="1.0"?><urlset>${urls.map((u) => `<url><loc>${u}</loc></url>`).join('')}</urlset>`;
    const index =
      '<?xml version="1.0"?><sitemapindex><sitemap><loc>https://ledger.example/1.xml</loc></sitemap></sitemapindex>';
    const all = {
      ...pages,
      'https://ledger.example/1.xml': map(Object.keys(pages).map((url) => url.replace('&', '&amp;'))),
    };
    const { articles, codes } = await read('sitemap.xml', index, all);
    expect([articles.length, codes]).toEqual([2, []]);
  });

  it('follows no sitemap that lists itself', async () => {
    const self =
      '<?xml version="1.0"?><sitemapindex><sitemap><loc>https://ledger.example/1.xml</loc></sitemap></sitemapindex>';
    const { codes } = await read('sitemap.xml', self, { 'https://ledger.example/1.xml': self });
    expect(codes).toEqual(['sitemapNested']);
  });

  it('knows pictures from pages, and declares no entities', () => {
    const text =
      '<!DOCTYPE x [<!ENTITY a "b">]><urlset><url><loc>https://l.example/&a;</loc><image:loc>https://l.example/i.jpg</image:loc></url></urlset>';
    expect(readSitemap(text).pages).toEqual(['https://l.example/&a;']);
  });
});
