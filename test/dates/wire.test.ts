// Thirty-nine made-up stories in the manner of news agencies, newspapers and broadcasters (trials, earnings, disasters,
// elections, obituaries, visits, seasons …), every time expression marked with its value before the program read them.
// First runs, days, months and years alone: of the values of 1 to 12, 13 to 19, 20 to 25, 26 to 30, 31 to 35 and 36 to 39 it
// had 94, 92, 95, 92, 91 and 95 of 100, each time with what the stories before had taught.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { dateFromEdtf, findDates } from '../../src/dates/index.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/wire/', import.meta.url));

/** What the program does not see yet, or reads otherwise; a line that it learns to see must go from here. */
const NOT_YET: Readonly<Record<string, readonly string[]>> = {
  // Counted from the day before the sentence's own; from the middle of three dates; from the day told before the last.
  '01-trial': ['a day earlier = 2013-03-20, not 2013-03-21'],
  '06-visit': ['the following week = 2013-W27, not 2013-W28'],
  '17-phone': ['the same day = 2013-09-20, not 2013-09-13'],
  '30-bank': ['A year ago = 2012, not 2012-Q2', 'that May = 2012-05, not 2013-05'],
  // Nothing beside them tells that they are to come, or of which week or year they are.
  '03-quake': ['Sunday = 2013-10-20, not 2013-10-13'],
  '07-season': ["Sunday's = 2013-09-29, not 2013-09-22"],
  '28-pope': ['Tuesday night = 2013-03-12TNI, not 2013-03-19TNI'],
  '31-match': ['Friday = 2013-03-22, not 2013-03-15'],
  '32-guns': ['last Monday = 2013-04-08, not 2013-04-15'],
  '37-press': ['2:30 a.m. = 2013-03-18T02:30, not 2013-03-17T02:30'],
  '34-minister': ['29 November = 2012-11-29, not 2013-11-29', 'then = 2013-12-20, not '],
};

type Mark = { readonly start: number; readonly end: number; readonly words: string; readonly value: string };

/** `[[words=value]]`: without a value, what is a time expression to some readers and not to others. */
function unmarked(raw: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  for (const piece of raw.split(/(\[\[[^\]]+\]\])/)) {
    const [, words, value] = /^\[\[(.*)=(.*)\]\]$/.exec(piece) ?? [];
    if (words !== undefined && value !== undefined)
      marks.push({ start: text.length, end: text.length + words.length, words, value });
    text += words ?? piece;
  }
  return { text, marks };
}

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -4))
  .sort();

test.each(names)('%s: every expression has its value, and nothing else is a date', (name) => {
  const raw = readFileSync(`${FOLDER}${name}.txt`, 'utf8');
  const [day = '', ...rest] = raw.split('\n');
  const { text, marks } = unmarked(rest.join('\n'));
  const found = findDates(text, { published: dateFromEdtf(day, 'explicit') });
  const meets = (mark: Mark, at: { readonly start: number; readonly end: number }) =>
    mark.start < at.end && at.start < mark.end;
  const wrong = marks
    .filter(({ value }) => value !== '')
    .flatMap((mark) => {
      const here = found.filter((date) => meets(mark, date));
      const values = here.map(({ value }) => value).join(' ');
      return here.some(({ value }) => value === mark.value) ? [] : [`${mark.words} = ${mark.value}, not ${values}`];
    });
  const added = found
    .filter((date) => date.date !== null && !marks.some((mark) => meets(mark, date)))
    .map(({ text: words, value }) => `no date: ${words} = ${value}`);
  expect([...wrong, ...added]).toEqual(NOT_YET[name] ?? []);
});
