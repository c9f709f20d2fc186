// Questions in plain words: which of the things we can answer is meant. Whatever is not clearly one of them is taken
// as words to search for, because a remembered sentence must never be read as a question it is not.
import { whatHappened, whenSpoken } from './question/happened.ts';
import { aboutCoverage } from './question/meta.ts';
import { type QuestionContext, type QuestionRule, tidy } from './question/reader.ts';
import { whatSaid } from './question/said.ts';
import { whoSaid, wordsQuestion } from './question/who.ts';
import type { Question } from './types.ts';

/** The order in which rules are asked; the first that understands the text wins. */
const RULES: readonly QuestionRule[] = [aboutCoverage, whoSaid, whenSpoken, whatSaid, whatHappened];
/** No question is longer; a pasted paragraph is words to search for. */
const LONGEST = 300;

/**
 * Reads what was typed after `/ask` or in a mention. Never fails: text that is no question becomes a `whosaid` for its words.
 */
export function parseQuestion(text: string, context: QuestionContext): Question {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= LONGEST && !/^["“«].*["”»]$/.test(words)) {
    const asked = tidy(words);
    for (const rule of RULES) {
      const question = rule(asked, context);
      if (question !== null) return question;
    }
  }
  return wordsQuestion(words.replace(/^["“«](.*)["”»]$/, '$1'));
}
