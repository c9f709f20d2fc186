// Turns of phrase that put a date behind the writer or ahead of it against the verb beside it, found by reading news of
// 2016; made-up sentences, published on a Wednesday. Beside each rule, what only looks like it.
import { describe } from 'vitest';
import { table } from './tables.ts';

const WEDNESDAY = '2014-05-14';

describe('the day that was yesterday', () => {
  table([
    ['The rule that was to be issued on Tuesday covers clerks.', WEDNESDAY, 'Tuesday = 2014-05-13'],
    ['He hoped the talk on Tuesday would calm them.', WEDNESDAY, 'Tuesday = 2014-05-13'],
    ['The bank, which announced a plan on Tuesday, plans to cut jobs.', WEDNESDAY, 'Tuesday = 2014-05-13'],
    ['The dinner, which he was set to host Tuesday, cost $100.', WEDNESDAY, 'Tuesday = 2014-05-13'],
    ["The court said Tuesday's decision will stand.", WEDNESDAY, 'Tuesday = 2014-05-13'],
    // Firm words mean the next one.
    ['The council will vote on Tuesday.', WEDNESDAY, 'Tuesday = 2014-05-20'],
    ['The vote is scheduled for Tuesday.', WEDNESDAY, 'Tuesday = 2014-05-20'],
    ['The bridge is closed until Tuesday.', WEDNESDAY, 'Tuesday = 2014-05-20'],
    ['The hearing is Tuesday.', WEDNESDAY, 'Tuesday = 2014-05-20'],
    ['The hearing was postponed to Tuesday.', WEDNESDAY, 'Tuesday = 2014-05-20'],
    // Other days need no firm words.
    ['The rule that was to be issued on Friday covers clerks.', WEDNESDAY, 'Friday = 2014-05-16'],
    ['They would vote on Thursday.', WEDNESDAY, 'Thursday = 2014-05-15'],
  ]);
});

describe('whose day it is', () => {
  table([
    ["He hopes to do well in Thursday's vote.", WEDNESDAY, 'Thursday = 2014-05-15'],
    ["The film will be shown during Friday's fair.", WEDNESDAY, 'Friday = 2014-05-16'],
    ["They will look for ways around Monday's ruling.", WEDNESDAY, 'Monday = 2014-05-12'],
    ["To understand the meaning of Monday night's debate, read on.", WEDNESDAY, 'Monday night = 2014-05-12TNI'],
    ['He starts his tour ahead of the first vote on Friday.', WEDNESDAY, 'Friday = 2014-05-16'],
    ["She resigned following Monday's leak.", WEDNESDAY, 'Monday = 2014-05-12'],
    ["Following Monday's leak, she resigned.", WEDNESDAY, 'Monday = 2014-05-12'],
    [
      'He fell ill on May 2 and died the following Monday.',
      WEDNESDAY,
      'May 2 = 2014-05-02',
      'the following Monday = 2014-05-05',
    ],
    ["He stated that Monday's vote was fair.", WEDNESDAY, 'Monday = 2014-05-12'],
    ['He left on May 2. That Monday he was back.', WEDNESDAY, 'May 2 = 2014-05-02', 'That Monday = 2014-05-05'],
  ]);
});

