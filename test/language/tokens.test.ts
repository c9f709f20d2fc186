import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokens.ts';

const words = (text: string) => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it.each([
    ['“I never,” he said.', '“|I|never|,|”|he|said|.'],
    ["They don't, can't and won't.", "They|do|n't|,|ca|n't|and|wo|n't|."],
    ['We cannot and didn’t.', 'We|can|not|and|did|n’t|.'],
    ['O’Brien’s dog, the boards’ vote', 'O’Brien|’s|dog|,|the|boards|’|vote'],
    ["''We go,'' she said", "''|We|go|,|''|she|said"],
    ['``We go,’’ she said', '``|We|go|,|’|’|she|said'],
    ['‘Stop,’ said Mr. Vale.', '‘|Stop|,|’|said|Mr.|Vale|.'],
    ['It cost $3.5m — or 1,200.50 euros…', 'It|cost|$|3.5m|—|or|1,200.50|euros|…'],
    ['In the ’90s, on 10/12/2020 at 10:30 p.m. sharp', 'In|the|’90s|,|on|10/12/2020|at|10:30|p.m.|sharp'],
    ['U.S. officials, D.C. lawyers', 'U.S.|officials|,|D.C.|lawyers'],
    ['Sen. Ann Moss (I-Vt.) and Jo Ray (D-N.Y.)', 'Sen.|Ann|Moss|(|I-Vt.|)|and|Jo|Ray|(|D-N.Y.|)'],
    ['a 69-year-old, well-known man', 'a|69-year-old|,|well-known|man'],
    [
      'See https://example.org/a?b=c. Or (www.example.org).',
      'See|https://example.org/a?b=c|.|Or|(|www.example.org|)|.',
    ],
    ['mail me@example.org, follow @ann_moss #votes', 'mail|me@example.org|,|follow|@ann_moss|#votes'],
    ['Wait... what?! No -- never', 'Wait|...|what|?!|No|--|never'],
    ['Smith and Sons AT&T example.com', 'Smith|and|Sons|AT&T|example.com'],
    ['No. 4 said no.', 'No.|4|said|no|.'],
    ['the end.Then', 'the|end|.|Then'],
    ['naïve Zoë’s café', 'naïve|Zoë|’s|café'],
    ['', ''],
    [' \n\t ', ''],
  ])('%j', (text, expected) => {
    expect(words(text).join('|')).toBe(expected);
  });

  it('keeps to the stretch it is given, with offsets into the whole text', () => {
    const text = 'One two three four';
    expect(tokenize(text, { start: 4, end: 13 })).toEqual([
      { start: 4, end: 7, text: 'two' },
      { start: 8, end: 13, text: 'three' },
    ]);
    expect(tokenize(text, { start: 4, end: 10 }).at(-1)).toEqual({ start: 8, end: 10, text: 'th' });
  });

  it('covers every code unit but white space exactly once, in order', () => {
    const alphabet = fc.constantFrom(...'aB1 .,\'"“”‘’`-–…$@#/:\n()é😀&', "n't", "''", 'http://', 'Mr.');
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(at, token.start).trim()).toBe('');
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(token.end).toBeGreaterThan(token.start);
          at = token.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  it('takes time linear in the text, whatever stands in it', () => {
    for (const unit of ['a.', "'", 'a@', '.a', 'www.', 'n’t', '@', '1,', 'a-', '``', 'A.B-']) {
      const start = performance.now();
      tokenize(unit.repeat(100_000));
      expect(performance.now() - start).toBeLessThan(3000);
    }
  });
});
