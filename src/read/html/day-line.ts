// A line from around the headline → the days in it: `By Ada Moss • Published Mar 22, 2023 at 4:15 p.m. | Updated Mar 25`.
// Labels, names and clocks stand on either side of a day, with blanks between them and without.
import { type DateValue, publicationDate } from '../../dates/index.ts';

export const LONGEST_LINE = 180;

const OTHER_DAY =
  /^(?:last\s+)?(?:updated?|modified|edited|corrected|revised|reviewed|archived|accessed|mise? à jour|modifiée?|actualisée?|actualizado|aktualisiert)(?![\p{L}\p{N}])/iu;
const LABEL =
  /^(?:.{0,80}?(?<![\p{L}\p{N}]))??(?:(?:first|originally|initially)\s+)?(?:published|posted|submitted|publication date|date published|date posted|released|issued|created|date|publiée?|paru|veröffentlicht|publicado|pubblicato)(?![\p{L}\p{N}])(?:\s+by [^,|•·\d]{2,40}?(?:(?=,| on ),?|(?=\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}{0,6}\.? \d)))?(?:\s+(?:on|at|le|el|am|il|em|op))?\s*[:–—-]?\s*/iu;

/** `16:12 BST, 9 May 2023`, and the weekday of another language. */
const CLOCK_FIRST =
  /^(?:at |à )?\d{1,2}[:.h]\d\d(?:\s*[ap]\.?m\.?)?(?:\s*(?!(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?![\p{L}])|(?:march|april)\b)[A-Z]{2,4}(?!\p{L}))?,?\s*(?:on\s+)?/iu;
/** `By Ada Moss, May 9, 2023`, `Ada Moss, May 9, 2023`; a weekday stays with its date. */
const AUTHOR_FIRST =
  /^(?:(?:by|par) [^,\d]{2,60}(?:,\s*|\son\s(?=\p{L})|\s(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}{0,6}\.? \d{1,2},))|(?!\p{L}{3,9}day\b|sept?\b|(?:first |last )?(?:published|posted|updated|modified|edited)\b)\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3},\s+(?=\p{L}|\d))/iu;
/** `Mon 5:31 PM, Jan 07, 2019`. */
const WEEKDAY_BEFORE_CLOCK = /^(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}\.?,?\s+(?=\d{1,2}[:.]\d\d)/iu;
/** `7 janv. 2019 à 14 h 30`, `07/01/2019 às 14h30`, `7. Januar 2019, 17:34 Uhr`. */
const CLOCK_LAST = /\s*(?:[,–—-]|à|às|um|ore|alle|kl\.?|om)?\s*\d{1,2}\s?[h:.]\s?\d\d\s?(?:uhr|h)?\s*\.?$/iu;
const NO_NAME =
  /^(?:updated?|modified|revised|expires?|events?|due|copyright|founded|born|starts?|from|until|since|deadline|archived?|accessed|next)(?!\p{L})/iu;
/** `News 7 January 2019`, `Harbour Ledger Jan 7, 2019`: a section or a paper before the day. */
const NAMES_FIRST =
  /^(?:\p{Lu}[\p{L}.’'&-]* ){1,4}(?=(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.? (?:19|20)\d\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.? \d{1,2}, (?:19|20)\d\d)(?:,? (?:at )?\d{1,2}:\d\d.{0,20})?$)/u;
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

/** The days that are labelled as those of publication; else the days there are. */
export function daysIn(texts: readonly string[], dayFirst: boolean | null): DateValue[] {
  const labelled: DateValue[] = [];
  const bare: DateValue[] = [];
  for (const text of texts) {
    if (text.length > 4 * LONGEST_LINE) continue;
    for (const piece of pieces(text)) {
      const isLabelled = LABEL.test(piece);
      const day = bareDay(piece);
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

/** The day without what stands around it on its line. */
function bareDay(piece: string): string {
  const gone = [LABEL, WEEKDAY_BEFORE_CLOCK, CLOCK_FIRST, ARTICLE_FIRST, OTHER_WEEKDAY, WEEKDAY_FIRST, OF];
  const named = NO_NAME.test(piece) ? piece : piece.replace(NAMES_FIRST, '');
  return (
    gone
      // Of a dotted day the first half looks like an hour.
      .reduce((left, shape) => left.replace(shape, ''), named.replace(DOTTED, '$3-$2-$1'))
      .replace(TWO_FIGURES, '$1/$2/20$3')
  );
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

/** What follows the label of a change: a line's own, not one beside a day of publication. */
export function updatesIn(text: string): string[] {
  if (text.length > LONGEST_LINE) return [];
  return text.split(/\s*[|•·∙●]\s*/).flatMap((piece) => {
    const label =
      /^\s*(?:page\s+)?(?:last\s+)?(?:updated?|modified|mise? à jour|modifiée?)(?:\s+(?:on|at|le))?\s*:?\s+/i.exec(
        piece,
      )?.[0];
    return label ? [piece.slice(label.length)] : [];
  });
}
