import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idFromPath, idFromUrl, idsFromPaths, idsFromUrls, slug } from '../../src/read/ids.ts';
import { withoutTracking } from '../../src/read/url.ts';

describe('ids', () => {
  it.each([
    ['000_7e18.txt', '000_7e18'],
    ['Ferry contract (final).txt', 'Ferry-contract-final'],
    ['Déclaration du 3 mars.html', 'Déclaration-du-3-mars'],
    ['v1.2.txt', 'v1.2'],
    ['letter@noon#2.md', 'letter-noon-2'],
    ['.txt', 'txt'],
    ['渡し船.txt', '渡し船'],
    ['../../etc/passwd', 'etc-passwd'],
  ])('from the file name %s', (name, id) => expect(idFromPath(name)).toBe(id));

  it('for a name without a letter', () => expect(idFromPath('!!!.txt')).toMatch(/^article-[0-9a-f]{8}$/));

  it.each([
    ['https://www.ledger.example/2023/05/ferry-void.html', 'ledger.example-2023-05-ferry-void'],
    ['https://ledger.example/2023/05/ferry-void/?utm_source=x&fbclid=y#top', 'ledger.example-2023-05-ferry-void'],
    ['https://m.ledger.example/story.php?id=42&ref=home', 'ledger.example-story-id-42'],
    ['https://amp.ledger.example/2023/05/ferry-void.amp.html', 'ledger.example-2023-05-ferry-void'],
    ['https://ledger.example/2023/05/ferry-void/amp/?outputType=amp', 'ledger.example-2023-05-ferry-void'],
    ['https://ledger.example/amp/2023/05/ferry-void', 'ledger.example-2023-05-ferry-void'],
    ['https://ledger.example/amp', 'ledger.example-amp'],
    ['https://ledger.example/news/amplifier', 'ledger.example-news-amplifier'],
    [
      'https://web.archive.org/web/20230322101500/https://ledger.example/2023/05/ferry-void',
      'ledger.example-2023-05-ferry-void',
    ],
    ['https://archive.ph/20230322/https://ledger.example/a', 'ledger.example-a'],
    ['https://archive.ph/AbCd1', 'archive.ph-AbCd1'],
    ['https://web.archive.org/web/', 'web.archive.org-web'],
    ['https://ledger.example/', 'ledger.example'],
    ['https://ledger.example/caf%C3%A9', 'ledger.example-café'],
    ['https://ledger.example/%E0%A4%A', 'ledger.example-E0-A4-A'],
  ])('from the url %s', (url, id) => expect(idFromUrl(url)).toBe(id));

  it('are short, and still differ', () => {
    const long = (end: string) => idFromUrl(`https://ledger.example/${'ferry-'.repeat(60)}${end}`);
    expect(long('a').length).toBeLessThanOrEqual(100);
    expect(long('a')).not.toBe(long('b'));
  });

  it('take as much of the path as tells files apart', () => {
    expect(Object.fromEntries(idsFromPaths(['in/a/story.txt', 'in/b/story.txt', 'in/other.txt']))).toEqual({
      'in/a/story.txt': 'a-story',
      'in/b/story.txt': 'b-story',
      'in/other.txt': 'other',
    });
    const alike = ['story.txt', 'story.html', 'a b.txt', 'a-b.txt', 'x/story.txt'];
    expect(new Set(idsFromPaths(alike).values()).size).toBe(alike.length);
  });

  it('do not depend on the order of the files', () => {
    const name = fc.constantFrom('a', 'b', 'a b', 'a-b', 'a.txt', 'a.html', '!');
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 12 }), (paths) => {
        const ids = idsFromPaths(paths);
        expect(ids.size).toBe(paths.length);
        expect(new Set(ids.values()).size).toBe(paths.length);
        expect(new Map([...idsFromPaths([...paths].reverse())].sort())).toEqual(new Map([...ids].sort()));
      }),
    );
  });

  it('of two urls that look alike both take a hash', () => {
    const urls = ['https://ledger.example/a/b', 'https://ledger.example/a-b'];
    const ids = [...idsFromUrls(urls).values()];
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^ledger\.example-a-b-[0-9a-f]{8}$/);
    const same = idsFromUrls(['https://ledger.example/a?utm_source=x', 'http://www.ledger.example/a/']);
    expect(new Set(same.values())).toEqual(new Set(['ledger.example-a']));
  });

  it('hold nothing that revisions, shells or folders would trip over', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(slug(words)).toMatch(/^[\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_.-]*[\p{L}\p{M}\p{N}_])?$/u);
        expect(slug(words).length).toBeLessThanOrEqual(120);
      }),
    );
  });
});

describe('urls that are shown', () => {
  it.each([
    ['https://ledger.example/a?utm_source=x&utm_medium=rss', 'https://ledger.example/a'],
    ['https://ledger.example/a?id=7&fbclid=x#top', 'https://ledger.example/a?id=7#top'],
    ['https://ledger.example/a?gclid=1&p=two%20words', 'https://ledger.example/a?p=two+words'],
    // What may say which page it is stays, and so does a url without anything of that kind, to the letter.
    ['https://ledger.example/a?ref=7&source=2', 'https://ledger.example/a?ref=7&source=2'],
    ['https://ledger.example/a?p=two%20words', 'https://ledger.example/a?p=two%20words'],
    ['https://ledger.example/utm_source', 'https://ledger.example/utm_source'],
    ['no url?utm_source=x', 'no url?utm_source=x'],
  ])('%s', (url, shown) => expect(withoutTracking(url)).toBe(shown));
});
