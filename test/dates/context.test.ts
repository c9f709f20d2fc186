// What the words around an expression do to it: which way it looks, what it is compared with, what it is no part of.
import { describe } from 'vitest';
import { table } from './tables.ts';

describe('the clause that an expression stands in', () => {
  table([
    // Counted from a day that is not known: not known either, whatever day was known before.
    [
      'The mill burned on May 4, 2020. It reopened on Oct. 12. Three days later it closed.',
      null,
      'May 4, 2020 = 2020-05-04',
      'Oct. 12 = XXXX-10-12',
      'Three days later = XXXX-XX-XX',
    ],
    ['Protesters planned a large march on Saturday.', '2023-03-22', 'Saturday = 2023-03-25'],
    ['The judge scheduled a hearing for Friday.', '2023-03-22', 'Friday = 2023-03-24'],
    ['The mayor called a news conference for Friday.', '2023-03-22', 'Friday = 2023-03-24'],
    ['The mayor called a meeting on Friday.', '2023-03-22', 'Friday = 2023-03-17'],
    ['The march planned for Tuesday was cancelled.', '2023-03-22', 'Tuesday = 2023-03-21'],
    ['The march planned for Friday has been cancelled.', '2023-03-22', 'Friday = 2023-03-24'],
    ['Ahead of her trip, the office on Monday issued a warning.', '2023-03-22', 'Monday = 2023-03-20'],
    ['On Monday, when she set aside her plans, the office shut.', '2023-03-22', 'Monday = 2023-03-20'],
    ['He would be travelling to the United States Thursday.', '2023-03-22', 'Thursday = 2023-03-23'],
    ['He travelled to the United States Thursday.', '2023-03-22', 'Thursday = 2023-03-16'],
    ['He will leave at 4 a.m. Friday, she said.', '2023-03-22', '4 a.m. Friday = 2023-03-24T04:00'],
    ['It would be paid on a still unspecified date in January.', '2023-11-02', 'January = 2024-01'],
    [
      'The sale, which had been expected, is part of a plan to pay the loan by February.',
      '2023-10-30',
      'February = 2024-02',
    ],
    ['The index fell from its record high set on Aug. 6.', '2023-02-06', 'Aug. 6 = 2022-08-06'],
    ['A trial is set for Aug. 6.', '2023-02-06', 'Aug. 6 = 2023-08-06'],
    ['The helicopter crashed last February.', '2023-03-01', 'last February = 2022-02'],
    ['The helicopter crashed last December.', '2023-01-10', 'last December = 2022-12'],
    ['Sen. Doe will speak Friday.', '2023-03-22', 'Friday = 2023-03-24'],
    ['It was seeded, needed and heeded. Friday it grew.', '2023-03-22', 'Friday = 2023-03-17'],
  ]);
});

describe('the period that a figure is compared with', () => {
  table([
    [
      'Third-quarter sales rose. For the nine months, net income was $3 million against $2 million a year earlier.',
      '2023-10-30',
      'Third-quarter = 2023-Q3',
      'nine months = P9M',
      'a year earlier = 2022',
    ],
    [
      'A fourth-quarter charge is likely. Sales fell, to $2 million from $3 million a year ago.',
      '2023-10-30',
      'fourth-quarter = 2023-Q4',
      'a year ago = 2022',
    ],
    [
      'Net income for the quarter ended Sept. 30 was $3 million, from $2 million a year earlier.',
      '2023-11-30',
      'the quarter = 2023-Q3',
      'Sept. 30 = 2023-09-30',
      'a year earlier = 2022-Q3',
    ],
    [
      'Third-quarter profit fell. The latest period had a charge; the 2022 quarter did not.',
      '2023-10-30',
      'Third-quarter = 2023-Q3',
      'The latest period = 2023-Q3',
      'the 2022 quarter = 2022-Q3',
    ],
    [
      'Third-quarter profit fell from the corresponding period last year.',
      '2023-10-30',
      'Third-quarter = 2023-Q3',
      'the corresponding period last year = 2022-Q3',
    ],
    ['The year-ago results were restated.', '2023-10-30', 'year-ago = 2022'],
    ['The year-ago quarter was restated.', '2023-10-30', 'The year-ago quarter = XXXX-QX'],
    ['Profit fell from the same period a year earlier.', '2023-10-30', 'the same period a year earlier = 2022'],
    ['Sales rose in H1 2013.', '2023-10-30', 'H1 2013 = 2013-H1'],
    [
      'Sales rose in FY2013, FY14 and the 2015 fiscal year.',
      '2023-10-30',
      'FY2013 = 2013',
      'FY14 = 2014',
      'the 2015 fiscal year = 2015',
    ],
    ['In the same period she wrote two books.', '2023-10-30'],
    ['The Roman period ended.', '2023-10-30'],
  ]);
});

