import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkTo, safeUrl } from '../../src/chat/fragment.ts';

const URL_ = 'https://tidewater.example/a';

describe('linkTo', () => {
  it.each([
    ['short words, whole', URL_, 'never met her', `${URL_}#:~:text=never%20met%20her`],
    ['dash, comma and ampersand are syntax', URL_, 'so-called, R&D', `${URL_}#:~:text=so%2Dcalled%2C%20R%26D`],
    ['typographic marks as UTF-8', URL_, '“non”, dit-il', `${URL_}#:~:text=%E2%80%9Cnon%E2%80%9D%2C%20dit%2Dil`],
    ['line breaks count as spaces', URL_, 'never\n  met', `${URL_}#:~:text=never%20met`],
    ['a fragment stays', `${URL_}#part`, 'met', `${URL_}#part:~:text=met`],
    ['a text directive stays as it is', `${URL_}#:~:text=x`, 'met', `${URL_}#:~:text=x`],
    ['no words, no fragment', URL_, '  ', URL_],
  ])('%s', (_, url, excerpt, link) => expect(linkTo(url, excerpt)).toBe(link));

  it('gives long excerpts by their first and last words', () => {
    const words = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ');
    expect(linkTo(URL_, words)).toBe(`${URL_}#:~:text=word0%20word1%20word2%20word3,word36%20word37%20word38%20word39`);
  });

  it.each([['javascript:alert(1)'], ['ftp://tidewater.example/a'], ['not a url'], [''], ['data:text/html,x']])(
    'refuses %s',
    (url) => expect(linkTo(url, 'met')).toBeNull(),
  );

  it('has only characters that cannot end a link, whatever the excerpt', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (excerpt) => {
        expect(linkTo(URL_, excerpt)).toMatch(/^https:\/\/tidewater\.example\/a(#:~:text=[A-Za-z0-9._%,]+)?$/);
      }),
    );
  });

  it('leads to the same address as the url it was given', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        const safe = new URL(safeUrl(url)!);
        const given = new URL(url);
        expect(safe.origin).toBe(given.origin);
        expect(decodeURIComponent(safe.pathname + safe.search)).toBe(decodeURIComponent(given.pathname + given.search));
      }),
    );
  });
});
