// A line and where it was asked → the message to show. Decides everything and touches nothing of Slack's.
import type { Desk, Place } from '../../commands/types.ts';
import type { Answer, Notice } from '../../query/types.ts';
import type { Asking } from './asking.ts';
import { clean, type Typed } from './line.ts';
import type { Leads } from './message.ts';
import { contextNote, type Note, noteOf } from './notes.ts';
import { render } from './render.ts';

export type Reply = Note & {
  /** False for refusals, errors, faults and help: those are for the asker alone, wherever the question stood. */
  readonly answered: boolean;
  /** What the message shows: its picture may follow. Null for a notice or a paragraph. */
  readonly answer: Answer | null;
};

export type ReplyOptions = {
  readonly page?: number;
  /** Whether the message gets a Share button. */
  readonly share: boolean;
  readonly above?: readonly Notice[];
  /** The thread or direct message of a written question; none for commands and buttons. */
  readonly conversation?: string;
  /** The coverage that a button carries; that of the place when there is none. */
  readonly coverage?: string | null;
};

/** Never rejects: a refusal, an error or a fault of ours is a message too. */
export async function replyTo(asking: Asking, place: Place, typed: Typed, options: ReplyOptions): Promise<Reply> {
  const { locale, today } = asking;
  return atDesk(asking, place, options.coverage ?? null, async (desk) => {
    const { conversation } = options;
    const talk = conversation === undefined ? {} : { conversation };
    const answer = await desk.answer(typed.line, { today: today(), ...talk });
    // Half a question was made whole: buttons go on from that one.
    const line = conversation === undefined ? typed.line : clean(answer.question);
    const above = [
      ...(options.above ?? []),
      ...(typed.cut ? [{ code: 'questionCut', values: { n: typed.line.length } }] : []),
    ];
    const { text, blocks } = render(answer, {
      locale,
      page: options.page ?? 0,
      line,
      coverage: desk.coverage,
      share: options.share,
      leads: (item) => leadsOf(desk, answer, item),
      above,
    });
    return { text, blocks, answered: answer.kind !== 'error' && answer.kind !== 'help', answer };
  });
}

/** The paragraph around an item. */
export function contextOf(asking: Asking, place: Place, itemId: string, coverage: string | null): Promise<Reply> {
  return atDesk(asking, place, coverage, async (desk) => ({
    ...contextNote(await desk.context(itemId), asking.locale),
    answered: true,
    answer: null,
  }));
}

/** What a reader says is wrong with an item: only the reader is told what becomes of it. */
export function complainOf(
  asking: Asking,
  place: Place,
  { item, reason, coverage }: { readonly item: string; readonly reason: string; readonly coverage: string | null },
): Promise<Reply> {
  return atDesk(asking, place, coverage, async (desk) => {
    const told = (await desk.wrong?.(item, reason, place)) ?? { code: 'answerChanged', values: {} };
    return { ...noteOf(told, asking.locale), answered: false, answer: null };
  });
}

async function atDesk(
  asking: Asking,
  place: Place,
  coverage: string | null,
  ask: (desk: Desk) => Promise<Reply>,
): Promise<Reply> {
  try {
    const received = asking.reception(place, 'ask', coverage);
    if (received.refused !== undefined)
      return { ...noteOf(received.refused, asking.locale), answered: false, answer: null };
    return await ask(received.desk);
  } catch (error) {
    asking.onFault(error);
    return { ...noteOf({ code: 'tryAgain', values: {} }, asking.locale), answered: false, answer: null };
  }
}

function leadsOf(desk: Desk, answer: Answer, item: number): Leads {
  return {
    context: answer.items[item] === undefined || answer.kind === 'sources' ? null : idOf(answer, item),
    quotes: desk.quotesOf(answer, item),
    timeline: desk.timelineOf(answer, item),
    wrong: desk.wrong === undefined ? null : idOf(answer, item),
  };
}

function idOf(answer: Answer, item: number): string | null {
  if (answer.kind !== 'quotes' && answer.kind !== 'timeline') return null;
  return answer.items[item]?.id ?? null;
}
