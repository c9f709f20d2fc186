// A look at a page before it is parsed: nesting that would overflow the stack, and more elements than any article has.

/** Parsers and Readability walk the tree by recursion: at this depth they still take a quarter of a second. */
export const DEEPEST = 500;
/** A live blog of a whole day has some 20,000. */
export const MOST_ELEMENTS = 50_000;
const MOST_ATTRIBUTES = 1000;

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Closed by the next of their kind or by what holds them: unclosed, they do not nest. */
const CLOSED_BY_NEXT = new Set('p li dt dd tr td th tbody thead tfoot option optgroup'.split(' '));
/** What stands in these is text, whatever it looks like. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);

/** What is wrong with the page; null when it can be parsed safely. One pass, no backtracking. */
export function findExcess(html: string): 'deep' | 'elements' | null {
  let depth = 0;
  let elements = 0;
  let at = html.indexOf('<');
  while (at >= 0 && at < html.length) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      if (end < 0) return null;
      at = html.indexOf('<', end);
      continue;
    }
    const closes = html[at + 1] === '/';
    const name = nameAt(html, at + (closes ? 2 : 1));
    if (name === '') {
      // A stray "<" makes a text node of its own.
      if (++elements > MOST_ELEMENTS) return 'elements';
      at = html.indexOf('<', at + 1);
      continue;
    }
    const tag = tagEnd(html, at);
    if (tag.attributes > MOST_ATTRIBUTES) return 'elements';
    at = tag.end;
    if (closes) {
      if (depth > 0 && !VOID.has(name) && !CLOSED_BY_NEXT.has(name)) depth--;
    } else {
      elements++;
      if (elements > MOST_ELEMENTS) return 'elements';
      if (RAW.has(name)) at = endOfRaw(html, name, at);
      else if (!VOID.has(name) && !CLOSED_BY_NEXT.has(name) && html[tag.end - 2] !== '/') depth++;
      if (depth > DEEPEST) return 'deep';
    }
    at = html.indexOf('<', at);
  }
  return null;
}

function nameAt(html: string, from: number): string {
  let end = from;
  while (end < html.length && end - from < 40 && /[A-Za-z0-9:-]/.test(html[end]!)) end++;
  return /^[A-Za-z]/.test(html[from] ?? '') ? html.slice(from, end).toLowerCase() : '';
}

/** Just after the tag's `>`; one inside a quoted value does not count. */
function tagEnd(html: string, from: number): { readonly end: number; readonly attributes: number } {
  let attributes = 0;
  for (let at = from + 1; at < html.length; at++) {
    const char = html[at]!;
    if (char === '>') return { end: at + 1, attributes };
    if (char === ' ' || char === '\n' || char === '\t') attributes++;
    if ((char === '"' || char === "'") && html[at - 1] === '=') {
      const close = html.indexOf(char, at + 1);
      if (close < 0) return { end: html.length, attributes };
      at = close;
    }
  }
  return { end: html.length, attributes };
}

function endOfRaw(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = from;
  const match = close.exec(html);
  return match ? match.index : html.length;
}
