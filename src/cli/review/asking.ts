// What the questions of a review have in common: who asks whom, what comes of it, and how what is typed is read.
import type { Coverage } from '../../coverage/types.ts';
import { type DateValue, dateFromEdtf, parseQuestionDate } from '../../dates/index.ts';
import { type Locale, say } from '../../words/say.ts';
import { faultLine } from '../fault.ts';
import type { Untimed } from './keeper.ts';
import type { Prompts } from './prompts.ts';

export type Asking = {
  readonly prompts: Prompts;
  readonly locale: Locale;
  readonly by: string;
  /** `YYYY-MM-DD`: dates in words count from it. */
  readonly today: string;
  readonly coverage: Coverage;
  /** Names of the coverage's speakers, the most quoted first. */
  readonly names: readonly string[];
};

export type Verdict = 'accept' | 'correct' | 'reject';
/** `more`: something else was put right; the finding itself is still to be decided on. */
export type Decided = { readonly verdict: Verdict | 'more'; readonly corrections: readonly Untimed[] };
export type Step = Decided | 'skip' | 'undo' | 'quit';

export const DATES = '2023-03-22, 2023-03, 2023, XXXX-03-22';

/** Asks until what is typed is understood; undefined: as it is. */
export async function until<T>(
  { prompts, locale }: Asking,
  field: string,
  now: string,
  names: string,
  read: (typed: string) => T | undefined,
): Promise<T | undefined> {
  for (;;) {
    const typed = await prompts.words(say(locale, `review.${field}`), now);
    if (!typed) return undefined;
    const value = read(typed);
    if (value !== undefined) return value;
    const flag = say(locale, `review.${field}`);
    prompts.fault(faultLine(say(locale, 'usageChoice', { flag, names, value: typed.slice(0, 80) })));
  }
}

export const orNone =
  <T>(read: (typed: string) => T | undefined) =>
  (typed: string): T | null | undefined =>
    typed === '-' ? null : read(typed);

export const dateTyped =
  ({ today }: Pick<Asking, 'today'>) =>
  (typed: string): DateValue | undefined => {
    try {
      return dateFromEdtf(typed.replace(/x/g, 'X'), 'editor');
    } catch {
      const { span: _, ...date } = parseQuestionDate(typed, today) ?? {};
      return 'edtf' in date ? ({ ...date, basis: 'editor' } as DateValue) : undefined;
    }
  };

/** `otherwise` is a code of words/, or a sentence. */
export async function why({ prompts, locale }: Asking, otherwise: string, quick = false): Promise<string> {
  const usual = say(locale, otherwise);
  return prompts.why(say(locale, 'review.note', { otherwise: usual }), usual, quick);
}
