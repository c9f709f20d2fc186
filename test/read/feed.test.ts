import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { looksLikeFeed, readFeed } from '../../src/read/feed.ts';

const page = (name: string) => readFileSync(new URL(`../fixtures/pages/${name}`, import.meta.url), 'utf8');
const ADDRESS = 'https://ledger.example/feed';
const entriesOf = async (text: string) => (await readFeed(text, 'feed', ADDRESS)).entries;

describe('readFeed', () => {
  it('reads RSS 2.0: relative links, entities, whole texts and teasers', async () => {
    const entries = await entriesOf(page('rss.xml'));
    expect(entries.map(({ url, title, published, key }) => [url, title, published?.from ?? null, key])).toEqual([
      ['https://ledger.example/2023/05/ferry?a=1&b=2', 'Ferry contract ‘void’ & done', '2023-05-09', 'tag:1'],
      ['https://ledger.example/2023/05/aground', 'Second ferry aground', '2023-05-10', null],
      [null, 'No link', null, null],
    ]);
    expect(entries.map(({ content }) => content === null)).toEqual([false, true, true]);
    expect(entries[0]?.content).toContain('<p>&ldquo;Nobody could have bid fairly,');
  });

  it('reads Atom: XHTML, escaped HTML, the link that is the page, the day it was published and not updated', async () => {
    const entries = await entriesOf(page('atom.xml'));
    expect(entries.map(({ url, title, published }) => [url, title, published?.from ?? null])).toEqual([
      ['https://ledger.example/a', 'Ferry & bridge', '2023-05-09'],
      ['https://ledger.example/b', 'Escaped', null],
    ]);
    expect(entries[0]?.content).toContain('<b>Tuesday</b>');
    expect(entries[1]?.content).toMatch(/^<p>Harbour City&rsquo;s/);
  });

  it.each([
    [
      'a description',
      '<description>The ferry is late again, the mayor told the council on Monday.</description>',
      true,
    ],
    [
      'few words of content',
      '<content:encoded>The ferry is late again, the mayor told the council.</content:encoded>',
      true,
    ],
    ['no sentence', '<description>More at eleven.</description>', false],
  ])('takes what stands in the feed where no page is linked: %s', async (_, inside, taken) => {
    const [entry] = await entriesOf(`<rss><channel><item><title>x</title>${inside}</item></channel></rss>`);
    expect(entry!.content !== null).toBe(taken);
    const link = '<link>https://ledger.example/x</link>';
    const [linked] = await entriesOf(`<rss><channel><item><title>x</title>${link}${inside}</item></channel></rss>`);
    expect(linked!.content).toBeNull();
  });

  it('reads RDF', async () => {
    expect(await entriesOf(page('rdf.xml'))).toMatchObject([
      { url: 'https://ledger.example/r', title: 'Ferry', published: { from: '2023-05-09' }, content: null },
    ]);
  });

  it('reads JSON Feed', async () => {
    const entries = await entriesOf(page('feed.json'));
    expect(entries).toMatchObject([
      { key: '1', title: 'Ferry', published: { from: '2023-05-09' } },
      { key: '2', content: null },
    ]);
    expect(entries[0]?.content).toContain('ferries &amp; the bridge');
  });

  it.each([
    ['its title', '<title>Harbour Ledger</title>', '', 'Harbour Ledger'],
    ['its title without what it holds', '<title>Harbour Ledger – Latest news</title>', '', 'Harbour Ledger'],
    [
      'the entry’s own source',
      '<title>Clippings</title>',
      '<source url="https://bay.example/">The Bay</source>',
      'The Bay',
    ],
    ['no title at all', '', '', null],
    ['a title that is a sentence', `<title>${'All that was said of the ferry '.repeat(4)}</title>`, '', null],
  ])('says who publishes: %s', async (_, title, source, publisher) => {
    const [entry] = await entriesOf(
      `<rss><channel>${title}<item><title>x</title><link>https://ledger.example/x</link>${source}</item></channel></rss>`,
    );
    expect(entry?.publisher).toBe(publisher);
  });

  it('calls nobody by the title of a feed that gathers what others publish', async () => {
    const entries = await entriesOf(
      '<rss><channel><title>Ferry news</title><item><link>https://ledger.example/x</link></item><item><link>https://bay.example/y</link></item></channel></rss>',
    );
    expect(entries.map(({ publisher }) => publisher)).toEqual([null, null]);
  });

  it('takes no link that is not http', async () => {
    const [entry] = await entriesOf(
      '<rss><channel><item><title>x</title><link>javascript:alert(1)</link></item></channel></rss>',
    );
    expect(entry).toMatchObject({ url: null });
  });

  it.each([
    [
      'entities of its own',
      '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>',
      0,
    ],
    [
      'a feed cut off in its second entry',
      '<rss><channel><item><title>One</title><link>/1</link></item><item><title>Tw',
      1,
    ],
    ['ten thousand levels', `<rss>${'<a>'.repeat(10_000)}`, 0],
    ['JSON without items', '{"version":"https://jsonfeed.org/version/1"}', 0],
    ['JSON cut off', '{"version":"https://jsonfeed.org/version/1","items":[{"id":"1"', 0],
    ['other XML', '<svg><path/></svg>', 0],
  ])('says what is wrong with %s, and gives what is whole', async (_, text, whole) => {
    const { entries, problems } = await readFeed(text, 'feed.xml', null);
    expect(problems).toMatchObject([{ code: 'feedBroken', values: { file: 'feed.xml' } }]);
    expect(entries).toHaveLength(whole);
  });

  it('says that a feed is empty', async () => {
    expect((await readFeed('<rss><channel></channel></rss>', 'feed.xml', null)).problems).toMatchObject([
      { code: 'feedEmpty' },
    ]);
  });

  it.each([
    ['<?xml version="1.0"?>\n<!-- made by hand --><rss version="2.0">', true],
    ['<feed xmlns="http://www.w3.org/2005/Atom">', true],
    ['<rdf:RDF xmlns:rdf="x">', true],
    ['{ "version": "https://jsonfeed.org/version/1.1", "items": []', true],
    ['<!doctype html><html>', false],
    ['Rss feeds were down on Tuesday', false],
    ['{"id":"1","text":"x"}', false],
  ])('knows a feed by its beginning: %s', (text, is) => expect(looksLikeFeed(text)).toBe(is));
});