describe('units, days and times by their neighbours', () => {
  table([
    ['He left half a century ago.', '2023-03-22', 'half a century ago = 1973'],
    ['He left about a quarter-century ago.', '2023-03-22', 'about a quarter-century ago = 1998'],
    ['He left half a year ago.', '2023-03-22', 'half a year ago = 2022-09'],
    ['He left ten years ago today.', '2023-03-22', 'ten years ago today = 2013-03-22'],
    ['He left ten years ago this week.', '2023-03-22', 'ten years ago this week = 2013-W12'],
    ['He left a year ago this month.', '2023-03-22', 'a year ago this month = 2022-03'],
    ['He left the week before last.', '2023-03-22', 'the week before last = 2023-W10'],
    ['He left on the 15th of last month.', '2023-03-22', 'the 15th of last month = 2023-02-15'],
    ['He left on the 30th of last month.', '2023-03-22', 'last month = 2023-02'],
    ['He left earlier in the week.', '2023-03-22', 'earlier in the week = 2023-W12'],
    ['He left the week of March 6.', '2023-03-22', 'the week of March 6 = 2023-W10'],
    ['He left the week of March 6.', null, 'the week of March 6 = XXXX-03-06'],
    ['They march each July.', '2023-03-22', 'each July = XXXX-07'],
    ['This morning the mayor left.', '2023-03-22', 'This morning = 2023-03-22TMO'],
    ['Last night that tower fell.', '2023-03-22', 'Last night = 2023-03-21TNI'],
    ['The night of the fire was long.', '2023-03-22'],
    ['It blew up at 10:35 a.m. (0735 GMT) Friday.', '2023-03-22', '10:35 a.m. (0735 GMT) Friday = 2023-03-17T10:35'],
    [
      'It was open from 9am to 5pm on Sunday.',
      '2023-03-22',
      '9am = 2023-03-19T09:00',
      '5pm = 2023-03-19T17:00',
      'Sunday = 2023-03-19',
    ],
    ["They met in the summer of '69.", '2023-03-22', "'69 = 1969"],
    ["She was in the class of '12.", '2023-03-22', "'12 = 2012"],
    ["It rose in '11%.", '2023-03-22'],
    ['The law changed after 9/11.', '2023-03-22', '9/11 = 2001-09-11'],
    ['The blade is 9/11 of an inch.', '1998-03-22'],
    ['She drove his 1987 Chevrolet.', '2023-03-22'],
    ['She ended the 1998 Ford strike.', '2023-03-22', '1998 = 1998'],
    ['This is Radio Today.', '2023-03-22'],
    ['The deal closes by year’s end.', '2023-03-22', 'year’s end = 2023'],
    ['It was the worst winter this winter.', '2023-01-15', 'this winter = 2022-WI'],
    ['The market opens this winter.', '2023-10-15', 'this winter = 2023-WI'],
    ['Filed 3/4/2023 with the court.', '2023-03-22', '3/4/2023 = 2023-03-04'],
    ['Filed 3/4/2023 with the court.', '2023-05-22', '3/4/2023 = 2023'],
    ['The current level is high.', '2023-03-22', 'current = PRESENT_REF'],
    ['She has a current account.', '2023-03-22'],
    ['The ocean current carried him.', '2023-03-22'],
  ]);
});
