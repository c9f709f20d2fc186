// Where the tokens of an article stand with regard to quotation marks: a quick reading that only serves as a feature.
// (The quotations themselves are found by the marks layer, which mends what is missing or stray.)
import type { Token } from '../../language/tokens.ts';

const OUTSIDE = 0;
export const INSIDE = 1;
export const OPENS = 2;
export const CLOSES = 3;

/** For each token: outside, inside, an opening or a closing double mark. A quotation ends with its paragraph. */
export function quotationStates(text: string, tokens: readonly Token[]): Uint8Array {
  const states = new Uint8Array(tokens.length);
  let open = false;
  for (let i = 0; i < tokens.length; i++) {
    const { text: word, start, end } = tokens[i]!;
    const previous = tokens[i - 1];
    if (open && previous && start - previous.end > 1 && /\n\s*\n/.test(text.slice(previous.end, start))) open = false;
    const kind = markKind(word);
    if (kind === 0) {
      states[i] = open ? INSIDE : OUTSIDE;
      continue;
    }
    const touchesNext = tokens[i + 1]?.start === end;
    const touchesPrevious = previous?.end === start;
    const opens: boolean =
      kind === 1 || (kind === 3 && (open ? touchesNext && !touchesPrevious : touchesNext || !touchesPrevious));
    states[i] = opens ? OPENS : CLOSES;
    open = opens;
  }
  return states;
}

/** 1 for a mark that opens, 2 for one that closes, 3 for one that does either, 0 for anything else. */
function markKind(word: string): 0 | 1 | 2 | 3 {
  if (word === '“' || word === '``' || word === '«' || word === '„') return 1;
  if (word === '”' || word === '»') return 2;
  return word === '"' || word === "''" ? 3 : 0;
}
