// Which dates make a report, what its clause is, whom it is about, and what the article makes of it. The articles are made up.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateFromEdtf } from '../../src/dates/index.ts';
import { extract } from '../../src/extract/extract.ts';

function reportsIn(text: string, published: string | null = null) {
  const article = {
    id: 'a',
    text,
    title: '',
    publisher: null,
    url: null,
    published: published === null ? null : dateFromEdtf(published, 'explicit'),
    boilerplate: [],
  };
  return extract(article).reports;
}

test('a date in what is no coverage is found, and makes no report', () => {
  const text = 'Harbour bridge opens\nUpdated on March 01, 2008\nThe council opened the bridge on Friday.';
  const found = extract({
    id: 'a',
    text,
    title: 'Harbour bridge opens',
    publisher: null,
    url: null,
    published: dateFromEdtf('2008-03-01', 'explicit'),
    boilerplate: [{ start: 21, end: 46, kind: 'byline' }],
  });
  expect(found.dates.map((date) => date.value)).toEqual(['2008-03-01', '2008-02-29']);
  expect(found.reports.map((report) => report.date.edtf)).toEqual(['2008-02-29']);
});

/** [sentence, published, what is reported as `edtf status clause`]. */
const rows: readonly (readonly [text: string, published: string | null, ...expected: string[]])[] = [
  ['8 November 2011 Last updated at 06:28 The court found the captain guilty.', '2011-11-08'],
  [
    '“It cost too much,” said Carla Moss, who voted against it on March 3, 2021.',
    null,
    '2021-03-03 reported Carla Moss, who voted against it on March 3, 2021',
  ],
  [
    '“It cost too much for a town that has no harbour left and no boats to fill it with,” said Carla Moss, who voted against it on March 3, 2021.',
    null,
    '2021-03-03 reported Carla Moss, who voted against it on March 3, 2021',
  ],
  [
    'Carla Moss, who said “it cost too much,” voted against the plan on March 3, 2021.',
    null,
    '2021-03-03 reported Carla Moss, who said “it cost too much,” voted against the plan on March 3, 2021',
  ],
  [
    'The mayor in 2023 court filings acknowledged several calls with the port.',
    null,
    '2023 reported The mayor in 2023 court filings acknowledged several calls with the port',
  ],
  [
    'The mayor admitted to a dozen calls in 2022 testimony.',
    null,
    '2022 reported The mayor admitted to a dozen calls in 2022 testimony',
  ],
  ['The mayor kept copies of 2023 court filings.', null],
  ['The mayor said in 2023 court filings that the calls were short.', null],
  ['The mayor admitted that he drives a 2019 Ford.', null],
  ['Page last updated at 08:14 GMT, Tuesday, 8 November 2011 The court jailed him.', '2011-11-08'],
  ['On 8 November 2011 the map was updated.', null, '2011-11-08 reported On 8 November 2011 the map was updated'],
  ['The bridge opened on March 22, 2023.', null, '2023-03-22 reported The bridge opened on March 22, 2023'],
  ['But the bridge opened on March 22, 2023.', null, '2023-03-22 reported the bridge opened on March 22, 2023'],
  [
    'The bridge opened on March 22, 2023, according to the port.',
    null,
    '2023-03-22 reported The bridge opened on March 22, 2023',
  ],
  [
    'The bridge opened on March 22, 2023, officials said.',
    null,
    '2023-03-22 reported The bridge opened on March 22, 2023',
  ],
  [
    'The bridge opened Friday, reported the Harbour Post.',
    '2023-03-22',
    '2023-03-17 reported The bridge opened Friday',
  ],
  [
    'The bridge has been closed since June 2023.',
    null,
    '2023-06/.. reported The bridge has been closed since June 2023',
  ],
  [
    'Between 2020 and 2022, the port bought five cranes.',
    null,
    '2020/2022 reported Between 2020 and 2022, the port bought five cranes',
  ],
  ['The bridge will open on May 4, 2023.', '2023-03-22', '2023-05-04 planned The bridge will open on May 4, 2023'],
  ['The bridge will open on May 4, 2023.', null, '2023-05-04 planned The bridge will open on May 4, 2023'],
  [
    'The council is scheduled to vote Friday.',
    '2023-03-22',
    '2023-03-24 planned The council is scheduled to vote Friday',
  ],
  [
    'The mayor allegedly took the money in May 2020.',
    null,
    '2020-05 alleged The mayor allegedly took the money in May 2020',
  ],
  [
    'Two unnamed sources said the mayor took the money in May 2020.',
    null,
    '2020-05 alleged Two unnamed sources said the mayor took the money in May 2020',
  ],
  [
    'The clerk denied that he took the money in May 2020.',
    null,
    '2020-05 disputed The clerk denied that he took the money in May 2020',
  ],
  [
    'The clerk, who has chaired the harbour board since 2019, denied taking money from the harbour fund.',
    null,
    '2019/.. reported The clerk, who has chaired the harbour board since 2019, denied taking money from the harbour fund',
  ],
  [
    'The clerk who was hired in May 2019 denied the claims.',
    null,
    '2019-05 reported The clerk who was hired in May 2019 denied the claims',
  ],
  [
    'The clerk, chair of the board since 2019, disputed that.',
    null,
    '2019/.. reported The clerk, chair of the board since 2019, disputed that',
  ],
  [
    'The payments that were made in May 2019 are disputed by the clerk.',
    null,
    '2019-05 disputed The payments that were made in May 2019 are disputed by the clerk',
  ],
  [
    'The mayor stepped down on May 4, 2020, after a paper published alleged details.',
    null,
    '2020-05-04 reported The mayor stepped down on May 4, 2020, after a paper published alleged details',
  ],
  [
    'The mayor, who was accused of theft, resigned on May 4, 2020.',
    null,
    '2020-05-04 reported The mayor, who was accused of theft, resigned on May 4, 2020',
  ],
  [
    'She resigned on May 4, 2020, to contest the “false” allegations.',
    null,
    '2020-05-04 reported She resigned on May 4, 2020, to contest the “false” allegations',
  ],
  [
    'The bridge opened in 1999; it was closed in 2003.',
    null,
    '1999 reported The bridge opened in 1999',
    '2003 reported it was closed in 2003',
  ],
  [
    'The bridge opened in May 1999, and the tunnel was closed in 2003.',
    null,
    '1999-05 reported The bridge opened in May 1999',
    '2003 reported the tunnel was closed in 2003',
  ],
  [
    'The clerk confirmed it in April 2 testimony.',
    null,
    'XXXX-04-02 reported The clerk confirmed it in April 2 testimony',
  ],
  ['Fights broke out at the 2019 nomination.', null, '2019 reported Fights broke out at the 2019 nomination'],
  ['He testified on May 4, 2020.', null, '2020-05-04 reported He testified on May 4, 2020'],
  // No reports.
  ['She drove a 2019 Ford.', null],
  ['She won with her 2019 novel.', null],
  ['The mayor lives in a 1920s house and likes it.', null],
  ['“I saw him on May 4, 2020, near the bridge,” she said.', null],
  ['The mayor said on Friday.', '2023-03-22'],
  ['“We are glad about it,” the mayor said on Friday.', '2023-03-22'],
  ['“We are glad about it,” the mayor told reporters on May 4, 2020.', null],
  ['OTTAWA, March 22, 2023 — The bridge is open.', null],
  ['A warm May 4, 2020.', null],
  ['Nothing happened.', '2023-03-22'],
  ['The bridge stands in the nineteenth century and hums.', null],
  ['The train leaves at 7:59 p.m. and stops.', '2023-03-22'],
  ['She is now the mayor.', '2023-03-22'],
  ['They recently met.', '2023-03-22'],
  ['It lasted two years and cost much.', '2023-03-22'],
  ['The bus came in last year’s colours and left.', '2023-03-22'],
];

