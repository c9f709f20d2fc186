// Pages end between items, never inside one: a quotation and its citation are one item and stay together.

/** The items of one page: `from` inclusive, `to` exclusive. */
export type Page = { readonly from: number; readonly to: number };

/**
 * Cuts `count` items into pages, each as full as `fits` allows, at least one item a page and at least one page.
 * `fits(from, to)` says whether these items can stand on one page; when even a single item does not fit, it gets a page of
 * its own, and the renderer shortens it.
 */
export function pagesOf(count: number, fits: (from: number, to: number) => boolean): Page[] {
  const pages: Page[] = [];
  let from = 0;
  while (from < count) {
    let to = from + 1;
    while (to < count && fits(from, to + 1)) to += 1;
    pages.push({ from, to });
    from = to;
  }
  return pages.length === 0 ? [{ from: 0, to: 0 }] : pages;
}

/** The page asked for, or the nearest there is: an answer may have become shorter since its buttons were made. */
export function clampPage(pages: number, page: number): number {
  if (!Number.isSafeInteger(page)) return 0;
  return Math.min(Math.max(page, 0), Math.max(pages - 1, 0));
}
