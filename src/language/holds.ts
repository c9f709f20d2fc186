// Whether a text holds a term, without cutting the whole text into words: only what looks like the term is cut.
import { APOSTROPHE_CLASS } from './fold.ts';
import { terms } from './words.ts';

/**
 * A test for one term (as `term` makes it): true when `terms(text)` would hold it. A topic is looked for in thousands of
 * texts while somebody waits, and cutting each of them into words takes ten times as long.
 */
export function holdsTerm(wanted: string): (text: string) => boolean {
  const likely = new RegExp(`\\S*(?:${beginning(wanted)}|${NOT_PLAIN})\\S*`, 'gi');
  return (text) => {
    for (const [piece] of text.matchAll(likely)) if (terms(piece).includes(wanted)) return true;
    return false;
  };
}

/** Letters that fold to others, and marks that vanish: a piece with one of them is always cut. */
const NOT_PLAIN = '[\\u00aa-\\u1fff\\u200b-\\u200d\\u2060\\u2070-\\u24ff\\u2c00-\\uffff]';

/**
 * What every word of this term begins with: a stem differs from its words in its last letter or two ("possibl" of
 * "possibility", "agenc" of "agency"). Initials may have full stops between them, numbers commas, names an apostrophe.
 */
function beginning(wanted: string): string {
  // "U.S." and "US" are this term.
  if (wanted === 'usa') return 'u\\.?s';
  const sure = wanted.length < 5 ? Math.max(1, wanted.length - 1) : wanted.length - 2;
  return [...wanted.slice(0, sure)]
    .map((letter) => (letter === "'" ? `[${APOSTROPHE_CLASS}]` : letter.replace(/[^\p{L}\p{N}]/u, '\\$&')))
    .join(`[.,${APOSTROPHE_CLASS}]?`);
}
