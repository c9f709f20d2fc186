// A part of a page → paragraphs of plain text, as a reader sees them.
import { type DomElement, type DomNode, ELEMENT, PLACE, TEXT } from './dom.ts';

/** Never coverage, whatever their words: code, forms, menus, pictures and what is said about them. */
const NEVER = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO FORM INPUT BUTTON SELECT TEXTAREA LABEL OPTION LEGEND NAV MENU FIGCAPTION HEAD DIALOG'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'A ABBR B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** What HTML has that breaks a line; an element of another name is a site's own (`<ziffarticle>`, `<private-company>`). */
const HTML = new Set(
  'ADDRESS ARTICLE ASIDE AUDIO BLOCKQUOTE BODY BR CENTER DD DETAILS DIALOG DIR DIV DL DT EMBED FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML IMG LI MAIN MENU NAV OBJECT OL P PICTURE PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL VIDEO CAPTION COLGROUP COL IFRAME'.split(
    ' ',
  ),
);

/** Blocks whose kind tells something: an item of a list is a link more often than a paragraph is. */
const BLOCK = new Set('P LI H1 H2 H3 H4 H5 H6 BLOCKQUOTE TD DT'.split(' '));

/**
 * One paragraph. `linked`: the share (0 to 1) of its letters that lead elsewhere. `tag`: the block it stands in, `P`, `LI`.
 * `place`: the number of that block (places.ts), null where none was given.
 */
export type Line = {
  readonly text: string;
  readonly linked: number;
  readonly tag: string;
  readonly place: number | null;
};

/** A line as long as this is a paragraph of somebody's text, unless most of it is links. */
export const PROSE = 80;
const MOST_LINKED = 0.6;

/** Reads as a paragraph: no button, name or headline. */
export function isProse({ text, linked }: Line): boolean {
  return text.length >= PROSE && linked <= MOST_LINKED;
}

/** Words, counted by blanks. */
export function wordsOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.split(' ').length, 0);
}

/** The paragraphs of `root`, each on one line, nothing invisible in them. A `<br>` ends a paragraph as two do. */
export function paragraphsOf(root: DomNode): string[] {
  return linesOf(root).map(({ text }) => text);
}

/** The same, with what tells a link list from prose. `isLeftOut` is asked of each block once: parts to pass over. */
export function linesOf(root: DomNode, isLeftOut: (box: DomElement) => boolean = () => false): Line[] {
  const paragraphs: Line[] = [];
  let line = '';
  let linked = 0;
  let links = 0;
  const tags: string[] = [];
  const places: number[] = [];
  const flush = () => {
    const text = line.replace(/[\s\u00a0]+/g, ' ').trim();
    if (text !== '') {
      paragraphs.push({
        text,
        linked: Math.min(1, linked / text.length),
        tag: tags.findLast((tag) => BLOCK.has(tag)) ?? '',
        place: places.at(-1) ?? null,
      });
    }
    line = '';
    linked = 0;
  };
  // A stack instead of recursion; a function on it closes a block.
  const stack: (DomNode | (() => void))[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'function') node();
    else if (node.nodeType === TEXT) {
      const words = visible(node.textContent ?? '');
      // Set with `pre`, a text has its paragraphs as somebody typed them.
      const typed = tags.includes('PRE') ? words.split(/\n[^\S\n]*\n/) : [words];
      for (const paragraph of typed.slice(0, -1)) {
        line += paragraph;
        flush();
      }
      line += typed.at(-1)!;
      if (links > 0) linked += words.trim().length;
    } else if (node.nodeType === ELEMENT || node === root) {
      if (NEVER.has(node.nodeName.toUpperCase()) || isHidden(node as DomElement)) continue;
      const name = node.nodeName.toUpperCase();
      if (name === 'BR' || name === 'HR') {
        flush();
        continue;
      }
      if (!INLINE.has(name) && !isUnknownInside(name, tags)) {
        flush();
        if (node !== root && isLeftOut(node as DomElement)) continue;
        tags.push(name);
        const place = (node as DomElement).getAttribute?.(PLACE);
        if (place) places.push(Number(place));
        stack.push(() => {
          flush();
          tags.pop();
          if (place) places.pop();
        });
      } else if (name === 'A') {
        links++;
        stack.push(() => {
          links--;
        });
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

/** `<p>… our <private-company>Aurora</private-company> line …`: an element of the site's own inside a paragraph breaks no line. */
function isUnknownInside(name: string, tags: readonly string[]): boolean {
  return !HTML.has(name) && /^(?:P|LI|H[1-6]|TD|DD)$/.test(tags.at(-1) ?? '');
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
