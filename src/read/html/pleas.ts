// Boxes among the paragraphs that ask for something: an address, money, a subscription. Themes name them as they like;
// what they have in common is the field or the button, and a few lines above it.
import type { DomDocument, DomElement } from './dom.ts';
import { bare, isInside, measuring } from './measure.ts';

const LONGEST = 110;
/** Around a field the terms are long; news of two paragraphs may end with a button. */
const MOST_PROSE = { field: 3, button: 1 } as const;
/** So many paragraphs of prose must stand elsewhere: the news itself may be as short as a plea. */
const ELSEWHERE = 2;
const MOST_ASKED = 400;
const ASKS =
  /^\W*(?:support|donate|subscribe|sign up|sign me up|join|become a|contribute|register|give now|make a (?:gift|donation|contribution)|get (?:the|our) (?:newsletter|app)|s['’]abonner|abonnez-vous|s['’]inscrire|inscrivez-vous|faire un don|je m['’]abonne|je m['’]inscris)(?!\p{L})/iu;
const KEPT = /^(?:HTML|BODY|MAIN|ARTICLE|P|LI|UL|OL|TD|TR)$/i;

/** Cuts the boxes that ask; `held` is what the article stands in. */
export function cutPleas(document: DomDocument, held: ReadonlySet<DomElement>): void {
  const { body } = document;
  const measure = measuring();
  const boxes = new Set<DomElement>();
  for (const asking of [...document.querySelectorAll('input[type="email"], button, a')].slice(0, MOST_ASKED * 10)) {
    if (boxes.size >= MOST_ASKED) break;
    const box = isAsking(asking) ? boxAround(asking, held, measure) : null;
    if (box !== null && measure.prose(body) - measure.prose(box) >= ELSEWHERE) boxes.add(box);
  }
  for (const box of boxes) if (isInside(box, body)) box.remove();
}

function isAsking(element: DomElement): boolean {
  if (/^INPUT$/i.test(element.nodeName)) return true;
  const words = (element.textContent ?? '').trim();
  return words.length <= 60 && words.split(/\s+/).length <= 6 && ASKS.test(words);
}

/** The largest part around it that is as small as such a box, and says more than the button. */
function boxAround(
  asking: DomElement,
  held: ReadonlySet<DomElement>,
  { words, prose, letters }: ReturnType<typeof measuring>,
): DomElement | null {
  let found: DomElement | null = null;
  const own = letters(asking);
  const most = /^INPUT$/i.test(asking.nodeName) ? MOST_PROSE.field : MOST_PROSE.button;
  for (let at = asking.parentElement; at !== null && !held.has(at); at = at.parentElement) {
    const isAlone = letters(at) <= own * 1.1 + 4;
    if (!isAlone && KEPT.test(at.nodeName)) break;
    if (words(at) > LONGEST || prose(at) > most || /["“«]/.test(bare(at)) || at.querySelector('h1') !== null) break;
    if (!isAlone) found = at;
  }
  return found;
}
