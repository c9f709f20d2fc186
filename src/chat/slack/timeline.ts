// One dated event in Slack: its date and what happened, doubts in words, disagreeing dates side by side, each with its citation.
import type { TimelineItem } from '../../query/types.ts';
import { sayDate } from '../../words/dates.ts';
import { type Locale, say } from '../../words/say.ts';
import { shortenMiddle } from '../shorten.ts';
import { type Block, type Inline, list, rich, section, text } from './blocks.ts';
import { citationLines } from './cite.ts';
import type { Room } from './limits.ts';

/** `year` is given when this item is the first of its year on the page. */
export function eventBlocks(item: TimelineItem, year: string | null, room: Room, locale: Locale): Block[] {
  const summary = shortenMiddle(item.summary, room.words);
  const facts = [
    item.status === 'reported' ? '' : say(locale, `status.${item.status}`),
    item.paraphrase ? say(locale, 'paraphrase') : '',
    say(locale, `review.${item.review}`),
    summary === item.summary ? '' : say(locale, 'shortened'),
  ].filter((fact) => fact !== '');
  const also = item.citations.length - 1;
  const cited = citationLines(item.citations, { room, locale, words: item.paraphrase });
  return rich(
    section(
      year === null ? [] : text(`${year}\n`, { bold: true }),
      text(sayDate(locale, item.date), { bold: true }),
      text(` — ${summary}\n`),
      text(facts.join(' · '), { italic: true }),
      also > 0 ? text(`\n${say(locale, 'alsoReported', { n: also })}`, { italic: true }) : [],
      ...(item.conflicts.length === 0 ? cited.flatMap((line) => [text('\n'), line]) : []),
    ),
    item.conflicts.length === 0 ? [] : list(sideBySide(item, cited, room, locale)),
  );
}

/** Every date that is given for the event, with the articles that give it. */
function sideBySide(item: TimelineItem, cited: readonly Inline[][], room: Room, locale: Locale): Inline[][] {
  const own: Inline[] = [
    ...text(`${sayDate(locale, item.date)}: `, { bold: true }),
    ...cited.flatMap((line, i) => (i === 0 ? line : [...text('; '), ...line])),
  ];
  const one = { ...room, urls: room.urls / room.citations };
  const shown = item.conflicts.slice(0, room.citations);
  const others = shown.map(({ date, citation }, i) => [
    ...text(`${sayDate(locale, date)}: `, { bold: true }),
    ...citationLines([citation], { room: one, locale, first: item.citations.length + i + 1, words: true }).flat(),
  ]);
  const more = item.conflicts.length - shown.length;
  return [own, ...others, more > 0 ? text(say(locale, 'andMore', { n: more }), { italic: true }) : []];
}

/** The year an item is listed under: of its first day, else of its last, else none is given. */
export function yearOf(item: TimelineItem, locale: Locale): string {
  return (item.date.from ?? item.date.to)?.slice(0, 4) ?? say(locale, 'dateNotGiven');
}