describe('what has happened', () => {
  table([
    ['Her victories in Ohio and Maine on Monday will help her.', WEDNESDAY, 'Monday = 2014-05-12'],
    ['She should get a boost from the win Monday.', WEDNESDAY, 'Monday = 2014-05-12'],
    ['If he follows up his Monday wins, he may lead.', WEDNESDAY, 'Monday = 2014-05-12'],
    ['A win Friday would help her.', WEDNESDAY, 'Friday = 2014-05-16'],
    ['If she wins Friday, she may lead.', WEDNESDAY, 'Friday = 2014-05-16'],
    ['He did not do as well as he could have Monday.', WEDNESDAY, 'Monday = 2014-05-12'],
    ["He wouldn't say Monday how they would pay.", WEDNESDAY, 'Monday = 2014-05-12'],
    ['She could not be reached Monday.', WEDNESDAY, 'Monday = 2014-05-12'],
    ['She would not run Friday.', WEDNESDAY, 'Friday = 2014-05-16'],
    ["That didn't grow more likely on Monday.", WEDNESDAY, 'Monday = 2014-05-12'],
    ['He is likely to grow stronger on Friday.', WEDNESDAY, 'Friday = 2014-05-16'],
    ['Apart from Monday night, he appears to be happy.', WEDNESDAY, 'Monday night = 2014-05-12TNI'],
    ['The paper is to be read on Friday.', WEDNESDAY, 'Friday = 2014-05-16'],
    ['The fair got off to a rocky start Monday.', WEDNESDAY, 'Monday = 2014-05-12'],
    ['The schools start Monday.', WEDNESDAY, 'Monday = 2014-05-19'],
    ['The one state with a semi-open vote Monday was Iowa.', WEDNESDAY, 'Monday = 2014-05-12'],
    ['The shops open Monday.', WEDNESDAY, 'Monday = 2014-05-19'],
    ['Since resigning in June, he has been silent.', WEDNESDAY, 'June = 2013-06'],
    ['He is resigning in June.', WEDNESDAY, 'June = 2014-06'],
    ['In June, Mr. Lowe, the mayor, proposed a tax.', WEDNESDAY, 'June = 2013-06'],
    ['In June, the mayor said, the tax will end.', WEDNESDAY, 'June = 2014-06'],
    ['In June, a tax will end.', WEDNESDAY, 'June = 2014-06'],
    ['On June 3, the mayor proposed a tax.', WEDNESDAY, 'June 3 = 2013-06-03'],
    ['On June 3, voters will elect a mayor.', WEDNESDAY, 'June 3 = 2014-06-03'],
  ]);
});

describe('from, until and by', () => {
  table([
    ['The votes counted through Monday gave her a lead.', WEDNESDAY, 'Monday = 2014-05-12'],
    ['The show runs through Monday.', WEDNESDAY, 'Monday = 2014-05-19'],
    ['The strike was extended through Monday.', WEDNESDAY, 'Monday = 2014-05-19'],
    ['The pact was hammered out beginning on Sunday.', WEDNESDAY, 'Sunday = 2014-05-11'],
    ['The army announced a curfew beginning on Sunday.', WEDNESDAY, 'Sunday = 2014-05-18'],
    [
      'By Monday morning, the grim and by now familiar search had begun.',
      WEDNESDAY,
      'Monday morning = 2014-05-12TMO',
      'now = PRESENT_REF',
    ],
    ['By Monday, the court ruled against him.', WEDNESDAY, 'Monday = 2014-05-12'],
    ['By Monday, the court must rule.', WEDNESDAY, 'Monday = 2014-05-19'],
    ["Until Monday's news, the shares were cheap.", WEDNESDAY, 'Monday = 2014-05-12'],
    ['Until Monday, the road will be closed.', WEDNESDAY, 'Monday = 2014-05-19'],
    ['The call was prompted by the late Monday release of files.', WEDNESDAY, 'late Monday = 2014-05-12'],
    ['They must pay by the Monday deadline.', WEDNESDAY, 'Monday = 2014-05-19'],
    ['Friends were likely to buy as soon as trading opened Monday.', WEDNESDAY, 'Monday = 2014-05-19'],
    ['He sold as soon as trading opened Monday.', WEDNESDAY, 'Monday = 2014-05-12'],
    ['He asked how it would be if she won the vote on June 3.', WEDNESDAY, 'June 3 = 2014-06-03'],
    ['He said she won on June 3.', WEDNESDAY, 'June 3 = 2013-06-03'],
  ]);
});

