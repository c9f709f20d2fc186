// Dates counted from publication or from another date, and the words that only look like them.
import { describe } from 'vitest';
import { table } from './tables.ts';

describe('units counted from publication', () => {
  table([
    ['Rents fell last quarter.', '2023-03-22', 'last quarter = 2022-Q4'],
    ['Rents fall next quarter.', '2023-03-22', 'next quarter = 2023-Q2'],
    ['The law takes effect next year.', '2023-03-22', 'next year = 2024'],
    ['Late last month the dam broke.', '2023-03-22', 'Late last month = 2023-02'],
    ['It was the worst flood this decade.', '2023-03-22', 'this decade = 202'],
    ['They will vote early next week.', '2023-03-22', 'early next week = 2023-W13'],
    ['The shop closes at the end of the month.', '2023-03-22', 'the end of the month = 2023-03'],
    ['The debt is due by year-end.', '2023-03-22', 'year-end = 2023-12-31'],
    ['The fund grew for the year ended June 30.', '2023-03-22', 'the year = P1Y', 'June 30 = 2022-06-30'],
    ['Crime fell in the first half of 2022.', '2023-03-22', 'the first half of 2022 = 2022-H1'],
    ['Crime fell in the second half of last year.', '2023-03-22', 'the second half of last year = 2022-H2'],
    ['Two men drowned over the weekend.', '2023-03-20', 'the weekend = 2023-W11-WE'],
    ['The fair opens this weekend.', '2023-03-20', 'this weekend = 2023-W12-WE'],
    ['"This Week" is a programme.', '2023-03-22'],
    ['He was last in the race.', '2023-03-22'],
    ['It was her last week-long tour.', '2023-03-22', 'week-long = P1W'],
    ['This yearling won.', '2023-03-22'],
    ['The year-long fight goes on.', '2023-03-22', 'year-long = P1Y'],
    ['He was player of the Year.', '2023-03-22'],
    ['The last week was hard.', '2023-03-22', 'The last week = P1W'],
    ['The past year was hard.', '2023-03-22', 'The past year = P1Y'],
  ]);
});

describe('so many units before or after', () => {
  table([
    ['The mill closed three weeks ago.', '2023-03-22', 'three weeks ago = 2023-W09'],
    ['The mill closed about two years ago.', '2023-03-22', 'about two years ago = 2021'],
    ['The mill closed nearly four decades ago.', '2023-03-22', 'nearly four decades ago = 1983'],
    ['The mill closed six months ago.', '2023-03-22', 'six months ago = 2022-09'],
    ['The mill closed several years ago.', '2023-03-22', 'several years ago = PAST_REF'],
    ['The mill closed years ago.', '2023-03-22', 'years ago = PAST_REF'],
    ['The mill closed long ago.', '2023-03-22', 'long ago = PAST_REF'],
    ['The mill opened in 1990 and closed two years later.', '2023-03-22', '1990 = 1990', 'two years later = 1992'],
    [
      'The mill closed on May 4, 2020. Three days later it burned.',
      '2023-03-22',
      'May 4, 2020 = 2020-05-04',
      'Three days later = 2020-05-07',
    ],
    [
      'The mill closed on May 4, 2020, two days after a strike began.',
      '2023-03-22',
      'May 4, 2020 = 2020-05-04',
      'two days = P2D',
    ],
    ['The mill will close two years from now.', '2023-03-22', 'two years from now = 2025'],
    ['The mill closed a couple of weeks ago.', '2023-03-22', 'a couple of weeks ago = 2023-W10'],
    ['The mill closed a century ago.', '2023-03-22', 'a century ago = 1923'],
    ['The mill closed a year and a half ago.', '2023-03-22', 'a year and a half ago = 2021-09'],
    ['The mill closed three weeks ago.', null, 'three weeks ago = XXXX-WXX'],
    ['He was ago.', '2023-03-22'],
    ['Earlier, he spoke.', '2023-03-22'],
    ['The train came three days later than planned.', '2023-03-22', 'three days = P3D'],
    ['He left two hours later.', '2023-03-22', 'two hours = PT2H'],
    ['She is 12 years older.', '2023-03-22', '12 years = P12Y'],
  ]);
});

