// A part of a page → paragraphs of plain text, as a reader sees them.
import { type DomElement, type DomNode, ELEMENT, TEXT } from './dom.ts';

/** Never coverage, whatever their words: code, forms, menus, pictures and what is said about them. */
const NEVER = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO FORM INPUT BUTTON SELECT TEXTAREA NAV MENU FIGCAPTION HEAD DIALOG'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'A ABBR B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** The paragraphs of `root`, each on one line, nothing invisible in them. A `<br>` ends a paragraph as two do. */
export function paragraphsOf(root: DomNode): string[] {
  const paragraphs: string[] = [];
  let line = '';
  const flush = () => {
    const words = line.replace(/[\s\u00a0]+/g, ' ').trim();
    if (words !== '') paragraphs.push(words);
    line = '';
  };
  // A stack instead of recursion; a function on it closes a block.
  const stack: (DomNode | (() => void))[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'function') node();
    else if (node.nodeType === TEXT) line += visible(node.textContent ?? '');
    else if (node.nodeType === ELEMENT || node === root) {
      if (NEVER.has(node.nodeName.toUpperCase()) || isHidden(node as DomElement)) continue;
      const name = node.nodeName.toUpperCase();
      if (name === 'BR' || name === 'HR') {
        flush();
        continue;
      }
      if (!INLINE.has(name)) {
        flush();
        stack.push(flush);
      } else if (name === 'Q') {
        line += '“';
        stack.push(() => {
          line += '”';
        });
      }
      const children = [...node.childNodes];
      for (let last = children.length - 1; last >= 0; last--) stack.push(children[last]!);
    }
  }
  flush();
  return paragraphs;
}

function isHidden(element: DomElement): boolean {
  if (typeof element.getAttribute !== 'function') return false;
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
}

/** Soft hyphens, zero-width spaces and marks of direction are layout; in the middle of a word they hide it from search. */
function visible(text: string): string {
  return text.replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069\0]/g, '');
}
