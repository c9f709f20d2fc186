// Pairs of articles, labelled by hand: is it one story from two places, or two stories? Made up; each as newsrooms make
// them. `held`: kept aside, never looked at while a threshold was chosen.

export type Pair = {
  readonly name: string;
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly held: boolean;
};

const FERRY = [
  'Harbour City’s contract for two new ferries is void, a provincial judge ruled on Tuesday, in a decision that runs to forty pages.',
  '“Nobody could have bid fairly,” Justice Ida Crane wrote, adding that the terms had been changed twice after the bids were opened.',
  'Mayor Ada Moss said she was disappointed but not surprised, and that the council would meet on Friday to decide what to do.',
  'The two bidders, Aurora Lines and Borealis Marine, did not answer questions before publication.',
  'The ferries were to replace the Old Gull, which has carried the town’s cars since 1971 and fails its inspection every spring.',
  'The case began in 2021, when a clerk noticed that the deadline in one copy of the tender was a week later than in the other.',
];
const MILL = [
  'The paper mill at Lowtown will close in March and take three hundred jobs with it, its owners told workers on Monday morning.',
  'The company, Northern Pulp Holdings, blamed the price of wood and a market for newsprint that has shrunk by half in ten years.',
  '“I have given this place thirty-one years, and they gave us eleven minutes,” said Sam Okoro, who runs the second machine.',
  'The provincial minister of labour, Una Reyes, promised retraining and said she would meet the union before the end of the week.',
  'Lowtown lost its sawmill in 2009 and its rail station three years later; one in four of its houses stands empty.',
  'A spokeswoman for the owners said that no buyer had been found, although the mill had been offered for sale since the summer.',
];
const join = (paragraphs: readonly string[]) => paragraphs.join('\n\n');
const without = (story: readonly string[], ...gone: number[]) => story.filter((_, at) => !gone.includes(at));

const FERRY_ELSEWHERE =
  'A judge has thrown out the deal that Harbour City struck for a pair of ferries. In forty pages handed down on Tuesday, Justice Ida Crane held that the rules moved while the bids lay on the table, and did so twice. “Nobody could have bid fairly,” she found. Ada Moss, the mayor, called it a blow she had seen coming; councillors are to gather on Friday. Neither Aurora Lines nor Borealis Marine would comment. The boats were meant to relieve the ageing Old Gull, built in 1971.';
const MILL_ELSEWHERE =
  'Three hundred people in Lowtown learned on Monday that their mill will not see another spring. Northern Pulp Holdings is shutting it in March, citing dear timber and vanishing demand for newsprint. Sam Okoro, thirty-one years on the second machine, said the announcement took eleven minutes. Labour minister Una Reyes pledged courses and a meeting with the union this week. The town has been here before: the sawmill went in 2009, the railway in 2012.';
const FERRY_NEXT = [
  'The council of Harbour City voted seven to four on Friday to appeal the ruling that ended its ferry contract.',
  'Councillor Max Holt, who had asked for a new tender instead, called the appeal a way of paying lawyers to lose slowly.',
  'Mayor Ada Moss said that the island could not wait for two more years, and that an appeal would be heard within six months.',
  'Both companies declined to say whether they would bid again if they were asked to.',
  FERRY[4]!,
  FERRY[5]!,
];
const MILL_NEXT = [
  'Workers at the Lowtown mill voted on Thursday to occupy its gates until the owners agree to talk about pay for those who leave.',
  'The union says that the owners took thirty million in public money on a promise to stay until 2030, and wants it given back.',
  'A judge will hear on Monday whether the gates may be blocked, and police have said that they will wait for the ruling.',
  'The owners called the vote regrettable and said that their offer, two weeks for each year of work, was the last.',
  MILL[4]!,
];
const weather = (low: string, high: string, wind: string, day: string) =>
  `Environment officials expect ${day} to begin with a low of ${low} degrees and fog along the shore. By noon it should reach ${high} with a wind from the ${wind}. Boaters are asked to check conditions before they leave, and drivers to allow more time on the bridge. The next forecast will be given at six in the evening.`;
