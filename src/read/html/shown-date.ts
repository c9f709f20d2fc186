// The day of publication as a reader sees it: `Published March 22, 2023 | Updated March 25`, in the lines around the
// headline. Asked only where the page's metadata does not say. What is not stated stays unknown.
import type { DateValue } from '../../dates/index.ts';
import { fold } from '../boilerplate/block.ts';
import { daysIn, LONGEST_LINE, updatesIn } from './day-line.ts';
import { dayFirstOn } from './day-order.ts';
import type { DomDocument } from './dom.ts';
import { type Line, linesOf } from './prose.ts';
import { isBeside, isElsewhere } from './times.ts';

/** Lines looked at below and above the headline: byline, date, buttons, a standfirst. */
const BELOW = 14;
const ABOVE = 3;

const NAMED =
  /publish|posted|dateline|timestamp|-date|date-|_date|pubdate|byline|article-meta|post-meta|entry-meta|meta__|(?:^|\s)(?:date|time|datetime)(?:\s|$)/i;
/** Read out to those who do not see the page: `aria-label="Published: 5:12 p.m. ET Jan. 7, 2020"`. */
const SAID = /^(?:published|posted)(?!\p{L})/iu;
/**
 * `titles`: what the headline may be; the first that stands on the page is it. `url`: where the page stands, which may tell how it writes days in figures.
 * `updates`: whether the day of a change may stand for it where no other day is shown.
 * Null when no day is stated, or when two are and none says which it is.
 */
export function shownDate(
  document: DomDocument,
  titles: readonly (string | null)[],
  url: string | null,
  updates = true,
): DateValue | null {
  const dayFirst = dayFirstOn(document, url);
  const all = linesOf(document.body, isBeside);
  const lines = all.map(({ text }) => text);
  const tried = titles.map((title) => aroundHeadline(lines, title));
  const { above, below, isFound } = tried.find((around) => around.isFound) ?? tried[0] ?? aroundHeadline(lines, null);
  const named = [...document.querySelectorAll('[class]')]
    .filter((element) => NAMED.test(element.getAttribute('class') ?? ''))
    .slice(0, 200)
    .filter((element) => !isElsewhere(element));
  const labels = [...document.querySelectorAll('[aria-label]')]
    .slice(0, 1000)
    .filter((element) => SAID.test(element.getAttribute('aria-label') ?? '') && !isElsewhere(element))
    .map((element) => element.getAttribute('aria-label') ?? '');
  const places = [below, [...named.map((element) => element.textContent ?? ''), ...labels], [...above, ...below]];
  // Below the headline is where a newspaper puts it; without a headline the names of the page's parts go first.
  for (const texts of isFound ? places : places.slice(1)) {
    const days = daysIn(texts, dayFirst);
    if (days.length > 0 && onlyOne(days)) return onlyOne(days);
    // Two days, and none says which it is: wider around there are only more.
    if (days.length > 0 && texts !== below) return null;
  }
  // "Updated May 12, 2023" and no other day anywhere: an older site's way to date what it publishes.
  // Not where a day of publication stands in figures that nobody can tell apart.
  if ([...below, ...named.map((element) => element.textContent ?? '')].some(isUnclear)) return null;
  const said = lines.filter((line, at) => isPublished(line) && !isUnderLink(all, at));
  const published = onlyOne(daysIn(said, dayFirst));
  if (published !== null || !updates) return published;
  const updated = [...below, ...named.map((element) => element.textContent ?? '')].flatMap(updatesIn);
  return onlyOne(daysIn(updated, dayFirst));
}

function isUnclear(text: string): boolean {
  return text.length <= LONGEST_LINE && /(?<![\d/])[01]?\d\/[01]?\d\/(?:19|20)\d\d(?![\d/])/.test(text);
}

/** So many lines above the first paragraph, each as short as a day. */
const JUST_ABOVE = 3;
const SHORT = 60;

/** A day on a line of its own right above the article's first paragraph, its headline (one of `titles`) somewhere above. */
export function dayAbove(
  lines: readonly string[],
  paragraphs: readonly string[],
  titles: readonly (string | null)[],
): DateValue | null {
  const first = paragraphs.find((paragraph) => paragraph.length > 100);
  const at = first === undefined ? -1 : lines.indexOf(first);
  const named = titles.map((title) => fold(title ?? '')).filter((title) => title !== '');
  const headline = lines.slice(0, Math.max(0, at)).findLastIndex((line) => named.includes(fold(line.slice(0, 300))));
  // Above the headline it is the day of today.
  if (headline < 0) return null;
  const above = lines.slice(Math.max(headline + 1, at - JUST_ABOVE), at).filter((line) => line.length <= SHORT);
  return onlyOne(daysIn(above, null));
}

/** A line that says of itself that the page was published then; wherever it stands, other stories seldom say so. */
function isPublished(line: string): boolean {
  if (line.length <= 30 && /^(?:date|datum|fecha)\s*:?\s+\d/iu.test(line)) return true;
  return (
    line.length <= 100 &&
    /^(?:this (?:article|story|post|report|page) (?:was|has been) )?(?:first |originally )?(?:published|publiée?)(?![\p{L}])/iu.test(
      line,
    )
  );
}

/** Right below a headline that leads elsewhere: that story's day. */
function isUnderLink(lines: readonly Line[], at: number): boolean {
  return lines.slice(Math.max(0, at - 2), at).some(({ linked, text }) => linked > 0.8 && text.split(' ').length >= 4);
}

function aroundHeadline(lines: readonly string[], title: string | null) {
  const wanted = fold(title ?? '');
  const at = wanted === '' ? -1 : lines.findIndex((line) => line.length < 300 && fold(line) === wanted);
  const below = lines.slice(at + 1, at + 1 + BELOW);
  // Below the first paragraphs it is other things that have days: a list of other stories, comments.
  const isLong = (line: string) => line.length > 100 && /[.!?]["”’)]*$/.test(line);
  // Right under the headline it is the desk's summary, and the byline may stand below it.
  const first = below.findIndex((line, n) => isLong(line) && (n > 0 || below.slice(1, 3).some(isLong)));
  return {
    above: lines.slice(Math.max(0, at - ABOVE), Math.max(0, at)),
    below: first < 0 ? below : below.slice(0, first),
    isFound: at >= 0,
  };
}

function onlyOne(dates: readonly DateValue[]): DateValue | null {
  const [first] = dates;
  return first && dates.every(({ edtf }) => edtf === first.edtf) ? first : null;
}
