// A command, and what is offered while it is typed.
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  ApplicationCommandType,
} from 'discord.js';
import { lineOf } from '../../commands/line.ts';
import type { OptionName } from '../../commands/types.ts';
import { asked, type Bot, show } from './answering.ts';
import { commandOf, focusedOf, LONGEST_ASKED, messageWords, placeOf } from './asked.ts';
import { renderNotice } from './render.ts';
import { replyTo } from './reply.ts';
import { choicesFor, nameOf } from './suggest.ts';

/** Acknowledged first, answered then. */
export async function command(bot: Bot, interaction: APIApplicationCommandInteraction): Promise<void> {
  const { data } = interaction;
  const shown = asked(bot, interaction);
  if (data.type === ApplicationCommandType.Message) {
    await bot.api.defer(interaction, true);
    const target = data.resolved.messages[data.target_id];
    const words = target === undefined ? '' : messageWords(target, bot.me()).slice(0, LONGEST_ASKED);
    if (words === '')
      return bot.api.edit(interaction, renderNotice({ code: 'messageEmpty', values: {} }, shown.locale));
    return show(bot, interaction, await replyTo(bot, lineOf({ command: 'whosaid', options: { words } }), shown), shown);
  }
  const input = data.type === ApplicationCommandType.ChatInput ? commandOf(data) : null;
  if (input === null) return bot.api.say(interaction, renderNotice({ code: 'tryAgain', values: {} }, shown.locale));
  const { share, ...options } = input.options;
  const isPrivate = share !== 'true';
  await bot.api.defer(interaction, isPrivate);
  const reply = await replyTo(
    bot,
    (desk) => {
      const names: Partial<Record<OptionName, string>> = { ...options };
      if (names.person !== undefined) names.person = nameOf(desk, 'person', names.person);
      if (names.publisher !== undefined) names.publisher = nameOf(desk, 'publisher', names.publisher);
      return lineOf({ ...input, options: names });
    },
    { ...shown, isPrivate },
  );
  await show(bot, interaction, reply, shown);
}

/** The names that go on as typed; none where asking is refused. */
export async function autocomplete(bot: Bot, interaction: APIApplicationCommandAutocompleteInteraction): Promise<void> {
  const focused = focusedOf(interaction.data.options);
  const received = bot.reception(placeOf(interaction), 'suggest');
  const kind = focused?.name === 'publisher' ? 'publisher' : 'person';
  const choices =
    focused === null || received.refused !== undefined ? [] : choicesFor(received.desk, kind, focused.typed);
  await bot.api.suggest(interaction, choices);
}
