// A citation in Slack: `[1] title — publisher, date`, the title linked to the words.
import type { Citation } from '../../query/types.ts';
import { sayDate } from '../../words/dates.ts';
import { type Locale, say } from '../../words/say.ts';
import { linkTo, safeUrl } from '../fragment.ts';
import { SLACK } from '../limits.ts';
import { shortenMiddle } from '../shorten.ts';
import { type Inline, link, text } from './blocks.ts';
import type { Room } from './limits.ts';

/**
 * One line for each citation, numbered from `first`. Long addresses lose their text fragment before they lose the link; what
 * does not fit is counted ("also reported by 12 others"), never dropped in silence.
 */
export function citationLines(citations: readonly Citation[], room: Room, locale: Locale, first = 1): Inline[][] {
  let left = room.urls;
  const shown = citations.slice(0, room.citations).map((citation, i) => {
    const url = addressOf(citation, left);
    left -= url?.length ?? 0;
    return citationLine(citation, url, first + i, room, locale);
  });
  const more = citations.length - shown.length;
  return more > 0 ? [...shown, text(say(locale, 'alsoReported', { n: more }), { italic: true })] : shown;
}

function citationLine(citation: Citation, url: string | null, number: number, room: Room, locale: Locale): Inline[] {
  const facts = [
    shortenMiddle(citation.publisher ?? '', room.title),
    citation.published === null ? say(locale, 'undated') : sayDate(locale, citation.published),
    citation.verified ? '' : say(locale, 'notVerified'),
  ].filter((fact) => fact !== '');
  const title = citation.title.trim() === '' ? citation.article : citation.title;
  return [...text(`[${number}] `), ...link(url, shortenMiddle(title, room.title)), ...text(` — ${facts.join(' · ')}`)];
}

/** The address with its text fragment, or without when it is too long, or none. */
function addressOf(citation: Citation, left: number): string | null {
  const limit = Math.min(SLACK.url, left);
  for (const url of [linkTo(citation.url, citation.excerpt), safeUrl(citation.url)])
    if (url !== null && url.length <= limit) return url;
  return null;
}
