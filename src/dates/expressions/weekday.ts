// A weekday: "Friday" is the latest one up to publication, unless the clause looks ahead.
import type { Span } from '../../language/span.ts';
import { isAtTheDoor } from '../at-the-door.ts';
import { isoDay, weekdayOf } from '../calendar.ts';
import { isFirmlyAhead } from '../direction.ts';
import { type Found, pattern, type Reading, type Rule, type Setting } from '../rule.ts';
import { GAP, WEEKDAY, weekdayNumber } from '../vocabulary.ts';

export const WEEKDAYS: readonly Rule[] = [
  {
    needs: 'weekday',
    pattern: pattern`(?:the${GAP})?day${GAP}(?<turn>before|after)${GAP}(?<which>last|next)${GAP}(?<weekday>${WEEKDAY})(?![a-z\u00c0-\u024f-])`,
    read: readWeekday,
  },
  {
    needs: 'weekday',
    pattern: pattern`(?:(?:early|late)${GAP}(?:on${GAP})?)?(?:(?<which>last|this(?:${GAP}(?:past|coming))?|(?:the${GAP})?next|(?:the${GAP})?(?:coming|previous|past)|the${GAP}following)${GAP})?(?<weekday>${WEEKDAY})(?![a-z\u00c0-\u024f]|-(?!${WEEKDAY}))(?:${GAP}(?:of${GAP})?(?<week>last${GAP}week|next${GAP}week|this${GAP}week))?`,
    read: readWeekday,
  },
];

const NAME_BEFORE = /\b(?:Black|Bloody|Super|Bowl|Good|Ash|Cyber|Palm|Easter|Giving|Manic|Maundy|Freaky|Shrove) $/;
const NAME_AFTER =
  /^ (?:Times|Telegraph|Mirror|Express|Herald|Independent|Mail|Post|Observer|Star|Sun|People|Mercury|Night (?:Live|Football|Lights)|Evening Post|[Ss]chool|best|roast)\b/;

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
  const counts = which === 'previous' || which === 'following' || /^the\s+next/i.test(groups['which'] ?? '');
  const anchored = counts && setting.last && setting.last.from === setting.last.to ? setting.last : null;
  const origin = anchored?.from ?? setting.published;
  if (origin === null) return { type: 'DATE', value: `XXXX-WXX-${weekday}`, basis: 'relative' };
  if (isNight(setting.text.slice(end, end + 40)))
    return { type: 'SET', value: `XXXX-WXX-${weekday}`, basis: 'relative' };
  // "on Nov. 9, a Friday": it is the day just told.
  if (IS_THAT.test(setting.text.slice(Math.max(0, start - 8), start)) && setting.last && start - setting.last.end < 6)
    if (setting.last.from === setting.last.to && weekdayOf(setting.last.from) === weekday)
      return { type: 'DATE', value: isoDay(setting.last.from), basis: 'relative' };
  const chained = which === '' && !groups['week'] ? follows(weekday, start, setting) : null;
  if (chained !== null) return { type: 'DATE', value: isoDay(chained), basis: 'relative' };
  // "the day before last Tuesday".
  const turned = groups['turn'] ? (/^before/i.test(groups['turn']) ? -1 : 1) : 0;
  return {
    type: 'DATE',
    value: isoDay(dayOf(weekday, which, groups['week'], origin, setting, { start, end }, anchored !== null) + turned),
    basis: 'relative',
  };
}

const IS_THAT = /,\s+an?\s+$/;

/** "Monday and Tuesday nights": both recur. */
function isNight(after: string): boolean {
  return /^\s+(?:and|or)\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s+(?:morning|afternoon|evening|night)s(?![\p{L}-])/u.test(
    after,
  );
}

/** "Friday through Sunday", "met on Monday and Tuesday": the second day follows the first within the week. */
function follows(weekday: number, start: number, { text, last, published, direction }: Setting): number | null {
  if (!last || last.from !== last.to || published === null) return null;
  const link = text.slice(last.end, start);
  if (
    !/^\s?(?:[-–—]|(?:through|to|until|till|and|or)\s)(?:on\s)?$/i.test(link) ||
    !/day$/i.test(text.slice(last.end - 3, last.end))
  )
    return null;
  const next = last.from + ((weekday - weekdayOf(last.from) + 7) % 7);
  const lists = /^\s(?:and|or)/i.test(link);
  if (next === last.from || (lists && next > published && last.from <= published && direction() !== 'future'))
    return null;
  return next;
}

function dayOf(
  weekday: number,
  which: string,
  week: string | undefined,
  origin: number,
  setting: Setting,
  { start, end }: Span,
  isAnchored: boolean,
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
      // Of yesterday one says its name alone.
      return upTo >= origin - (which === 'last' ? 1 : 0) ? upTo - 7 : upTo;
    case 'next':
      if (isAnchored) return after;
      // Of a day of this week one says its name alone.
      return sameWeek + 7;
    case 'coming':
    case 'this coming':
    case 'following':
      return after;
    case 'this':
      return setting.direction() === 'past' ? upTo : upTo === origin ? origin : after;
    default:
      if (!setting.latest && isAtTheDoor(setting.text, { start, end }, after - origin)) return after;
      // "Monday is a public holiday": one that has been would be told of as past.
      if (
        /(?:^|[.!?]["”’)]?\s+|\n)$/.test(setting.text.slice(Math.max(0, start - 4), start)) &&
        /^\s+is\s/.test(setting.text.slice(end, end + 5))
      )
        return upTo === origin ? upTo : after;
      return upTo !== origin && looksAhead(setting, { start, end }, after - origin) ? after : upTo;
  }
}

const POSSESSIVE = /^(?:\s+(?:morning|afternoon|evening|night))?['’]s?(?=\s)/;
const ITS_FUTURE =
  /^\s+(?:[\w-]+\s+){1,3}(?:will|is\s+(?:expected|scheduled|likely)|(?:has|have)\s+been\s+(?:cancel+ed|called\s+off|postponed))\b/;

/** "beginning with Sunday's game". */
const FROM_THEN = /\b(?:beginning|starting)\s+with\s+(?:the\s+)?$/i;

/**
 * "get around Wednesday's ruling" is past, whatever verb stands before, and "Saturday's vote will" is not; "will do well in
 * Tuesday's vote" is the one at the door. The day that was yesterday comes again in six: only firm words mean that one.
 */
function looksAhead(setting: Setting, span: Span, days: number): boolean {
  const rest = setting.text.slice(span.end, span.end + 72);
  const possessive = POSSESSIVE.exec(rest)?.[0];
  if (possessive !== undefined && !FROM_THEN.test(setting.text.slice(Math.max(0, span.start - 20), span.start)))
    return (
      days < 6 && (ITS_FUTURE.test(rest.slice(possessive.length)) || (days <= 3 && setting.direction() === 'future'))
    );
  return setting.direction() === 'future' && (days < 6 || isFirmlyAhead(setting.text, span));
}
