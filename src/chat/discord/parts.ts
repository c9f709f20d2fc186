// The parts every item of an answer is made of, in Discord's Markdown: names, dates, citations, notices.
import type { AnswerSpeaker, Citation, Notice } from '../../query/types.ts';
import { sayDate } from '../../words/dates.ts';
import { type Locale, say } from '../../words/say.ts';
import { linkTo, safeUrl } from '../fragment.ts';
import { shortenMiddle } from '../shorten.ts';
import { asLinkText, asText, oneLine } from './escape.ts';

/** How long a part may be, in characters before escaping; longer ones are shortened in the middle. */
const LONGEST = { name: 256, role: 160, title: 200, publisher: 100, value: 300, excerpt: 160 } as const;
/** A link longer than this is given without the words it should land on. */
const LONGEST_LINK = 900;
/** An address longer than this is not given at all: the title, publisher and date still say where it stands. */
const LONGEST_URL = 1400;

const SEPARATOR = ' · ';

/** Untrusted text, cut to a length and escaped. */
export function part(text: string, kind: keyof typeof LONGEST): string {
  return asText(shortenMiddle(oneLine(text).trim(), LONGEST[kind]));
}

/** Parts on one line; those that are empty are left out. */
export function joined(parts: readonly string[]): string {
  return parts.filter((one) => one !== '').join(SEPARATOR);
}

/** A sentence of words/ whose values are untrusted, shown as it reads. */
export function notice(locale: Locale, { code, values }: Notice): string {
  const short = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' ? value : shortenMiddle(oneLine(value).trim(), LONGEST.value),
  ]);
  return asText(say(locale, code, Object.fromEntries(short)));
}

/** `**Jane Roe**, mayor`, or how sure that is. */
export function speakerName(locale: Locale, speaker: AnswerSpeaker, certain: boolean): string {
  const named = part(speaker.name, 'name');
  const name = `**${named}**`;
  const known = certain ? name : say(locale, 'speakerNotCertain', { name });
  const shown = named === '' ? say(locale, 'speakerUnknown') : known;
  const by = speaker.by === null ? '' : say(locale, 'documentBy', { name: part(speaker.by, 'name') });
  const role = speaker.role === null ? '' : part(speaker.role, 'role');
  return [shown, role, by].filter((one) => one !== '').join(', ');
}

/** `[1] title · publisher · date · paragraph 4`, linked to the words where there is a url. `words`: show the excerpt too. */
export function citationLine(locale: Locale, citation: Citation, number: number, words = false): string {
  return joined([
    `\\[${number}\\] ${titled(citation)}`,
    ...whereAndWhen(locale, citation),
    citation.paragraph === null ? '' : say(locale, 'paragraph', { number: citation.paragraph }),
    words && citation.excerpt.trim() !== '' ? `“${part(citation.excerpt, 'excerpt')}”` : '',
    say(locale, citation.verified ? 'verified' : 'notVerified'),
  ]);
}

/** Publisher and date of an article; what is not known is said, not left out. */
export function whereAndWhen(
  locale: Locale,
  article: { readonly publisher: string | null; readonly published: Citation['published'] },
): string[] {
  return [
    article.publisher === null ? say(locale, 'publisherNotGiven') : part(article.publisher, 'publisher'),
    article.published === null ? say(locale, 'undated') : asText(sayDate(locale, article.published)),
  ];
}

/** An article's title, linked where it has a url; `excerpt` empty links to the page as such. */
export function titled(article: { title: string; article: string; url: string | null; excerpt?: string }): string {
  const title = shortenMiddle(oneLine(article.title).trim() || oneLine(article.article).trim() || '—', LONGEST.title);
  const link = linkOf(article.url, article.excerpt ?? '');
  return link === null ? asText(title) : `[${asLinkText(title)}](${link})`;
}

function linkOf(url: string | null, excerpt: string): string | null {
  const link = linkTo(url, excerpt);
  if (link === null || link.length <= LONGEST_LINK) return link;
  const plain = safeUrl(url);
  return plain === null || plain.length > LONGEST_URL ? null : plain;
}
