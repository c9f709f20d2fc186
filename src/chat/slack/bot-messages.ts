// Questions in messages: a mention is answered in its thread for all to see, a direct message where it stands.
import type { App } from '@slack/bolt';
import { type Bot, placeOf } from './asking.ts';
import { messageLine } from './line.ts';
import { posted, postedTo } from './payloads.ts';
import { sendPicture } from './picture.ts';
import { replyTo } from './reply.ts';

/** What a written message has and an edit, a bot's message, a join or a deletion has not. */
type Written = {
  readonly user: string;
  readonly text: string;
  readonly channel: string;
  readonly ts: string;
  readonly thread?: string;
};

export function listenToMessages(app: App, bot: Bot): void {
  app.event('app_mention', async ({ event, client, context }) => {
    const message = written(event);
    if (message === null) return;
    const { user, channel, ts, thread } = message;
    const typed = messageLine(message.text, context.botUserId ?? null);
    // The answer to a mention opens a thread under it.
    const conversation = `slack:${context.teamId}:${channel}:${thread ?? ts}`;
    const reply = await replyTo(bot, placeOf(context.teamId, channel, user), typed, { share: false, conversation });
    if (reply.answered) await client.chat.postMessage(posted(reply, channel, thread ?? ts));
    else await client.chat.postEphemeral(postedTo(reply, channel, user, thread));
  });

  app.event('message', async ({ event, client, context }) => {
    const message = event.channel_type === 'im' ? written(event) : null;
    if (message === null) return;
    const { user, channel, thread } = message;
    const typed = messageLine(message.text, context.botUserId ?? null);
    const conversation = `slack:${context.teamId}:${channel}:${thread ?? ''}`;
    const reply = await replyTo(bot, placeOf(context.teamId, channel, user), typed, { share: false, conversation });
    await client.chat.postMessage(posted(reply, channel, thread));
    await sendPicture(bot, client, { channel, thread }, reply);
  });
}

function written(event: object): Written | null {
  const { user, text, channel, ts, thread_ts, subtype, bot_id, bot_profile, edited, hidden } = event as Record<
    string,
    unknown
  >;
  if (
    subtype !== undefined ||
    bot_id !== undefined ||
    bot_profile !== undefined ||
    edited !== undefined ||
    hidden === true
  )
    return null;
  if (typeof user !== 'string' || typeof channel !== 'string' || typeof ts !== 'string') return null;
  const thread = typeof thread_ts === 'string' ? { thread: thread_ts } : {};
  return { user, text: typeof text === 'string' ? text : '', channel, ts, ...thread };
}
