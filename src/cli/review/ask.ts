// The questions of a review, and the corrections that their answers are. What is shown and how is asked of others.
import { type FindingChange, type QuoteRecord, type ReportRecord, STANCES, type Stance } from '../../coverage/types.ts';
import type { DateValue } from '../../dates/index.ts';
import type { Event } from '../../merge/types.ts';
import { say } from '../../words/say.ts';
import { type Asking, DATES, type Decided, dateTyped, orNone, type Step, until, type Verdict, why } from './asking.ts';
import type { Untimed } from './keeper.ts';
import { alikeTo, calledIn, fullName } from './like-it.ts';
import { askMore } from './more.ts';
import type { Waiting } from './queue.ts';
import { speakerShown } from './view.ts';

type Finding = Waiting & { readonly kind: 'finding' };

export async function askFinding(waiting: Finding, asking: Asking): Promise<Step> {
  const { prompts, locale } = asking;
  const { record } = waiting;
  const keys =
    record.type === 'quote'
      ? (['a', 'c', 'r', 's', 'q', 'w', 'u', 'm'] as const)
      : (['a', 'c', 'r', 's', 'q', 'u', 'm'] as const);
  for (;;) {
    const key = await prompts.choose(keys.map((k) => ({ key: k, label: say(locale, `review.key.${k}`) })));
    if (key === null || key === 'q') return 'quit';
    if (key === 's') return 'skip';
    if (key === 'u') return 'undo';
    if (key === 'a') return decided('accept', record, 'checked', await why(asking, 'review.accepted', true), asking);
    if (key === 'r') return decided('reject', record, 'rejected', await why(asking, 'review.rejected'), asking);
    const step =
      key === 'c'
        ? await askChange(record, asking)
        : key === 'm'
          ? await askMore(waiting, asking)
          : await askWho(record as QuoteRecord, asking);
    if (step !== null) return step;
  }
}

/** One key for each date that an article gives, and one to leave it at the disagreement. */
export async function askDates(event: Event, dates: readonly string[], asking: Asking): Promise<Step> {
  const { prompts, locale, by } = asking;
  const numbers = dates.slice(0, 9).map((_, index) => String(index + 1));
  const labels = numbers.map((key) => ({ key, label: `[${key}]` }));
  const rest = (['k', 's', 'q', 'u'] as const).map((k) => ({
    key: k as string,
    label: say(locale, `review.key.${k}`),
  }));
  const key = await prompts.choose([...labels, ...rest]);
  if (key === null || key === 'q') return 'quit';
  if (key === 's') return 'skip';
  if (key === 'u') return 'undo';
  const all = [...event.reports, ...event.conflicts];
  const edtf = key === 'k' ? null : dates[Number(key) - 1]!;
  const date = all.find((report) => report.date.edtf === edtf)?.date ?? null;
  const note = await why(asking, key === 'k' ? 'review.confirmed' : 'review.settled', key === 'k');
  const { span: _, ...plain } = date ?? {};
  const reports = all.map(({ article, citation, date }) => ({ article, words: citation.excerpt, date: date.edtf }));
  const settled = date === null ? null : (plain as DateValue);
  return {
    verdict: key === 'k' ? 'accept' : 'correct',
    corrections: [{ about: 'eventDate', reports, date: settled, by, note }],
  };
}

/** The speaker of this quote, or of all that are credited by the same words, from now on. */
async function askWho(record: QuoteRecord, asking: Asking): Promise<Decided | null> {
  const { prompts, locale, coverage, by } = asking;
  const name = await prompts.name(say(locale, 'review.speaker'), asking.names);
  if (name === null || name === '' || name === speakerShown(record, coverage)) return null;
  const speaker = name === '-' ? null : name;
  const one = correction(record, 'checked', { speaker }, '', by);
  const words = speaker === null ? null : calledIn(record, coverage);
  const alike = words === null ? 0 : alikeTo(words, record, coverage);
  let rule: Untimed[] = [];
  if (speaker !== null && words !== null) {
    const key = await prompts.choose([
      { key: 't', label: say(locale, 'review.thisOne') },
      { key: 'l', label: say(locale, 'review.likeIt', { words, name: speaker, n: alike }) },
    ]);
    if (key === 'l') rule = [{ about: 'alias', words, speaker: fullName(speaker, coverage), by, note: '' }];
  }
  const note = await why(asking, say(locale, 'review.corrected', { fields: say(locale, 'review.speakerField') }));
  return { verdict: 'correct', corrections: [one, ...rule].map((c) => ({ ...c, note })) };
}

/** One question for each field; an empty answer keeps what is there. */
async function askChange(record: QuoteRecord | ReportRecord, asking: Asking): Promise<Decided | null> {
  const { locale } = asking;
  const change = record.type === 'quote' ? await quoteChange(record, asking) : await reportChange(record, asking);
  const fields = Object.keys(change).map((field) => say(locale, `review.${field}`));
  if (fields.length === 0) return null;
  const note = await why(asking, say(locale, 'review.corrected', { fields: fields.join(', ') }));
  return { verdict: 'correct', corrections: [correction(record, 'checked', change, note, asking.by)] };
}

async function quoteChange(record: QuoteRecord, asking: Asking): Promise<FindingChange> {
  const { prompts, locale } = asking;
  const words = await prompts.words(say(locale, 'review.words'), record.text);
  const speaker = words === null ? null : await prompts.name(say(locale, 'review.speaker'), asking.names);
  const stance =
    speaker === null ? undefined : await until(asking, 'stance', record.stance, STANCES.join(', '), stanceTyped);
  const date =
    stance === null
      ? undefined
      : await until(asking, 'date', record.said?.edtf ?? '', DATES, orNone(dateTyped(asking)));
  return {
    ...(words ? { words } : {}),
    ...(speaker ? { speaker: speaker === '-' ? null : speaker } : {}),
    ...(stance ? { stance } : {}),
    ...(date === undefined ? {} : { date }),
  };
}

async function reportChange(record: ReportRecord, asking: Asking): Promise<FindingChange> {
  const date = await until(asking, 'date', record.date.edtf, DATES, dateTyped(asking));
  const summary = await asking.prompts.words(say(asking.locale, 'review.summary'), record.summary);
  return { ...(date ? { date } : {}), ...(summary ? { summary } : {}) };
}

const stanceTyped = (typed: string) => STANCES.find((stance): stance is Stance => stance === typed.toLowerCase());

function decided(
  verdict: Verdict,
  record: QuoteRecord | ReportRecord,
  as: 'checked' | 'rejected',
  note: string,
  { by }: Asking,
): Decided {
  return { verdict, corrections: [correction(record, as, null, note, by)] };
}

function correction(
  record: QuoteRecord | ReportRecord,
  verdict: 'checked' | 'rejected',
  change: FindingChange | null,
  note: string,
  by: string,
): Untimed {
  const finding = { article: record.article, id: record.id, words: record.citation.excerpt };
  return { about: record.type, finding, verdict, ...(change === null ? {} : { change }), by, note };
}
