// Where a page states its day, and what is not its day.
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/read/html.ts';

const PROSE =
  '<p>Harbour City’s contract for two new ferries is void, a provincial judge ruled on Tuesday, in a decision that runs to forty pages.</p>' +
  '<p>“Nobody could have bid fairly,” Justice Ida Crane wrote, adding that the terms had been changed twice after the bids were opened.</p>';
const H1 = '<h1>Ferry contract void</h1>';

async function dayOf(html: string, address: string | null = null): Promise<string | null> {
  const result = await readHtml(html, 'page.html', address);
  if (!result.ok) throw new Error(result.problem.code);
  return result.content.published?.edtf ?? null;
}
const page = (head: string, body = H1 + PROSE, html = '<html>') =>
  `<!doctype html>${html}<head>${head}</head><body><main>${body}</main></body></html>`;
const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('JSON-LD', () => {
  it.each([
    ['inside a graph', { '@graph': [{ '@type': 'WebSite' }, { '@type': 'NewsArticle', datePublished: '2023-05-09' }] }],
    ['in a list', [{ '@type': 'BreadcrumbList' }, { '@type': 'NewsArticle', datePublished: '2023-05-09' }]],
    ['of several types', { '@type': ['Article', 'NewsArticle'], datePublished: '2023-05-09T08:00:00+0200' }],
    [
      'as the main thing of a page',
      { '@type': 'WebPage', mainEntity: { '@type': 'Article', datePublished: '2023-05-09' } },
    ],
    ['of a page alone', { '@type': 'WebPage', datePublished: '2023-05-09' }],
    [
      'beside other stories: the one with this headline',
      [
        { '@type': 'NewsArticle', headline: 'Pool to close', datePublished: '2023-05-11' },
        { '@type': 'NewsArticle', headline: 'Ferry contract void', datePublished: '2023-05-09' },
      ],
    ],
    [
      'beside other stories: the one at this address',
      [
        { '@type': 'NewsArticle', url: 'https://ledger.example/pool', datePublished: '2023-05-11' },
        { '@type': 'NewsArticle', url: 'https://www.ledger.example/ferry', datePublished: '2023-05-09' },
      ],
    ],
    [
      'without a day, then the meta tag',
      { '@type': 'NewsArticle' },
      '<meta itemprop="datePublished" content="2023-05-09">',
    ],
    [
      'of no time at all, then the meta tag',
      { '@type': 'NewsArticle', datePublished: '0001-01-01T00:00:00' },
      '<meta name="pubdate" content="2023-05-09">',
    ],
  ])('%s', async (_, data, more = '') =>
    expect(await dayOf(page(linked(data) + more), 'https://ledger.example/ferry?x=1')).toBe('2023-05-09'),
  );

  it('says nothing by the day of a change, or by that of an offer', async () => {
    expect(await dayOf(page(linked({ '@type': 'NewsArticle', dateModified: '2023-05-12' })))).toBeNull();
    expect(await dayOf(page(linked({ '@type': 'Event', datePublished: '2023-05-12' })))).toBeNull();
  });
});

describe('time zones', () => {
  const stamped = (stamp: string, shown: string) =>
    page(linked({ '@type': 'NewsArticle', datePublished: stamp }), `${H1}<p class="meta">${shown}</p>${PROSE}`);
  it.each([
    ['written in the newsroom’s zone', '2023-05-09T23:30:00-04:00', 'May 9, 2023', '2023-05-09'],
    ['an evening in Ottawa', '2023-05-10T01:30:00.000Z', 'May 9, 2023, 9:30 p.m. EDT', '2023-05-09'],
    ['a morning in Sydney', '2023-05-08T22:10:00Z', 'Tuesday 9 May 2023', '2023-05-09'],
    ['noon: the shown day is another', '2023-05-09T12:00:00Z', 'May 8, 2023', '2023-05-09'],
    ['nothing shown', '2023-05-10T01:30:00Z', 'Harbour City', '2023-05-10'],
    ['two days away', '2023-05-10T01:30:00Z', 'May 8, 2023', '2023-05-10'],
  ])('%s', async (_, stamp, shown, day) => expect(await dayOf(stamped(stamp, shown))).toBe(day));

  it('takes the same moment in the newsroom’s zone', async () => {
    const html = page(
      `${linked({ '@type': 'NewsArticle', datePublished: '2023-05-10T01:30:00Z' })}<meta property="article:published_time" content="2023-05-09T21:30:00-04:00">`,
    );
    expect(await dayOf(html)).toBe('2023-05-09');
  });
  it('takes the day of the url, where the time zone explains the other', async () => {
    const html = page(linked({ '@type': 'NewsArticle', datePublished: '2023-05-10T01:30:00Z' }));
    expect(await dayOf(html, 'https://ledger.example/2023/5/9/ferry')).toBe('2023-05-09');
    expect(await dayOf(html, 'https://ledger.example/2023/5/8/ferry')).toBe('2023-05-10');
  });

  it('takes a moment in the newsroom’s zone before a bare day that is its day in universal time', async () => {
    const time = (stamp: string) =>
      page(
        '<meta name="sailthru.date" content="2023-05-10">',
        `${H1}<time pubdate datetime="${stamp}">x</time>${PROSE}`,
      );
    expect(await dayOf(time('2023-05-09 20:08:00-0400'))).toBe('2023-05-09');
    expect(await dayOf(time('2023-05-09 10:08:00-0400'))).toBe('2023-05-10');
  });
});

