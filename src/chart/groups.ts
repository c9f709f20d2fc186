// More events than a picture has room for are told in groups: the finest calendar unit that leaves few enough of them.
import { utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import { sayDate } from '../words/dates.ts';
import type { Locale } from '../words/say.ts';
import type { Entry } from './model.ts';
import { anchorOf } from './when.ts';

/** Labels that can still be read one by one, and groups beyond that. */
const LABELS = 30;
const GROUPS = 20;

export type Group = { readonly id: string; readonly date: string; readonly entries: readonly Entry[] };

type Unit = { readonly floor: (at: Date) => Date; readonly edtf: (at: Date) => string; readonly precision: string };

const month = (at: Date) => String(at.getUTCMonth() + 1).padStart(2, '0');
const year = (at: Date) => String(at.getUTCFullYear()).padStart(4, '0');
const years = (n: number) => (at: Date) => {
  const start = new Date(0);
  start.setUTCFullYear(Math.floor(at.getUTCFullYear() / n) * n, 0, 1);
  return start;
};

const UNITS: readonly Unit[] = [
  { floor: (at) => utcDay.floor(at), edtf: (at) => at.toISOString().slice(0, 10), precision: 'day' },
  { floor: (at) => utcMonday.floor(at), edtf: (at) => at.toISOString().slice(0, 10), precision: 'week' },
  { floor: (at) => utcMonth.floor(at), edtf: (at) => `${year(at)}-${month(at)}`, precision: 'month' },
  {
    floor: (at) => utcMonth.offset(utcYear.floor(at), Math.floor(at.getUTCMonth() / 3) * 3),
    // EDTF: 33 to 36 are the quarters.
    edtf: (at) => `${year(at)}-${33 + Math.floor(at.getUTCMonth() / 3)}`,
    precision: 'quarter',
  },
  { floor: (at) => utcYear.floor(at), edtf: year, precision: 'year' },
  { floor: years(10), edtf: (at) => `${year(at).slice(0, 3)}X`, precision: 'decade' },
  { floor: years(100), edtf: (at) => `${year(at).slice(0, 2)}XX`, precision: 'century' },
];

/** Each entry by itself when there are few; else by day, week, month … */
export function grouped(entries: readonly Entry[], locale: Locale): Group[] {
  if (entries.length <= LABELS) return entries.map((entry) => ({ id: entry.id, date: entry.date, entries: [entry] }));
  for (const unit of UNITS) {
    const groups = by(unit, entries);
    if (groups.size <= GROUPS || unit === UNITS.at(-1)) {
      return [...groups.values()].map((some) => groupOf(unit, some, locale));
    }
  }
  return [];
}

function by(unit: Unit, entries: readonly Entry[]): Map<number, Entry[]> {
  const groups = new Map<number, Entry[]>();
  for (const entry of entries) {
    const at = unit.floor(startOf(entry)).getTime();
    groups.set(at, [...(groups.get(at) ?? []), entry]);
  }
  return groups;
}

function groupOf(unit: Unit, entries: readonly Entry[], locale: Locale): Group {
  const [first] = entries as [Entry];
  if (entries.length === 1) return { id: first.id, date: first.date, entries };
  const at = unit.floor(startOf(first));
  const from = at.toISOString().slice(0, 10);
  return { id: first.id, date: sayDate(locale, { edtf: unit.edtf(at), precision: unit.precision, from }), entries };
}

function startOf({ when }: Entry): Date {
  return new Date(when === null ? 0 : anchorOf(when));
}
