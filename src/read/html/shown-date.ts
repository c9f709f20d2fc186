// The day of publication as a reader sees it: `Published March 22, 2023 | Updated March 25`, in the lines around the
// headline. Asked only where the page's metadata does not say. What is not stated stays unknown.
import { type DateValue, publicationDate } from '../../dates/index.ts';
import { fold } from '../boilerplate/block.ts';
import { dayFirstOn } from './day-order.ts';
import type { DomDocument } from './dom.ts';
import { type Line, linesOf } from './prose.ts';
import { isBeside, isElsewhere } from './times.ts';

/** Lines looked at below and above the headline: byline, date, buttons, a standfirst. */
const BELOW = 14;
const ABOVE = 3;
const LONGEST_LINE = 180;

const NAMED =
  /publish|posted|dateline|timestamp|-date|date-|_date|pubdate|byline|article-meta|post-meta|entry-meta|meta__|^\s*date\s*$/i;
/** Read out to those who do not see the page: `aria-label="Published: 5:12 p.m. ET Jan. 7, 2020"`. */
const SAID = /^(?:published|posted)(?!\p{L})/iu;
const OTHER_DAY =
  /^(?:last\s+)?(?:updated?|modified|edited|corrected|revised|reviewed|archived|accessed|mise? à jour|modifiée?|actualisée?|actualizado|aktualisiert)(?![\p{L}\p{N}])/iu;
const LABEL =
  /^(?:.{0,80}?(?<![\p{L}\p{N}]))??(?:(?:first|originally|initially)\s+)?(?:published|posted|submitted|publication date|date published|date posted|released|issued|created|date|publiée?|paru|veröffentlicht|publicado|pubblicato)(?![\p{L}\p{N}])(?:\s+by [^,|•·]{2,40}?(?=,| on ),?)?(?:\s+(?:on|at|le|el|am|il|em|op))?\s*[:–—-]?\s*/iu;

/** `16:12 BST, 9 May 2023`, and the weekday of another language. */
const CLOCK_FIRST =
  /^(?:at |à )?\d{1,2}[:.h]\d\d(?:\s*[ap]\.?m\.?)?(?:\s*(?!(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?![\p{L}])|(?:march|april)\b)[A-Z]{2,4}(?!\p{L}))?,?\s*(?:on\s+)?/iu;
/** `By Ada Moss, May 9, 2023`, `Ada Moss, May 9, 2023`; a weekday stays with its date. */
const AUTHOR_FIRST =
  /^(?:(?:by|par) [^,\d]{2,60}(?:,\s*|\son\s(?=\p{L}))|(?!\p{L}{3,9}day\b|sept?\b|(?:first |last )?(?:published|posted|updated|modified|edited)\b)\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3},\s+(?=\p{L}|\d))/iu;
/** `Mon 5:31 PM, Jan 07, 2019`. */
const WEEKDAY_BEFORE_CLOCK = /^(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}\.?,?\s+(?=\d{1,2}[:.]\d\d)/iu;
/** `7 janv. 2019 à 14 h 30`, `07/01/2019 às 14h30`, `7. Januar 2019, 17:34 Uhr`. */
const CLOCK_LAST = /\s*(?:[,–—-]|à|às|um|ore|alle|kl\.?|om)?\s*\d{1,2}\s?[h:.]\s?\d\d\s?(?:uhr|h)?\s*\.?$/iu;
/** `News 7 January 2019`, `Harbour Ledger Jan 7, 2019`: a section or a paper before the day. */
const NAMES_FIRST =
  /^(?!(?:updated?|modified|revised|expires?|events?|due|copyright|founded|born|starts?|from|until|since|deadline|archived?|accessed|next)(?!\p{L}))(?:\p{Lu}[\p{L}.’'&-]* ){1,4}(?=(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.? (?:19|20)\d\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.? \d{1,2}, (?:19|20)\d\d)$)/u;
const ARTICLE_FIRST = /^(?:le|el|am|il|on|the)\s+(?=\S)/i;
/** `Tue, 2023-05-09`: beside figures a weekday says nothing. */
const WEEKDAY_FIRST = /^(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}\.?,?\s+(?=\d{1,4}[-/.])/iu;
/** `the 9th of May 2023`. */
const OF = /(?<=^\d{1,2}(?:st|nd|rd|th)?) of(?= \p{L})/iu;
/** `3/13/15`: a page of the last century is no page of the web. */
const TWO_FIGURES = /^(\d{1,2})\/(\d{1,2})\/([0-4]\d)(?!\d)/;
/** `13.03.2015`: with points the day goes first, in every country. */
const DOTTED = /(?<![\d.])([0-3]\d)\.([01]\d)\.((?:19|20)\d\d)(?!\d)/;
const OTHER_WEEKDAY =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:lun|mar|mer|jeu|ven|sam|dim)(?=\.)|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)[,.]?\s+/i;

