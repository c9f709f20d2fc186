// A weekday: "Friday" is the latest one up to publication, unless the clause looks ahead.
import { isoDay, weekdayOf } from '../calendar.ts';
import { type Found, pattern, type Reading, type Rule, type Setting } from '../rule.ts';
import { GAP, WEEKDAY, weekdayNumber } from '../vocabulary.ts';

export const WEEKDAYS: readonly Rule[] = [
  {
    pattern: pattern`(?:(?:early|late)${GAP}(?:on${GAP})?)?(?:(?<which>last|this(?:${GAP}(?:past|coming))?|next|(?:the${GAP})?(?:coming|previous|following|past))${GAP})?(?<weekday>${WEEKDAY})(?![a-z\u00c0-\u024f-])(?:${GAP}(?<week>last${GAP}week|next${GAP}week|this${GAP}week))?`,
    read: readWeekday,
  },
];

function readWeekday({ groups }: Found, setting: Setting): Reading {
  const weekday = weekdayNumber(groups['weekday'] ?? '');
  const which = (groups['which'] ?? '')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\s+/g, ' ');
  const anchored = which === 'previous' || which === 'following' ? setting.last : null;
  const origin = anchored?.from ?? setting.published;
  if (origin === null) return { type: 'DATE', value: `XXXX-WXX-${weekday}`, basis: 'relative' };
  return { type: 'DATE', value: isoDay(dayOf(weekday, which, groups['week'], origin, setting)), basis: 'relative' };
}

function dayOf(weekday: number, which: string, week: string | undefined, origin: number, setting: Setting): number {
  const sameWeek = origin - weekdayOf(origin) + weekday;
  if (week) return sameWeek + (/^last/i.test(week) ? -7 : /^next/i.test(week) ? 7 : 0);
  const upTo = origin - ((weekdayOf(origin) - weekday + 7) % 7);
  const after = upTo + 7;
  switch (which) {
    case 'last':
    case 'past':
    case 'this past':
    case 'previous':
      return upTo === origin ? upTo - 7 : upTo;
    case 'next':
    case 'coming':
    case 'this coming':
    case 'following':
      return after;
    case 'this':
      return setting.direction() === 'past' ? upTo : upTo === origin ? origin : after;
    default:
      return setting.direction() === 'future' && upTo !== origin ? after : upTo;
  }
}
