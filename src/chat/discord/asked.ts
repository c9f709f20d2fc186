// Discord's payloads → what is asked: a command with its options, a message's words, a language, a place.
import type {
  APIApplicationCommandInteractionDataOption,
  APIChatInputApplicationCommandInteractionData,
  APIInteraction,
  APIMessage,
} from 'discord.js';
import { commandNamed } from '../../commands/table.ts';
import type { CommandInput, CommandName, OptionName, Place } from '../../commands/types.ts';
import type { Locale } from '../../words/say.ts';
import { oneLine } from './escape.ts';

/** A question is cut here: it stands in every answer's footer, so that the buttons still know it. */
export const LONGEST_ASKED = 1000;

/** What was asked by a slash command; null for a command that is not ours. */
export function commandOf(data: APIChatInputApplicationCommandInteractionData): CommandInput | null {
  const sub = data.options?.find((option) => option.type === 1);
  const name = sub === undefined || sub.name === 'help' || sub.name === 'status' ? data.name : sub.name;
  const spec = commandNamed(name);
  if (spec === undefined) return null;
  const given = (sub === undefined ? data.options : sub.options) ?? [];
  return {
    command: spec.name as CommandName,
    ...(sub?.name === 'help' || sub?.name === 'status' ? { subcommand: sub.name } : {}),
    options: valuesOf(given),
  };
}

function valuesOf(given: readonly APIApplicationCommandInteractionDataOption[]): Partial<Record<OptionName, string>> {
  const values: Partial<Record<OptionName, string>> = {};
  for (const option of given) {
    if ('value' in option) values[option.name as OptionName] = String(option.value).slice(0, LONGEST_ASKED);
  }
  return values;
}

/** The option somebody is typing in; null when Discord names none. */
export function focusedOf(
  options: readonly APIApplicationCommandInteractionDataOption[] | undefined,
): { readonly name: string; readonly typed: string } | null {
  for (const option of options ?? []) {
    if (option.type === 1 || option.type === 2) {
      const inner = focusedOf(option.options as APIApplicationCommandInteractionDataOption[] | undefined);
      if (inner !== null) return inner;
    } else if ('focused' in option && option.focused === true) {
      return { name: option.name, typed: String(option.value) };
    }
  }
  return null;
}

/** A message's words, without our own mention; formatting marks stay out of the words that are looked for. */
export function wordsOf(content: string, me: string): string {
  return oneLine(
    content
      .replaceAll(new RegExp(`<@!?${me}>`, 'g'), ' ')
      .replace(/<(?:@[!&]?|#)\d+>|<a?:(\w+):\d+>|<t:-?\d+(?::\w)?>/g, ' ')
      .replace(/^\s*(?:>>?>? |#{1,3} |-# )/gm, '')
      .replace(/(\*\*|__|~~|\|\||```|`)/g, ''),
  ).trim();
}

/** The words of a message for "Who said this?": its text, else what its first embed says. */
export function messageWords(message: Pick<APIMessage, 'content' | 'embeds'>, me: string): string {
  const own = wordsOf(message.content, me);
  return own === '' ? wordsOf(message.embeds[0]?.description ?? '', me) : own;
}

export function placeOf(interaction: APIInteraction): Place {
  return {
    platform: 'discord',
    workspace: interaction.guild_id ?? null,
    channel: interaction.channel?.id ?? null,
    user: (interaction.member?.user ?? interaction.user)?.id ?? null,
  };
}

/** The user's language where we speak it. */
export function localeOf(discordLocale: string | undefined, otherwise: Locale): Locale {
  if (discordLocale === undefined) return otherwise;
  if (/^fr\b/i.test(discordLocale)) return 'fr';
  return otherwise;
}
