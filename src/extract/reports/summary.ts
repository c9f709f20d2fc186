// How a report reads on its own, in a timeline: the article's clause, begun like a sentence, the person in brackets where
// it says only "he", cut where a thought ends.
import { collapse } from '../../coverage/ids.ts';
import type { Span } from '../../language/span.ts';
import { toldOf } from './told.ts';

/** A summary made by the program is the article's own clause, so it is kept short. Code units. */
const LONGEST = 240;
/** Shorter than this a cut clause says too little. */
const SHORTEST = 100;

/**
 * @param clause the article's words.
 * @param at where its date stands in it: what the clause tells of other days is left out.
 * @param subject who or what "he", "her", "it" or "they" at its beginning certainly is; null when it begins otherwise.
 */
export function summaryOf(clause: string, at: Span | null, subject: string | null): string {
  const words = collapse(at === null ? clause : toldOf(clause, at));
  const named =
    subject === null
      ? words
      : words.replace(/^(?:(he|she|it|they|both)|(?:his|her|its|their))(?=\s)/i, (_, nominative: string | undefined) =>
          nominative ? `[${capital(subject)}]` : `[${capital(subject)}’s]`,
        );
  return shorten(begun(named));
}

function capital(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** "the bridge opened" begins with a capital; "iPhone" and "e-mails" keep theirs. */
function begun(words: string): string {
  return /^\p{Ll}+(?=[\s,])/u.test(words) ? words[0]!.toUpperCase() + words.slice(1) : words;
}

function shorten(words: string): string {
  if (words.length <= LONGEST) return words;
  const room = words.slice(0, LONGEST);
  const pause = Math.max(...['; ', ', ', ' – ', ' — ', ': '].map((mark) => room.lastIndexOf(mark)));
  if (pause >= SHORTEST) return `${room.slice(0, pause).trimEnd()} …`;
  const space = room.lastIndexOf(' ');
  return `${room.slice(0, space > LONGEST / 2 ? space : LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
