import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asLinkText, asText, oneLine, roomOf } from '../../../src/chat/discord/escape.ts';
import { hostileText } from '../contract/arbitrary.ts';

/** What Discord shows: a backslash before a character that is no letter, digit or space is not shown. */
const shown = (markdown: string) => markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1').replaceAll('\u200B', '');
/** What is left of the Markdown when the escaped characters are taken out: only this could format. */
const live = (markdown: string) => markdown.replace(/\\[^0-9A-Za-z\s]/g, '');

describe('escape', () => {
  it.each([
    ['bold', '**no**', '\\*\\*no\\*\\*'],
    ['masked link', '[here](https://x.example)', '\\[here\\]\\(https\\://x.example\\)'],
    ['heading', '# Big', '\\# Big'],
    ['subtext', '-# small', '\\-\\# small'],
    ['list', '1. one', '1\\. one'],
    ['list behind white space that a renderer may take away', '\u200B\n 1. one', ' 1\\. one'],
    ['list whose number stands in the piece before', '. one', '\\. one'],
    ['number inside', 'rose 1. and', 'rose 1. and'],
    ['user mention', '<@123>', '\\<\\@123\\>'],
    ['everyone', '@everyone', '\\@\u200Beveryone'],
    ['emoji', ':smile:', '\\:smile\\:'],
    ['fence', '```js', '\\`\\`\\`js'],
    ['lines become spaces', 'a\n\n# b', 'a \\# b'],
    ['override', 'a\u202Eb', 'ab'],
    ['plain words', 'We never met, “not once”', 'We never met, “not once”'],
  ])('%s', (_, text, markdown) => expect(asText(text)).toBe(markdown));

  it('shows every text as it is and leaves nothing live', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const markdown = asText(text);
        expect(shown(markdown)).toBe(oneLine(text));
        expect(live(markdown)).not.toMatch(/[\\`*_~|>#\-+[\]()<:@]/);
        expect(live(markdown)).not.toMatch(/^\s*\d+\./);
        expect(markdown).not.toMatch(/@(everyone|here)|[\n\r\u2028\u202A-\u202E\u2066-\u2069]/i);
      }),
    );
  });

  it('takes no more room than its characters are given', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const room = Array.from(text, roomOf).reduce((sum, one) => sum + one, 0);
        expect(asText(text).length).toBeLessThanOrEqual(room);
      }),
    );
  });

  it('has no bracket in a link’s words', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(asLinkText(text)).not.toMatch(/[[\]]/);
      }),
    );
  });
});
