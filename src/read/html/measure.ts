// How much text a part of a page holds. Quick counts: they are only ever compared.
import type { DomElement } from './dom.ts';

/** A paragraph as long as this is prose; buttons, names and headlines are shorter. */
const PROSE = 80;

/** Words, counted by blanks. */
export function wordsIn(element: DomElement): number {
  return (element.textContent ?? '').split(/\s+/).length;
}

/** Paragraphs of prose. */
export function proseIn(element: DomElement): number {
  return [...element.querySelectorAll('p')].filter((p) => (p.textContent ?? '').trim().length > PROSE).length;
}

export function isInside(element: DomElement, ancestor: DomElement): boolean {
  for (let at: DomElement | null = element; at !== null; at = at.parentElement) if (at === ancestor) return true;
  return false;
}

/** The measures of a page that is not changed meanwhile: each part is measured once, however often it is asked of. */
export function measuring() {
  const cached = (measure: (element: DomElement) => number) => {
    const known = new Map<DomElement, number>();
    return (element: DomElement) => {
      const found = known.get(element) ?? measure(element);
      known.set(element, found);
      return found;
    };
  };
  return { words: cached(wordsIn), prose: cached(proseIn), letters: cached((element) => bare(element).length) };
}

/** The text without its blanks. */
export function bare(element: DomElement): string {
  return (element.textContent ?? '').replace(/\s+/g, '');
}