describe('counted from a date already given', () => {
  table([
    [
      'The vote was on May 4, 2020. The following month he left.',
      '2023-03-22',
      'May 4, 2020 = 2020-05-04',
      'The following month = 2020-06',
    ],
    [
      'The vote was on May 4, 2020. That day he left.',
      '2023-03-22',
      'May 4, 2020 = 2020-05-04',
      'That day = 2020-05-04',
    ],
    [
      'The vote was on May 4, 2020. He left the next day.',
      '2023-03-22',
      'May 4, 2020 = 2020-05-04',
      'the next day = 2020-05-05',
    ],
    [
      'The vote was on May 4, 2020. He had left the year before.',
      '2023-03-22',
      'May 4, 2020 = 2020-05-04',
      'the year before = 2019',
    ],
    [
      'The vote was in June 2020. He left later that year.',
      '2023-03-22',
      'June 2020 = 2020-06',
      'later that year = 2020',
    ],
    [
      'The vote was on May 4, 2020. He left the following week.',
      '2023-03-22',
      'May 4, 2020 = 2020-05-04',
      'the following week = 2020-W20',
    ],
    [
      'The vote was on May 4, 2020. He left the next morning.',
      '2023-03-22',
      'May 4, 2020 = 2020-05-04',
      'the next morning = 2020-05-05TMO',
    ],
    [
      'The vote was on May 4, 2020. That Friday he left.',
      '2023-03-22',
      'May 4, 2020 = 2020-05-04',
      'That Friday = 2020-05-01',
    ],
    ['The vote was in 2020. That day he left.', '2023-03-22', '2020 = 2020', 'That day = XXXX-XX-XX'],
    ['He left the following day.', null, 'the following day = XXXX-XX-XX'],
    ['The day after the vote he left.', '2023-03-22'],
    ['The year after his death was hard.', '2023-03-22'],
    ['The next step is clear.', '2023-03-22'],
    ['That man left.', '2023-03-22'],
    ['The following report was filed.', '2023-03-22'],
    ['He did the same thing.', '2023-03-22'],
  ]);
});

