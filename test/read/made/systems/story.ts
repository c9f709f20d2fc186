// Made-up pages in the markup of real news systems: names, orders and habits as theirs, the words drawn from a small town.
// Each was written, with what is its coverage and its day, before the reader was tried on it.
import type { MadePage } from '../pages/page.ts';

const first = 'Ada Jo Kit Ruth Piet Ines Bo Odalys Marek Lena Tomas Greta Hugo Nadia Otto Vera'.split(' ');
const last = 'Moss Lund Ray Brandt Osei Okoro Lind Wren Novak Fenn Adler Quist Marsh Ferrand Holm Castell'.split(' ');
const role = [
  'harbour master',
  'councillor',
  'deputy mayor',
  'union secretary',
  'hospital director',
  'police spokeswoman',
  'school principal',
  'fire chief',
  'shop owner',
  'professor of law',
];
const place = [
  'Harbour City',
  'North Quay',
  'Millbrook',
  'East Fenwick',
  'Port Adler',
  'the old customs house',
  'Kestrel Street',
  'the ferry terminal',
];
const thing = [
  'the ferry contract',
  'the bridge repairs',
  'the school budget',
  'the water main',
  'the hospital wing',
  'the tram line',
  'the zoning plan',
  'the flood wall',
  'the library roof',
  'the market hall',
];
const verb = [
  'delayed',
  'approved',
  'rejected',
  'reviewed',
  'questioned',
  'funded',
  'postponed',
  'defended',
  'audited',
  'suspended',
];
const why = [
  'after a debate of six hours',
  'because the cost had doubled since the spring',
  'although nobody had read the engineers’ report',
  'when the second bidder withdrew',
  'as residents filled the gallery',
  'before the vote could be counted twice',
  'despite a warning from the auditor',
  'while the mayor was abroad',
];
const tail = [
  'and the work will not begin before the autumn',
  'which surprised even those who had asked for it',
  'and the minutes will be published next week',
  'a decision that costs the town about two million dollars a year',
  'according to documents seen by this newspaper',
  'and an appeal is expected within the month',
  'and two of the seven members abstained',
  'leaving three neighbourhoods without a route',
];
const say = [
  'We were never asked about any of it',
  'Nobody here believes that the numbers add up',
  'I have lived on this street for forty years and have not seen the like',
  'This is what happens when you do not listen to the people who do the work',
  'We will pay for this for a generation',
  'It was the only responsible thing to do',
  'The law is clear and the council ignored it',
  'You can rebuild a wall but not the trust',
];
type Story = {
  readonly gold: readonly string[];
  /** A paragraph, a quotation, a sentence that are coverage, in the order of the page. */
  p(before?: string): string;
  q(): string;
  t(): string;
  /** Any words that are. */
  g(words: string): string;
  /** The same that are not: a caption, a comment, another story. */
  x(): string;
  xq(): string;
  xt(): string;
  /** The words of the last quotation: a pull quote. */
  again(): string;
  name(): string;
  readonly title: string;
  N(times: number, make: (_: unknown, at: number) => string): string;
};

function story(seed: number): Story {
  let n = seed * 7919 + 13;
  const pick = (from: readonly string[]): string => {
    n = (n * 1103515245 + 12345) & 0x7fffffff;
    return from[(n >> 8) % from.length]!;
  };
  const gold: string[] = [];
  const g = (words: string) => {
    gold.push(words);
    return words;
  };
  const name = () => `${pick(first)} ${pick(last)}`;
  let k = 0;
  const num = () => ((seed * 37 + ++k * 11) % 90) + 10;
  const sent = (): string =>
    [
      `The council of ${pick(place)} ${pick(verb)} ${pick(thing)} ${pick(why)}, ${pick(tail)}.`,
      `${name()}, the ${pick(role)}, said ${num()} people had signed the petition about ${pick(thing)} ${pick(why)}.`,
      `A spokesman for ${pick(place)} said on Tuesday that ${pick(thing)} would be ${pick(verb)} again ${pick(why)}.`,
      `Officials ${pick(verb)} ${pick(thing)} in ${2000 + (num() % 19)}, ${pick(tail)}.`,
      `About ${num()} per cent of those asked in ${pick(place)} said ${pick(thing)} should be ${pick(verb)}.`,
    ][(n >> 5) % 5]!;
  const P = () => `${sent()} ${sent()}`;
  const Q = () => `“${pick(say)},” said ${name()}, the ${pick(role)}, who lives near ${pick(place)}. “${pick(say)}.”`;
  const T = () => sent();
  const title =
    `${pick(['Council', 'Mayor', 'Court', 'Union', 'Hospital'])} ${pick(verb)} ${pick(thing)} ${pick(['again', 'in Harbour City', 'after protest', 'for third time'])}`.replace(
      'the ',
      '',
    );
  const again = () => /“([^”]+)”/.exec([...gold].reverse().find((t) => t.includes('“')) ?? '')?.[1] ?? '';
  return {
    gold,
    g,
    again,
    p: (before = '') => g(before + P()),
    q: () => g(Q()),
    t: () => g(T()),
    x: P,
    xq: Q,
    xt: T,
    name,
    title,
    N: (times: number, make: (_: unknown, at: number) => string) => Array.from({ length: times }, make).join('\n'),
  };
}
/** The page that `make` builds from a story; `seed` draws its words. */
export function page(
  seed: number,
  name: string,
  url: string,
  published: string | null,
  make: (s: Story) => string,
): MadePage {
  const told = story(seed);
  const html = make(told);
  return { name, url, published, html, text: told.gold };
}
