// Buttons and menus under an answer: through its pages, on from an item, to everybody.
import type { APIMessageComponentInteraction } from 'discord.js';
import type { Seen } from '../seen.ts';
import { asked, atItsDay, type Bot, show } from './answering.ts';
import { share } from './bot-share.ts';
import { readCustomId } from './ids.ts';
import { wrongModal } from './modal.ts';
import { questionOf, renderNotice } from './render.ts';
import { chosenFrom, type Lead, leadFrom, replyTo, type Shown } from './reply.ts';

/** Only the asker sees it. https://docs.discord.com/developers/resources/message#message-object-message-flags */
const EPHEMERAL = 64;

/** `shared`: the answers that were shared already. */
export async function press(given: Bot, interaction: APIMessageComponentInteraction, shared: Seen): Promise<void> {
  const bot = atItsDay(given, interaction.message);
  const shown = asked(bot, interaction);
  const { message, data } = interaction;
  const pressed = readCustomId(data.custom_id);
  const question = questionOf(message.embeds);
  const user = shown.place.user;
  if (pressed === null || question === null) {
    return bot.api.say(interaction, renderNotice({ code: 'answerChanged', values: {} }, shown.locale));
  }
  const carried = pressed.action === 'share' ? null : pressed.coverage;
  switch (pressed.action) {
    case 'share':
      return share(bot, interaction, shown, shared);
    case 'next':
    case 'previous':
    case 'choose': {
      const onPrivate = ((message.flags ?? 0) & EPHEMERAL) !== 0;
      const inPlace = onPrivate || (pressed.asker !== null && pressed.asker === user);
      if (inPlace) await bot.api.deferUpdate(interaction);
      else await bot.api.defer(interaction, true);
      const next: Shown = { ...shown, coverage: carried, isPrivate: inPlace ? onPrivate : true };
      const answer =
        pressed.action === 'choose'
          ? chosenFrom(bot, question, valueKey(data), next)
          : replyTo(bot, question, { ...next, page: pressed.page });
      // A page turned in place keeps the picture, which is of the whole timeline.
      if (inPlace && pressed.action !== 'choose') return bot.api.edit(interaction, (await answer).message);
      return show(bot, interaction, await answer, next);
    }
    case 'lead': {
      const value = 'values' in data ? (data.values[0] ?? '') : '';
      const [lead = '', key = ''] = value.split('.');
      if (lead === 'wrong') return bot.api.modal(interaction, wrongModal(key, carried, shown.locale));
      const to = lead === 'quotes' || lead === 'timeline' ? lead : 'context';
      return leadOn(bot, interaction, question, to, key, { ...shown, coverage: carried });
    }
    case 'wrong':
      return bot.api.modal(interaction, wrongModal(pressed.key, carried, shown.locale));
    default:
      return leadOn(bot, interaction, question, pressed.action, pressed.key, { ...shown, coverage: carried });
  }
}

/** What leads on opens beside the answer, for the one who pressed. */
async function leadOn(
  bot: Bot,
  interaction: APIMessageComponentInteraction,
  question: string,
  lead: Lead,
  key: string,
  shown: Shown,
): Promise<void> {
  await bot.api.defer(interaction, true);
  await show(bot, interaction, await leadFrom(bot, question, lead, key, shown), shown);
}

/** A menu's value is `place.key`: which candidate of the list, and which line it asks. */
function valueKey(data: APIMessageComponentInteraction['data']): string {
  const value = 'values' in data ? (data.values[0] ?? '') : '';
  return value.slice(value.indexOf('.') + 1);
}
