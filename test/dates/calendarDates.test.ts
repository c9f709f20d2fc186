// Dates of the calendar, with and without their year.
import { describe } from 'vitest';
import { table } from './tables.ts';

describe('dates written in full', () => {
  table([
    ['The bridge opened on March 22, 2023.', null, 'March 22, 2023 = 2023-03-22'],
    ['The bridge opened on 22 March 2023.', null, '22 March 2023 = 2023-03-22'],
    ['The bridge opened on Wednesday, March 22, 2023.', null, 'Wednesday, March 22, 2023 = 2023-03-22'],
    ['The bridge opened on the 22nd of March, 2023.', null, 'the 22nd of March, 2023 = 2023-03-22'],
    ['The bridge opened on Mar. 2, 2023 at last.', null, 'Mar. 2, 2023 = 2023-03-02'],
    ['Logged 2023-03-22 by the clerk.', null, '2023-03-22 = 2023-03-22'],
    ['Filed 3/22/2023 with the court.', null, '3/22/2023 = 2023-03-22'],
    ['Filed 22/3/2023 with the court.', null, '22/3/2023 = 2023-03-22'],
    ['Filed 04/05/2023 with the court.', null, '04/05/2023 = 2023'],
    ['Filed 04/05/2023, answered 04/25/2023.', null, '04/05/2023 = 2023-04-05', '04/25/2023 = 2023-04-25'],
    ['On February 30, 2023 nothing happened.', null, '2023 = 2023'],
    ['It opened on March\n22, 2023 after all.', null, 'March 22, 2023 = 2023-03-22'],
  ]);
});

describe('months and years', () => {
  table([
    ['He called in February 2021.', null, 'February 2021 = 2021-02'],
    ['He has called since June 2023.', null, 'June 2023 = 2023-06'],
    ['It grew between 2020 and 2022.', null, '2020 = 2020', '2022 = 2022'],
    ['It grew in 1989-91.', null, '1989 = 1989', '91 = 1991'],
    ['The plant opened in late 1999.', null, 'late 1999 = 1999'],
    ['They marched in nineteen seventy-nine.', null, 'nineteen seventy-nine = 1979'],
    ['They met in the year two thousand.', null, 'the year two thousand = 2000'],
    ['Some 2000 people came.', null],
    ['The bill was $1990.', null],
    ['He lives at 1999 Maple Street.', null],
    ['Flight 1950 landed.', null],
    ['She ran 1500 metres.', null],
    ['There were 1,990 votes.', null],
    ['They may decide.', null],
    ['They march to the sea.', null],
    ['Theresa May said no.', null],
    ['April Jones said no.', null],
  ]);
});

describe('a month and a day', () => {
  table([
    ['In April 2 testimony he agreed.', null, 'April 2 = XXXX-04-02'],
    ['In April 2 testimony he agreed.', '2024-04-20', 'April 2 = 2024-04-02'],
    ['He resigned last March 24.', null, 'last March 24 = XXXX-03-24'],
    ['He resigned last March 24.', '2023-11-02', 'last March 24 = 2023-03-24'],
    ['The council will meet on May 6.', '2023-04-02', 'May 6 = 2023-05-06'],
    ['The council met on May 6.', '2023-04-02', 'May 6 = 2022-05-06'],
    ['The council met on December 30.', '2023-01-04', 'December 30 = 2022-12-30'],
    ['The council met on March 3 and 5.', '2023-04-02', 'March 3 = 2023-03-03', '5 = 2023-03-05'],
    ['The fair of Saturday, 25 April was full.', '2020-05-02', 'Saturday, 25 April = 2020-04-25'],
    ['You may 15 people go.', null],
    ['The march 5 miles long ended.', null],
  ]);
});

describe('weekdays and days around publication', () => {
  table([
    ['She resigned on Friday.', '2023-03-22', 'Friday = 2023-03-17'],
    ['She resigned Wednesday.', '2023-03-22', 'Wednesday = 2023-03-22'],
    ['She will resign on Friday.', '2023-03-22', 'Friday = 2023-03-24'],
    ['She said Friday she will resign.', '2023-03-22', 'Friday = 2023-03-17'],
    ['The report is due Friday.', '2023-03-22', 'Friday = 2023-03-24'],
    ['She resigned on Friday.', null, 'Friday = XXXX-WXX-5'],
    ['She resigned last Friday.', '2023-03-22', 'last Friday = 2023-03-17'],
    ['They meet next Monday.', '2023-03-22', 'next Monday = 2023-03-27'],
    ['She spoke yesterday.', '2023-03-01', 'yesterday = 2023-02-28'],
    ['She speaks tomorrow.', '2023-12-31', 'tomorrow = 2024-01-01'],
    ['She spoke yesterday.', null, 'yesterday = XXXX-XX-XX'],
    ['He told USA Today so.', '2023-03-22'],
    ['The friday of no capital letter.', '2023-03-22'],
  ]);
});

describe('units counted from publication', () => {
  table([
    ['Prices rose last year.', '2023-03-22', 'last year = 2022'],
    ['Prices rose last month.', '2023-01-22', 'last month = 2022-12'],
    ['Prices rose last week.', '2023-03-22', 'last week = 2023-W11'],
    ['Prices rose earlier this year.', '2023-03-22', 'earlier this year = 2023'],
    ['Prices rose two years ago.', '2023-03-22', 'two years ago = 2021'],
    ['Prices rose 11 days ago.', '2023-03-22', '11 days ago = 2023-03-11'],
    ['Prices rose last year.', null, 'last year = XXXX'],
  ]);
});
