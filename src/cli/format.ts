// `ask --format`: an answer as JSON, or a timeline in a format that other programs open.
import { ProblemError } from '../coverage/problem.ts';
import { answerJson } from '../query/json.ts';
import type { Answer, Notice } from '../query/types.ts';
import type { Locale } from '../words/say.ts';
import { timelineCsv } from './format-csv.ts';
import { timelineIcs } from './format-ics.ts';
import { timelineMarkdown } from './format-md.ts';
import { timelineJs } from './format-timelinejs.ts';

const FORMATS: readonly string[] = ['json', 'csv', 'md', 'ics', 'timelinejs'];

export type Formatted = {
  /** What goes to standard output, its last line ended; null when there is nothing to hand on. */
  readonly text: string | null;
  /** What the reader should know beside it. */
  readonly notices: readonly Notice[];
};

/**
 * `now` stamps a calendar (RFC 5545 asks for it). A timeline without events gives no file, only notices. Events whose
 * year is not known are left out of calendars and TimelineJS, which cannot hold them, and a notice counts them.
 * @throws ProblemError `usageChoice` for a format that is none, `usageTimelineOnly` for an answer that is no timeline.
 */
export function formatAnswer(answer: Answer, format: string, options: { now: Date; locale: Locale }): Formatted {
  if (format === 'json') return { text: `${JSON.stringify(answerJson(answer), null, 2)}\n`, notices: [] };
  if (!FORMATS.includes(format))
    throw new ProblemError('usageChoice', { flag: '--format', names: FORMATS.join(', '), value: format.slice(0, 40) });
  if (answer.kind === 'notFound' || answer.kind === 'error' || answer.kind === 'ambiguous')
    return { text: null, notices: answer.kind === 'error' ? [answer.error] : answer.notices };
  if (answer.kind !== 'timeline') throw new ProblemError('usageTimelineOnly', { format });
  const { items, notices } = answer;
  if (format === 'csv') return { text: timelineCsv(items, options.locale), notices };
  if (format === 'md') return { text: timelineMarkdown(items, options.locale), notices };
  const dated = items.filter((item) => item.date.from !== null || item.date.to !== null);
  const left = items.length - dated.length;
  const more = left === 0 ? notices : [...notices, { code: 'exportLeftOut', values: { n: left } }];
  if (dated.length === 0) return { text: null, notices: more };
  const text =
    format === 'ics' ? timelineIcs(dated, options) : `${JSON.stringify(timelineJs(dated, options.locale), null, 2)}\n`;
  return { text, notices: more };
}
