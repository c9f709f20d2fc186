// Which boxes of a page are built alike: rows of teasers, stories to scroll on to, comments.
import { type DomElement, ELEMENT } from './dom.ts';

/** So wide is looked. */
const WIDEST = 300;

/** The elements in it, so many at most. */
export function childrenOf(element: DomElement): DomElement[] {
  return [...element.childNodes].filter((node) => node.nodeType === ELEMENT).slice(0, WIDEST) as DomElement[];
}

/** Of one kind, with half of their classes in common; numbers in them count the posts. */
export function isAlike(one: DomElement, other: DomElement): boolean {
  if (one.nodeName !== other.nodeName) return false;
  const [a, b] = [classesOf(one), classesOf(other)];
  if (a.length === 0 || b.length === 0)
    return a.length === b.length && (/^ARTICLE$/i.test(one.nodeName) || builtOf(one) === builtOf(other));
  const shared = a.filter((name) => b.includes(name)).length;
  return shared * 2 >= Math.max(a.length, b.length);
}

/** `A P`, `H3 P SPAN`: a box without a name shows its form. */
function builtOf(box: DomElement): string {
  return childrenOf(box)
    .slice(0, 12)
    .map(({ nodeName }) => nodeName)
    .join(' ');
}

/** Its classes; numbers in them count the posts. */
export function classesOf(element: DomElement): string[] {
  const names = (element.getAttribute('class') ?? '').split(/\s+/);
  return names.filter((name) => name !== '' && !/\d/.test(name));
}
