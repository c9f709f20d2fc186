// The time axis: the same length of time has the same length everywhere. A long stretch in which nothing happened is cut
// out, and the cut is drawn and says how long it is.
import { scaleUtc } from 'd3-scale';
import { utcDay, utcYear } from 'd3-time';
import { timeFormatLocale } from 'd3-time-format';
import { type Locale, say } from '../words/say.ts';
import type { Stretch } from './when.ts';

type Tick = { readonly y: number; readonly text: string; readonly major: boolean };
type Break = { readonly from: number; readonly to: number; readonly text: string };

export type Axis = {
  readonly top: number;
  readonly bottom: number;
  y(at: number): number;
  readonly ticks: readonly Tick[];
  readonly breaks: readonly Break[];
};

const DAY = 86_400_000;
/** Of what is shown: an empty stretch longer than this is cut out. */
const EMPTY = 0.5;
/** A cut costs the reader a thought; less than half a year is not worth it. */
const SHORTEST_CUT = 180 * DAY;
const BREAKS = 3;
const BREAK_HEIGHT = 26;
/** The line goes on a little before the first and after the last day. */
const ENDS = 6;
const TICK_EVERY = 48;
/** Ticks nearer than this would be written over each other. */
const TICK_ROOM = 15;

/** `taken`: all stretches of time that something is drawn at; at least one. */
export function axisOf(taken: readonly Stretch[], top: number, bottom: number, locale: Locale): Axis {
  const segments = segmentsOf(taken);
  const length = segments.reduce((sum, { from, to }) => sum + to - from, 0);
  const inner = { top: top + ENDS, bottom: bottom - ENDS };
  const pixels = inner.bottom - inner.top - (segments.length - 1) * BREAK_HEIGHT;
  const ranges: number[] = [];
  let at = inner.top;
  for (const { from, to } of segments) {
    const next = at + (pixels * (to - from)) / length;
    ranges.push(at, next);
    at = next + BREAK_HEIGHT;
  }
  const scale = scaleUtc()
    .domain(segments.flatMap(({ from, to }) => [new Date(from), new Date(to)]))
    .range(ranges)
    .clamp(true);
  const y = (instant: number) => scale(new Date(instant));
  return {
    top,
    bottom,
    y,
    ticks: segments.flatMap((segment) => ticksOf(segment, y, locale)).filter(apart()),
    breaks: segments.slice(1).map(({ from }, i) => {
      const end = segments[i]?.to ?? from;
      return { from: y(end), to: y(from), text: lengthOf(from - end, locale) };
    }),
  };
}

/** What of time is shown: all from the first to the last, without the long empty stretches. */
function segmentsOf(taken: readonly Stretch[]): Stretch[] {
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of [...taken].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  const first = joined[0]?.from ?? 0;
  let shown = (joined.at(-1)?.to ?? DAY) - first;
  const gaps = joined
    .slice(1)
    .map(({ from }, i) => ({ from: joined[i]?.to ?? from, to: from }))
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  const cuts: Stretch[] = [];
  for (const gap of gaps.slice(0, BREAKS)) {
    if (gap.to - gap.from < Math.max(EMPTY * shown, SHORTEST_CUT)) break;
    cuts.push(gap);
    shown -= gap.to - gap.from;
  }
  cuts.sort((a, b) => a.from - b.from);
  const pad = Math.max(shown * 0.04, shown < 10 * DAY ? 3 * DAY : DAY);
  const ends = [...cuts.map(({ from }) => from), joined.at(-1)?.to ?? DAY];
  const starts = [first, ...cuts.map(({ to }) => to)];
  return starts.map((from, i) => {
    const room = Math.min(pad, ...cuts.map((cut) => (cut.to - cut.from) / 3));
    return { from: from - (i === 0 ? pad : room), to: (ends[i] ?? from) + (i === cuts.length ? pad : room) };
  });
}

function ticksOf({ from, to }: Stretch, y: (at: number) => number, locale: Locale): Tick[] {
  const pixels = y(to) - y(from);
  const scale = scaleUtc().domain([new Date(from), new Date(to)]);
  const days = scale.ticks(Math.max(2, Math.round(pixels / TICK_EVERY))).filter((at) => +utcDay.floor(at) === +at);
  const step = days.length > 1 ? Number(days[1]) - Number(days[0]) : 0;
  const format = formatsOf(locale);
  const ticks = days.map((at, i) => {
    const newYear = +utcYear.floor(at) === +at;
    if (step >= 364 * DAY || (newYear && step >= 27 * DAY)) return tick(at, format.year, true);
    if (step >= 27 * DAY) return tick(at, i === 0 ? format.monthOfYear : format.month, false);
    return tick(at, newYear ? format.year : format.day, newYear);
  });
  function tick(at: Date, write: (at: Date) => string, major: boolean): Tick {
    return { y: y(at.getTime()), text: write(at), major };
  }
  if (ticks.length > 0) return ticks;
  const middle = new Date((from + to) / 2);
  return [tick(middle, format.year, false)];
}

/** Keeps what leaves room for what was kept before. */
function apart(): (tick: Tick) => boolean {
  let last = Number.NEGATIVE_INFINITY;
  return ({ y }) => {
    if (y - last < TICK_ROOM) return false;
    last = y;
    return true;
  };
}

function formatsOf(locale: Locale) {
  const months = Array.from({ length: 12 }, (_, i) => say(locale, `month.${i + 1}`));
  const shortMonths = Array.from({ length: 12 }, (_, i) => say(locale, `monthShort.${i + 1}`));
  const { utcFormat } = timeFormatLocale({
    dateTime: '%Y-%m-%d',
    date: '%Y-%m-%d',
    time: '%H:%M',
    periods: ['', ''],
    days: ['', '', '', '', '', '', ''],
    shortDays: ['', '', '', '', '', '', ''],
    months: months as Months,
    shortMonths: shortMonths as Months,
  });
  return {
    year: utcFormat('%Y'),
    month: utcFormat('%b'),
    monthOfYear: utcFormat('%b %Y'),
    day: utcFormat('%-d %b'),
  };
}

type Months = [string, string, string, string, string, string, string, string, string, string, string, string];

function lengthOf(ms: number, locale: Locale): string {
  const days = ms / DAY;
  if (days >= 2 * 365) return say(locale, 'chart.gapYears', { n: Math.round(days / 365.25) });
  return say(locale, 'chart.gapMonths', { n: Math.max(1, Math.round(days / 30.44)) });
}
