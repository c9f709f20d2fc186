import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampPage, pagesOf } from '../../src/chat/paging.ts';
import { cutMiddle, ELLIPSIS, shortenMiddle } from '../../src/chat/shorten.ts';

describe('pagesOf', () => {
  it('holds every item once, in order, and never more than fits unless it is alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 120 })), fc.integer({ min: 1, max: 200 }), (sizes, room) => {
        const size = (from: number, to: number) => sizes.slice(from, to).reduce((sum, n) => sum + n, 0);
        const pages = pagesOf(sizes.length, (from, to) => size(from, to) <= room);
        const items = pages.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
        expect(items).toEqual(sizes.map((_, i) => i));
        for (const { from, to } of pages)
          expect(to - from === 1 || size(from, to) <= room || sizes.length === 0).toBe(true);
        // As full as it can be: the next page's first item would not have fitted.
        for (const [i, { from }] of pages.entries()) {
          const next = pages[i + 1];
          if (next) expect(size(from, next.from + 1)).toBeGreaterThan(room);
        }
      }),
    );
  });

  it('has one page for no items', () => expect(pagesOf(0, () => true)).toEqual([{ from: 0, to: 0 }]));

  it.each([
    [5, -1, 0],
    [5, 2, 2],
    [5, 9, 4],
    [0, 3, 0],
    [5, Number.NaN, 0],
  ])('of %i pages, page %i is page %i', (pages, asked, page) => expect(clampPage(pages, asked)).toBe(page));
});

describe('shortenMiddle', () => {
  it.each([
    ['fits', 10, 'fits'],
    ['beginning and the end', 13, `begi${ELLIPSIS}end`],
  ])('%s in %i', (text, room, short) => expect(shortenMiddle(text, room)).toBe(short));

  it('keeps to the room, begins and ends as the text does and cuts no character apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 30 }), fc.integer({ min: 12, max: 60 }), (text, room) => {
        const cut = cutMiddle(text, room);
        if (cut === null) {
          expect(text.length).toBeLessThanOrEqual(room);
          return;
        }
        const [head, tail] = [text.slice(0, cut.start), text.slice(cut.end)];
        expect(head.length + tail.length + ELLIPSIS.length).toBeLessThanOrEqual(room);
        expect(`${head}|${tail}`).not.toMatch(/[\uD800-\uDFFF]/u);
        expect(shortenMiddle(text, room)).toBe(head + ELLIPSIS + tail);
      }),
    );
  });
});
