// Links to other stories among an article's paragraphs: "Read more: …", lists of headlines, the heading above them. A
// sentence with a link in it is prose; a line that is nothing but a link is not.
import type { Line } from './prose.ts';

/** More of a line than this is its link. */
const MOSTLY = 0.8;
/** Of an item in a list, which has its date or section beside the link. */
const MOSTLY_ITEM = 0.6;
/** A linked paragraph longer than this is somebody's whole paragraph. */
const LONGEST = 40;

/** The paragraphs that are no links to other stories. When nothing else stands there, all of them. */
export function withoutLinks(lines: readonly Line[]): string[] {
  const gone = lines.map(isLink);
  keepItems(lines, gone);
  // The heading of a list goes with the list: its next line went, or it is the last line.
  for (let at = lines.length - 1; at >= 0; at--) {
    if (
      !gone[at] &&
      /^H[2-6]$/.test(lines[at]!.tag) &&
      (gone[at + 1] ?? true) &&
      !/[.!?…]["”’)]*$/.test(lines[at]!.text)
    )
      gone[at] = true;
  }
  // "MORE LOCAL NEWS:" over links that went.
  for (let at = lines.length - 2; at >= 0; at--)
    if (gone[at + 1] && /:$/.test(lines[at]!.text) && lines[at]!.text.split(' ').length <= 6) gone[at] = true;
  const kept = lines.filter((_, at) => !gone[at]);
  return (kept.length > 0 ? kept : lines).map(({ text }) => text);
}

/** In a list of which most items are prose, an item that begins with a link is prose too: "The lease must end to save the pier". */
function keepItems(lines: readonly Line[], gone: boolean[]): void {
  for (let from = 0; from < lines.length; from++) {
    if (lines[from]!.tag !== 'LI') continue;
    let to = from;
    while (to < lines.length && lines[to]!.tag === 'LI') to++;
    const links = gone.slice(from, to).filter(Boolean).length;
    if (links * 3 <= to - from) for (let at = from; at < to; at++) if (lines[at]!.linked < MOSTLY) gone[at] = false;
    from = to;
  }
}

function isLink({ text, linked, tag }: Line): boolean {
  if (text.split(/\s+/).length > LONGEST) return false;
  // "“I never met him,” she wrote" may be one link to where she wrote it.
  if (/^["“«]/.test(text) && /["”»]/.test(text.slice(1)) && /[.!?]["”’)]*$/.test(text)) return false;
  // "IN THE COURTS: Judge voids the contract": the label is not linked, all else is.
  const label = /^\p{Lu}[\p{Lu}\p{N} &’'-]{1,30}\s?[:|]\s*/u.exec(text)?.[0].length ?? 0;
  return (linked * text.length) / Math.max(1, text.length - label) >= (tag === 'LI' ? MOSTLY_ITEM : MOSTLY);
}
