// Boxes in boxes in boxes, hundreds deep: a page's reader sees one text, and Readability counts all of it once for every
// box around it. Below a depth that no newspaper reaches boxes are taken away and what they hold stays, in its order.
import { type DomDocument, type DomElement, type DomNode, ELEMENT, TEXT } from './dom.ts';

/** Pages of site builders have up to sixty. */
const DEEPEST = 80;
const BOX = /^(?:DIV|SECTION|SPAN|ARTICLE|MAIN|CENTER|FONT|BLOCKQUOTE|B|I|EM|STRONG)$/i;

type Making = DomDocument & { createElement(name: string): DomElement };

/** Takes the boxes below the deepest level out of `document`. Linear: each node is moved once. */
export function flattenDeep(document: DomDocument): void {
  const stack: [DomElement, number][] = [[document.body, 0]];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [element, depth] = next;
    if (depth >= DEEPEST) {
      flatten(document as Making, element);
      continue;
    }
    for (const child of element.childNodes)
      if (child.nodeType === ELEMENT) stack.push([child as DomElement, depth + 1]);
  }
}

function flatten(document: Making, root: DomElement): void {
  const kept: DomNode[] = [];
  const stack: DomNode[] = [...root.childNodes].reverse();
  let found = false;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.nodeType === ELEMENT && BOX.test(node.nodeName) && hasElements(node)) {
      found = true;
      stack.push(...[...node.childNodes].reverse());
    } else kept.push(node);
  }
  if (!found) return;
  for (const node of kept) root.appendChild(node.nodeType === TEXT ? paragraph(document, node) : node);
  for (const left of [...root.childNodes]) if (isEmptyBox(left)) (left as DomElement).remove();
}

function hasElements(node: DomNode): boolean {
  for (const child of node.childNodes) if (child.nodeType === ELEMENT) return true;
  return false;
}

/** Two texts that stood in boxes of their own stay two. */
function paragraph(document: Making, text: DomNode): DomNode {
  if (!/\S/.test(text.textContent ?? '')) return text;
  const made = document.createElement('p');
  made.appendChild(text);
  return made;
}

function isEmptyBox(node: DomNode): boolean {
  return node.nodeType === ELEMENT && BOX.test(node.nodeName) && (node.textContent ?? '') === '';
}
