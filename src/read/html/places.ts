// Where each line of the article stood on the page. Readability joins what stands beside the article to it, and takes the
// page apart while it looks: so every block is numbered before. A line from outside the part that holds nearly all the
// prose, after its end, is the page's foot; one from above the headline is whatever pages put there.
import { type DomDocument, type DomElement, PLACE } from './dom.ts';
import { isProse, type Line, wordsOf } from './prose.ts';

/** The part that holds this share of the words of prose is the article's. */
const NEARLY_ALL = 0.85;
/** Above the headline stands less than this, else it is no headline of this text. */
const MOST_ABOVE = 0.5;

type Place = { readonly parent: number; readonly own: string; readonly look: string };
export type Places = { readonly all: readonly Place[]; readonly headline: number | null };

/** Numbers the blocks of the page in the order in which they stand there. */
export function markPlaces(document: DomDocument, headline: DomElement | null): Places {
  const numbers = new Map<DomElement, number>();
  const all: Place[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    const number = all.length;
    numbers.set(element, number);
    const { parentElement: parent } = element;
    all.push({ parent: (parent && numbers.get(parent)) ?? -1, look: lookOf(parent), own: lookOf(element) });
    element.setAttribute(PLACE, String(number));
  }
  return { all, headline: (headline && numbers.get(headline)) ?? null };
}

function lookOf(element: DomElement | null): string {
  if (element === null) return '';
  const names = (element.getAttribute('class') ?? '').trim();
  return names === '' ? '' : `${element.nodeName} ${names}`;
}

/** The lines that stand in the article: not above its headline, not below the part that is its text. */
export function inPlace(lines: readonly Line[], { all, headline }: Places): readonly Line[] {
  const prose = lines.filter(isProse);
  const total = wordsOf(prose);
  // A bare text in the box that holds the headline, too, may stand on either side of it.
  const above = (line: Line) =>
    headline !== null &&
    line.place !== null &&
    line.place < headline &&
    !(isProse(line) && isWithin(headline, line.place, all));
  const hasAbove = wordsOf(prose.filter(above)) > 0 && wordsOf(prose.filter(above)) < total * MOST_ABOVE;
  const below = hasAbove || wordsOf(prose.filter(above)) === 0 ? lines.filter((line) => !above(line)) : lines;
  const home = homeOf(below.filter(isProse), all);
  if (home === null) return below;
  const within = (line: Line) => line.place === null || isWithin(line.place, home, all);
  const last = below.findLastIndex((line) => isProse(line) && within(line));
  const looks = new Set(below.filter((line) => isProse(line) && within(line)).flatMap((line) => looksOf(line, all)));
  return below.filter(
    (line, at) =>
      at <= last ||
      within(line) ||
      isPlainBeside(line, home, all) ||
      (isProse(line) && REPORTED.test(line.text)) ||
      looksOf(line, all).some((look) => looks.has(look)),
  );
}

/** Of a paragraph that Readability left out more than this may not be links. */
const FEW_LINKS = 0.3;

/**
 * `lines` and, between and behind them, the paragraphs of `before` that Readability took for something else: they stand
 * where the article's stand, or in a box that is called as theirs is. `before`: all lines of the page, cleared.
 */
export function withLeftOut(lines: readonly Line[], before: readonly Line[], places: Places): readonly Line[] {
  const { all } = places;
  const prose = lines.filter(isProse);
  const home = homeOf(prose, all);
  if (home === null) return lines;
  const has = new Set(lines.map(({ text }) => text));
  const there = new Set(lines.map(({ place }) => place));
  const parents = new Set(prose.map(({ place }) => all[place ?? -1]?.parent));
  const looks = new Set(prose.flatMap((line) => looksOf(line, all)));
  // A name of its own, among paragraphs that have none or another, is why Readability left it out.
  const isNamedOtherwise = (place: number) => all[place]!.own !== '' && !looks.has(`own ${all[place]!.own}`);
  const left = before.filter(
    (line) =>
      line.place !== null &&
      isProse(line) &&
      line.linked <= FEW_LINKS &&
      !there.has(line.place) &&
      !has.has(line.text) &&
      isWithin(line.place, home, all) &&
      !isNamedOtherwise(line.place) &&
      (parents.has(all[line.place]?.parent) || looksOf(line, all).some((look) => looks.has(look))),
  );
  if (left.length === 0) return lines;
  const merged: Line[] = [];
  let at = 0;
  for (const line of lines) {
    while (at < left.length && line.place !== null && left[at]!.place! < line.place) merged.push(left[at++]!);
    merged.push(line);
  }
  return [...merged, ...left.slice(at)];
}

/** A quotation with its "she said": no foot of a page has one. */
const REPORTED =
  /["“«][^"”»]{12,}["”»].{0,40}\b(?:said|says|told|added|wrote|asked|dit|déclaré|ajouté)\b|\b(?:said|told|dit)\b.{0,60}["“«]/u;

/** A paragraph without a name, right behind the part: an editor's hand that slipped. */
function isPlainBeside({ place }: Line, home: number, all: readonly Place[]): boolean {
  const found = place === null ? undefined : all[place];
  return found !== undefined && found.own === '' && found.parent === all[home]?.parent;
}

const HEADING = /^(?:H[2-6]|DT)$/;

/** Headings of parts of the article: at least two that look alike and stand in parts that look alike. */
export function headingsIn(lines: readonly Line[], { all }: Places): ReadonlySet<string> {
  const byLook = new Map<string, string[]>();
  for (const { tag, place, text } of lines) {
    const found = place === null ? undefined : all[place];
    if (!HEADING.test(tag) || found === undefined) continue;
    const look = `${tag} ${found.own} ${found.look}`;
    const alike = byLook.get(look);
    if (alike) alike.push(text);
    else byLook.set(look, [text]);
  }
  return new Set([...byLook.values()].filter((texts) => texts.length > 1).flat());
}

/** The smallest part that holds nearly all the prose, or so much of it. */
export function homeOf(prose: readonly Line[], all: readonly Place[], share = NEARLY_ALL): number | null {
  const held = new Map<number, number>();
  const total = wordsOf(prose);
  for (const line of prose) {
    const count = wordsOf([line]);
    for (let at = line.place ?? -1; at >= 0; at = all[at]?.parent ?? -1) held.set(at, (held.get(at) ?? 0) + count);
  }
  const enough = [...held].filter(([, count]) => count >= total * share).map(([at]) => at);
  // A part has a higher number than the parts around it.
  return enough.length === 0 ? null : Math.max(...enough);
}

export function isWithin(place: number, home: number, all: readonly Place[]): boolean {
  for (let at = place; at >= 0; at = all[at]?.parent ?? -1) if (at === home) return true;
  return false;
}

/** The names of the block and of so many around it. */
export function namesAround(place: number, { all }: Places, up: number): string {
  const names: string[] = [];
  for (let at = place, n = 0; at >= 0 && n <= up; at = all[at]?.parent ?? -1, n++) names.push(all[at]?.own ?? '');
  return names.join(' ');
}

/** How the paragraph and what it stands in are called; a page that calls neither tells nothing. */
function looksOf({ place }: Line, all: readonly Place[]): string[] {
  const found = place === null ? undefined : all[place];
  return found ? [found.own && `own ${found.own}`, found.look && `in ${found.look}`].filter((look) => look !== '') : [];
}