/** `By ADA MOSSJanuary 7, 2019`, `Ledger staff5:12 PM`: two parts of a line, without a blank between them. */
const GLUED =
  /(?<=\p{L})(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}\.? \d{1,2}\b)(?<!\s)|(?<=(?:19|20)\d\d)(?=\d{1,2}:\d\d)|(?<=\p{Ll}|[AP]M|\b[A-Z]{3})(?=(?:Last )?(?:Posted|Published|Updated)\b)/gu;

/**
 * `title`: the headline, as far as it is known. `url`: where the page stands, which may tell how it writes days in figures.
 * Null when no day is stated, or when two are and none says which it is.
 */
export function shownDate(document: DomDocument, title: string | null, url: string | null): DateValue | null {
  const dayFirst = dayFirstOn(document, url);
  const all = linesOf(document.body, isBeside);
  const lines = all.map(({ text }) => text);
  const { above, below, isFound } = aroundHeadline(lines, title);
  const named = [...document.querySelectorAll('[class]')]
    .filter((element) => NAMED.test(element.getAttribute('class') ?? ''))
    .slice(0, 200)
    .filter((element) => !isElsewhere(element));
  const labels = [...document.querySelectorAll('[aria-label]')]
    .slice(0, 1000)
    .filter((element) => SAID.test(element.getAttribute('aria-label') ?? '') && !isElsewhere(element))
    .map((element) => element.getAttribute('aria-label') ?? '');
  const places = [below, [...named.map((element) => element.textContent ?? ''), ...labels], [...above, ...below]];
  // Below the headline is where a newspaper puts it; without a headline the names of the page's parts go first.
  for (const texts of isFound ? places : places.slice(1)) {
    const days = daysIn(texts, dayFirst);
    if (days.length > 0 && onlyOne(days)) return onlyOne(days);
    // Two days, and none says which it is: wider around there are only more.
    if (days.length > 0 && texts !== below) return null;
  }
  // "Updated May 12, 2023" and no other day anywhere: an older site's way to date what it publishes.
  // Not where a day of publication stands in figures that nobody can tell apart.
  if ([...below, ...named.map((element) => element.textContent ?? '')].some(isUnclear)) return null;
  const updates = [...below, ...named.map((element) => element.textContent ?? '')].flatMap(updatesIn);
  return (
    onlyOne(
      daysIn(
        lines.filter((line, at) => isPublished(line) && !isUnderLink(all, at)),
        dayFirst,
      ),
    ) ?? onlyOne(daysIn(updates, dayFirst))
  );
}

/** What follows the label of a change: a line's own, not one beside a day of publication. */
function updatesIn(text: string): string[] {
  if (text.length > LONGEST_LINE) return [];
  return text.split(/\s*[|•·∙●]\s*/).flatMap((piece) => {
    const label =
      /^\s*(?:page\s+)?(?:last\s+)?(?:updated?|modified|mise? à jour|modifiée?)(?:\s+(?:on|at|le))?\s*:?\s+/i.exec(
        piece,
      )?.[0];
    return label ? [piece.slice(label.length)] : [];
  });
}

function isUnclear(text: string): boolean {
  return text.length <= LONGEST_LINE && /(?<![\d/])[01]?\d\/[01]?\d\/(?:19|20)\d\d(?![\d/])/.test(text);
}

/** A line that says of itself that the page was published then; wherever it stands, other stories seldom say so. */
function isPublished(line: string): boolean {
  if (line.length <= 30 && /^(?:date|datum|fecha)\s*:?\s+\d/iu.test(line)) return true;
  return (
    line.length <= 100 &&
    /^(?:this (?:article|story|post|report|page) (?:was|has been) )?(?:first |originally )?(?:published|publiée?)(?![\p{L}])/iu.test(
      line,
    )
  );
}

