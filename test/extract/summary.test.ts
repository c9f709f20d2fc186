// How the clause of a report reads in a timeline by itself: where it begins, where it ends, and who "he" is.
import { describe, expect, test } from 'vitest';
import { dateFromEdtf } from '../../src/dates/index.ts';
import { extract } from '../../src/extract/extract.ts';
import { summaryOf } from '../../src/extract/reports/summary.ts';

function summariesIn(text: string): string[] {
  const published = dateFromEdtf('2023-03-22', 'explicit');
  const { reports } = extract({ id: 'a', text, title: '', publisher: null, url: null, published, boilerplate: [] });
  return reports.map(({ start, end, subject }) => summaryOf(text.slice(start, end), subject ?? null));
}

describe('where it begins', () => {
  test.each([
    ['But the bridge opened on May 4, 2020.', 'The bridge opened on May 4, 2020'],
    ['The bridge opened in 1999; it was closed in 2003.', 'The bridge opened in 1999', 'It was closed in 2003'],
    ['HARBOUR CITY (Wire) - The bridge opened on May 4, 2020.', 'The bridge opened on May 4, 2020'],
    ['HARBOUR CITY, March 22 (Wire) - The bridge opened on Monday.', 'The bridge opened on Monday'],
    ['CARLA ROE, HOST: The bridge opened on May 4, 2020.', 'The bridge opened on May 4, 2020'],
    ['Carla Roe: the bridge opened on May 4, 2020.', 'Carla Roe: the bridge opened on May 4, 2020'],
    ['e-Mill opened on May 4, 2020.', 'e-Mill opened on May 4, 2020'],
  ])('%s', (text, ...expected) => expect(summariesIn(text)).toEqual(expected));
});

describe('a sentence about somebody keeps what they did', () => {
  test.each([
    [
      'Paul Moss, who sold the mill on May 4, 2020, said the price was fair.',
      'Paul Moss, who sold the mill on May 4, 2020, said the price was fair',
    ],
    ['The mill was sold on May 4, 2020, Paul Moss said.', 'The mill was sold on May 4, 2020'],
  ])('%s', (text, expected) => expect(summariesIn(text)).toEqual([expected]));
});

describe('what is no telling at all', () => {
  test.each([
    ['When was the bridge opened in May 2020?'],
    ['CAIRO | Tue May 12, 2009 3:16 pm IST'],
    ['At 20:06 on 29 April 2009, Reader1 wrote: The flu is here.'],
    ['January 31, 2011 at 3:44 pm | Reply The bridge was closed.'],
    ['Interview with the mayor Aired February 1, 2011 - 14:00:00 ET'],
  ])('%s', (text) => expect(summariesIn(text)).toEqual([]));
});

describe('where it ends', () => {
  const LONG =
    'The council closed the old bridge on May 4, 2020 and moved the market to the square by the mill, while the owners of the shops, who had asked for help since the flood, were told to wait for the new road that the county had promised them';

  test('a long clause ends at a pause after its date', () => {
    const [first] = summariesIn(`${LONG}.`);
    expect(first).toBe(
      'The council closed the old bridge on May 4, 2020 and moved the market to the square by the mill',
    );
  });

  test('not where what was begun has yet to say what happened', () => {
    const text =
      'Adler stepped away from the harbour board on May 4, 2020, after the Harbour Post, citing people who had seen the papers of the mill, published what it called the true story of the sale of the old bridge.';
    expect(summariesIn(text)[0]).toMatch(/published what it called/);
  });

  test('a summary without a pause is cut between words', () => {
    const summary = summaryOf(`It ${'went on and '.repeat(30)}on`, null);
    expect(summary.length).toBeLessThanOrEqual(240);
    expect(summary).toMatch(/ (?:went|on|and)…$/);
  });
});

describe('who “he” is, in brackets, only where it is beyond doubt', () => {
  test.each([
    ['Paul Moss sold the mill. He left the board on May 4, 2020.', '[Paul Moss] left the board on May 4, 2020'],
    [
      'Ruth Adler won the vote. Her first speech was held on May 4, 2020.',
      '[Ruth Adler’s] first speech was held on May 4, 2020',
    ],
    // Two are named; somebody without a name is about; the sentence before is about something else.
    ['Paul Moss met Tom Reed. He left the board on May 4, 2020.', 'He left the board on May 4, 2020'],
    ['Paul Moss saw the driver. He left the town on May 4, 2020.', 'He left the town on May 4, 2020'],
    ['The mill was sold to Paul Moss. The sale was long. He left it on May 4, 2020.', 'He left it on May 4, 2020'],
    ['It rained. They left the board on May 4, 2020.', 'They left the board on May 4, 2020'],
  ])('%s', (text, expected) => expect(summariesIn(text)).toEqual([expected]));
});
