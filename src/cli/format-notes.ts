// What stands under an exported event: whose words it is in, which articles say so, and which give another date.
import type { Citation, TimelineItem } from '../query/types.ts';
import { sayDate } from '../words/dates.ts';
import { type Locale, say } from '../words/say.ts';

/** Lines of plain text, not escaped for any format. */
export function notes(item: TimelineItem, locale: Locale): string[] {
  return [
    doubts(item, locale),
    ...item.citations.map((citation) => sourceLine(citation, locale)),
    ...item.conflicts.map(
      ({ date, citation }) =>
        `${say(locale, 'otherDate', { date: sayDate(locale, date) })} ${sourceLine(citation, locale)}`,
    ),
  ];
}

/** "alleged · in our words · checked by an editor". */
export function doubts(item: TimelineItem, locale: Locale): string {
  return [
    say(locale, `status.${item.status}`),
    item.paraphrase ? say(locale, 'paraphrase') : '',
    say(locale, `review.${item.review}`),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** "The bridge opens, Harbour Post, 22 March 2023, paragraph 3", with its url when there is one. */
function sourceLine(citation: Citation, locale: Locale): string {
  const { url } = citation;
  return url === null ? sourceFacts(citation, locale) : `${sourceFacts(citation, locale)}, ${url}`;
}

function sourceFacts({ title, publisher, published, paragraph }: Citation, locale: Locale): string {
  return [
    title,
    publisher ?? '',
    published === null ? '' : sayDate(locale, published),
    paragraph === null ? '' : say(locale, 'paragraph', { number: paragraph }),
  ]
    .filter((part) => part !== '')
    .join(', ');
}
