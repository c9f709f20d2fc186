// How the clause of a report reads in a timeline by itself: where it begins, where it ends, and who "he" is.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateFromEdtf } from '../../src/dates/index.ts';
import { extract } from '../../src/extract/extract.ts';
import { summaryOf } from '../../src/extract/reports/summary.ts';
import { toldOf } from '../../src/extract/reports/told.ts';

function summariesIn(text: string): string[] {
  const published = dateFromEdtf('2023-03-22', 'explicit');
  const { reports } = extract({ id: 'a', text, title: '', publisher: null, url: null, published, boilerplate: [] });
  return reports.map(({ start, end, date, subject }) => {
    const at = { start: date.span!.start - start, end: date.span!.end - start };
    return summaryOf(text.slice(start, end), at, subject ?? null);
  });
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
    ['Paul Moss, who sold the mill on May 4, 2020, said the price was fair.', 'Paul Moss sold the mill on May 4, 2020'],
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
    const summary = summaryOf(`It ${'went on and '.repeat(30)}on`, null, null);
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
    // The one man named so far, a paragraph on; nobody when there are two.
    ['Paul Moss sold the mill.\n\nHe left the board on May 4, 2020.', '[Paul Moss] left the board on May 4, 2020'],
    ['Paul Moss sold it to Tom Reed.\n\nHe left on May 4, 2020.', 'He left on May 4, 2020'],
    ['Paul Moss, 61, sold the mill. He left the board on May 4, 2020.', '[Paul Moss] left the board on May 4, 2020'],
    // Two who did it together, "both" of the only two, and a body that acts again.
    [
      'Paul Moss and Ruth Adler sold the mill. They left the board on May 4, 2020.',
      '[Paul Moss and Ruth Adler] left the board on May 4, 2020',
    ],
    [
      'Paul Moss met Ruth Adler. Both left the board on May 4, 2020.',
      '[Paul Moss and Ruth Adler] left the board on May 4, 2020',
    ],
    ['Paul Moss met Ruth Adler. They left the board on May 4, 2020.', 'They left the board on May 4, 2020'],
    [
      'The inquiry opened with a song. It heard Ruth Adler on May 4, 2020.',
      '[The inquiry] heard Ruth Adler on May 4, 2020',
    ],
    ['The council bought the bridge. It fell on May 4, 2020.', 'It fell on May 4, 2020'],
    ['The mayor sold the bridge. It voted on May 4, 2020.', 'It voted on May 4, 2020'],
  ])('%s', (text, expected) => expect(summariesIn(text)).toEqual([expected]));
});

