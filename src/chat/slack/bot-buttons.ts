// Buttons: through the pages, on from an item, to the channel. What a press means stands in the button, where it shows in the message.
import type { App, BlockAction, ButtonAction, webApi } from '@slack/bolt';
import { Seen } from '../seen.ts';
import { atItsDay, type Bot, placeOf } from './asking.ts';
import { clean } from './line.ts';
import { keptIn, modal, noteOf } from './notes.ts';
import { beside, instead, publicly } from './payloads.ts';
import { follow } from './picture.ts';
import { contextOf, type Reply, type ReplyOptions, replyTo } from './reply.ts';
import { type ACTION, actionOf, readCarried, readPageValue } from './state.ts';
import { decode } from './text.ts';
import { askWhatIsWrong } from './wrong.ts';

type Press = { readonly body: BlockAction; readonly action: ButtonAction; readonly client: webApi.WebClient };
type What = keyof typeof ACTION;

export function listenToButtons(app: App, bot: Bot): void {
  const shared = new Seen();
  app.action({ type: 'block_actions', action_id: /^onrecord\./ }, async ({ body, action, client }) => {
    if (action.type !== 'button') return;
    const what = actionOf(action.action_id);
    const press: Press = { body: body as BlockAction, action, client };
    if (what === 'share') await share(bot, press, shared);
    else if (what === 'wrong') await askWhatIsWrong(bot, press);
    else if (what !== null && body.view !== undefined) await inModal(bot, press, what);
    else if (what !== null) await inMessage(bot, press, what);
  });
}

/** One public message for each page of an answer, however often it is pressed; a press that failed may be repeated. */
async function share(bot: Bot, press: Press, shared: Seen): Promise<void> {
  const { body, action } = press;
  const kept = body.view === undefined ? null : keptIn(body.view.private_metadata);
  const url = kept?.url ?? body.response_url;
  const at = body.view?.root_view_id ?? `${body.channel?.id}:${body.container['message_ts']}`;
  const key = `${body.team?.id}:${body.user.id}:${at}:${action.value}`;
  if (!shared.first(key)) {
    await bot.respond(url, beside(noteOf({ code: 'alreadyShared', values: {} }, bot.locale), kept?.thread));
    return;
  }
  const name = body.user.name ?? ('username' in body.user ? String(body.user.username) : '');
  const above = name === '' ? [] : [{ code: 'sharedBy', values: { user: name } }];
  const reply = await replyFor(bot, press, 'share', { share: false, above });
  const thread = kept === null ? threadOf(body) : kept.thread;
  const payload = reply.answered ? publicly(reply, thread) : beside(reply, thread);
  const delivered = await bot.respond(url, payload);
  if (!delivered || !reply.answered) shared.forget(key);
  // A modal does not say in which channel it was opened.
  const channel = body.channel?.id;
  if (delivered && reply.answered && channel !== undefined)
    await follow(bot, press.client, { channel, thread }, reply, url);
}

/**
 * Pages turn in place where only the presser reads (ephemeral and direct messages); in a channel the message stays as it was
 * for everybody else, and the presser gets what was asked for beside it.
 */
async function inMessage(bot: Bot, press: Press, what: What): Promise<void> {
  const { body } = press;
  const own = isEphemeral(body) || body.channel?.id.startsWith('D') === true;
  const turns = what === 'next' || what === 'previous' || what === 'choose';
  const reply = await replyFor(bot, press, what, { share: isEphemeral(body) || !own });
  await bot.respond(body.response_url, own && turns ? instead(reply) : beside(reply, threadOf(body)));
}

/** In a modal pages turn in place too; what leads on opens on top, so that one can go back. */
async function inModal(bot: Bot, { body, action, client }: Press, what: What): Promise<void> {
  const { view, trigger_id } = body;
  if (view === undefined) return;
  const metadata = view.private_metadata ?? '';
  const reply = await replyFor(bot, { body, action, client }, what, { share: keptIn(metadata)?.url !== undefined });
  const shown = modal(reply.blocks, bot.locale, metadata);
  if (what !== 'next' && what !== 'previous')
    try {
      await client.views.push({ trigger_id, view: shown });
      return;
    } catch {
      // Three modals on top of each other are the most that Slack allows: then it opens in place.
    }
  await client.views.update({ view_id: view.id, view: shown });
}

function replyFor(bot: Bot, { body, action }: Press, what: What, options: ReplyOptions): Promise<Reply> {
  const channel = body.channel?.id ?? body.container['channel_id'];
  const place = placeOf(body.team?.id ?? body.user.team_id, channel, body.user.id);
  const { value, coverage } = readCarried(action.value);
  if (what === 'context') return contextOf(bot, place, decode(value), coverage);
  const state = readPageValue(value);
  const line = clean(state?.line ?? '/onrecord help');
  const asked = { line, share: false, cut: false };
  return replyTo(atItsDay(bot, writtenAt(body)), place, asked, { ...options, coverage, page: state?.page ?? 0 });
}

/** When the message was written that the button stands in; for a modal, the one that it was opened on. */
function writtenAt(body: BlockAction): unknown {
  return body.view === undefined ? body.container['message_ts'] : keptIn(body.view.private_metadata)?.at;
}

/** Slack hands the message over with a press, except an ephemeral one. */
function isEphemeral(body: BlockAction): boolean {
  return body.container['is_ephemeral'] === true || body.message === undefined;
}

function threadOf(body: BlockAction): string | undefined {
  const thread: unknown = body.container['thread_ts'] ?? body.message?.['thread_ts'];
  return typeof thread === 'string' ? thread : undefined;
}
