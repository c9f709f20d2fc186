// A weekday: "Friday" is the latest one up to publication, unless the clause looks ahead.
import { isoDay, weekdayOf } from '../calendar.ts';
import { type Found, pattern, type Reading, type Rule, type Setting } from '../rule.ts';
import { GAP, WEEKDAY, weekdayNumber } from '../vocabulary.ts';

export const WEEKDAYS: readonly Rule[] = [
  {
    needs: 'weekday',
    pattern: pattern`(?:(?:early|late)${GAP}(?:on${GAP})?)?(?:(?<which>last|this(?:${GAP}(?:past|coming))?|next|(?:the${GAP})?(?:coming|previous|following|past))${GAP})?(?<weekday>${WEEKDAY})(?![a-z\u00c0-\u024f-])(?:${GAP}(?<week>last${GAP}week|next${GAP}week|this${GAP}week))?`,
    read: readWeekday,
  },
];

const NAME_BEFORE = /\b(?:Black|Bloody|Super|Good|Ash|Cyber|Palm|Easter|Giving|Manic|Maundy|Freaky|Shrove) $/;
const NAME_AFTER =
  /^ (?:Times|Telegraph|Mirror|Express|Herald|Independent|Mail|Post|Observer|Star|Sun|People|Mercury|Night (?:Live|Football|Lights)|Evening Post)\b/;

function readWeekday({ groups, start, end }: Found, setting: Setting): Reading | null {
  // "Black Monday", "The Sunday Times": names.
  if (
    NAME_BEFORE.test(setting.text.slice(Math.max(0, start - 10), start)) ||
    NAME_AFTER.test(setting.text.slice(end, end + 20))
  )
    return null;
  const weekday = weekdayNumber(groups['weekday'] ?? '');
  const which = (groups['which'] ?? '')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\s+/g, ' ');
  const anchored = which === 'previous' || which === 'following' ? setting.last : null;
  const origin = anchored?.from ?? setting.published;
  if (origin === null) return { type: 'DATE', value: `XXXX-WXX-${weekday}`, basis: 'relative' };
  return {
    type: 'DATE',
    value: isoDay(dayOf(weekday, which, groups['week'], origin, setting, end)),
    basis: 'relative',
  };
}

function dayOf(
  weekday: number,
  which: string,
  week: string | undefined,
  origin: number,
  setting: Setting,
  end: number,
): number {
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
      return looksAhead(setting, end) && upTo !== origin ? after : upTo;
  }
}

/** "get around Wednesday's ruling" is past, whatever verb stands before; "Saturday's vote will" is not. */
function looksAhead(setting: Setting, end: number): boolean {
  const rest = setting.text.slice(end, end + 60);
  if (/^['’]s?\b/.test(rest))
    return /^['’]s?\s+(?:[\w-]+\s+){1,3}(?:will|is\s+(?:expected|scheduled|likely))\b/.test(rest);
  return setting.direction() === 'future';
}
