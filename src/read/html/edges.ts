// What a page's text has at its edges and on lines of its own, once the article is found: the desk's lines above the first
// sentence, buttons and names below the last.
import { fold } from '../boilerplate/block.ts';
import { findBoilerplate } from '../boilerplate.ts';
import { isAboutWriter, isPageLine } from './page-lines.ts';

/** Whole paragraphs that are no coverage go: unlike a given text, a page's text has no shape to be kept. */
export function withoutFurniture(
  whole: string,
  title: string | null,
  headings: ReadonlySet<string>,
  heading: string | null = null,
): string {
  const { boilerplate } = findBoilerplate(whole, title, 'known');
  const starts = new Set(boilerplate.map(({ start, end }) => `${start}:${end}`));
  let at = 0;
  const kept: string[] = [];
  const headline = fold(heading ?? '');
  for (const paragraph of whole.split('\n\n')) {
    // The page's own headline may read otherwise than what the metadata calls the article.
    const isHeadline = kept.length < 3 && headline !== '' && fold(paragraph) === headline;
    if (!isHeadline && !starts.has(`${at}:${at + paragraph.length}`)) kept.push(paragraph);
    at += paragraph.length + 2;
  }
  const article = withoutTop(withoutTail(kept, headings), headings);
  return article.length > 0 ? article.join('\n\n') : whole;
}

/** No letters at all (`___`), or a mailbox and nothing else. */
const EMPTY_LINE = /^(?:[^\p{L}\p{N}]*|\S+@\S+\.\S+)$/u;
/** More words than this at the end, without a full stop, may be the last turn of a poem or a list of names. */
const LONGEST_TAIL = 12;

/** A page's last lines that are no sentences: buttons, tags, a name. After a colon or inside quotation marks they stay. */
function withoutTail(paragraphs: readonly string[], headings: ReadonlySet<string>): string[] {
  // "Analysis: Ada Moss, Harbour City" may stand over a part of the article.
  const isPart = (line: string) => headings.has(line) && /^(?:analysis|opinion|explainer)\b/i.test(line);
  const kept = paragraphs.filter((line) => !EMPTY_LINE.test(line) && (!isPageLine(line) || isPart(line)));
  // Three of them are whom the article is about.
  const writers = kept.filter(isAboutWriter).length;
  while (writers < 3 && kept.length > 2 && (isAboutWriter(kept.at(-1)!) || isAboutStranger(kept))) kept.pop();
  if (!kept.some((line) => /[.!?…]["”’)\]]*$/.test(line))) return kept;
  while (kept.length > 1) {
    const last = kept.at(-1)!;
    const isSentence = /[.!?…:]["”’»)\]]*$/.test(last) || /^["“«–—-]/.test(last);
    if (isSentence || last.split(/\s+/).length > LONGEST_TAIL || /[:,;]$/.test(kept.at(-2)!)) break;
    // A name below a quotation says who spoke.
    if (/^["“«]/.test(kept.at(-2)!)) break;
    kept.pop();
  }
  return kept;
}

const STRANGER =
  /^(\p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]+){1,3}) (?:is|was|teaches|works|writes|lives|serves)\b/u;
const WRITERS =
  /\b(?:views|opinions) (?:expressed|here|are)\b|\bauthor of\b|\bteaches\b|\b(?:professor|lecturer|fellow) (?:of|at|in|with)\b|\bfreelance\b|\bguest (?:columnist|contributor)\b/i;

/** The last line presents somebody the article does not name: its writer ("teaches law at …, and is the author of …"). */
function isAboutStranger(lines: readonly string[]): boolean {
  const last = lines.at(-1)!;
  const name = last.length <= 600 && !/["“”]/.test(last) ? STRANGER.exec(last)?.[1] : undefined;
  return name !== undefined && WRITERS.test(last) && !lines.slice(0, -1).some((line) => line.includes(name));
}

/** Above the first sentence: the date, a name, a section, the desk's line under the headline. */
function withoutTop(paragraphs: readonly string[], headings: ReadonlySet<string>): readonly string[] {
  const first = paragraphs.findIndex(
    (line) => /[.!?…:]["”’»)\]]*$/.test(line) || /^["“«‘'–—-]/.test(line) || headings.has(line),
  );
  const top = paragraphs.slice(0, Math.max(first, 0));
  return top.every((line) => line.split(/\s+/).length <= 20) ? paragraphs.slice(top.length) : paragraphs;
}
