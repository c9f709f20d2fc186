// Messages that mention the bot, and direct ones: answered where they stand.
import type { APIMessage } from 'discord.js';
import { attached, type Bot } from './answering.ts';
import { LONGEST_ASKED, wordsOf } from './asked.ts';
import { pictureOf, replyTo } from './reply.ts';

/** A message somebody wrote (default, reply). */
const WRITTEN: readonly number[] = [0, 19];

/** Rejects when the answer could not be delivered. */
export async function written(bot: Bot, message: APIMessage & { readonly guild_id?: string }): Promise<void> {
  const me = bot.me();
  if (message.author.bot === true || message.webhook_id !== undefined || !WRITTEN.includes(message.type)) return;
  const direct = message.guild_id === undefined;
  // A reply to one of our messages mentions us without saying so: only what is written counts.
  if (!direct && !new RegExp(`<@!?${me}>`).test(message.content)) return;
  const words = wordsOf(message.content, me).slice(0, LONGEST_ASKED);
  const place = {
    platform: 'discord' as const,
    workspace: message.guild_id ?? null,
    channel: message.channel_id,
    user: message.author.id,
  };
  // A thread and a direct message are channels of their own. In a channel of many each asker has their own conversation.
  const conversation = `discord:${message.channel_id}:${direct ? '' : message.author.id}`;
  const shown = { place, locale: bot.locale, isPrivate: false, asker: message.author.id, conversation };
  const reply = await replyTo(bot, words === '' ? '/onrecord help' : words, shown);
  const id = await bot.api.reply(message.channel_id, message.id, reply.message);
  if (id === '') return;
  await attached(bot, pictureOf(bot, reply.answer, shown.locale), (picture) =>
    bot.api.attachIn(message.channel_id, id, picture),
  );
}
