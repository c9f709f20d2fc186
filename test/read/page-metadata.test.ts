// What a page says of itself besides its day: one line, one way to say it.
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/read/html.ts';

const TEXT =
  '<p>The mayor’s office is moving to the old cannery, the council of Harbour City said on Tuesday after a vote of seven to four.</p><p>“We will be able to hear the gulls,” said Ada Moss, the mayor, adding that the lease would save the town some forty thousand a year.</p>';
const page = (head: string, body = '', title = 'Mayor moves to the cannery') =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body><article><h1>Mayor moves to the cannery</h1>${body}${TEXT}</article></body></html>`;
const ld = (more: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Mayor moves to the cannery', ...more })}</script>`;
async function read(html: string, address: string | null = null) {
  const result = await readHtml(html, 'page.html', address);
  if (!result.ok) throw new Error(result.problem.code);
  return result.content;
}

describe('who wrote it', () => {
  it.each([
    ['JSON-LD, one person', ld({ author: { '@type': 'Person', name: 'Kit Ray' } }), '', ['Kit Ray']],
    ['JSON-LD, several', ld({ author: [{ name: 'Kit Ray' }, { name: 'Jo Lund' }] }), '', ['Kit Ray', 'Jo Lund']],
    ['JSON-LD, two names in one', ld({ author: 'By Kit Ray and Jo Lund' }), '', ['Kit Ray', 'Jo Lund']],
    ['a meta tag', '<meta name="author" content="Kit Ray">', '', ['Kit Ray']],
    [
      'a profile’s address is no name',
      '<meta property="article:author" content="https://x.example/kit">',
      '',
      undefined,
    ],
    ['rel=author', '', '<a rel="author" href="/kit">Kit Ray</a>', ['Kit Ray']],
    ['microdata', '', '<span itemprop="author">By Kit Ray</span>', ['Kit Ray']],
    ['nobody', '', '', undefined],
  ])('%s', async (_, head, body, authors) => expect((await read(page(head, body))).authors).toEqual(authors));
});

describe('who published it', () => {
  it.each([
    ['JSON-LD', ld({ publisher: { '@type': 'Organization', name: 'Harbour Ledger' } }), 'Harbour Ledger'],
    ['JSON-LD, in an array', ld({ publisher: [{ name: 'Harbour Ledger' }] }), 'Harbour Ledger'],
    ['og:site_name', '<meta property="og:site_name" content="Harbour Ledger">', 'Harbour Ledger'],
    ['a title with the site’s name says no publisher', '', null],
  ])('%s', async (_, head, publisher) =>
    expect((await read(page(head, '', 'Mayor moves to the cannery | Harbour Ledger'))).publisher).toBe(publisher),
  );
});

describe('how it is called', () => {
  it.each([
    ['JSON-LD', ld({ headline: 'Mayor’s office to move' }), 'Mayor’s office to move'],
    [
      'og:title, the site cut off',
      '<meta property="og:title" content="Mayor’s office to move | Harbour Ledger"><meta property="og:site_name" content="Harbour Ledger">',
      'Mayor’s office to move',
    ],
    ['twitter:title', '<meta name="twitter:title" content="Mayor’s office to move">', 'Mayor’s office to move'],
    ['the heading', '', 'Mayor moves to the cannery'],
  ])('%s', async (_, head, title) => expect((await read(page(head))).title).toBe(title));
});

describe('when it was changed', () => {
  it.each([
    ['JSON-LD', ld({ datePublished: '2020-03-03', dateModified: '2020-03-05T10:00:00-05:00' }), '2020-03-05'],
    [
      'article:modified_time',
      '<meta property="article:modified_time" content="2020-03-05T10:00:00-05:00">',
      '2020-03-05',
    ],
    ['nothing', '', undefined],
  ])('%s', async (_, head, day) => expect((await read(page(head))).modified?.edtf).toBe(day));
});

describe('where it stands', () => {
  const canonical = '<link rel="canonical" href="https://ledger.example/cannery">';
  it.each([
    ['canonical', canonical, null, 'https://ledger.example/cannery', undefined],
    [
      'canonical, relative',
      '<link rel="canonical" href="/cannery">',
      'https://ledger.example/x?a=1',
      'https://ledger.example/cannery',
      undefined,
    ],
    [
      'the full page of an AMP page',
      canonical,
      'https://amp.ledger.example/cannery/amp',
      'https://ledger.example/cannery',
      undefined,
    ],
    [
      'og:url',
      '<meta property="og:url" content="https://ledger.example/cannery">',
      null,
      'https://ledger.example/cannery',
      undefined,
    ],
    [
      'fetched from an archive',
      '',
      'https://web.archive.org/web/20200303101500/https://ledger.example/cannery',
      'https://ledger.example/cannery',
      'https://web.archive.org/web/20200303101500/https://ledger.example/cannery',
    ],
    [
      'saved from an archive',
      '<meta property="og:url" content="https://archive.ph/20200303/https://ledger.example/cannery">',
      null,
      'https://ledger.example/cannery',
      'https://archive.ph/20200303/https://ledger.example/cannery',
    ],
    ['a script for an address', '<link rel="canonical" href="javascript:alert(1)">', null, null, undefined],
  ])('%s', async (_, head, address, url, archiveUrl) => {
    const content = await read(page(head), address);
    expect([content.url, content.archiveUrl]).toEqual([url, archiveUrl]);
  });
});
