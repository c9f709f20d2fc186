// What is too little to go on record: a name that nobody says anything of.
import { describe, expect, it } from 'vitest';
import { findAsides, isScrap } from '../../../src/extract/quotes/scraps.ts';
import type { QuoteFinding } from '../../../src/extract/types.ts';

function scrap(sentence: string, sure = 0.7): boolean {
  const start = sentence.indexOf('[');
  const end = sentence.indexOf(']') - 1;
  const text = sentence.replace(/[[\]{}]/g, '');
  const cueAt = sentence.indexOf('{');
  const shift = cueAt > start ? 2 : 0;
  const cue = { start: cueAt - shift, end: sentence.indexOf('}') - 1 - shift };
  const spanShift = cueAt < start ? 2 : 0;
  const finding = {
    form: 'indirect',
    start: start - spanShift,
    end: end - spanShift,
    cue,
    speech: true,
    speaker: 'a',
    confidence: sure,
  };
  return isScrap(text, finding as unknown as QuoteFinding);
}

describe('what is likelier wrong than right', () => {
  it.each([
    [0.1, true],
    [0.39, true],
    [0.41, false],
    [0.9, false],
  ])('at %d: %s', (sure, left) => expect(scrap('Moss {said} [the boat had sunk].', sure)).toBe(left));
});

describe('a name alone', () => {
  it.each([
    'Moss acknowledged several calls, {reported} [Harbour’s Echo].',
    'The mayor had left, {said} [The Ferry Board].',
    'It was over, {wrote} [Ada Moss].',
    'Moss {acknowledged} several calls, reported [the Harbour Echo].',
  ])('%s', (sentence) => {
    expect(scrap(sentence)).toBe(true);
  });

  it.each([
    'Moss {denied} [any wrongdoing].',
    'Moss {said} [Harbour Echo lied].',
    'Moss {said} [the boat had sunk].',
    'Moss {said} [Ada Vale was late for the boat].',
    'Moss {confirmed} [the sale of Pier Nine].',
  ])('not: %s', (sentence) => {
    expect(scrap(sentence)).toBe(false);
  });
});

describe('a plan cut off inside the phrase of its day', () => {
  it.each([
    'The board {voted} on [Tuesday to end the night ferry].',
    'They {agreed} in [May to sell the pier].',
    'The council {voted} late [Friday to keep it].',
    'The council {voted} on 12 [June 2023 to wait].',
    'The council {voted} on [June 12, 2023, to wait].',
    'The council {voted} last [week to close the pier].',
    'The council {agreed} on the first [Monday of June to wait].',
    'The council {voted} on [Christmas Eve to wait].',
  ])('%s', (sentence) => {
    expect(scrap(sentence)).toBe(true);
  });

  it.each([
    'Moss {called} [Tuesday to be the day].',
    'Moss {said} on [Tuesday the ferry sank].',
    'Moss {said} last [week the ferry went to sea].',
    'Moss {wants} the [May family to leave].',
    'Moss {said} the [two weeks to come matter most].',
    'Moss {promised} on Tuesday [to end the night ferry].',
  ])('not: %s', (sentence) => {
    expect(scrap(sentence)).toBe(false);
  });
});

describe('what a clause tells beside its quotation', () => {
  const finding = (form: string, start: number, end: number, cue: number | null) =>
    ({ form, start, end, cue: cue === null ? null : { start: cue, end: cue + 4 } }) as unknown as QuoteFinding;
  const quoted = finding('direct', 0, 90, 20);

  it.each<[string, QuoteFinding, boolean]>([
    ['between the parts, by the same cue', finding('indirect', 40, 60, 20), true],
    ['by another cue', finding('indirect', 40, 60, 30), false],
    ['without a cue', finding('indirect', 40, 60, null), false],
    ['behind the quotation', finding('indirect', 92, 99, 20), false],
    ['quoted itself', finding('mixed', 40, 60, 20), false],
  ])('%s', (_, aside, expected) => expect(findAsides([quoted, aside]).has(aside)).toBe(expected));
});
