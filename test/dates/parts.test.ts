// Years, decades, quarters, seasons and times of day, and the words that only look like them.
import { describe } from 'vitest';
import { table } from './tables.ts';

describe('years', () => {
  table([
    ['The 2019 election was close.', '2023-11-22', '2019 = 2019'],
    ['He was born in 1492.', '2023-11-22', '1492 = 1492'],
    ['In 1999, 2001 and 2003 it rained.', '2023-11-22', '1999 = 1999', '2001 = 2001', '2003 = 2003'],
    ['From 1999 to 2003 it rained.', '2023-11-22', '1999 = 1999', '2003 = 2003'],
    ['It rained in fiscal 2022.', '2023-11-22', 'fiscal 2022 = 2022'],
    ['It rained by the end of 2022.', '2023-11-22', 'the end of 2022 = 2022'],
    ['The treaty of 1648 held.', '2023-11-22', '1648 = 1648'],
    ['He scored 1850 points.', '2023-11-22'],
    ['It has 2,010 seats.', '2023-11-22'],
    ['He paid £1990.', '2023-11-22'],
    ['No. 1984 was drawn.', '2023-11-22'],
    ['Call 555-2019 now.', '2023-11-22', 'now = PRESENT_REF'],
    ['Version 2019.4 is out.', '2023-11-22'],
    ['It weighs 1900 tons.', '2023-11-22'],
    ['Room 2010 is shut.', '2023-11-22'],
    ['He ran 2000 metres.', '2023-11-22'],
    ['The ISO 9001 standard is old.', '2023-11-22'],
    ['The 1080p screen is good.', '2023-11-22'],
    ['Route 1990 is closed.', '2023-11-22'],
  ]);
});

describe('decades and centuries', () => {
  table([
    ['It was built in the 1990s.', '2023-10-22', 'the 1990s = 199'],
    ['It was built in the early 1980s.', '2023-10-22', 'the early 1980s = 198'],
    ["It was built in the '80s.", '2023-10-22', "the '80s = 198"],
    ['It was built in the late nineties.', '2023-10-22', 'the late nineties = 199'],
    ['It was built in the 19th century.', '2023-10-22', 'the 19th century = 18'],
    ['It was built in the early twentieth century.', '2023-10-22', 'the early twentieth century = 19'],
    ['He is in his 80s.', '2023-10-22'],
    ['She scored in the low 70s.', '2023-10-22'],
    ['A quarter-century low was reached.', '2023-10-22'],
    ['He drove at 1980 rpm.', '2023-10-22'],
  ]);
});

describe('quarters', () => {
  table([
    ['Profit rose in the third quarter.', '2023-10-22', 'the third quarter = 2023-Q3'],
    ['Third-quarter profit rose.', '2023-10-22', 'Third-quarter = 2023-Q3'],
    ['Profit rose in the first quarter.', '2023-10-22', 'the first quarter = 2023-Q1'],
    ['Profit will rise in the first quarter.', '2023-10-22', 'the first quarter = 2024-Q1'],
    ['Profit rose in the third quarter of 2019.', '2023-10-22', 'the third quarter of 2019 = 2019-Q3'],
    ['Profit rose in Q3 2022.', '2023-10-22', 'Q3 2022 = 2022-Q3'],
    ["Profit rose in this year's second quarter.", '2023-10-22', "this year's second quarter = 2023-Q2"],
    ["Profit rose in last year's second quarter.", '2023-10-22', "last year's second quarter = 2022-Q2"],
    [
      'Third-quarter net income was $2 million, or $1 a share, against $1 million a year earlier.',
      '2023-10-22',
      'Third-quarter = 2023-Q3',
      'a year earlier = 2022-Q3',
    ],
    [
      'Third-quarter sales rose; the year-earlier quarter had a loss.',
      '2023-10-22',
      'Third-quarter = 2023-Q3',
      'the year-earlier quarter = 2022-Q3',
    ],
    ['Profit rose in the quarter.', '2023-10-22', 'the quarter = 2023-Q3'],
    ['Profit rose in the third quarter.', null, 'the third quarter = XXXX-Q3'],
    ['He ate a quarter of the cake.', '2023-10-22'],
    ['Three-quarters of them left.', '2023-10-22'],
    ['She lives in the Latin Quarter.', '2023-10-22'],
    ['The quarterback left.', '2023-10-22'],
    ['He paid a quarter.', '2023-10-22'],
  ]);
});