describe('what is told of the date, and no more', () => {
  test.each([
    // Closed in by commas behind who it is about.
    ['Moss, who quit on May 4, 2020, and Reed will appear in court.', 'Moss quit on May 4, 2020'],
    ['Ms. Moss, 54, who joined the mill in 2016, gets nothing.', 'Ms. Moss, 54, joined the mill in 2016'],
    ['Moss, a baker who has held the seat since 2011, was shocked.', 'Moss has held the seat since 2011'],
    ['Outside, Mark Perrin, who lost his son on May 4, 2020, wept.', 'Mark Perrin lost his son on May 4, 2020'],
    ['Moss, who was held in May 2020 and went to court, will be tried.', 'Moss was held in May 2020'],
    ['The dam, built in 1911, belongs to the county.', 'The dam [was] built in 1911'],
    ['The dams, built in 1911, belong to the county.', 'The dams, built in 1911, belong to the county'],
    [
      'He plans to serve out his term, which ended in 2016, as a friend.',
      'He plans to serve out his term, which ended in 2016, as a friend',
    ],
    ['A former driver at the plant, which opened in 2006, gave them plans.', 'The plant opened in 2006'],
    ['The son of Paul Moss, who died in 2006, was there.', 'The son of Paul Moss, who died in 2006, was there'],
    ['Ruth Adler, whose husband died in May 2020, wept.', '[Ruth Adler’s] husband died in May 2020'],
    ['“Harbour Lights” began on May 4, 2020.', '“Harbour Lights” began on May 4, 2020'],
    [
      'The climb will be held again on May 4, 2020: Paul Moss and Tom Reed stood there on May 9, 2020.',
      'The climb will be held again on May 4, 2020',
      'Paul Moss and Tom Reed stood there on May 9, 2020',
    ],
    [
      'Moss saw the town in 2006, weeks after a war ended on May 4, 2006.',
      'Moss saw the town in 2006',
      'A war ended on May 4, 2006',
    ],
    ['In 2005 he was sworn in on May 4, a Wednesday.', 'In 2005 he was sworn in on May 4, a Wednesday'],
    // Behind a noun or a name that the clause tells something else of.
    [
      'They were charged over the fire in Holme that killed seven people on May 4, 2020.',
      'The fire in Holme killed seven people on May 4, 2020',
    ],
    [
      'Moss denied that the fire killed seven people on May 4, 2020.',
      'Moss denied that the fire killed seven people on May 4, 2020',
    ],
    ['Moss denied knowing his aide, Leo Strand, who was held on May 4, 2020.', 'Leo Strand was held on May 4, 2020'],
    // Behind another verb, or another clause.
    [
      'They spoke for an hour and were released on bail until May 4, 2020.',
      'They were released on bail until May 4, 2020',
    ],
    ['They met and left on May 4, 2020.', 'They met and left on May 4, 2020'],
    [
      'The search came a week after a builder, Cal Devers, pleaded guilty on May 4, 2020.',
      'A builder, Cal Devers, pleaded guilty on May 4, 2020',
    ],
    [
      'The mills, criticized after a storm left some dark, said all would have power on May 4, 2030.',
      'The mills, criticized after a storm left some dark, said all would have power on May 4, 2030',
    ],
    ['The mill closed two days after he left on May 4, 2020.', 'The mill closed two days after he left on May 4, 2020'],
    [
      'The mill refused the offer on May 4, 2020, letters seen by the Post show.',
      'The mill refused the offer on May 4, 2020',
    ],
  ])('%s', (text, ...expected) => expect(summariesIn(text)).toEqual(expected));

  test.each([
    ['It was the worst fire since May 2001.'],
    ['It was the first visit of a pope since 1054.'],
    ['Families are worse off than in May 2010.'],
  ])('nothing of the time that it is measured by: %s', (text) => expect(summariesIn(text)).toEqual([]));

  test('each of two dates has its own', () => {
    expect(
      summariesIn('Orme, who took over on May 4, 2020, announced on June 9, 2021 that the lake would stay dry.'),
    ).toEqual(['Orme took over on May 4, 2020', 'Orme announced on June 9, 2021 that the lake would stay dry']);
    expect(summariesIn('Moss, who quit on May 4, 2020, and Reed appeared in court on June 9, 2021.')).toEqual([
      'Moss quit on May 4, 2020',
      'Moss and Reed appeared in court on June 9, 2021',
    ]);
  });

  test('only words of the clause stand in it, in their order', () => {
    const names = fc.constantFrom('Moss', 'Ms. Moss, 54', 'The dam', 'Her deputy, Orme', 'A builder');
    const inner = fc.constantFrom(
      'who quit on',
      'built in',
      'which fell on',
      'a baker who left on',
      'that killed two on',
    );
    const outer = fc.constantFrom(
      'will appear',
      'belongs to the county',
      'said it and left',
      'was held after the dam fell',
    );
    fc.assert(
      fc.property(names, inner, outer, fc.boolean(), (who, did, more, closed) => {
        const clause = `${who}, ${did} May 4, 2020${closed ? ',' : ''} ${more}`;
        const at = clause.indexOf('May 4');
        const told = toldOf(clause, { start: at, end: at + 11 });
        const plain = (words: string): readonly string[] => words.replace(' [was]', '').match(/[\p{L}\d]+/gu) ?? [];
        let from = 0;
        for (const word of plain(told)) {
          const found = plain(clause).indexOf(word, from);
          expect(found, `${word} in ${told}`).toBeGreaterThanOrEqual(from);
          from = found + 1;
        }
        expect(told).toContain('May 4, 2020');
      }),
    );
  });
});
