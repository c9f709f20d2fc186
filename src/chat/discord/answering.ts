// What every listener has at hand, and how an answer reaches who asked: its words first, then the picture.
import type { APIApplicationCommandInteraction, APIInteraction, APIMessageComponentInteraction } from 'discord.js';
import type { Picture } from '../../chart/picture.ts';
import type { Locale } from '../../words/say.ts';
import type { Api } from './api.ts';
import { localeOf, placeOf } from './asked.ts';
import { type Asking, pictureOf, type Reply, type Shown } from './reply.ts';

export type Bot = Asking & {
  readonly api: Api;
  /** Language of those whose Discord speaks none of ours. */
  readonly locale: Locale;
  /** Discord id of the bot's own user, which is how it is mentioned. */
  readonly me: () => string;
  /** Hears why a picture was not delivered; its answer was. */
  readonly onPictureLost: (error: unknown) => void;
};

type Interaction = APIApplicationCommandInteraction | APIMessageComponentInteraction;

/** The words first; the picture, where there is one, comes onto the message that holds them. */
export async function show(
  bot: Bot,
  interaction: Interaction,
  { message, answer }: Reply,
  shown: Shown,
): Promise<void> {
  await bot.api.edit(interaction, message);
  await attached(bot, pictureOf(bot, answer, shown.locale), (picture) => bot.api.attach(interaction, null, picture));
}

/** A picture that is lost leaves the words. */
export async function attached(
  bot: Bot,
  drawn: Promise<Picture | null>,
  attach: (picture: Picture) => Promise<void>,
): Promise<void> {
  try {
    const picture = await drawn;
    if (picture !== null) await attach(picture);
  } catch (error) {
    bot.onPictureLost(error);
  }
}

/** "last week" in a message of Friday is the same week when its buttons are pressed on Monday. */
export function atItsDay(bot: Bot, message: { readonly timestamp: string } | undefined): Bot {
  const at = new Date(message?.timestamp ?? '');
  return Number.isNaN(at.getTime()) ? bot : { ...bot, today: () => bot.today(at) };
}

/** Who asks, where and in which language. */
export function asked(bot: Bot, interaction: APIInteraction): Shown {
  const place = placeOf(interaction);
  const locale = localeOf('locale' in interaction ? interaction.locale : undefined, bot.locale);
  return { place, locale, isPrivate: true, asker: place.user };
}
