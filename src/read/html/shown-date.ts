// The day of publication as a reader sees it: `Published March 22, 2023 | Updated March 25`, in the lines around the
// headline. Asked only where the page's metadata does not say. What is not stated stays unknown.
import { type DateValue, publicationDate } from '../../dates/index.ts';
import { fold } from '../boilerplate/block.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { paragraphsOf } from './prose.ts';

/** Lines looked at below and above the headline: byline, date, buttons, a standfirst. */
const BELOW = 14;
const ABOVE = 3;
const LONGEST_LINE = 180;

const NAMED =
  '[class*="publish"], [class*="posted"], [class*="dateline"], [class*="timestamp"], [class*="-date"], [class*="date-"], [class*="_date"], [class="date"], [class*="pubdate"], [class*="byline"], [class*="article-meta"], [class*="post-meta"], [class*="entry-meta"], [class*="meta__"]';
/** Other stories' dates, and those of comments. */
const ELSEWHERE =
  /(?:^|[\s_-])(?:related|recommend\w*|sidebar|comments?|teasers?|cards?|promo\w*|latest|trending|popular|footer|more|list)(?:$|[\s_-])/i;
const OTHER_DAY = /^(?:last\s+)?(?:updated|modified|edited|corrected|revised|reviewed|archived|accessed)\b/i;
const LABEL =
  /^(?:.{0,80}?\b)??(?:(?:first|originally|initially)\s+)?(?:published|posted|publication date|date published|date posted|released|issued|created|date)\b(?:\s+(?:on|at|by [^,|•·]{2,40},?))?\s*[:–—-]?\s*/i;

/** `16:12 BST, 9 May 2023`. */
const CLOCK_FIRST = /^(?:at )?\d{1,2}[:.]\d\d(?:\s*[ap]\.?m\.?)?(?:\s*[A-Z]{2,4})?,?\s*(?:on\s+)?/i;

/** `title`: the headline, as far as it is known. Null when no day is stated, or when two are and none says which it is. */
export function shownDate(document: DomDocument, title: string | null): DateValue | null {
  const named = [...document.querySelectorAll(NAMED)].slice(0, 200).filter((element) => !isElsewhere(element));
  const near = aroundHeadline(paragraphsOf(document.body), title);
  for (const texts of [named.map((element) => element.textContent ?? ''), near]) {
    const days = daysIn(texts);
    // Two days, and none says which it is: the lines around them are the same two.
    if (days.length > 0) return onlyOne(days);
  }
  return null;
}

function isElsewhere(element: DomElement): boolean {
  for (let at: DomElement | null = element; at !== null; at = at.parentElement) {
    if (/^(?:ASIDE|FOOTER|NAV)$/i.test(at.nodeName)) return true;
    if (/^(?:BODY|MAIN|ARTICLE)$/i.test(at.nodeName)) return false;
    if (ELSEWHERE.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`)) return true;
  }
  return false;
}

function aroundHeadline(lines: readonly string[], title: string | null): string[] {
  const wanted = fold(title ?? '');
  const at = wanted === '' ? -1 : lines.findIndex((line) => line.length < 300 && fold(line) === wanted);
  const below = lines.slice(at + 1, at + 1 + BELOW);
  // Below the first paragraphs it is other things that have days: a list of other stories, comments.
  const first = below.findIndex((line) => line.length > 100 && /[.!?]["”’)]*$/.test(line));
  return [...lines.slice(Math.max(0, at - ABOVE), Math.max(0, at)), ...(first < 0 ? below : below.slice(0, first))];
}

/** The days that are labelled as those of publication; else the days there are. */
function daysIn(texts: readonly string[]): DateValue[] {
  const labelled: DateValue[] = [];
  const bare: DateValue[] = [];
  for (const text of texts) {
    if (text.length > 4 * LONGEST_LINE) continue;
    for (const piece of pieces(text)) {
      const isLabelled = LABEL.test(piece);
      const date = publicationDate('', { published: piece.replace(LABEL, '').replace(CLOCK_FIRST, '') });
      if (date !== null && date.precision === 'day') (isLabelled ? labelled : bare).push(date);
    }
  }
  return labelled.length > 0 ? labelled : bare;
}

/** `Ada Moss • Mar 22, 2023 • 3 min read | Last updated Mar 25` → its parts, those of other days left out. */
function pieces(text: string): string[] {
  const line = text.replace(/[\s\u00a0]+/g, ' ').trim();
  if (line.length > LONGEST_LINE) return [];
  return line
    .split(
      /\s*[|•·∙●/]\s*|\s+[–—-]\s+|\s*\n\s*|(?=\b(?:last )?(?:updated|modified|edited)\b)|(?=\b(?:published|posted)\b)/i,
    )
    .map((piece) => piece.replace(/^by [^,\d]{2,60},\s*/i, '').trim())
    .filter((piece) => piece !== '' && !OTHER_DAY.test(piece))
    .filter((piece) => (piece.match(/\b(?:19|20)\d\d\b/g) ?? []).length <= 1);
}

function onlyOne(dates: readonly DateValue[]): DateValue | null {
  const [first] = dates;
  return first && dates.every(({ edtf }) => edtf === first.edtf) ? first : null;
}
