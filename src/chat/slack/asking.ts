// What every listener has at hand: who may ask where, in which language, and a way to answer later.
import type { Place, Reception } from '../../commands/types.ts';
import type { Locale } from '../../words/say.ts';
import type { Draw } from '../pictures.ts';

export type Asking = {
  readonly reception: Reception;
  readonly locale: Locale;
  /** The day of that moment, `YYYY-MM-DD`; today without one. */
  readonly today: (at?: Date) => string;
  readonly onFault: (error: unknown) => void;
};

export type Bot = Asking & {
  /** Posts to a response_url; never rejects, logs what could not be delivered. */
  readonly respond: (url: string | undefined, payload: object) => Promise<boolean>;
  readonly draw: Draw;
  /** Hears why a picture was not delivered; its answer was. */
  readonly onPictureLost: (error: unknown) => void;
};

/** In Slack a direct message belongs to a workspace too, and the settings of that workspace hold there. */
export function placeOf(
  workspace: string | undefined | null,
  channel: string | undefined | null,
  user: string | undefined | null,
): Place {
  return { platform: 'slack', workspace: workspace ?? null, channel: channel ?? null, user: user ?? null };
}

/** "last week" in a message of Friday is the same week when its buttons are pressed on Monday. `ts`: the message's, in seconds. */
export function atItsDay(bot: Bot, ts: unknown): Bot {
  const seconds = typeof ts === 'string' || typeof ts === 'number' ? Number(ts) : Number.NaN;
  return Number.isFinite(seconds) && seconds > 0 ? { ...bot, today: () => bot.today(new Date(seconds * 1000)) } : bot;
}