describe('seasons', () => {
  table([
    ['The bridge was built last summer.', '2023-10-22', 'last summer = 2023-SU'],
    ['The bridge was built in the summer of 1989.', '2023-10-22', 'the summer of 1989 = 1989-SU'],
    ['The bridge was built this past spring.', '2023-10-22', 'this past spring = 2023-SP'],
    ['The bridge opens next spring.', '2023-10-22', 'next spring = 2024-SP'],
    ['The bridge was built in the fall of 2021.', '2023-10-22', 'the fall of 2021 = 2021-FA'],
    ['The bridge was built in late summer 2019.', '2023-10-22', 'late summer 2019 = 2019-SU'],
    ['The bridge was built last fall.', '2023-03-22', 'last fall = 2022-FA'],
    ['The group began to fall apart.', '2023-10-22'],
    ['Prices could fall.', '2023-10-22'],
    ['They spring to mind.', '2023-10-22'],
    ['Mr. Winter left.', '2023-10-22'],
    ['It was the fall of the regime.', '2023-10-22'],
    ['The Summer Games were fun.', '2023-10-22'],
  ]);
});

describe('times of day', () => {
  table([
    [
      'Moss, born on August 29, 1958, collapsed at about midday on Thursday.',
      '2009-06-28',
      'August 29, 1958 = 1958-08-29',
      'midday = 2009-06-25T12:00',
      'Thursday = 2009-06-25',
    ],
    ['He fell at 9 p.m. on Thursday.', '2009-06-28', '9 p.m. = 2009-06-25T21:00', 'Thursday = 2009-06-25'],
    ['The plane landed at 9 a.m. Tuesday.', '2023-03-22', '9 a.m. Tuesday = 2023-03-21T09:00'],
    ['The plane landed Friday night.', '2023-03-22', 'Friday night = 2023-03-17TNI'],
    ['The plane landed last night.', '2023-03-22', 'last night = 2023-03-21TNI'],
    ['The plane lands tonight.', '2023-03-22', 'tonight = 2023-03-22TNI'],
    ['The plane landed yesterday morning.', '2023-03-22', 'yesterday morning = 2023-03-21TMO'],
    ['The plane landed at noon Saturday.', '2023-03-22', 'noon Saturday = 2023-03-18T12:00'],
    ['The plane landed at 08:30 UTC.', '2023-03-22', '08:30 UTC = 2023-03-22T08:30Z'],
    [
      'The plane landed on March 20, 2023, at 10:15 p.m.',
      '2023-03-22',
      'March 20, 2023 = 2023-03-20',
      '10:15 p.m. = 2023-03-20T22:15',
    ],
    ['The plane landed this morning.', '2023-03-22', 'this morning = 2023-03-22TMO'],
    ['The score was 3:16.', '2023-03-22'],
    ['Read John 3:16.', '2023-03-22'],
    ['It was High Noon in the cinema.', '2023-03-22'],
    ['The morning-after pill sold.', '2023-03-22'],
    ['The night shift began.', '2023-03-22'],
    ['He weighs 9 lb.', '2023-03-22'],
    ['The mill closed a year and a half ago.', '2023-03-22', 'a year and a half ago = 2021-09'],
    ['The bridge was built in late summer 2019.', '2023-10-22', 'late summer 2019 = 2019-SU'],
    ['The mill closed three weeks ago.', null, 'three weeks ago = XXXX-WXX'],
    ['The mill closed six months ago.', null, 'six months ago = XXXX-XX'],
    ['He was named Player of the Year.', '2023-03-22'],
  ]);
});
