// Questions in plain words: which of the things we can answer is meant. Whatever is not clearly one of them is taken
// as words to search for, because a remembered sentence must never be read as a question it is not.
import { words } from '../language/words.ts';
import { whatHappened, whenSpoken } from './question/happened.ts';
import { aboutCoverage } from './question/meta.ts';
import { readRange } from './question/range.ts';
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
  const typed = text.replace(/\s+/g, ' ').trim();
  if (typed.length <= LONGEST && !/^["“«].*["”»]$/.test(typed)) {
    const asked = tidy(typed);
    const question = understood(asked, context) ?? withDaysFirst(asked, context);
    if (question !== null) return question;
  }
  // An address, a row of marks, a picture: there is nothing to look for.
  if (typed !== '' && words(typed).length === 0) return { kind: 'help', topic: 'whosaid' };
  return wordsQuestion(typed.replace(/^["“«](.*)["”»]$/, '$1'));
}

function understood(asked: string, context: QuestionContext): Question | null {
  for (const rule of RULES) {
    const question = rule(asked, context);
    if (question !== null) return question;
  }
  return null;
}

/** `After March 2023, what did Ferrer say?`: the days stand before a question that is one without them. */
function withDaysFirst(asked: string, context: QuestionContext): Question | null {
  const match = DAYS_FIRST.exec(asked);
  const range = match && readRange(match[1]!, context.today);
  if (!match || range === null) return null;
  const question = understood(match[2]!, context);
  return question !== null && 'from' in question && question.from === null && question.to === null
    ? { ...question, ...range }
    : null;
}

const DAYS_FIRST =
  /^((?:in|on|during|since|before|after|between|from|until|around|last|this|yesterday|en|depuis|avant|après|entre)\b.{0,50}?),? ((?:who|what|when|which|did|has|have|qui|que|qu'|quand)(?: |').*)$/i;
