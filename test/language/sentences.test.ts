import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/language/sentences.ts';

const cut = (text: string) => splitSentences(text).map((s) => text.slice(s.start, s.end));

describe('splitSentences', () => {
  it.each([
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    ['Mr. Vale met Sen. Moss. They ate.', ['Mr. Vale met Sen. Moss.', 'They ate.']],
    ['J. R. Vale spoke. It rained.', ['J. R. Vale spoke.', 'It rained.']],
    ['The U.S. Senate met.', ['The U.S. Senate met.']],
    ['He lives in the U.S. The vote is near.', ['He lives in the U.S.', 'The vote is near.']],
    ['“We go.” She left.', ['“We go.”', 'She left.']],
    ['“Why not?” he asked. No one knew.', ['“Why not?” he asked.', 'No one knew.']],
    ['“Why not?” Ann Moss asked. No one knew.', ['“Why not?” Ann Moss asked.', 'No one knew.']],
    ['"We go," he said. "Now."', ['"We go," he said.', '"Now."']],
    ["''We go.'' ''Now.''", ["''We go.''", "''Now.''"]],
    ['It closed at 5 p.m. on Monday.', ['It closed at 5 p.m. on Monday.']],
    ['On Jan. 5 he left (for good). Nobody saw.', ['On Jan. 5 he left (for good).', 'Nobody saw.']],
    ['It cost 3.5 million. “Too much!”', ['It cost 3.5 million.', '“Too much!”']],
    ['Headline without a stop\n\nThe text begins.', ['Headline without a stop', 'The text begins.']],
    ['Short line\nThe text begins.', ['Short line', 'The text begins.']],
    [
      'The committee that was set up by the parliament in the spring of\nthis year has not met.',
      ['The committee that was set up by the parliament in the spring of\nthis year has not met.'],
    ],
    ['We waited ... and left. Done.', ['We waited ... and left.', 'Done.']],
    ['Yahoo!-owned firms rose.', ['Yahoo!-owned firms rose.']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('counts from the whole text when a paragraph is given', () => {
    const text = 'Title\n\nOne. Two.';
    expect(splitSentences(text, { start: 7, end: text.length })).toEqual([
      { start: 7, end: 11 },
      { start: 12, end: 16 },
    ]);
  });
});
