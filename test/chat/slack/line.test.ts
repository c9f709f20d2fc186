// What was typed → the line that is asked: forgiving about how it is written, and what a button keeps of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINE } from '../../../src/chat/slack/limits.ts';
import { clean, commandLine, messageLine, whosaidLine } from '../../../src/chat/slack/line.ts';
import { pageValue, readPageValue } from '../../../src/chat/slack/state.ts';
import { parseLine } from '../../../src/commands/parse.ts';
import { hostileText } from '../contract/arbitrary.ts';

const read = (line: string) => {
  const parsed = parseLine(line, { isDate: (text) => /^\d{4}/.test(text), isPerson: () => true });
  return parsed.ok ? parsed.parsed.options : null;
};

describe('a slash command', () => {
  const typed: [string, string, Record<string, string>][] = [
    ['whosaid', 'not close friends', { words: 'not close friends' }],
    ['whosaid', '“not close friends” person:“Odalys Wren”', { words: 'not close friends', person: 'Odalys Wren' }],
    [
      'whosaid',
      'person:"Odalys Wren" not close friends from:2031',
      { words: 'not close friends', person: 'Odalys Wren', from: '2031' },
    ],
    ['quotes', 'Odalys Wren about:lock', { person: 'Odalys Wren', about: 'lock' }],
    ['quotes', 'Odalys Wren SHARE:true', { person: 'Odalys Wren', share: 'true' }],
    ['whosaid', 'he said: never again', { words: 'he said: never again' }],
    ['whosaid', 'Smith &amp; Sons &lt;3', { words: 'Smith & Sons <3' }],
    ['timeline', '   ', {}],
  ];
  for (const [name, text, options] of typed)
    it(`/${name} ${text}`, () => {
      const { line, cut } = commandLine(name, text);
      const given = read(line) ?? {};
      const words = Object.fromEntries(
        Object.entries(given).map(([key, value]) => [key, value.replace(/^[“"]|[”"]$/g, '')]),
      );
      expect(words).toEqual(options);
      expect(cut).toBe(false);
    });

  it('says whether it is for everybody', () => {
    expect(commandLine('quotes', 'Wren share:true').share).toBe(true);
    expect(commandLine('quotes', 'Wren').share).toBe(false);
    expect(commandLine('quotes', 'Wren share:false').share).toBe(false);
  });

  it('is cut to what a button holds, and that is known', () => {
    const { line, cut } = commandLine('whosaid', 'harbour & lock '.repeat(300));
    expect(cut).toBe(true);
    expect(line.length).toBeLessThanOrEqual(LINE);
  });
});

describe('a message', () => {
  for (const [text, line] of [
    ['<@U0BOT> who said *never*?', 'who said never?'],
    ['<@U0BOT|onrecord>   /quotes Odalys Wren', '/quotes Odalys Wren'],
    ['<@U0BOT>', '/onrecord help'],
    ['what did &lt;he&gt; say about <https://x.example|the lock>', 'what did <he> say about the lock'],
    ['<!channel> who said this', 'who said this'],
  ] as const)
    it(text, () => expect(messageLine(text, 'U0BOT').line).toBe(line));

  for (const [text, line] of [
    ['&gt; She said “never” and "again"', '/whosaid words:"She said never and again"'],
    ['*bold* _words_ share:true', '/whosaid words:"bold words share:true"'],
    ['   ', null],
  ] as const)
    it(`“Who said this?” on “${text}”`, () => expect(whosaidLine(text)?.line ?? null).toBe(line));
});

describe('any line', () => {
  it('comes back from its button as it was asked, on the same page', () => {
    fc.assert(
      fc.property(hostileText(3000), fc.nat({ max: 999_999 }), (text, page) => {
        const line = clean(text);
        const value = pageValue({ line, page });
        expect(value.length).toBeLessThanOrEqual(2000);
        expect(value).not.toMatch(/[<>]/);
        expect(readPageValue(value)).toEqual({ line, page });
        expect(clean(line)).toBe(line);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, whatever a message holds', () => {
    fc.assert(
      fc.property(hostileText(2000), (text) => {
        for (const line of [
          messageLine(text, 'U0BOT').line,
          whosaidLine(text)?.line ?? '',
          commandLine('ask', text).line,
        ])
          expect(line).not.toMatch(/[\u0000-\u001F\u202A-\u202E\u2066-\u2069]/);
      }),
      { numRuns: 500 },
    );
  });
});
