// Which reports are alike now: pairs that a new or changed report is in are looked for and compared, all others stay as they
// are. The pairs worth comparing are those of `findCandidates`; where more of them can have changed, that is said.

import type { Link } from './events.ts';
import { isYear, TOO_COMMON, timesOf } from './events-candidates.ts';
import { REACHES } from './events-dates.ts';
import { shares } from './events-pairs.ts';
import { frequencies, isWideRow, rarest, whenIn } from './grow-rows.ts';
import type { ReportRow } from './keys-made.ts';

export type Rowed = {
  /** The rows before and now, by the numbers of now; terms are numbered alike in both. */
  readonly before: readonly (ReportRow | undefined)[];
  readonly now: readonly (ReportRow | undefined)[];
  /** Reports that are new, or are compared by something else. */
  readonly changed: ReadonlySet<number>;
  readonly terms: number;
  /** Keys of the people of a report, from 0; of those who are the same before and now alone, where `stayed`. */
  people(row: ReportRow, stayed: boolean): readonly number[];
  readonly peopleKeys: number;
};

export type GrownLinks = {
  readonly links: readonly Link[];
  /** Reports at the ends of links that came or went. */
  readonly touched: ReadonlySet<number>;
  /** Those that went: what hung together by them may come apart. */
  readonly gone: readonly Link[];
};

/** Null where months without a year came, or words became too common: then all pairs are to be looked for. */
export function growLinks(
  rowed: Rowed,
  before: readonly Link[],
  like: (a: number, b: number) => number,
): GrownLinks | null {
  const { now, changed } = rowed;
  const meetings = meetingsOf(rowed);
  if (meetings === null) return null;
  const { moved, members, gainedBy, meet } = meetings;
  const links: Link[] = [];
  const gone: Link[] = [];
  const known = new Set<number>();
  const idOf = (a: number, b: number): number => Math.min(a, b) * now.length + Math.max(a, b);
  for (const link of before) {
    const { a, b } = link;
    const isGone = changed.has(a) || changed.has(b) || ((moved.has(a) || moved.has(b)) && !meet(a, b));
    (isGone ? gone : links).push(link);
    if (!isGone && (moved.has(a) || moved.has(b))) known.add(idOf(a, b));
  }
  const touched = new Set(gone.flatMap(({ a, b }) => [a, b]));
  for (const one of [...changed, ...moved])
    for (const bucket of gainedBy(one))
      for (const other of members(bucket)) {
        const id = idOf(one, other);
        if (one === other || known.has(id)) continue;
        if (bucket.year && !isWideRow(now[one]!) && !isWideRow(now[other]!)) continue;
        known.add(id);
        if (!mayBe(now[one]!, now[other]!, rowed)) continue;
        const [a, b] = [Math.min(one, other), Math.max(one, other)];
        const score = like(a, b);
        if (score === 0) continue;
        links.push({ a, b, score });
        touched.add(a).add(b);
      }
  return { links, touched, gone };
}

/** As `quickLook`. */
function mayBe(a: ReportRow, b: ReportRow, { people }: Rowed): boolean {
  const [x, y] = [whenIn(a), whenIn(b)];
  if (x.from !== null && y.to !== null && x.from - y.to > REACHES) return false;
  if (y.from !== null && x.to !== null && y.from - x.to > REACHES) return false;
  const [mine, theirs] = [people(a, false), people(b, false)];
  if (mine.length > 0 && theirs.length > 0 && !mine.some((one) => theirs.includes(one))) return false;
  return shares(a.kinds, b.kinds, 1) || shares(a.terms, b.terms, 2);
}

/** Reports of one time that share a key. */
type Bucket = { readonly id: number; readonly year: boolean };

