// Whether a quotation that no clause reports is speech: scare quotes, titles of works, nicknames and names are not.
import type { Span } from '../../language/span.ts';
import type { Page, PageSentence } from '../page.ts';
import type { Quotation } from './quotations.ts';

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const SMALL = /^(?:a|an|the|of|and|or|in|on|at|to|for|with|by|from|is|as|vs|v)$/i;

/** From this many words on, what stands between marks is hardly ever a name (PolNeAR: 66 of 4,900 are). */
const SURELY_WORDS = 6;

/** `page` is where the sentence stands; `doubled` tells whether its quotations stand in double marks. */
export function isSpeech(page: Page, sentence: PageSentence, quotation: Quotation, doubled: boolean): boolean {
  const { text } = page;
  if (isHeading(page, sentence, quotation, doubled)) return false;
  const inside = text.slice(quotation.start, quotation.end);
  const words = inside.match(WORD) ?? [];
  if (words.length === 0) return false;
  const alone = sentence.units.every((unit) => unit.quotation || !/[\p{L}\p{N}]/u.test(unit.text));
  if (/:\s*$/.test(inside)) return false;
  const finished = /[.,!?…—-]\s*$/.test(inside);
  if (alone) return words.length > 1 || finished;
  if (words.length > 1 && isTitle(words) && !/[!?…]\s*$/.test(inside)) return false;
  if (quotation.outer.start === sentence.start && finished) return words.length > 1;
  return words.length >= SURELY_WORDS || (words.length >= 4 && /[.!?…]\s*$/.test(inside));
}

/**
 * A line of its own that heads what follows: ‘A Change Warrior.’ where speech stands in double marks (PolNeAR: 11 such
 * lines in 840 articles, none of them a quote), “DIVISIVE AND WRONG”.
 */
function isHeading({ text, paragraphs }: Page, { paragraph }: PageSentence, { outer }: Quotation, doubled: boolean) {
  if (outer.end - outer.start > LONGEST_HEADING) return false;
  const line = paragraphs[paragraph]!;
  const dash = /^[\s.–—-]*$/;
  if (!dash.test(text.slice(line.start, outer.start)) || !dash.test(text.slice(outer.end, line.end))) return false;
  const words = text.slice(outer.start, outer.end);
  return (
    (doubled && /^['‘]/.test(words)) || (/\p{Lu}.*\s.*\p{Lu}/u.test(words) && !/\p{Ll}|[.!?…]\P{L}*$/u.test(words))
  );
}

const LONGEST_HEADING = 120;

/** True when the speech of a page stands in double marks. */
export function isDoubled({ text, quotations }: Page): boolean {
  return quotations.some(({ outer }) => /["“„«]|''|``/.test(text.slice(outer.start, outer.start + 2)));
}

/** What stands before the title of a work: “her novel “The Ford of Night””, “an episode of “The Late Boat,””. */
const OF_A_WORK =
  /(?:(?<!\p{L})(?:books?|novels?|films?|movies?|shows?|series|episode of|songs?|albums?|titled|entitled|headlined|plays?|documentary|memoir|column|program|programme|podcast|exhibition|ad|spot),?|\p{L}['’]s)\s*$/iu;

/** True when the words between marks are the title of a work, whoever speaks in the sentence. */
export function isWorkTitle(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).match(WORD) ?? [];
  if (words.length === 0 || words.length > 10 || !isTitle(words)) return false;
  if (/[!?…]\s*$/.test(text.slice(start, end))) return false;
  return OF_A_WORK.test(text.slice(Math.max(0, start - 40), start).replace(/["“‘'«`]+$/, ''));
}

/** All words that can be are capitalised: “Guardians of the Ferry”. */
function isTitle(words: readonly string[]): boolean {
  const carrying = words.filter((word) => !SMALL.test(word));
  return carrying.length > 0 && carrying.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}
