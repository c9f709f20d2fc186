// Content that took in whom somebody told, or whom it is according to.
import { describe, expect, test } from 'vitest';
import { withoutLead } from '../../../src/extract/quotes/overlong.ts';
import { withModel } from '../model/shipped.ts';
import { read } from './marked-content.ts';

describe('content without its lead', () => {
  test.each([
    ['{According to} [police, officers saw him leave].', 'officers saw him leave', 'police'],
    ['{According to} [Moss the hard drives were returned].', 'the hard drives were returned', 'Moss'],
    ['{According to} the [Harbour News, it burned].', 'it burned', 'Harbour News'],
    ['Moss {had told} [police officials that she saw nothing].', 'that she saw nothing', null],
    ['Moss {told} [Tull he would help].', 'he would help', null],
    ['Moss {put} [it to him that he had lied].', 'that he had lied', null],
    ['Moss {put} [it to the mayor’s aide that he had lied].', 'that he had lied', null],
    ['Moss {rejected} [that, saying two thirds would go].', 'two thirds would go', null],
    ['He {was accused} [by neighbour Ada Moss of lying to her].', 'of lying to her', 'neighbour Ada Moss'],
    ['He {was accused by} [neighbour Ada Moss of lying to her].', 'of lying to her', 'neighbour Ada Moss'],
    ['{According to} a statement by the operator, [Lakeline, the boat was sound].', 'the boat was sound', null],
  ])('%s', (marked, words, mention) => {
    const { text, attribution } = read(marked);
    const found = withoutLead(text, attribution);
    expect(text.slice(found.parts[0]!.start, found.parts[0]!.end)).toBe(words);
    expect(found.mention && text.slice(found.mention.start, found.mention.end)).toBe(mention);
  });

  test.each([
    'Moss {told} [how surprised he was that it burned].',
    'Moss {told} the board [that Tull knew that it burned].',
    'Moss {said} [it to him that she was late].',
    'Moss {put} [it on the table that night].',
    'Moss {rejected} [that saying of his].',
    'He {was accused} [Ada Moss of lying to her].',
    'Moss {said} [police officials that night saw nothing].',
    'Moss {told} Tull [When he leaves she will stay].',
    '{According to} Moss, [Tull, the mayor, knew].',
  ])('stays as it is: %s', (marked) => {
    const { text, attribution } = read(marked);
    expect(withoutLead(text, attribution)).toEqual(attribution);
  });
});

describe('content that took in its own cue', () => {
  test.each([
    ['Moss left, [{saying} that it burned].', 'that it burned'],
    ['The report held [allegations {suggesting} that Moss knew].', 'that Moss knew'],
    ['It was reversed, [{ruling} it could not stand].', 'it could not stand'],
  ])('%s', (marked, words) => {
    const { text, attribution } = read(marked);
    const { start, end } = withoutLead(text, attribution).parts[0]!;
    expect(text.slice(start, end)).toBe(words);
  });

  test.each([
    'Moss spoke of [the harm that {saying} this had done].',
    'Moss has plans [{to call} on all to row].',
    'Moss cited [a poll that {found} it was late].',
  ])('stays as it is: %s', (marked) => {
    const { text, attribution } = read(marked);
    expect(withoutLead(text, attribution)).toEqual(attribution);
  });
});

describe('content and what follows it', () => {
  test.each([
    [
      'Moss confirmed contact with diplomats during testimony at the inquiry.',
      'contact with diplomats during testimony at the inquiry',
    ],
    [
      'Moss admitted two meetings with the envoy, during which they spoke of ferries.',
      'two meetings with the envoy, during which they spoke of ferries',
    ],
  ])('%s', (sentence, words) => {
    expect(withModel(sentence).quotes.map(({ text }) => text)).toContain(words);
  });

  test('no report ends in “which”', () => {
    const sentence =
      'Malaysia has maintained a policy of turning away boats which, according to AFP, the United Nations has criticised.';
    const ends = withModel(sentence).quotes.map(({ text }) => text.slice(-10));
    expect(ends).toContain('away boats');
    expect(ends.filter((end) => /(?:which|whose|whom)$/.test(end))).toEqual([]);
  });
});
