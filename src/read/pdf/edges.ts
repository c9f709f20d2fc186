// What stands at the head and the foot of pages and is no part of the text: page numbers, lines that come again on other
// pages, and what a browser prints there, of which the address is worth keeping.
import { isAtOneHeight, type Row } from './rows.ts';

export type Trimmed = {
  readonly pages: readonly (readonly Row[])[];
  /** The address of a page that a browser printed; null when there is none. */
  readonly url: string | null;
};

const PAGE_NUMBER = /^(?:(?:page|p\.) ?)?\d{1,4}(?: ?(?:of|\/|sur|de) ?\d{1,4})?$/i;
const ADDRESS = /^(?:https?|file):\/\/\S+$/i;
/** When it was printed, in figures: `11/30/26, 9:41 AM`, `30.11.2026, 09:41`. */
const STAMP = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? (?:à |at )?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?: ?[AP]\.?M\.?)?$/i;

/** `title`: what the document calls itself; a browser prints it beside the time. */
export function withoutEdges(pages: readonly (readonly Row[])[], title: string | null): Trimmed {
  const comesAgain = runningHeads(pages);
  let url: string | null = null;
  const trimmed = pages.map((rows) => {
    const edge = edgesOf(rows);
    const printed = printedIn([...edge], title);
    url ??= printed.url;
    return rows.filter((row) => {
      if (!edge.has(row)) return true;
      return !PAGE_NUMBER.test(row.text) && !printed.rows.has(row) && !comesAgain(row);
    });
  });
  return { pages: trimmed, url };
}

/** The rows at the two highest and the two lowest places, and those that the document has first and last. */
function edgesOf(rows: readonly Row[]): Set<Row> {
  const heights = [...new Set(rows.map(({ top }) => Math.round(top)))].sort((a, b) => a - b);
  const outer = new Set([...heights.slice(0, 2), ...heights.slice(-2)]);
  return new Set([...rows.slice(0, 2), ...rows.slice(-2), ...rows.filter(({ top }) => outer.has(Math.round(top)))]);
}

/** Time and address of printing, both on one page, and the title beside one of them. One alone may be the author's. */
function printedIn(edge: readonly Row[], title: string | null): { rows: ReadonlySet<Row>; url: string | null } {
  const stamp = edge.find(({ text }) => STAMP.test(text));
  const address = edge.find(({ text }) => ADDRESS.test(text));
  if (!stamp || !address) return { rows: new Set(), url: null };
  const isTitle = ({ text }: Row) => title?.startsWith(text.replace(/(?:…|\.\.\.)$/, '').trim()) ?? false;
  const beside = edge.filter((row) => isTitle(row) && [stamp, address].some((one) => isAtOneHeight(one, row)));
  const isWhole = /^https?:/i.test(address.text) && !/(?:…|\.\.\.)$/.test(address.text);
  return { rows: new Set([stamp, address, ...beside]), url: isWhole ? address.text : null };
}

/** Of three pages and more so many have the line, at whatever height; or so many at just the same. */
const MOST_PAGES_SHARE = 0.6;
const SAME_HEIGHT_SHARE = 0.4;

function runningHeads(pages: readonly (readonly Row[])[]): (row: Row) => boolean {
  const words = (row: Row) => row.text.replace(/\d+/g, '#').toLowerCase();
  const place = (row: Row) => `${Math.round(row.top)} ${words(row)}`;
  const seen = new Map<string, number>();
  for (const rows of pages) {
    const edge = [...edgesOf(rows)];
    for (const key of new Set(edge.flatMap((row) => [words(row), place(row)]))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const times = (key: string) => seen.get(key) ?? 0;
  return (row) =>
    (pages.length > 2 && times(words(row)) >= pages.length * MOST_PAGES_SHARE) ||
    times(place(row)) >= Math.max(2, pages.length * SAME_HEIGHT_SHARE);
}
