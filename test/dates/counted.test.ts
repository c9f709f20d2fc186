// What counts from a date that was told, and what an order or a plan puts ahead; beside each what only looks like it. Made up,
// published on a Wednesday.
import { describe } from 'vitest';
import { table } from './tables.ts';

const WEDNESDAY = '2014-05-14';

describe('counted from what was told', () => {
  table([
    [
      'He joined in 1943 and was hurt the following January.',
      WEDNESDAY,
      '1943 = 1943',
      'the following January = 1944-01',
    ],
    [
      'It began in October 2008 and ended the following August.',
      WEDNESDAY,
      'October 2008 = 2008-10',
      'the following August = 2009-08',
    ],
    [
      'It began in October 2008. Sales fell the previous August.',
      WEDNESDAY,
      'October 2008 = 2008-10',
      'the previous August = 2008-08',
    ],
    ['She left the following January.', WEDNESDAY, 'the following January = 2014-01'],
    ['In 2006 the war ended on Aug. 14 of that year.', WEDNESDAY, '2006 = 2006', 'Aug. 14 of that year = 2006-08-14'],
    ['It blamed tomatoes in 2008 and, that summer, peppers.', WEDNESDAY, '2008 = 2008', 'that summer = 2008-SU'],
    [
      'She vanished on Feb. 14, 1993, and was found that April.',
      WEDNESDAY,
      'Feb. 14, 1993 = 1993-02-14',
      'that April = 1993-04',
    ],
    ['It was so cold in 1993 that April brought snow.', WEDNESDAY, '1993 = 1993', 'April = 2014-04'],
    ['They met on Monday. That night the bridge fell.', WEDNESDAY, 'Monday = 2014-05-12', 'That night = 2014-05-12TNI'],
    ['That night the bridge fell.', WEDNESDAY, 'That night = XXXX-XX-XXTNI'],
    ['The ban of Friday was lifted 24 hours later.', WEDNESDAY, 'Friday = 2014-05-09', '24 hours later = 2014-05-10'],
    ['It took 24 hours.', WEDNESDAY, '24 hours = PT24H'],
    [
      'A coach was fired in January. Three days later he was back.',
      WEDNESDAY,
      'January = 2014-01',
      'Three days later = XXXX-XX-XX',
    ],
    [
      'It was the earliest since 1998, when a judge fell ill on Sept. 21.',
      WEDNESDAY,
      '1998 = 1998',
      'Sept. 21 = 1998-09-21',
    ],
    ['He has sat since 1998. He fell ill on April 21.', WEDNESDAY, '1998 = 1998', 'April 21 = 2014-04-21'],
    ['Last year 11 men died, four of them in May.', WEDNESDAY, 'Last year = 2013', 'May = 2013-05'],
    ['Last year he said he would leave in May.', WEDNESDAY, 'Last year = 2013', 'May = 2014-05'],
    [
      'Since the fire of 2001, the worst since 1950, a year later came the flood.',
      WEDNESDAY,
      '2001 = 2001',
      '1950 = 1950',
      'a year later = 2002',
    ],
    [
      'The craft rose on Monday. The rover, launched on May 2, landed at 9 p.m.',
      WEDNESDAY,
      'Monday = 2014-05-12',
      'May 2 = 2014-05-02',
      '9 p.m. = 2014-05-12T21:00',
    ],
    ['They came on May 2, a Friday.', WEDNESDAY, 'May 2 = 2014-05-02', 'Friday = 2014-05-02'],
    ['They came on May 2, a Friday tradition.', WEDNESDAY, 'May 2 = 2014-05-02', 'Friday = 2014-05-02'],
    [
      'He was charged on May 2 and freed the next Monday.',
      WEDNESDAY,
      'May 2 = 2014-05-02',
      'the next Monday = 2014-05-05',
    ],
    ['Output should fall this year and 8 percent next.', WEDNESDAY, 'this year = 2014', 'next = 2015'],
    ['This year and next to nothing was done.', WEDNESDAY, 'This year = 2014'],
    ['He broke a rule dating from the previous year.', WEDNESDAY, 'the previous year = 2013'],
    ["It was like the storm of '78.", WEDNESDAY, "'78 = 1978"],
    ["They ate '78 biscuits.", WEDNESDAY],
    ['Every morning he rose.', WEDNESDAY, 'Every morning = P1D'],
    ['It opened four hours earlier than planned.', WEDNESDAY, 'four hours = PT4H'],
    ['They searched it over Easter weekend.', WEDNESDAY, 'Easter weekend = 2014-W16-WE'],
  ]);
});

describe('put ahead, or behind', () => {
  table([
    ['He is to be arraigned Thursday.', WEDNESDAY, 'Thursday = 2014-05-15'],
    ['She was to be arraigned by a judge who fell ill Thursday.', WEDNESDAY, 'Thursday = 2014-05-08'],
    ['An inquest is to open on Tuesday.', WEDNESDAY, 'Tuesday = 2014-05-20'],
    ['Nearly everyone would have power by Friday.', WEDNESDAY, 'Friday = 2014-05-16'],
    ['Nearly everyone would have left on Friday.', WEDNESDAY, 'Friday = 2014-05-09'],
    ['They warned that rain on Friday could bring down roofs.', WEDNESDAY, 'Friday = 2014-05-16'],
    ['A man seen on Friday could not be reached.', WEDNESDAY, 'Friday = 2014-05-09'],
    ["He will coach, beginning with Saturday's game.", WEDNESDAY, 'Saturday = 2014-05-17'],
    ['The visit was originally scheduled for late April.', WEDNESDAY, 'late April = 2014-04'],
    ['The hearing, first set for Dec. 11, is now to come.', WEDNESDAY, 'Dec. 11 = 2013-12-11', 'now = PRESENT_REF'],
    ['The hearing is set for Dec. 11.', WEDNESDAY, 'Dec. 11 = 2014-12-11'],
    ['He is spending three days there from Saturday.', WEDNESDAY, 'three days = P3D', 'Saturday = 2014-05-17'],
    ['He will be questioned next Thursday.', WEDNESDAY, 'next Thursday = 2014-05-22'],
    ['He will be questioned next Monday.', WEDNESDAY, 'next Monday = 2014-05-19'],
    ['She called last Tuesday.', WEDNESDAY, 'last Tuesday = 2014-05-06'],
    ['She called last Monday.', WEDNESDAY, 'last Monday = 2014-05-12'],
  ]);
});
