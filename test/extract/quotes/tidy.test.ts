// Pieces of one report that fell apart, and pieces of two that stay two.
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../src/extract/attribution.ts';
import { preparePage } from '../../../src/extract/page.ts';
import { tidy } from '../../../src/extract/quotes/tidy.ts';

/** Pieces stand in brackets, those within marks are direct; braces around the one cue, the mention is the first word. */
function tidied(marked: string): string[] {
  const plain = (to: number) => marked.slice(0, to).replace(/[[\]{}]/g, '').length;
  const text = marked.replace(/[[\]{}]/g, '');
  const cue = { start: plain(marked.indexOf('{')), end: plain(marked.indexOf('}')) };
  const found = [...marked.matchAll(/\[([^\]]+)\]/g)].map(({ 0: all, 1: words, index }): Attribution => {
    const start = plain(index);
    const direct = marked[index - 1] === '“' && marked[index + all.length] === '”';
    const form = direct ? 'direct' : words!.includes('“') ? 'mixed' : 'indirect';
    return {
      parts: [{ start, end: start + words!.length }],
      form,
      cue,
      mention: { start: 0, end: text.indexOf(' ') },
      rule: 'reported',
    };
  });
  return tidy(preparePage({ text, boilerplate: [] }), found).map(({ form, parts }) =>
    [form, ...parts.map(({ start, end }) => text.slice(start, end))].join(': '),
  );
}

describe('one report', () => {
  it.each([
    [
      'Moss wrote {alleging} [the port in Velden] bused [foreign rowers to vote].',
      'the port in Velden bused foreign rowers to vote',
    ],
    ['Moss {said} [the crew] quietly sold [the old boat].', 'the crew quietly sold the old boat'],
  ])('%s', (marked, words) => expect(tidied(marked)).toEqual([`indirect: ${words}`]));

  it.each([
    [
      'Moss {confirmed} [contact with diplomats during testimony] at the inquiry.',
      'contact with diplomats during testimony at the inquiry',
    ],
    ['Moss {denied} [two calls following talks] in the lobby, and left.', 'two calls following talks in the lobby'],
    // A tail that is the speaker's own, or goes on without an article, is not taken in.
    ['Moss {denied} [two calls during talks] at length.', 'two calls during talks'],
    ['Moss {denied} [two calls during the long talks] at the port.', 'two calls during the long talks'],
    ['Moss {denied} [the calls] at the inquiry.', 'the calls'],
    ['Moss {denied} [two calls during talks] with a shrug.', 'two calls during talks'],
  ])('%s', (marked, words) => expect(tidied(marked)).toEqual([`indirect: ${words}`]));

  it.each([
    ['Moss {claimed} “[secret friends]” [attacked her name].', '“secret friends” attacked her name'],
    [
      'Moss {claimed} that “[secret friends]” [attacked her “good name.”]',
      '“secret friends” attacked her “good name.”',
    ],
  ])('%s', (marked, words) => expect(tidied(marked)).toEqual([`mixed: ${words}`]));

  it('ends before the comma that parts it from its clause', () => {
    expect(tidied('Moss {said} [the boat had left,] and sat down.')).toEqual(['indirect: the boat had left']);
  });
});

describe('begins behind the comma that parts it from its clause', () => {
  it.each([
    ['According {to} Moss[, the boat had left].', 'the boat had left'],
    ['Moss {said} [; the boat had left].', 'the boat had left'],
  ])('%s', (marked, words) => expect(tidied(marked)).toEqual([`indirect: ${words}`]));

  it.each([
    ['Moss {said} [that, late as it was, it left].', 'that, late as it was, it left'],
    ['Moss {said} “[, or so]” to herself.', ', or so'],
  ])('stays as it is: %s', (marked, words) => expect(tidied(marked)[0]).toMatch(new RegExp(`: ${words}$`)));
});

describe('stays two', () => {
  it.each([
    'Moss {accused} [Tull of being late] touched [off a long debate].',
    'Moss {said} [that Tull was late] and called [the board slow].',
    'Moss {said} “[It burned.]” [The crew had left].',
  ])('%s', (marked) => expect(tidied(marked)).toHaveLength(2));
});
