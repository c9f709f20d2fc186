// Made-up stories: the same seed gives the same story. What is told is nobody's news; how long sentences are, where
// quotations and figures stand and how paragraphs follow one another is as in a local paper.

/** A small seeded generator (mulberry32): no clock, no chance. */
function generator(seed: number): () => number {
  let state = (seed * 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const FIRST = [
  'Marta',
  'Owen',
  'Priya',
  'Lucien',
  'Dorothy',
  'Kwame',
  'Ines',
  'Stellan',
  'Ruth',
  'Gareth',
  'Noor',
  'Tomas',
];
const LAST = [
  'Hollins',
  'Varga',
  'Pelletier',
  'Okoro',
  'Brandt',
  'Ashdown',
  'Kessler',
  'Marchetti',
  'Thorne',
  'Dube',
  'Lindqvist',
  'Reyes',
];
const TOWNS = [
  'Harrow Bay',
  'Millbrook',
  'Castle Fen',
  'Port Adair',
  'Northgate',
  'Elmsworth',
  'Saint-Bruneau',
  'Grey Rapids',
  'Westerly',
  'Dunmore',
];
const THINGS = [
  'swing bridge',
  'ice rink',
  'water tower',
  'ferry terminal',
  'public library',
  'bus depot',
  'flood wall',
  'town hospital',
  'primary school',
  'fish market',
];
const BODIES = [
  'town council',
  'harbour board',
  'school trustees',
  'county court',
  'transit commission',
  'planning committee',
  'health authority',
  'parks department',
];
const ROLES = [
  'mayor',
  'deputy mayor',
  'chief engineer',
  'treasurer',
  'union steward',
  'shop owner',
  'head teacher',
  'fire chief',
  'ombudsman',
  'harbour master',
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const WHYS = [
  'cracks were found in two supports',
  'the contractor walked away',
  'the province withdrew its grant',
  'an inspection was skipped',
  'heating costs doubled',
  'nobody could find the drawings',
  'the tide gauges failed',
  'a petition gathered pace',
];
const VERBS = ['close', 'rebuild', 'sell', 'repaint', 'move', 'extend', 'inspect', 'reopen'];

/** What a sentence may name. `one` picks from a list, `n` gives a whole number. */
type Cast = {
  readonly town: string;
  readonly thing: string;
  readonly body: string;
  readonly speakers: readonly string[];
};
type Pick = { one<T>(from: readonly T[]): T; n(low: number, high: number): number };

const SENTENCES: readonly ((c: Cast, p: Pick) => string)[] = [
  (c, p) =>
    `The ${c.body} voted ${p.n(4, 9)} to ${p.n(1, 3)} on ${p.one(DAYS)} night to ${p.one(VERBS)} the ${c.thing} after ${p.one(WHYS)}.`,
  (c, p) =>
    `“We waited ${p.n(3, 19)} months for an answer and what we got was a letter of ${p.n(2, 9)} lines,” said ${p.one(c.speakers)}, the ${p.one(ROLES)}.`,
  (c, p) =>
    `Residents of ${c.town} have paid about $${p.n(12, 98)} million toward the work since ${p.n(1998, 2014)}, according to figures that ${p.one(c.speakers)} read out at the meeting.`,
  (c, p) =>
    `${p.one(c.speakers)} told reporters that the ${c.thing} “was never meant to last more than ${p.n(20, 60)} years” and that everybody involved had known as much.`,
  (_c, p) =>
    `An earlier report, which ran to ${p.n(80, 400)} pages, had warned of the same fault but was set aside when ${p.one(WHYS)}.`,
  (c, p) =>
    `Not everyone agrees. ${p.one(c.speakers)} called the plan “a costly way of doing nothing at all” and asked for the vote to be held again in ${p.one(['spring', 'the autumn', 'January', 'six weeks'])}.`,
  (c, p) =>
    `Work is due to begin within ${p.n(3, 40)} days, the ${c.body} said in a statement, and should be done before the ${p.one(['summer season', 'first frost', 'school year', 'regatta'])}.`,
  (c, p) =>
    `For ${p.one(c.speakers)}, who has lived beside the ${c.thing} for ${p.n(11, 52)} years, the noise matters less than the ${p.one(['dust', 'detour', 'parking', 'silence afterward', 'loss of trade'])}.`,
  (c, p) =>
    `The ${p.one(ROLES)} declined to say how much of the ${p.n(2, 9)}-year contract remains unpaid, citing talks that ${p.one(c.speakers)} described as “delicate, but still polite.”`,
  (c, p) =>
    `Last ${p.one(['winter', 'March', 'August', 'year'])} the same committee turned down a request for $${p.n(110, 940)},000 to ${p.one(VERBS)} the older part of the ${c.thing}.`,
  (c, p) =>
    `“If you ask me whether it is safe, I will say yes; if you ask whether I would send my own children across it in a storm, I will change the subject,” ${p.one(c.speakers)} said.`,
  (c, p) =>
    `Documents released under a records request show that ${p.n(14, 90)} complaints were filed by people in ${c.town} over the past ${p.n(2, 7)} years, most of them about ${p.one(['lighting', 'broken rails', 'late buses', 'brown water', 'locked doors'])}.`,
  (c, p) =>
    `The province's auditor is expected to publish findings by ${p.one(DAYS)}, and ${p.one(c.speakers)} has promised to answer every one of them in public.`,
  (c, p) =>
    `Two earlier contractors, neither of which still exists, left behind ${p.n(3, 30)} boxes of drawings that the ${c.body} has begun to scan.`,
  (c, p) =>
    `A spokesperson for the ${c.body} denied that ${p.one(WHYS)} and said the timetable had “always been on the website for anyone to read.”`,
  (c, p) =>
    `About ${p.n(60, 900)} people use the ${c.thing} on a normal ${p.one(DAYS)}, a count that falls by half when it rains, ${p.one(c.speakers)} said.`,
  (c, p) =>
    `${p.one(c.speakers)} asked the room for patience, then asked for volunteers; ${p.n(5, 40)} hands went up, and somebody at the back began to clap.`,
  (_c, p) =>
    `The ruling, signed by a judge of the county court on ${p.one(DAYS)}, orders both sides to share the cost of ${p.n(3, 28)} new piles and to stop writing to each other through the newspaper.`,
  (c, p) =>
    `Shopkeepers along the main street in ${c.town} say takings fell by ${p.n(11, 48)} per cent during the last closure, and some of them keep a calendar by the till to prove it.`,
  (c, p) =>
    `“There is a difference between being told and being asked,” ${p.one(c.speakers)} said, holding up a notice that had arrived ${p.n(2, 9)} days after the diggers.`,
];

export type Story = {
  readonly title: string;
  readonly summary: string;
  readonly writer: string;
  readonly town: string;
  readonly paragraphs: readonly string[];
  /** Lines that stand below pictures, and who took them: never part of the text. */
  readonly captions: readonly string[];
  readonly headings: readonly string[];
};

/** The story of `seed` with `count` paragraphs of one to three sentences; no sentence is made from the same mould twice in a row. */
export function story(seed: number, count = 9): Story {
  const random = generator(seed + 1);
  const pick: Pick = {
    one: (from) => from[Math.floor(random() * from.length)] as (typeof from)[number],
    n: (low, high) => low + Math.floor(random() * (high - low + 1)),
  };
  const name = () => `${pick.one(FIRST)} ${pick.one(LAST)}`;
  const cast: Cast = {
    town: pick.one(TOWNS),
    thing: pick.one(THINGS),
    body: pick.one(BODIES),
    speakers: [name(), name(), name()],
  };
  let deck: ((c: Cast, p: Pick) => string)[] = [];
  const told = new Set<string>();
  const next = (): string => {
    if (deck.length === 0) deck = [...SENTENCES].sort(() => random() - 0.5);
    const sentence = (deck.pop() as (typeof SENTENCES)[number])(cast, pick);
    // By chance the same figures and names again: what is said twice is a fault of the page, not of the story.
    if (told.has(sentence)) return next();
    told.add(sentence);
    return sentence;
  };
  const paragraphs = Array.from({ length: count }, () => Array.from({ length: pick.n(1, 3) }, next).join(' '));
  const verb = pick.one(VERBS);
  return {
    title: `${cast.town} to ${verb} its ${cast.thing} as ${pick.one(WHYS)}`,
    summary: `A long argument over the ${cast.thing} in ${cast.town} is nearing its end, though nobody in the room was calling it a victory.`,
    writer: name(),
    town: cast.town,
    paragraphs,
    captions: Array.from(
      { length: 8 },
      (_, at) =>
        `${name()} walks past the ${cast.thing} in ${cast.town} during a ${pick.one(['cold', 'wet', 'bright', 'windy'])} ${pick.one(DAYS)} morning, picture ${at + 1}.`,
    ),
    headings: [
      `What the ${cast.body} decided`,
      `A bill of $${pick.n(3, 60)} million`,
      `Who pays for the ${cast.thing}`,
      'How it came to this',
      'What happens next',
    ],
  };
}
