// “Wrong?”: a window in which a reader says what is wrong, and what becomes of it.
import type { App, BlockAction, ButtonAction, types, webApi } from '@slack/bolt';
import { z } from 'zod';
import { type Locale, say } from '../../words/say.ts';
import { SLACK } from '../limits.ts';
import { shortenMiddle } from '../shorten.ts';
import { type Bot, placeOf } from './asking.ts';
import { keptIn } from './notes.ts';
import { beside, posted } from './payloads.ts';
import { complainOf } from './reply.ts';
import { readCarried, WRONG_MODAL } from './state.ts';
import { decode } from './text.ts';

const REASON = 'reason';
const LONGEST = 500;

/** What the window remembers: which item, and where the answer stands that it is an item of. */
const HELD = z.object({
  item: z.string(),
  coverage: z.string().nullable(),
  channel: z.string().nullable(),
  url: z.url().optional(),
  thread: z.string().optional(),
});
type Held = z.infer<typeof HELD>;
type Press = { readonly body: BlockAction; readonly action: ButtonAction; readonly client: webApi.WebClient };

/** Opens the window; on top of another one where the button stands in one. */
export async function askWhatIsWrong(bot: Bot, { body, action, client }: Press): Promise<void> {
  const { value, coverage } = readCarried(action.value);
  const kept = body.view === undefined ? null : keptIn(body.view.private_metadata);
  const thread: unknown = kept?.thread ?? body.container['thread_ts'] ?? body.message?.['thread_ts'];
  const url = kept?.url ?? body.response_url;
  const channel = body.channel?.id ?? body.container['channel_id'];
  const held: Held = {
    item: decode(value),
    coverage,
    channel: typeof channel === 'string' ? channel : null,
    ...(url ? { url } : {}),
    ...(typeof thread === 'string' ? { thread } : {}),
  };
  const { trigger_id } = body;
  const view = wrongView(held, bot.locale);
  await (body.view === undefined ? client.views.open({ trigger_id, view }) : client.views.push({ trigger_id, view }));
}

export function listenToComplaints(app: App, bot: Bot): void {
  app.view({ callback_id: WRONG_MODAL, type: 'view_submission' }, async ({ body, view, client }) => {
    const held = HELD.safeParse(parsed(view.private_metadata));
    if (!held.success) return;
    const { item, coverage, channel, url, thread } = held.data;
    const reason = view.state.values[REASON]?.[REASON]?.value ?? '';
    const place = placeOf(body.team?.id ?? body.user.team_id, channel, body.user.id);
    const told = await complainOf(bot, place, { item, reason, coverage });
    // Where the answer's own address has had its time, a direct message says it.
    if (url !== undefined && (await bot.respond(url, beside(told, thread)))) return;
    await client.chat.postMessage(posted(told, body.user.id));
  });
}

function wrongView(held: Held, locale: Locale): types.ModalView {
  const plain = (code: string, most: number) => ({
    type: 'plain_text' as const,
    text: shortenMiddle(say(locale, code), most),
    emoji: false,
  });
  return {
    type: 'modal',
    callback_id: WRONG_MODAL,
    title: plain('wrong.title', SLACK.modalTitle),
    submit: plain('wrong.send', SLACK.modalButton),
    close: plain('slack.close', SLACK.modalButton),
    private_metadata: JSON.stringify(held),
    blocks: [
      {
        type: 'input',
        block_id: REASON,
        label: plain('wrong.ask', 200),
        element: {
          type: 'plain_text_input',
          action_id: REASON,
          multiline: true,
          max_length: LONGEST,
          placeholder: plain('wrong.hint', 150),
        },
      },
    ],
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
