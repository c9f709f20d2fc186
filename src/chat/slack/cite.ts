// A citation in Slack: `[1] title — publisher, date`, the title linked to the words.
import type { Citation } from '../../query/types.ts';
import { sayDate } from '../../words/dates.ts';
import { type Locale, say } from '../../words/say.ts';
import { linkTo, safeUrl } from '../fragment.ts';
import { SLACK } from '../limits.ts';
import { shortenMiddle } from '../shorten.ts';
import { type Inline, link, text } from './blocks.ts';
import type { Room } from './limits.ts';

export type CiteOptions = {
  readonly room: Room;
  readonly locale: Locale;
  /** Number of the first citation. */
  readonly first?: number;
  /** Show the cited words too: the item itself is in our wording, or in another article's. */
  readonly words?: boolean;
};

/**
 * One line for each citation. Long addresses lose their text fragment before they lose the link; what does not fit is counted
 * ("and 12 more"), never dropped in silence.
 */
export function citationLines(citations: readonly Citation[], options: CiteOptions): Inline[][] {
  const { room, locale, first = 1 } = options;
  let left = room.urls;
  const shown = citations.slice(0, room.citations).map((citation, i) => {
    const url = addressOf(citation, left);
    left -= url?.length ?? 0;
    return citationLine(citation, url, first + i, options);
  });
  const more = citations.length - shown.length;
  return more > 0 ? [...shown, text(say(locale, 'andMore', { n: more }), { italic: true })] : shown;
}

function citationLine(citation: Citation, url: string | null, number: number, options: CiteOptions): Inline[] {
  const { room, locale, words = false } = options;
  const facts = [
    citation.publisher === null ? say(locale, 'publisherNotGiven') : shortenMiddle(citation.publisher, room.title),
    citation.published === null ? say(locale, 'undated') : sayDate(locale, citation.published),
    citation.paragraph === null ? '' : say(locale, 'paragraph', { number: citation.paragraph }),
    words && citation.excerpt.trim() !== '' ? `“${shortenMiddle(citation.excerpt.trim(), room.title)}”` : '',
    say(locale, citation.verified ? 'verified' : 'notVerified'),
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
