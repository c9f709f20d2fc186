// A line and where it was asked → the message to show. Decides everything and sends nothing.
import type { Picture } from '../../chart/picture.ts';
import type { Desk, Place, Reception } from '../../commands/types.ts';
import type { Answer, Notice } from '../../query/types.ts';
import type { Locale } from '../../words/say.ts';
import { DISCORD_ATTACHMENT } from '../limits.ts';
import type { Draw } from '../pictures.ts';
import { keyOf } from './ids.ts';
import { type DiscordMessage, render, renderContext, renderNotice } from './render.ts';

export type Asking = {
  readonly reception: Reception;
  /** The day of that moment, `YYYY-MM-DD`; today without one. */
  readonly today: (at?: Date) => string;
  /** Hears of faults of ours. */
  readonly onFault: (error: unknown) => void;
  readonly draw: Draw;
};

/** The message to show, and the answer it shows: its picture follows. Null for a notice. */
export type Reply = { readonly message: DiscordMessage; readonly answer: Answer | null };

/** Who asks, in which language, and what the message is to be. */
export type Shown = {
  readonly place: Place;
  readonly locale: Locale;
  readonly page?: number;
  /** True for an answer that only the asker sees. */
  readonly isPrivate: boolean;
  /** Who may turn the pages in place; null for nobody. */
  readonly asker: string | null;
  /** The conversation that a written message belongs to; none for commands and buttons. */
  readonly conversation?: string;
  /** The coverage that a button carries; that of the place when there is none. */
  readonly coverage?: string | null;
};

/** Makes a typed line from a desk: a slash command's options may be names that only the desk knows in full. */
export type LineAt = string | ((desk: Desk) => string | null);

/** What leads on from an item of an answer. */
export type Lead = 'context' | 'quotes' | 'timeline';

/** Never rejects: a refusal, an error or a fault of ours is a message too. */
export function replyTo(asking: Asking, line: LineAt, shown: Shown): Promise<Reply> {
  return atDesk(asking, shown, async (desk) => {
    const typed = typeof line === 'string' ? line : line(desk);
    if (typed === null) return noticed({ code: 'tryAgain', values: {} }, shown.locale);
    const { conversation } = shown;
    const talk = conversation === undefined ? {} : { conversation };
    return shownAnswer(desk, await desk.answer(typed, { today: asking.today(), ...talk }), shown);
  });
}

/** The paragraph around an item of the answer to `question`, or what its speaker said, or their timeline. */
export function leadFrom(asking: Asking, question: string, lead: Lead, key: string, shown: Shown): Promise<Reply> {
  return atDesk(asking, shown, async (desk) => {
    const { locale } = shown;
    const answer = await desk.answer(question, { today: asking.today(), lookUp: true });
    const at = answer.items.findIndex((item) => 'id' in item && keyOf(item.id) === key);
    const item = answer.items[at];
    if (item === undefined || !('id' in item)) return noticed({ code: 'answerChanged', values: {} }, locale);
    if (lead === 'context') {
      const context = await desk.context(item.id);
      return context === null
        ? noticed({ code: 'contextMissing', values: {} }, locale)
        : { message: renderContext(context, locale), answer: null };
    }
    const line = lead === 'quotes' ? desk.quotesOf(answer, at) : desk.timelineOf(answer, at);
    if (line === null) return noticed({ code: 'answerChanged', values: {} }, locale);
    return shownAnswer(desk, await desk.answer(line, { today: asking.today() }), shown);
  });
}

/** What a reader says is wrong with an item of the answer to `question`. */
export function complainOf(
  asking: Asking,
  question: string,
  key: string,
  reason: string,
  shown: Shown,
): Promise<Reply> {
  return atDesk(asking, shown, async (desk) => {
    const answer = await desk.answer(question, { today: asking.today(), lookUp: true });
    const item = answer.items.find((one) => 'id' in one && keyOf(one.id) === key);
    const id = item !== undefined && 'id' in item ? item.id : null;
    const told = id === null ? undefined : await desk.wrong?.(id, reason, shown.place);
    return noticed(told ?? { code: 'answerChanged', values: {} }, shown.locale);
  });
}

/** The answer for one of several candidates: the one of that key, wherever it stands by now. */
export function chosenFrom(asking: Asking, question: string, key: string, shown: Shown): Promise<Reply> {
  return atDesk(asking, shown, async (desk) => {
    const answer = await desk.answer(question, { today: asking.today(), lookUp: true });
    const choice = answer.kind === 'ambiguous' ? answer.choices.find(({ ask }) => keyOf(ask) === key) : undefined;
    if (choice === undefined) return shownAnswer(desk, answer, shown);
    return shownAnswer(desk, await desk.answer(choice.ask, { today: asking.today() }), shown);
  });
}

async function atDesk(
  asking: Asking,
  { place, locale, coverage }: Shown,
  ask: (desk: Desk) => Promise<Reply>,
): Promise<Reply> {
  try {
    const received = asking.reception(place, 'ask', coverage ?? null);
    return received.refused === undefined ? await ask(received.desk) : noticed(received.refused, locale);
  } catch (error) {
    asking.onFault(error);
    return noticed({ code: 'tryAgain', values: {} }, locale);
  }
}

function shownAnswer(desk: Desk, answer: Answer, { locale, page = 0, isPrivate, asker }: Shown): Reply {
  const message = render(answer, {
    locale,
    page,
    share: isPrivate,
    asker,
    coverage: desk.coverage,
    leads: (item) => ({
      quotes: desk.quotesOf(answer, item) !== null,
      timeline: desk.timelineOf(answer, item) !== null,
      wrong: desk.wrong !== undefined,
    }),
  });
  return { message, answer };
}

function noticed(notice: Notice, locale: Locale): Reply {
  return { message: renderNotice(notice, locale), answer: null };
}

/** The picture of an answer; null where it has none. */
export function pictureOf({ draw }: Asking, answer: Answer | null, locale: Locale): Promise<Picture | null> {
  if (answer === null) return Promise.resolve(null);
  return draw(answer, { locale, theme: 'dark', altLength: DISCORD_ATTACHMENT.description });
}

/** The picture of the answer to a question that a message of ours holds. It asks nothing anew, and counts against no rate. */
export async function pictureFor(asking: Asking, question: string, shown: Shown): Promise<Picture | null> {
  const received = asking.reception(shown.place, 'suggest', shown.coverage ?? null);
  if (received.refused !== undefined) return null;
  const answer = await received.desk.answer(question, { today: asking.today(), lookUp: true });
  return pictureOf(asking, answer, shown.locale);
}
