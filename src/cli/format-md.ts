// A timeline as Markdown (CommonMark), to paste into a page: a heading a year, a point an event, its sources linked.
import { safeUrl } from '../chat/fragment.ts';
import { plain } from '../chat/terminal/plain.ts';
import type { Citation, TimelineItem } from '../query/types.ts';
import { sayDate } from '../words/dates.ts';
import { type Locale, say } from '../words/say.ts';
import { doubts } from './format-notes.ts';

export function timelineMarkdown(items: readonly TimelineItem[], locale: Locale): string {
  const lines: string[] = [];
  let year = '';
  for (const item of items) {
    const own = item.date.from?.slice(0, 4) ?? item.date.to?.slice(0, 4) ?? say(locale, 'dateNotGiven');
    if (own !== year) lines.push(...(year === '' ? [] : ['']), `## ${text(own)}`, '');
    year = own;
    lines.push(`- **${text(sayDate(locale, item.date))}**: ${text(item.summary)} (${text(doubts(item, locale))})`);
    for (const citation of item.citations) lines.push(`  - ${source(citation, locale)}`);
    for (const { date, citation } of item.conflicts) {
      lines.push(`  - ${text(say(locale, 'otherDate', { date: sayDate(locale, date) }))} ${source(citation, locale)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function source({ title, publisher, published, url }: Citation, locale: Locale): string {
  const safe = safeUrl(url);
  const name = safe === null ? text(title) : `[${text(title)}](<${safe}>)`;
  return [name, publisher === null ? '' : text(publisher), published === null ? '' : text(sayDate(locale, published))]
    .filter((part) => part !== '')
    .join(', ');
}

/** Words that stay words: no markup, no mention, no HTML, no direction override. */
function text(words: string): string {
  return (
    plain(words)
      .replace(/[\\`*_{}[\]<>#|~!&@$^=]/g, '\\$&')
      // "1. " and "- " begin lists at the start of a line; bare addresses become links.
      .replace(/^(\s*)([-+])/, '$1\\$2')
      .replace(/:\/\//g, '\\://')
  );
}
