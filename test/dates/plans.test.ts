// Made-up sentences, published on a Friday: what the words around a date say of its direction and of its year.
import { describe } from 'vitest';
import { table } from './tables.ts';

const FRIDAY = '2013-03-22';

describe('plans that the date cuts in two, what is awaited, and the bare "is"', () => {
  table([
    ['The Senate is expected early Saturday to approve the bill.', FRIDAY, 'early Saturday = 2013-03-23'],
    ['The Senate on Saturday was expected to approve the bill.', FRIDAY, 'Saturday = 2013-03-23'],
    ['The Senate on Saturday expected a long debate.', FRIDAY, 'Saturday = 2013-03-16'],
    ['A judge ordered the man held until a hearing Monday.', FRIDAY, 'Monday = 2013-03-25'],
    ['He was ordered held until a bail hearing on Monday.', FRIDAY, 'Monday = 2013-03-25'],
    ['He was held after a hearing on Monday.', FRIDAY, 'Monday = 2013-03-18'],
    ['His funeral is Tuesday.', FRIDAY, 'Tuesday = 2013-03-26'],
    ['His funeral was Tuesday.', FRIDAY, 'Tuesday = 2013-03-19'],
    ['Funeral services are Saturday at the chapel.', FRIDAY, 'Saturday = 2013-03-23'],
    ['The service is at 11 a.m. Saturday.', FRIDAY, '11 a.m. Saturday = 2013-03-23T11:00'],
    ['The election is in November.', FRIDAY, 'November = 2013-11'],
    ['The election was in November.', FRIDAY, 'November = 2012-11'],
    ["The trouble is Tuesday's vote.", FRIDAY, 'Tuesday = 2013-03-19'],
    ['He said he’d leave Monday.', FRIDAY, 'Monday = 2013-03-25'],
    ['He said he’d left Monday.', FRIDAY, 'Monday = 2013-03-18'],
    ['They play Sunday in Miami.', FRIDAY, 'Sunday = 2013-03-24'],
    ['They played Sunday in Miami.', FRIDAY, 'Sunday = 2013-03-17'],
    ['The show airs Sunday on two channels.', FRIDAY, 'Sunday = 2013-03-24'],
    ['The show aired Sunday on two channels.', FRIDAY, 'Sunday = 2013-03-17'],
  ]);
});

describe('a year that is written once for several months or days', () => {
  table([
    ['Between March and May 2012, sales rose.', FRIDAY, 'March = 2012-03', 'May 2012 = 2012-05'],
    ['From October to December 2011, he was ill.', FRIDAY, 'October = 2011-10', 'December 2011 = 2011-12'],
    ['From October to March 2012, he was ill.', FRIDAY, 'October = 2011-10', 'March 2012 = 2012-03'],
    ['In January-March 2010, output fell.', FRIDAY, 'January = 2010-01', 'March 2010 = 2010-03'],
    [
      'In March, April and May of 2011 it rained.',
      FRIDAY,
      'March = 2011-03',
      'April = 2011-04',
      'May of 2011 = 2011-05',
    ],
    ['Hearings on March 3 and April 5, 2011, drew few.', FRIDAY, 'March 3 = 2011-03-03', 'April 5, 2011 = 2011-04-05'],
    ['It rained in March. In April 2011 it snowed.', FRIDAY, 'March = 2013-03', 'April 2011 = 2011-04'],
    ['Between March and May, sales rose.', FRIDAY, 'March = 2012-03', 'May = 2012-05'],
    ['Sales rose from May to September.', '2013-11-04', 'May = 2013-05', 'September = 2013-09'],
    ['Sales rose from November to February.', FRIDAY, 'November = 2012-11', 'February = 2013-02'],
    ['Sales rose in November and fell in February.', FRIDAY, 'November = 2012-11', 'February = 2013-02'],
  ]);
});

describe('days with a name, ends of years, times told twice, and numbers that are no years', () => {
  table([
    ['Adverts on Super Bowl Sunday cost millions.', FRIDAY, 'Super Bowl Sunday = 2013-02-03'],
    ['Adverts on Super Bowl Sunday cost millions.', '2023-03-22', 'Super Bowl Sunday = 2023-02-12'],
    ['The Super Bowl was dull.', FRIDAY],
    ['On Palm Sunday, he prays.', FRIDAY, 'Palm Sunday = 2013-03-24'],
    ['On Ash Wednesday, he fasted.', FRIDAY, 'Ash Wednesday = 2013-02-13'],
    ['On Presidents Day, banks were shut.', FRIDAY, 'Presidents Day = 2013-02-18'],
    ["They will eat out on Mother's Day.", FRIDAY, "Mother's Day = 2013-05-12"],
    ["By year's end, it will close.", FRIDAY, "year's end = 2013"],
    ['By year-end, it will close.', FRIDAY, 'year-end = 2013-12-31'],
    ['The index is up 6 percent since year-end.', FRIDAY, 'year-end = 2012-12-31'],
    ['It will cost more over the next decade.', FRIDAY, 'the next decade = P10Y'],
    ['He left in 2010 and the next year he died.', FRIDAY, '2010 = 2010', 'the next year = 2011'],
    [
      'He will speak at 1400 GMT (10 a.m. EDT) on Saturday.',
      FRIDAY,
      '1400 GMT = 2013-03-23T14:00Z',
      '10 a.m. EDT = 2013-03-23T10:00',
      'Saturday = 2013-03-23',
    ],
    ['At 0830 local time the siren sounded.', FRIDAY, '0830 local time = 2013-03-22T08:30'],
    ['It was posted at 11.05 GMT.', FRIDAY, '11.05 GMT = 2013-03-22T11:05Z'],
    ['It rose 11.05 points.', FRIDAY],
    ['In the 18th and 19th centuries, it grew.', FRIDAY, 'the 18th = 17', '19th centuries = 18'],
    ['The 18th and 19th holes are long.', FRIDAY],
    ['There are 2000 seats.', FRIDAY],
    ['The 2000 elections were close.', FRIDAY, '2000 = 2000'],
    ['It is to fall to 2000 levels.', FRIDAY, '2000 = 2000'],
  ]);
});