describe('weekdays and months in their clauses', () => {
  table([
    ['The trial, which began Monday, goes on.', '2023-03-22', 'Monday = 2023-03-20'],
    ['The trial is scheduled to begin Monday.', '2023-03-22', 'Monday = 2023-03-27'],
    ['The trial will not begin until Monday.', '2023-03-22', 'Monday = 2023-03-27'],
    ['The judge said on Tuesday that the trial will begin.', '2023-03-22', 'Tuesday = 2023-03-21'],
    ['He is due in court on Thursday.', '2023-03-22', 'Thursday = 2023-03-23'],
    ['On Friday, the court will hear her.', '2023-03-22', 'Friday = 2023-03-24'],
    ['On Friday, officials said they will appeal.', '2023-03-22', 'Friday = 2023-03-17'],
    ['He must leave by Sunday.', '2023-03-22', 'Sunday = 2023-03-26'],
    ["Friday's vote was close.", '2023-03-22', 'Friday = 2023-03-17'],
    ["Saturday's vote will be close.", '2023-03-22', 'Saturday = 2023-03-25'],
    ['It happened this past Sunday.', '2023-03-22', 'this past Sunday = 2023-03-19'],
    ['It happens this coming Sunday.', '2023-03-22', 'this coming Sunday = 2023-03-26'],
    ['It happened late Tuesday.', '2023-03-22', 'late Tuesday = 2023-03-21'],
    ['The previous Friday it rained.', '2023-03-22', 'The previous Friday = 2023-03-17'],
    ['It was Friday last week.', '2023-03-22', 'Friday last week = 2023-03-17'],
    ['"Black Monday" was a film.', '2023-03-22'],
    ['The Sunday Times wrote so.', '2023-03-22'],
    ['Sundance opened.', '2023-03-22'],
    ['He sat down and the sun rose.', '2023-03-22'],
    ['He left in December.', '2023-11-22', 'December = 2022-12'],
    ['He will leave in January.', '2023-11-22', 'January = 2024-01'],
    ['The loan runs through March.', '2023-11-22', 'March = 2024-03'],
    ['He left last March.', '2023-11-22', 'last March = 2023-03'],
    ['He left this September.', '2023-11-22', 'this September = 2023-09'],
    ['He left in June last year.', '2023-11-22', 'June last year = 2022-06'],
    ['He left in May of this year.', '2023-11-22', 'May of this year = 2023-05'],
    ['He left in mid-October.', '2023-11-22', 'mid-October = 2023-10'],
    ['He left at the beginning of October.', '2023-11-22', 'the beginning of October = 2023-10'],
    ['The march in October was long.', '2023-11-22', 'October = 2023-10'],
    ['She may leave; may she?', '2023-11-22'],
    ['August Wilson wrote it.', '2023-11-22'],
    ['June Smith left.', '2023-11-22'],
    ['It was an august body.', '2023-11-22'],
    ['The March of Dimes gave money.', '2023-11-22'],
    ['Mark left on Oct. 3 and 5.', '2023-11-22', 'Oct. 3 = 2023-10-03', '5 = 2023-10-05'],
    ['Mark left on October 23-25.', '2023-11-22', 'October 23 = 2023-10-23', '25 = 2023-10-25'],
    ['The dividend is payable Jan. 2.', '2023-11-22', 'Jan. 2 = 2024-01-02'],
    ['He left on 5 November.', '2023-11-22', '5 November = 2023-11-05'],
    ['He left on Sunday, Nov. 5.', '2023-11-22', 'Sunday, Nov. 5 = 2023-11-05'],
    ['He left on the 5th of November.', '2023-11-22', 'the 5th of November = 2023-11-05'],
    ['The law of June 20 percent.', '2023-11-22'],
    ['Chapter 11 begins.', '2023-11-22'],
    ['Article 5 of the law.', '2023-11-22'],
  ]);
});

describe('days with a name', () => {
  table([
    ['The shop was shut on Christmas Day.', '2023-03-22', 'Christmas Day = 2022-12-25'],
    ['The shop was shut on Christmas Eve 2019.', '2023-03-22', 'Christmas Eve 2019 = 2019-12-24'],
    ['The shop was shut on Labor Day.', '2023-10-22', 'Labor Day = 2023-09-04'],
    ['The shop will be shut on Thanksgiving.', '2023-10-22', 'Thanksgiving = 2023-11-23'],
    ['The shop was shut on Good Friday.', '2023-05-22', 'Good Friday = 2023-04-07'],
    ['The shop was shut on Easter Sunday.', '2023-05-22', 'Easter Sunday = 2023-04-09'],
    ['The shop was shut on the Fourth of July.', '2023-07-22', 'the Fourth of July = 2023-07-04'],
    ['The shop was shut on Canada Day.', '2023-07-22', 'Canada Day = 2023-07-01'],
    ['He won on Election Day.', '2023-11-22', 'Election Day = 2023-11-07'],
    ['He was hurt in the Sept. 11 attacks.', '2023-11-22', 'Sept. 11 = 2001-09-11'],
    ["The shop was shut on New Year's Eve.", '2023-01-04', "New Year's Eve = 2022-12-31"],
    ['The shop was shut on Christmas Day.', null, 'Christmas Day = XXXX-XX-XX'],
    ['Christmas sales rose.', '2023-11-22'],
    ['The Christmas tree fell.', '2023-11-22'],
    ['She lives on Easter Island.', '2023-11-22'],
    ['The holiday was nice.', '2023-11-22'],
  ]);
});