describe('years of account, and what counts back to a date', () => {
  table([
    ['Sales rose in the latest fiscal year.', WEDNESDAY, 'the latest fiscal year = 2013'],
    ['It expects sales in the current fiscal year that are higher.', WEDNESDAY, 'the current fiscal year = 2014'],
    ['Its last fiscal year was good.', WEDNESDAY, 'last fiscal year = 2013'],
    ['The gap this fiscal year is smaller.', WEDNESDAY, 'this fiscal year = 2014'],
    ['The Fiscal Year Act was passed.', WEDNESDAY],
    ['The firm has a fiscal year of its own.', WEDNESDAY],
    ['The share fell from a high for the year of $42.', WEDNESDAY, 'the year = 2014'],
    ['It was named the team of the year of the city.', WEDNESDAY],
    ['The payment is twice as high this year as last.', WEDNESDAY, 'this year = 2014', 'last = 2013'],
    ['It was as good this year as last-minute work can be.', WEDNESDAY, 'this year = 2014'],
    ['Rights end on June 30. Until then, they can be sold.', WEDNESDAY, 'June 30 = 2014-06-30', 'then = 2014-06-30'],
    ['He came in 2010. Since then he has worked.', WEDNESDAY, '2010 = 2010'],
    ['Until then he had been a baker.', WEDNESDAY],
    ['Growth will slow in the first two quarters of 2015.', WEDNESDAY, 'the first two quarters of 2015 = 2015-H1'],
    [
      'Growth will slow in at least the first two quarters of 2015.',
      WEDNESDAY,
      'the first two quarters of 2015 = 2015-H1',
    ],
    ['It lost money in at least the first two quarters.', WEDNESDAY, 'at least the first two quarters = P2Q'],
    [
      'In the first quarter it earned $24 million, compared with a loss of $3 million last year.',
      WEDNESDAY,
      'the first quarter = 2014-Q1',
      'last year = 2013-Q1',
    ],
    ['It earned $24 million, compared with a loss of $3 million last year.', WEDNESDAY, 'last year = 2013'],
    [
      'In the first quarter it earned $24 million. It opened a shop last year.',
      WEDNESDAY,
      'the first quarter = 2014-Q1',
      'last year = 2013',
    ],
    ['They founded a firm called Orbit 1980.', WEDNESDAY],
    ['They founded a firm called Orbit in 1980.', WEDNESDAY, '1980 = 1980'],
    ['She will vote for him in November.', '2014-01-15', 'November = 2014-11'],
    ['She voted for him in November.', '2014-01-15', 'November = 2013-11'],
  ]);
});

describe('seasons and months of which no verb says where they lie', () => {
  table([
    ['The party may lose in the fall.', '2016-04-12', 'the fall = 2016-FA'],
    ['A slot at the summer fair.', '2016-04-12', 'the summer = 2016-SU'],
    ['With the winter season at the door.', '2015-11-25', 'the winter = 2015-WI'],
    ['They lost in the fall.', '2016-04-12', 'the fall = 2015-FA'],
    ['He was ill throughout the summer.', '2016-04-12', 'the summer = 2015-SU'],
    ['A slot at the spring fair.', '2016-06-28', 'the spring = 2016-SP'],
    ['Rivals until the convention in July.', '2016-04-28', 'July = 2016-07'],
    ['Talk of a June referendum.', '2016-03-23', 'June = 2016-06'],
    ['In July, a week after the vote.', '2016-04-28', 'July = 2015-07', 'a week = P1W'],
    ['The man arrested in July.', '2016-04-28', 'July = 2015-07'],
    ['No word of the vote in September.', '2016-04-28', 'September = 2015-09'],
  ]);
});

describe('the weekday at the door', () => {
  table([
    ["His talk came just days before Thursday's vote.", WEDNESDAY, 'days = PXD', 'Thursday = 2014-05-15'],
    ['The papers track money spent before the first vote on Friday.', WEDNESDAY, 'Friday = 2014-05-16'],
    ["Heading into Thursday's vote, she led.", WEDNESDAY, 'Thursday = 2014-05-15'],
    ["She is running in Thursday's vote.", WEDNESDAY, 'Thursday = 2014-05-15'],
    ['She reminds them that there is a vote on Thursday.', WEDNESDAY, 'Thursday = 2014-05-15'],
    ['He urged them to vote Thursday.', WEDNESDAY, 'Thursday = 2014-05-15'],
    ['The state holds its first vote on Friday.', WEDNESDAY, 'Friday = 2014-05-16'],
    ['She testifies before the committee on Thursday.', WEDNESDAY, 'Thursday = 2014-05-15'],
    // A day or two ago, or something that has happened: the same words look back.
    ["His talk came just days before Tuesday's vote.", WEDNESDAY, 'days = PXD', 'Tuesday = 2014-05-13'],
    ["He lived there before Thursday's attack.", WEDNESDAY, 'Thursday = 2014-05-08'],
    ['He was ill before the fire on Thursday.', WEDNESDAY, 'Thursday = 2014-05-08'],
    ['There was a vote on Thursday.', WEDNESDAY, 'Thursday = 2014-05-08'],
    ['The state held its first vote on Friday.', WEDNESDAY, 'Friday = 2014-05-09'],
    ['He urged them on Thursday to vote.', WEDNESDAY, 'Thursday = 2014-05-08'],
    ['She is running a shop that burnt down on Thursday.', WEDNESDAY, 'Thursday = 2014-05-08'],
  ]);
});
