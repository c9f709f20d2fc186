// What a page says of itself in JSON-LD (schema.org): the object that is the article, wherever it stands, whatever it is
// wrapped in, and however broken the JSON is.
import { fold } from '../boilerplate/block.ts';
import type { DomDocument } from './dom.ts';

export type Linked = Readonly<Record<string, unknown>>;

const LARGEST_SCRIPT = 1_000_000;
const MOST_NODES = 5000;
const ARTICLE = /(?:Article|BlogPosting|Report|Posting)$/;
/** What holds or describes the article, and often dates it. */
const PAGE = /(?:WebPage|ItemPage)$/;
/** On a page of its own it is dated as an article is; beside an article it is not. */
const VIDEO = /VideoObject$/;

/**
 * The object that is the article; null when the page has none. Of several (a list of other stories) it is the one with
 * this `headline` or this `url`; else one that is dated; else the first. A page's own object stands in for a missing one.
 */
export function articleData(document: DomDocument, headline: string | null, url: string | null): Linked | null {
  let best: Linked | null = null;
  let most = -1;
  for (const node of objectsIn(document)) {
    const isArticle = hasType(node, ARTICLE);
    const same = headline !== null && fold(textOf(node['headline']) ?? textOf(node['name']) ?? '') === fold(headline);
    if (!isArticle && !hasType(node, PAGE) && !(same && hasType(node, VIDEO))) continue;
    const here = url !== null && [node['url'], node['@id'], idOf(node['mainEntityOfPage'])].some((at) => isAt(at, url));
    const dated = textOf(node['datePublished']) !== null;
    const points = (isArticle ? 8 : 0) + (isArticle && (same || here) ? 4 : 0) + (dated ? 2 : 0);
    if (points > most) [best, most] = [node, points];
  }
  // A page's object without a day says nothing that its meta tags do not.
  const isDated = best !== null && textOf(best['datePublished'] ?? best['uploadDate']) !== null;
  return most >= 8 || isDated ? best : null;
}

function* objectsIn(document: DomDocument): Generator<Linked> {
  let left = MOST_NODES;
  for (const script of document.querySelectorAll('script[type^="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length > LARGEST_SCRIPT) continue;
    const queue: unknown[] = [parseLoosely(source)];
    for (let at = 0; at < queue.length; at++) {
      if (left-- <= 0) return;
      const node = queue[at];
      if (Array.isArray(node)) queue.push(...node.slice(0, MOST_NODES));
      if (!isObject(node)) continue;
      yield node;
      queue.push(node['@graph'], node['mainEntity'], node['mainEntityOfPage'], node['hasPart']);
    }
  }
}

/** Pages wrap JSON in comments and CDATA, and break lines inside texts. Null when it cannot be read. */
export function parseLoosely(source: string): unknown {
  const json = source.replace(
    /^\s*(?:<!--|(?:\/\*|\/\/)\s*<!\[CDATA\[\s*(?:\*\/)?|<!\[CDATA\[)|(?:-->|(?:\/\*|\/\/)\s*\]\]>\s*(?:\*\/)?|\]\]>|;)\s*$/g,
    '',
  );
  const attempts = [json, json.replace(/\p{Cc}+/gu, ' '), json.replace(/,\s*(?=[}\]])/g, '')];
  // Written by a template that escapes everything: `{&quot;@type&quot;: …`.
  if (/^\s*[{[]\s*&(?:quot|#34);/.test(json))
    attempts.push(json.replace(/&(?:quot|#34);/g, '"').replace(/&amp;/g, '&'));
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return null;
}

function hasType(node: Linked, shape: RegExp): boolean {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.some((name) => typeof name === 'string' && shape.test(name));
}

function idOf(value: unknown): unknown {
  return isObject(value) ? (value['@id'] ?? value['url']) : value;
}

/** The same page but for scheme, query and what comes after. */
function isAt(value: unknown, url: string): boolean {
  const bare = (at: string) => at.replace(/^https?:\/\/(?:www\.)?|[?#].*$/g, '').replace(/\/$/, '');
  return typeof value === 'string' && value.length < 2000 && bare(value) === bare(url);
}

export function isObject(value: unknown): value is Linked {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text of a value, or of the first of several; null when there is none. */
export function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return textOf(value[0]);
  return typeof value === 'string' && /\S/.test(value) ? value.trim() : null;
}