function meetingsOf({ before, now, changed, terms, people, peopleKeys }: Rowed) {
  const yearless = monthsIn(now);
  if (yearless.size !== monthsIn(before).size) return null;
  const often = { before: frequencies(before, terms), now: frequencies(now, terms) };
  const shifted = often.now.map((count, term) => (count === often.before[term] ? 0 : 1));
  const hasShifted = ({ terms }: ReportRow) => {
    for (let at = 0; at < terms.length; at++) if (shifted[terms[at]!] === 1) return true;
    return false;
  };
  const keysNow = (row: ReportRow) => [...rarest(row, often.now), ...people(row, false).map((key) => terms + key)];
  const keysBefore = (row: ReportRow) => [...rarest(row, often.before), ...people(row, true).map((key) => terms + key)];
  // Reports that are what they were and are looked up by other words, for these are rarer now than others.
  const moved = new Set<number>();
  now.forEach((row, at) => {
    if (!row || changed.has(at) || !hasShifted(row)) return;
    const [old, own] = [new Set(rarest(row, often.before)), rarest(row, often.now)];
    if (own.some((term) => !old.has(term))) moved.add(at);
  });
  const times = new Map<string, number>();
  const bucketsOf = (row: ReportRow, keys: readonly number[]): Bucket[] =>
    Array.from(timesOf(whenIn(row), yearless)).flatMap((time) => {
      const number = times.get(time) ?? times.size;
      times.set(time, number);
      return keys.map((key) => ({ id: number * (terms + peopleKeys) + key, year: isYear(time) }));
    });
  const gained = new Map<number, readonly Bucket[]>();
  const ids = new Set<number>();
  const concerned = new Uint8Array(terms + peopleKeys);
  for (const at of [...changed, ...moved]) {
    const [old, own] = [before[at], now[at]!];
    const mine = bucketsOf(own, keysNow(own));
    const theirs = old ? bucketsOf(old, keysBefore(old)) : [];
    for (const { id } of [...mine, ...theirs]) {
      ids.add(id);
      concerned[id % (terms + peopleKeys)] = 1;
    }
    const had = new Set(changed.has(at) ? [] : theirs.map(({ id }) => id));
    gained.set(
      at,
      mine.filter(({ id }) => !had.has(id)),
    );
  }
  // Who is in them: most reports have no key that concerns any.
  const inside = new Map<number, number[]>();
  const counts = new Map<number, number>();
  const mayBeIn = (row: ReportRow) => {
    for (let at = 0; at < row.terms.length; at++) if (concerned[row.terms[at]!] === 1) return true;
    return people(row, false).some((key) => concerned[terms + key] === 1);
  };
  const among = (row: ReportRow, keys: readonly number[]) =>
    bucketsOf(
      row,
      keys.filter((key) => concerned[key] === 1),
    ).filter(({ id }) => ids.has(id));
  now.forEach((row, at) => {
    const old = before[at];
    const differs = changed.has(at) || moved.has(at);
    if (row && (differs || mayBeIn(row))) {
      const own = among(row, keysNow(row));
      for (const { id } of own) {
        const there = inside.get(id);
        if (there) there.push(at);
        else inside.set(id, [at]);
      }
      if (old && !differs) for (const { id } of own) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    if (old && differs) for (const { id } of among(old, keysBefore(old))) counts.set(id, (counts.get(id) ?? 0) + 1);
  });
  const isCommon = (count: number) => count > TOO_COMMON;
  for (const id of ids) if (isCommon(counts.get(id) ?? 0) !== isCommon(inside.get(id)?.length ?? 0)) return null;
  const members = ({ id }: Bucket): readonly number[] => {
    const own = inside.get(id) ?? [];
    return isCommon(own.length) ? [] : own;
  };
  return {
    moved,
    members,
    gainedBy: (at: number) => gained.get(at)!,
    /** Whether two reports still share a bucket; one of them has moved. */
    meet(a: number, b: number): boolean {
      const [one, other] = moved.has(a) ? [a, b] : [b, a];
      const [row, wide] = [now[one]!, isWideRow(now[one]!) || isWideRow(now[other]!)];
      return bucketsOf(row, keysNow(row)).some((bucket) => (wide || !bucket.year) && members(bucket).includes(other));
    },
  };
}

function monthsIn(rows: readonly (ReportRow | undefined)[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => (row ? (whenIn(row).month ?? []) : [])));
}
