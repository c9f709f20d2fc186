// What a reader writes into the window of “Wrong?”.
import type { APIModalSubmitInteraction } from 'discord.js';
import { asked, atItsDay, type Bot } from './answering.ts';
import { readCustomId } from './ids.ts';
import { reasonIn } from './modal.ts';
import { questionOf, renderNotice } from './render.ts';
import { complainOf } from './reply.ts';

/** Kept, and only the reader is told. */
export async function complained(given: Bot, interaction: APIModalSubmitInteraction): Promise<void> {
  const bot = atItsDay(given, interaction.message);
  const shown = asked(bot, interaction);
  const pressed = readCustomId(interaction.data.custom_id);
  const question = questionOf(interaction.message?.embeds ?? []);
  if (pressed?.action !== 'wrong' || question === null) {
    return bot.api.say(interaction, renderNotice({ code: 'answerChanged', values: {} }, shown.locale));
  }
  await bot.api.defer(interaction, true);
  const about = { ...shown, coverage: pressed.coverage };
  const { message } = await complainOf(bot, question, pressed.key, reasonIn(interaction), about);
  await bot.api.edit(interaction, message);
}
