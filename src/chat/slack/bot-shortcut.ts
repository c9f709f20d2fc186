// "Who said this?" on a message: its words are looked up and the answer opens in a modal that only the asker sees.
import type { App, MessageShortcut } from '@slack/bolt';
import { say } from '../../words/say.ts';
import { within } from '../patience.ts';
import { atItsDay, type Bot, placeOf } from './asking.ts';
import { rich, section, text } from './blocks.ts';
import { TRIGGER_MS } from './limits.ts';
import { whosaidLine } from './line.ts';
import { keptFor, modal, noteOf } from './notes.ts';
import { type Reply, replyTo } from './reply.ts';
import { SHORTCUT } from './state.ts';

/** An answer that takes longer than this finds a modal that says so: the trigger would be too old. */
const SOON_MS = TRIGGER_MS / 3;

export function listenToShortcut(app: App, bot: Bot): void {
  app.shortcut<MessageShortcut>({ callback_id: SHORTCUT, type: 'message_action' }, async ({ shortcut, client }) => {
    const { trigger_id } = shortcut;
    const kept = keptFor({
      url: shortcut.response_url,
      thread: threadOf(shortcut.message),
      at: shortcut.message_ts,
    });
    const answer = replyFor(bot, shortcut);
    const soon = await within(SOON_MS, answer, null);
    if (soon !== null) {
      await client.views.open({ trigger_id, view: modal(soon.blocks, bot.locale, kept) });
      return;
    }
    const waiting = rich(section(text(say(bot.locale, 'slack.looking'))));
    const opened = await client.views.open({ trigger_id, view: modal(waiting, bot.locale, kept) });
    const { blocks } = await answer;
    const id = opened.view?.id;
    if (id !== undefined) await client.views.update({ view_id: id, view: modal(blocks, bot.locale, kept) });
  });
}

async function replyFor(bot: Bot, shortcut: MessageShortcut): Promise<Reply> {
  const typed = whosaidLine(shortcut.message.text ?? '');
  if (typed === null)
    return { ...noteOf({ code: 'slack.noWords', values: {} }, bot.locale), answered: false, answer: null };
  const place = placeOf(shortcut.team?.id ?? shortcut.user.team_id, shortcut.channel.id, shortcut.user.id);
  return replyTo(atItsDay(bot, shortcut.message_ts), place, typed, { share: true });
}

function threadOf(message: MessageShortcut['message']): string | undefined {
  const thread: unknown = message['thread_ts'];
  return typeof thread === 'string' ? thread : undefined;
}