describe('what a reader sees', () => {
  const shown = (line: string, html = '<html>') => page('', `${H1}${line}${PROSE}`, html);
  it.each([
    ['Published 9 May 2023', '2023-05-09'],
    ['By Kit Ray | Published: May 9, 2023 | Updated: May 12, 2023', '2023-05-09'],
    ['Updated: May 12, 2023 — Published: May 9, 2023', '2023-05-09'],
    ['Updated: May 12, 2023', '2023-05-12'],
    ['Updated: May 12, 2023 after the ruling of May 11, 2023', null],
    ['Last modified on May 12, 2023', '2023-05-12'],
    ['Kit Ray, May 9, 2023', '2023-05-09'],
    ['16:12 BST, 9 May 2023', '2023-05-09'],
    ['Publié le 9 mai 2023 à 16 h 12', '2023-05-09'],
    ['Publié le 1er août 2023, mis à jour le 3 août 2023', '2023-08-01'],
    ['Mis à jour le 12 mai 2023', '2023-05-12'],
    ['Le mardi 9 mai 2023', '2023-05-09'],
    ['Veröffentlicht am 9. März 2023', '2023-03-09'],
    ['Publicado el 9 de mayo de 2023', '2023-05-09'],
    ['29/10/2012', '2012-10-29'],
    ['10/29/2012', '2012-10-29'],
    ['3.4.2023', '2023-04-03'],
    ['3/4/2023', null],
    ['The court met on May 9, 2023, and again in the fall', null],
  ])('%s: %s', async (line, day) => expect(await dayOf(shown(`<div class="meta">${line}</div>`))).toBe(day));

  it.each([
    ['<html lang="en-GB">', null, '2023-04-03'],
    ['<html lang="en-US">', null, '2023-03-04'],
    ['<html lang="fr">', null, '2023-04-03'],
    ['<html lang="en">', 'https://ledger.co.uk/x', '2023-04-03'],
    ['<html lang="en-US">', 'https://ledger.com.au/x', '2023-04-03'],
    ['<html>', 'https://ledger.gov/x', '2023-03-04'],
    ['<html lang="en-CA">', 'https://ledger.ca/x', null],
  ])('3/4/2023 on %s at %s: %s', async (html, address, day) =>
    expect(await dayOf(shown('<div class="date">3/4/2023</div>', html), address)).toBe(day),
  );

  it('does not take the day that stands at the top of every page, or beside other stories', async () => {
    const today = '<p>Sunday, November 29, 2026</p>';
    const other = '<ul class="related-list"><li><time datetime="2023-05-02">May 2</time> Pool to close</li></ul>';
    expect(await dayOf(page('', `${today}${H1}<p>May 9, 2023</p>${PROSE}`))).toBe('2023-05-09');
    expect(await dayOf(page('', `${H1}${PROSE}${other}`))).toBeNull();
  });

  it('reads hAtom, and the moment behind "1 hour ago"', async () => {
    expect(await dayOf(shown('<span class="published" title="2023-05-09T08:27:07">an hour ago</span>'))).toBe(
      '2023-05-09',
    );
    expect(await dayOf(shown('<cite><abbr title="2023-05-09T01:40:40Z">1 hr ago</abbr></cite>'))).toBe('2023-05-09');
  });

  it('does not take a <time> of a change for the day', async () => {
    expect(await dayOf(shown('<p>Updated <time datetime="2023-05-12">12 May</time></p>'))).toBeNull();
    const both =
      '<p>Published <time datetime="2023-05-09">9 May</time>, updated <time datetime="2023-05-12">12 May</time></p>';
    expect(await dayOf(shown(both))).toBe('2023-05-09');
  });
});

describe('the url', () => {
  it.each([
    ['https://ledger.example/2023/05/09/ferry', '2023-05-09'],
    ['https://ledger.example/2023/may/9/ferry', '2023-05-09'],
    ['https://ledger.example/2023/POLITICS/05/09/ferry/index.html', '2023-05-09'],
    ['https://ledger.example/20230509/ferry', '2023-05-09'],
    ['https://ledger.example/news/20231399/ferry', null],
    ['https://ledger.example/2023/05/ferry', null],
    ['https://ledger.example/articles/120230509/ferry', null],
  ])('%s: %s', async (url, day) => expect(await dayOf(page(''), url)).toBe(day));
});