/** Right below a headline that leads elsewhere: that story's day. */
function isUnderLink(lines: readonly Line[], at: number): boolean {
  return lines.slice(Math.max(0, at - 2), at).some(({ linked, text }) => linked > 0.8 && text.split(' ').length >= 4);
}

function aroundHeadline(lines: readonly string[], title: string | null) {
  const wanted = fold(title ?? '');
  const at = wanted === '' ? -1 : lines.findIndex((line) => line.length < 300 && fold(line) === wanted);
  const below = lines.slice(at + 1, at + 1 + BELOW);
  // Below the first paragraphs it is other things that have days: a list of other stories, comments.
  const isLong = (line: string) => line.length > 100 && /[.!?]["”’)]*$/.test(line);
  // Right under the headline it is the desk's summary, and the byline may stand below it.
  const first = below.findIndex((line, n) => isLong(line) && (n > 0 || below.slice(1, 3).some(isLong)));
  return {
    above: lines.slice(Math.max(0, at - ABOVE), Math.max(0, at)),
    below: first < 0 ? below : below.slice(0, first),
    isFound: at >= 0,
  };
}

/** The days that are labelled as those of publication; else the days there are. */
function daysIn(texts: readonly string[], dayFirst: boolean | null): DateValue[] {
  const labelled: DateValue[] = [];
  const bare: DateValue[] = [];
  for (const text of texts) {
    if (text.length > 4 * LONGEST_LINE) continue;
    for (const piece of pieces(text)) {
      const isLabelled = LABEL.test(piece);
      const day = [
        LABEL,
        WEEKDAY_BEFORE_CLOCK,
        CLOCK_FIRST,
        NAMES_FIRST,
        ARTICLE_FIRST,
        OTHER_WEEKDAY,
        WEEKDAY_FIRST,
        OF,
      ]
        // Of a dotted day the first half looks like an hour.
        .reduce((left, gone) => left.replace(gone, ''), piece.replace(DOTTED, '$3-$2-$1'))
        .replace(TWO_FIGURES, '$1/$2/20$3');
      const order = dayFirst ?? dayFirstBy(piece);
      const date =
        [day, day.replace(CLOCK_LAST, '')]
          .map((words) => publicationDate('', { published: words, dayFirst: order }))
          .find((found) => found !== null && found !== undefined) ?? null;
      if (date !== null && date.precision === 'day') (isLabelled ? labelled : bare).push(date);
    }
  }
  return labelled.length > 0 ? labelled : bare;
}

/** `01/07/2019 05:22pm ET`: the clock's zone is that of the newsroom. */
function dayFirstBy(piece: string): boolean | null {
  if (/\d ?[ap]\.?m\.?,? \(?(?:E|C|M|P|AK|H)[SD]?T\)?(?!\p{L})/iu.test(piece)) return false;
  return /\d,? \(?(?:GMT|BST|IST|SAST|A[EWC][SD]T|NZ[SD]T|CES?T|WAT|EAT)\)?(?!\p{L})/u.test(piece) ? true : null;
}

/** `Ada Moss • Mar 22, 2023 • 3 min read | Last updated Mar 25` → its parts, those of other days left out. */
function pieces(text: string): string[] {
  const line = text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(GLUED, ' • ')
    .trim();
  if (line.length > LONGEST_LINE) return [];
  return line
    .split(
      /\s*[|•·∙●]\s*|\s*\/\s*(?!\d)|\s+[–—-]{1,2}\s+|\s*\n\s*|(?<!\p{L})(?=(?:last )?(?:updated|modified|edited|mise? à jour|modifiée?)(?!\p{L}))(?<!\blast )|(?<!\p{L})(?=(?:published|posted|publiée?)(?!\p{L}))/iu,
    )
    .map((piece) =>
      piece
        .replace(AUTHOR_FIRST, '')
        .replace(AUTHOR_FIRST, '')
        .replace(/[,;]\s*$/, '')
        .trim(),
    )
    .filter((piece) => piece !== '' && !OTHER_DAY.test(piece))
    .filter((piece) => (piece.match(/\b(?:19|20)\d\d\b/g) ?? []).length <= 1);
}

function onlyOne(dates: readonly DateValue[]): DateValue | null {
  const [first] = dates;
  return first && dates.every(({ edtf }) => edtf === first.edtf) ? first : null;
}