const markets = (move: string, points: string, leader: string, loser: string) =>
  `Stocks on the provincial exchange closed ${move} on Wednesday by ${points} points. ${leader} led those that gained while ${loser} fell furthest after its results for the quarter. Traders pointed to the price of oil and to the central bank, which meets next week. The dollar was little changed. Volume was below the average of the past thirty days.`;

export const PAIRS: readonly Pair[] = [
  {
    name: 'another dateline, another last line',
    a: join(FERRY),
    b: `HARBOUR CITY (Northern Wire) — ${join(FERRY)}\n\nWith files from the Courier.`,
    same: true,
    held: false,
  },
  { name: 'the last two paragraphs cut', a: join(FERRY), b: join(without(FERRY, 4, 5)), same: true, held: false },
  {
    name: 'one paragraph cut, one of the desk’s put in',
    a: join(FERRY),
    b: join([
      ...without(FERRY, 3),
      'Readers on the island told this newspaper that they had stopped counting on the ferry years ago.',
    ]),
    same: true,
    held: false,
  },
  {
    name: 'other spelling and other marks',
    a: join(FERRY),
    b: join(FERRY).replaceAll('“', '"').replaceAll('”', '"').replace('Harbour', 'Harbor').replaceAll('’', "'"),
    same: true,
    held: false,
  },
  {
    name: 'paragraphs in another order',
    a: join(FERRY),
    b: join([FERRY[0]!, FERRY[2]!, FERRY[1]!, FERRY[4]!, FERRY[3]!, FERRY[5]!]),
    same: true,
    held: false,
  },
  { name: 'the same event by another reporter', a: join(FERRY), b: FERRY_ELSEWHERE, same: false, held: false },
  { name: 'the next day, with the same background', a: join(FERRY), b: join(FERRY_NEXT), same: false, held: false },
  {
    name: 'two forecasts from one template',
    a: weather('four', 'nine', 'north', 'Tuesday'),
    b: weather('two', 'six', 'south-west', 'Friday'),
    same: false,
    held: false,
  },
  { name: 'two stories', a: join(FERRY), b: join(MILL), same: false, held: false },
  {
    name: 'a dateline and a correction',
    a: join(MILL),
    b: `LOWTOWN — ${join(MILL)}\n\nCorrection: the sawmill closed in 2009, not in 2008.`,
    same: true,
    held: true,
  },
  { name: 'a third cut away', a: join(MILL), b: join(without(MILL, 1, 5)), same: true, held: true },
  {
    name: 'names and numbers edited, a line added',
    a: join(MILL),
    b: `${join(MILL).replace('three hundred', '300').replace('thirty-one', '31').replace('Monday morning', 'Monday')}\n\nMore to come.`,
    same: true,
    held: true,
  },
  {
    name: 'a subscriber’s notice in the middle',
    a: join(MILL),
    b: join([
      ...MILL.slice(0, 3),
      'This part of the article can be read by everyone because our members pay for it.',
      ...MILL.slice(3),
    ]),
    same: true,
    held: true,
  },
  { name: 'the first half only, as a teaser', a: join(MILL), b: join(MILL.slice(0, 4)), same: true, held: true },
  { name: 'the same news by another reporter', a: join(MILL), b: MILL_ELSEWHERE, same: false, held: true },
  {
    name: 'three days later, with one paragraph of background',
    a: join(MILL),
    b: join(MILL_NEXT),
    same: false,
    held: true,
  },
  {
    name: 'two market reports from one template',
    a: markets('up', 'forty', 'Aurora Lines', 'Northern Pulp'),
    b: markets('down', 'a hundred and six', 'Kestrel Mines', 'Borealis Marine'),
    same: false,
    held: true,
  },
  {
    name: 'a long story that quotes one sentence of the other',
    a: join(MILL),
    b: join([...FERRY, MILL[2]!]),
    same: false,
    held: true,
  },
];
