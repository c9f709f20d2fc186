// Shortening in the middle: what is kept, what is never taken apart, and that a long text costs no more than a short one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutMiddle, ELLIPSIS, shortenMiddle } from '../../src/chat/shorten.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.constantFrom('a', ' ', '*', '&', '👩‍👩‍👧', 'e\u0301', '🇫🇷', '👍🏽', '\uD83D', '字'), { maxLength: 300 })
    .map((all) => all.join('')),
);
/** Escaped as the most careful platform does it. */
const escaped = (character: string) => (/[*&<>]/.test(character) ? 6 : character.length);
const sizeOf = (text: string) => Array.from(text).reduce((sum, character) => sum + escaped(character), 0);

describe('shortening in the middle', () => {
  for (const [text, room, short] of [
    ['short enough', 12, 'short enough'],
    ['one two three four five six', 20, 'one two […] five six'],
    ['abcdefghijklmnopqrstuvwxyz', 13, 'abc […] wxyz'],
    ['', 0, ''],
  ] as const)
    it(`makes “${text}” fit ${room}`, () => {
      const made = shortenMiddle(text, room);
      expect(made.length).toBeLessThanOrEqual(room);
      if (text.length <= room) expect(made).toBe(short);
      else expect(made).toMatch(/^\S.* \[…\] .*\S$/);
    });

  it('keeps to the room, and the beginning and the end of the text', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: ELLIPSIS.length, max: 200 }), (text, room) => {
        const made = shortenMiddle(text, room);
        expect(made.length).toBeLessThanOrEqual(room);
        if (text.length <= room) expect(made).toBe(text);
        else {
          const cut = cutMiddle(text, room);
          expect(cut).not.toBeNull();
          expect(made).toBe(text.slice(0, cut?.start) + ELLIPSIS + text.slice(cut?.end));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('counts what a platform’s escapes take', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 10, max: 200 }), (text, room) => {
        const cut = cutMiddle(text, room, escaped);
        if (cut === null) expect(sizeOf(text)).toBeLessThanOrEqual(room);
        else {
          expect(cut.start).toBeLessThanOrEqual(cut.end);
          expect(sizeOf(text.slice(0, cut.start)) + sizeOf(ELLIPSIS) + sizeOf(text.slice(cut.end))).toBeLessThanOrEqual(
            room,
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  for (const unit of ['👩‍👩‍👧', 'e\u0301', '🇫🇷', '👍🏽', '𝒜'])
    it(`never takes ${unit} apart`, () => {
      for (let room = 10; room < 60; room += 1) {
        const made = shortenMiddle(unit.repeat(40), room);
        expect(made.replaceAll(unit, '')).toBe(ELLIPSIS);
      }
    });

  it('looks only at what can be kept', () => {
    const long = 'word '.repeat(2_000_000);
    const began = performance.now();
    for (let i = 0; i < 20; i += 1) shortenMiddle(long, 200);
    expect(performance.now() - began).toBeLessThan(500);
  });
});
