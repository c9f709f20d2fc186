// Share: one public message with the words of an answer that only its asker saw.
import type { APIMessageComponentInteraction } from 'discord.js';
import type { Seen } from '../seen.ts';
import { attached, type Bot } from './answering.ts';
import { asSent, coverageOf, withoutShare } from './components.ts';
import { questionOf, renderNotice, renderShared } from './render.ts';
import { pictureFor, type Shown } from './reply.ts';

/** Once: the button goes with the acknowledgement, and comes back when the message could not be sent. */
export async function share(
  bot: Bot,
  interaction: APIMessageComponentInteraction,
  shown: Shown,
  shared: Seen,
): Promise<void> {
  const { message } = interaction;
  const { locale } = shown;
  if (!shared.first(message.id)) {
    return bot.api.say(interaction, renderNotice({ code: 'alreadyShared', values: {} }, locale));
  }
  const rows = message.components ?? [];
  await bot.api.update(interaction, { components: withoutShare(rows) });
  const by = interaction.member?.nick ?? nameOfUser(interaction.member?.user ?? interaction.user);
  let id: string;
  try {
    id = await bot.api.followUp(interaction, renderShared(message, by, locale), false);
  } catch (error) {
    shared.forget(message.id);
    await bot.api.edit(interaction, { components: asSent(rows) }).catch(() => {});
    throw error;
  }
  const question = questionOf(message.embeds);
  if (id === '' || question === null || !/^\/(?:onrecord )?(?:timeline|ask)\b/.test(question)) return;
  const picture = pictureFor(bot, question, { ...shown, coverage: coverageOf(rows) });
  await attached(bot, picture, (drawn) => bot.api.attach(interaction, id, drawn));
}

function nameOfUser(user: { readonly global_name: string | null; readonly username: string } | undefined): string {
  return user?.global_name ?? user?.username ?? '?';
}
