// Where in a text a rule can match at all: near one of the words it cannot do without. Most rules need a rare word, so
// most of a text need not be searched by them; what is found is the same (test/dates/properties.test.ts compares).
import type { Span } from '../language/span.ts';

/** A kind of word without which a rule finds nothing. */
export type Trigger =
  | 'digit'
  | 'month'
  | 'weekday'
  | 'near day'
  | 'unit'
  | 'part of day'
  | 'quarter'
  | 'season'
  | 'decade'
  | 'holiday'
  | 'adverb'
  | 'spoken year'
  | 'vague'
  | 'then';

const WORDS: Readonly<Record<Exclude<Trigger, 'digit'>, string>> = {
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  weekday:
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays',
  'near day': 'yesterday today tomorrow',
  unit: 'second minute hour day night week weekend fortnight month quarter year decade century millennium seconds minutes hours days nights weeks weekends fortnights months quarters years decades centurys centuries millenniums millennia millennias',
  'part of day':
    'noon midnight midday morning afternoon evening night mornings afternoons evenings nights tonight overnight',
  quarter: 'quarter quarters period half',
  season: 'spring summer fall autumn winter springs summers falls autumns winters',
  decade: 'twenties thirties forties fifties sixties seventies eighties nineties',
  holiday:
    'christmas boxing eve valentine valentines patrick patricks easter memorial fourth independence bastille labor labour halloween hallowe veterans remembrance armistice thanksgiving',
  adverb: 'hourly daily nightly weekly biweekly fortnightly monthly quarterly yearly annually annual',
  'spoken year': 'eighteen nineteen twenty',
  vague:
    'now currently presently nowadays present current recently lately recent future term run coming ahead soon past ago',
  // biome-ignore lint/suspicious/noThenProperty: a table of words.
  then: 'then',
};

const TRIGGERS = new Map<string, Trigger[]>();
for (const [trigger, words] of Object.entries(WORDS) as [Trigger, string][])
  for (const word of words.split(' ')) TRIGGERS.set(word, [...(TRIGGERS.get(word) ?? []), trigger]);
const LONGEST = Math.max(...[...TRIGGERS.keys()].map((word) => word.length));

/** How many words a match may reach to either side of its trigger, what its pattern looks at included. The longest need ten. */
const REACH = 16;

/**
 * For each trigger that occurs in a text, the stretches of it that lie near one, in text order, apart from each other.
 * They begin and end between words, so that a pattern sees there what it sees at the ends of a text.
 */
export function stretchesNear(text: string): ReadonlyMap<Trigger, readonly Span[]> {
  const starts: number[] = [];
  const at = new Map<Trigger, number[]>();
  const mark = (trigger: Trigger): void => {
    const list = at.get(trigger);
    if (list) list.push(starts.length);
    else at.set(trigger, [starts.length]);
  };
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const kind = isDigit(code) ? isDigit : isLetter(code) ? isLetter : null;
    if (!kind) {
      i += 1;
      continue;
    }
    const start = i;
    do i += 1;
    while (i < text.length && kind(text.charCodeAt(i)));
    if (kind === isDigit) mark('digit');
    else if (i - start <= LONGEST && i - start > 2)
      for (const trigger of TRIGGERS.get(text.slice(start, i).toLowerCase()) ?? []) mark(trigger);
    starts.push(start);
  }
  return new Map([...at].map(([trigger, words]) => [trigger, around(words, starts, text.length)]));
}

function around(words: readonly number[], starts: readonly number[], length: number): Span[] {
  const stretches: { start: number; end: number }[] = [];
  for (const word of words) {
    const start = word <= REACH ? 0 : (starts[word - REACH] ?? 0);
    const end = starts[word + REACH + 1] ?? length;
    const last = stretches.at(-1);
    if (last && start <= last.end) last.end = end;
    else stretches.push({ start, end });
  }
  return stretches;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
