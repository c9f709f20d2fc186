// One after the other: show, ask, keep the decision, and take it back when asked to.
import { say } from '../../words/say.ts';
import { faultLine } from '../fault.ts';
import { askDates, askFinding } from './ask.ts';
import type { Asking, Step, Verdict } from './asking.ts';
import type { Keeper, Undo } from './keeper.ts';
import type { Waiting } from './queue.ts';
import { shownDates, shownFinding } from './view.ts';

export type Done = Record<Verdict | 'left', number>;
/** By the finding's id. */
export type DecidedOn = ReadonlyMap<string, Verdict>;
type Past = { readonly at: number; readonly verdict: Verdict | 'more'; readonly undo: Undo };

/** Walks through the queue until its end, or until nobody is left to ask. Decisions are kept as they are made. */
export async function walk(
  queue: readonly Waiting[],
  kept: Keeper,
  with_: Omit<Asking, 'coverage'>,
): Promise<{ readonly done: Done; readonly decided: DecidedOn }> {
  const { prompts, locale } = with_;
  const done = { accept: 0, correct: 0, reject: 0 };
  const decided = new Map<string, Verdict>();
  const past: Past[] = [];
  let at = 0;
  for (;;) {
    const waiting = at < queue.length ? current(queue[at]!, kept) : null;
    if (waiting === null && at < queue.length) {
      at += 1;
      continue;
    }
    // After the last one there is only going back.
    if (waiting === null && past.length === 0) break;
    const step = waiting ? await stepOf(waiting, kept, with_, { n: at + 1, of: queue.length }) : await atEnd(with_);
    for (const { code, values } of kept.problems()) prompts.fault(faultLine(say(locale, code, values)));
    if (step === 'quit') break;
    if (step === 'skip') at += 1;
    else if (step === 'undo') {
      const last = past.pop();
      if (!last) prompts.fault(say(locale, 'review.nothingToUndo'));
      else {
        kept.undo(last.undo);
        if (last.verdict !== 'more') done[last.verdict] -= 1;
        at = last.at;
        decided.delete(idOf(queue[at]!));
      }
    } else {
      past.push({ at, verdict: step.verdict, undo: await kept.correct(...step.corrections) });
      if (step.verdict === 'more') continue;
      done[step.verdict] += 1;
      decided.set(idOf(queue[at]!), step.verdict);
      at += 1;
    }
  }
  const left = queue.length - done.accept - done.correct - done.reject;
  return { done: { ...done, left }, decided };
}

function idOf(waiting: Waiting): string {
  return waiting.kind === 'dates' ? waiting.event.id : waiting.record.id;
}

async function atEnd({ prompts, locale }: Omit<Asking, 'coverage'>): Promise<'undo' | 'quit'> {
  const keys = ['u', 'q'] as const;
  const key = await prompts.choose(keys.map((k) => ({ key: k, label: say(locale, `review.key.${k}`) })));
  return key === 'u' ? 'undo' : 'quit';
}

async function stepOf(
  waiting: Waiting,
  kept: Keeper,
  with_: Omit<Asking, 'coverage'>,
  place: { readonly n: number; readonly of: number },
): Promise<Step> {
  const { coverage } = kept;
  const { prompts, locale } = with_;
  const asking = { ...with_, coverage };
  if (waiting.kind === 'dates') {
    const titles = new Map(coverage.articles.map(({ id, title }) => [id, title]));
    const { head, dates } = shownDates(waiting.event, titles, locale, place);
    prompts.show([...head, ...dates.map(({ line }, index) => `  [${index + 1}] ${line}`)]);
    return askDates(
      waiting.event,
      dates.map(({ edtf }) => edtf),
      asking,
    );
  }
  prompts.show(shownFinding(waiting, coverage, await kept.textOf(waiting.article.id), locale, place));
  return askFinding(waiting, asking);
}

/** The same as it is by now; null when nothing is left to decide on it. */
function current(waiting: Waiting, { coverage }: Keeper): Waiting | null {
  if (waiting.kind === 'dates') return waiting;
  const { id, type } = waiting.record;
  const list = type === 'quote' ? coverage.quotes : coverage.reports;
  const record = list.find((one) => one.id === id);
  const article = coverage.articles.find((one) => one.id === waiting.article.id);
  if (!record || !article || (record.review !== 'auto' && waiting.complaints.length === 0)) return null;
  return { ...waiting, record, article };
}
