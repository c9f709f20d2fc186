// Readers' comments under a name of the site's own: each stands in a box built like the next, and each can be answered or
// reported.
import type { DomDocument, DomElement } from './dom.ts';
import { childrenOf, isAlike } from './likeness.ts';
import { isInside, proseIn, wordsIn } from './measure.ts';

const ANSWER =
  /^\W*(?:reply|report(?: (?:abuse|comment|this))?|flag(?: (?:comment|as inappropriate))?|quote|upvote|downvote|répondre|signaler(?: un abus)?|antworten|melden|responder|rispondi)(?: ?\(?\d{0,4}\)?)?\W*$/iu;
/** So many in a row are a talk; an interview has no such links. */
const FEWEST = 3;
const MOST_LINKS = 2000;
const HIGHEST = 6;
/** The news must stand elsewhere. */
const FEWEST_WORDS = 40;

/** Cuts rows of comments from `document`; `held` is what the article stands in. */
export function cutTalk({ body }: DomDocument, held: ReadonlySet<DomElement>): void {
  const rows = new Set<DomElement>();
  const links = [...body.querySelectorAll('a, button, span')].slice(0, MOST_LINKS);
  const answers = links.filter((link) => isAnswer(link));
  if (answers.length < FEWEST) return;
  for (const answer of answers) {
    let up = 0;
    for (let at = answer.parentElement; at !== null && at !== body && up < HIGHEST; at = at.parentElement, up++) {
      const row = at.parentElement;
      if (row === null || held.has(at)) break;
      if (rows.has(row)) break;
      const alike = childrenOf(row).filter(
        (other) => isAlike(at!, other) && answers.some((one) => isInside(one, other)),
      );
      if (alike.length >= FEWEST && alike.every((one) => wordsIn(one) > 4)) {
        rows.add(row);
        break;
      }
    }
  }
  for (const row of rows) {
    const comments = childrenOf(row).filter((box) => answers.some((one) => isInside(one, box)) && !held.has(box));
    const words = comments.reduce((sum, box) => sum + wordsIn(box), 0);
    if (
      wordsIn(body) - words < FEWEST_WORDS ||
      proseIn(body) - comments.reduce((sum, box) => sum + proseIn(box), 0) < 1
    )
      continue;
    for (const box of comments) box.remove();
  }
}

function isAnswer(link: DomElement): boolean {
  const words = link.textContent ?? '';
  return words.length <= 40 && ANSWER.test(words);
}
