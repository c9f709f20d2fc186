// Days named from the day of writing: "today", "yesterday", "tomorrow", "the day before yesterday".
import { isoDay } from '../calendar.ts';
import { type Found, pattern, type Reading, type Rule, type Setting } from '../rule.ts';
import { GAP } from '../vocabulary.ts';

export const DEICTIC: readonly Rule[] = [
  {
    needs: 'near day',
    pattern: pattern`(?:(?:early|earlier|late|later)${GAP})?(?<day>the${GAP}day${GAP}before${GAP}yesterday|the${GAP}day${GAP}after${GAP}tomorrow|yesterday|today|tomorrow)(?![a-z\u00c0-\u024f-])`,
    read: readDeictic,
  },
];

function readDeictic({ groups, start, end }: Found, { published, text }: Setting): Reading | null {
  const word = (groups['day'] ?? '').toLowerCase();
  const shift = /^the/.test(word)
    ? word.endsWith('tomorrow')
      ? 2
      : -2
    : word === 'today'
      ? 0
      : word === 'tomorrow'
        ? 1
        : -1;
  // "today's youth", "USA Today": the present in general, the newspaper.
  if (word === 'today') {
    const before = text.slice(Math.max(0, end - 20), end);
    if (/\b(?!(?:Just|Only|But|And|Or|For|From|Of|Until)\b)\p{Lu}[\p{L}.]*\s+Today$/u.test(before)) return null;
    if (
      /^['’]s\s+(?:youth|young|society|world|standards|consumers?|women|children|teenagers|kids|technology|culture)\b/i.test(
        text.slice(end, end + 24),
      )
    ) {
      return { type: 'DATE', value: 'PRESENT_REF', basis: 'relative' };
    }
  }
  // "many of today's computers", "the leaders of tomorrow": the present and the future in general.
  const lead = text.slice(Math.max(0, start - 24), start);
  if (
    /^today$/.test(word) &&
    /^['’]s\b/.test(text.slice(end, end + 3)) &&
    /\b(?:many|most|some|all|few)\s+of\s+$/i.test(lead)
  )
    return { type: 'DATE', value: 'PRESENT_REF', basis: 'relative' };
  if (
    /^tomorrow$/.test(word) &&
    /\b(?:people|leaders|world|children|cars?|workers|city|cities|generations?|technolog(?:y|ies)|jobs|stars|voters|citizens)\s+of\s+$/i.test(
      lead,
    )
  )
    return { type: 'DATE', value: 'FUTURE_REF', basis: 'relative' };
  if (published === null) return { type: 'DATE', value: 'XXXX-XX-XX', basis: 'relative' };
  return { type: 'DATE', value: isoDay(published + shift), basis: 'relative' };
}
