// The little of the DOM that reading needs, and how a page becomes one. linkedom is loaded when the first page comes:
// answering questions never waits for it.

/** A node of a parsed page: what linkedom gives, as far as it is used here. */
export type DomNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
};
export type DomElement = DomNode & {
  readonly parentElement: DomElement | null;
  readonly previousElementSibling: DomElement | null;
  readonly nextElementSibling: DomElement | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  appendChild(node: DomNode): unknown;
  remove(): void;
};
export type DomDocument = DomElement & {
  readonly documentElement: DomElement;
  readonly body: DomElement;
  readonly head: DomElement;
};

/** Holds a block's number (places.ts). */
export const PLACE = 'data-place';
export const ELEMENT = 1;
export const TEXT = 3;

/** Parses a page. linkedom mends nothing: a fragment is wrapped, and what stands outside the body is put into it. */
export async function parsePage(html: string): Promise<DomDocument> {
  const { parseHTML } = await import('linkedom');
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(whole) as unknown as { document: DomDocument };
  const { body, head, documentElement } = document;
  for (const child of [...documentElement.childNodes]) {
    if (child !== (body as DomNode) && child !== (head as DomNode)) body.appendChild(child);
  }
  return document;
}
