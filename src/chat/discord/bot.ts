// What happens when somebody uses a command, presses a button or writes to the bot: each goes to its own file.
// No wording and no decision here: those are in reply.ts and render.ts.
import { type APIInteraction, type APIMessage, InteractionType } from 'discord.js';
import { Seen } from '../seen.ts';
import type { Bot } from './answering.ts';
import { press } from './bot-buttons.ts';
import { autocomplete, command } from './bot-commands.ts';
import { complained } from './bot-complaints.ts';
import { written } from './bot-messages.ts';

export type Listener = {
  interaction(interaction: APIInteraction): Promise<void>;
  message(message: APIMessage & { readonly guild_id?: string }): Promise<void>;
};

/** Both reject when an answer could not be delivered; never for what somebody typed. */
export function listener(bot: Bot): Listener {
  const shared = new Seen();
  const delivered = new Seen();
  return {
    async interaction(interaction) {
      if (!delivered.first(interaction.id)) return;
      switch (interaction.type) {
        case InteractionType.ApplicationCommand:
          return command(bot, interaction);
        case InteractionType.ApplicationCommandAutocomplete:
          return autocomplete(bot, interaction);
        case InteractionType.MessageComponent:
          return press(bot, interaction, shared);
        case InteractionType.ModalSubmit:
          return complained(bot, interaction);
        default:
      }
    },
    async message(message) {
      if (delivered.first(message.id)) await written(bot, message);
    },
  };
}