describe('reports', () => {
  test.each(rows.map((row) => [row[0], row] as const))('%s', (_, [text, published, ...expected]) => {
    const found = reportsIn(text, published).map((r) => `${r.date.edtf} ${r.status} ${text.slice(r.start, r.end)}`);
    expect(found).toEqual(expected);
  });

  test('an allegation that the accused denies is disputed', () => {
    const text =
      'Ruth Adler is the mayor. Two unnamed sources said Adler took the money in May 2020. “I never took any money,” Adler denied.';
    expect(reportsIn(text)[0]?.status).toBe('disputed');
  });

  test('the people of a clause come by their canonical names, in text order', () => {
    const text = 'Ruth Adler and Paul Moss are rivals. Moss beat Adler on May 4, 2020.';
    expect(reportsIn(text)[0]?.people).toEqual(['Paul Moss', 'Ruth Adler']);
  });

  test('“he” is the man the text was speaking of', () => {
    const text = 'Paul Moss spoke with the board. Moss sold the mill. He left the board on May 4, 2020.';
    expect(reportsIn(text)[0]?.people).toEqual(['Paul Moss']);
  });

  test('boilerplate holds no reports', () => {
    const text = 'The tower fell on May 4, 2020.\n\nThe bridge opened on May 5, 2020.';
    const article = {
      id: 'a',
      text,
      title: '',
      publisher: null,
      url: null,
      published: null,
      boilerplate: [{ kind: 'caption' as const, start: 0, end: 30 }],
    };
    expect(extract(article).reports.map((r) => r.date.edtf)).toEqual(['2020-05-05']);
  });

  test('a clause lies in the text and holds the words of its date', () => {
    const word = fc.constantFrom(
      'Paul Moss',
      'he',
      'resigned',
      'said',
      'on May 4, 2020',
      'last Friday',
      ', and',
      '.',
      '“',
      '”',
      'after',
      'between 2020 and 2022',
      ';',
      'will meet',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 24 }), (words) => {
        const text = words.join(' ');
        for (const report of reportsIn(text, '2023-03-22')) {
          const span = report.date.span ?? { start: 0, end: 0 };
          expect(report.start).toBeGreaterThanOrEqual(0);
          expect(report.end).toBeLessThanOrEqual(text.length);
          expect(report.start).toBeLessThanOrEqual(span.end);
          expect(report.end).toBeGreaterThanOrEqual(span.end);
        }
      }),
    );
  });
});
