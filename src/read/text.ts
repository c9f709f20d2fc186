// Raw text, as somebody saved it from the web → what an article is made of. The text itself stays exactly as given:
// every span of every record counts it.

import { collapse } from '../coverage/ids.ts';
import type { Problem } from '../coverage/problem.ts';
import type { Article, Boilerplate } from '../coverage/types.ts';
import { type DateValue, publicationDate } from '../dates/index.ts';
import { splitParagraphs } from '../language/paragraphs.ts';
import type { Span } from '../language/span.ts';
import { authorsIn, saidBeside } from './beside.ts';
import { type Furniture, findBoilerplate } from './boilerplate.ts';
import { correctionIn } from './correction.ts';
import { type Header, readHeader } from './header.ts';
import { readProblem } from './problems.ts';
import { webUrl } from './url.ts';

/** An article but for its id, which comes from where it was found. `notices`: what was taken but not as it stood. */
type Content = Omit<Article, 'id'>;
export type ContentResult =
  | { readonly ok: true; readonly content: Content; readonly notices: readonly Problem[] }
  | { readonly ok: false; readonly problem: Problem };

const LONGEST_TITLE = 160;

/**
 * Reads `text`. Title: from a header, else the headline, else the first words. Publisher and url only from a header.
 * The publication date from a header or a line such as `Published March 22, 2023` around the body; else null.
 * The title is empty when there are no words for one. `file` names the text in problems; `header`: what stood above the text.
 */
export function readText(text: string, file: string, header: Header = readHeader(text)): ContentResult {
  if (text.trim() === '') return { ok: false, problem: readProblem('fileEmpty', { file }) };
  if (!/\p{L}{2}/u.test(text)) return { ok: false, problem: readProblem('noWords', { file }) };
  const { boilerplate, headline } = belowHeader(text, header);
  const url = header.url === null ? null : webUrl(header.url);
  const notices: Problem[] = [];
  if (header.url !== null && url === null) {
    notices.push(readProblem('urlDropped', { file, line: 1, url: header.url }));
  }
  const content: Content = {
    text,
    title: header.title ?? titleFrom(text, headline, boilerplate) ?? '',
    publisher: header.publisher,
    url,
    published: dateOf(text, header.published, url, boilerplate),
    ...saidBeside({
      authors: authorsIn(header.authors),
      modified: header.modified && publicationDate('', { published: header.modified }),
      correction: correctionIn(text),
    }),
    boilerplate,
  };
  return { ok: true, content, notices };
}

function dateOf(text: string, stated: string | null, url: string | null, boilerplate: readonly Boilerplate[]) {
  const given = stated === null ? null : publicationDate('', { published: stated });
  return given ?? publishedLine(text, boilerplate) ?? publicationDate(text, { url });
}

/** The header is no part of the article: its first line is no headline, its last no byline. */
function belowHeader(text: string, { title, span }: Header): Furniture {
  if (span === null) return findBoilerplate(text, title);
  const shift = <S extends Span>(found: S): S => ({
    ...found,
    start: found.start + span.end,
    end: found.end + span.end,
  });
  const { boilerplate, headline } = findBoilerplate(text.slice(span.end), title);
  return {
    boilerplate: [{ ...span, kind: 'byline' }, ...boilerplate.map(shift)],
    headline: headline && shift(headline),
  };
}

/** The headline on one line, else the beginning of the first paragraph that is coverage. */
export function titleFrom(
  text: string,
  headline: { start: number; end: number } | null,
  boilerplate: readonly Boilerplate[],
): string | null {
  const span =
    headline ?? splitParagraphs(text.slice(0, 20_000)).find(({ start, end }) => !isCovered(start, end, boilerplate));
  if (!span) return null;
  return shorten(text.slice(span.start, Math.min(span.end, span.start + 4 * LONGEST_TITLE)));
}

/** On one line and cut between words at 160 characters. */
export function shorten(words: string): string | null {
  const line = collapse(words);
  if (line.length <= LONGEST_TITLE) return line || null;
  const cut = line.lastIndexOf(' ', LONGEST_TITLE - 1);
  return `${line.slice(0, cut > LONGEST_TITLE / 2 ? cut : LONGEST_TITLE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function isCovered(start: number, end: number, boilerplate: readonly Boilerplate[]): boolean {
  return boilerplate.some((span) => span.start <= start && end <= span.end);
}

const PUBLISHED = /\b(?:published|posted)\b(?: on| at)?:?\s*/i;

/**
 * `Published Mar 22, 2023 • 3 minute read` anywhere around the body goes before any other date of the text: the line
 * above it may say when the article was last updated, which is another day.
 */
function publishedLine(text: string, boilerplate: readonly Boilerplate[]): DateValue | null {
  for (const { start, end, kind } of boilerplate) {
    if (kind !== 'byline' || end - start > 300) continue;
    const line = text.slice(start, end);
    const label = PUBLISHED.exec(line);
    if (!label) continue;
    const from = label.index + label[0].length;
    const words = line.slice(from).split(/\s*(?:[•|(·]|\b(?:last )?updated\b)/i, 1)[0] ?? '';
    const date = publicationDate(words);
    if (date?.span === undefined) continue;
    const offset = start + from;
    return { ...date, span: { start: date.span.start + offset, end: date.span.end + offset } };
  }
  return null;
}
