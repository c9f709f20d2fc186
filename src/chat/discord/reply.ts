// A line and where it was asked → the message to show. Decides everything and sends nothing.
import type { Desk, Place, Reception } from '../../commands/types.ts';
import type { Answer, Notice } from '../../query/types.ts';
import type { Locale } from '../../words/say.ts';
import { keyOf } from './ids.ts';
import { type DiscordMessage, render, renderContext, renderNotice } from './render.ts';

export type Asking = {
  readonly reception: Reception;
  /** Today, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Hears of faults of ours. */
  readonly onFault: (error: unknown) => void;
};

/** Who asks, in which language, and what the message is to be. */
export type Shown = {
  readonly place: Place;
  readonly locale: Locale;
  readonly page?: number;
  /** True for an answer that only the asker sees. */
  readonly isPrivate: boolean;
  /** Who may turn the pages in place; null for nobody. */
  readonly asker: string | null;
};

/** Makes a typed line from a desk: a slash command's options may be names that only the desk knows in full. */
export type LineAt = string | ((desk: Desk) => string | null);

/** What leads on from an item of an answer. */
export type Lead = 'context' | 'quotes' | 'timeline';

/** Never rejects: a refusal, an error or a fault of ours is a message too. */
export function replyTo(asking: Asking, line: LineAt, shown: Shown): Promise<DiscordMessage> {
  return atDesk(asking, shown, async (desk) => {
    const typed = typeof line === 'string' ? line : line(desk);
    if (typed === null) return renderNotice({ code: 'tryAgain', values: {} }, shown.locale);
    return shownAnswer(desk, await desk.answer(typed, { today: asking.today() }), shown);
  });
}

/** The paragraph around an item of the answer to `question`, or what its speaker said, or their timeline. */
export function leadFrom(asking: Asking, question: string, lead: Lead, key: string, shown: Shown) {
  return atDesk(asking, shown, async (desk) => {
    const { locale } = shown;
    const answer = await desk.answer(question, { today: asking.today() });
    const at = answer.items.findIndex((item) => 'id' in item && keyOf(item.id) === key);
    const item = answer.items[at];
    if (item === undefined || !('id' in item)) return renderNotice({ code: 'answerChanged', values: {} }, locale);
    if (lead === 'context') {
      const context = await desk.context(item.id);
      return context === null
        ? renderNotice({ code: 'contextMissing', values: {} }, locale)
        : renderContext(context, locale);
    }
    const line = lead === 'quotes' ? desk.quotesOf(answer, at) : desk.timelineOf(answer, at);
    if (line === null) return renderNotice({ code: 'answerChanged', values: {} }, locale);
    return shownAnswer(desk, await desk.answer(line, { today: asking.today() }), shown);
  });
}

/** The answer for one of several candidates: the one of that key, wherever it stands by now. */
export function chosenFrom(asking: Asking, question: string, key: string, shown: Shown): Promise<DiscordMessage> {
  return atDesk(asking, shown, async (desk) => {
    const answer = await desk.answer(question, { today: asking.today() });
    const choice = answer.kind === 'ambiguous' ? answer.choices.find(({ ask }) => keyOf(ask) === key) : undefined;
    if (choice === undefined) return shownAnswer(desk, answer, shown);
    return shownAnswer(desk, await desk.answer(choice.ask, { today: asking.today() }), shown);
  });
}

async function atDesk(asking: Asking, { place, locale }: Shown, ask: (desk: Desk) => Promise<DiscordMessage>) {
  try {
    const received = asking.reception(place);
    return received.refused === undefined ? await ask(received.desk) : renderNotice(received.refused, locale);
  } catch (error) {
    asking.onFault(error);
    const notice: Notice = { code: 'tryAgain', values: {} };
    return renderNotice(notice, locale);
  }
}

function shownAnswer(desk: Desk, answer: Answer, { locale, page = 0, isPrivate, asker }: Shown): DiscordMessage {
  return render(answer, {
    locale,
    page,
    share: isPrivate,
    asker,
    leads: (item) => ({
      quotes: desk.quotesOf(answer, item) !== null,
      timeline: desk.timelineOf(answer, item) !== null,
    }),
  });
}
