// The picture of a timeline in Slack: a file beside an answer that others see or that stands in a direct message. Messages that
// only the asker sees take no files. https://docs.slack.dev/messaging/working-with-files#upload
import type { webApi } from '@slack/bolt';
import { say } from '../../words/say.ts';
import { SLACK } from '../limits.ts';
import { PICTURE_NAME } from '../pictures.ts';
import type { Bot } from './asking.ts';
import { slackWord } from './errors.ts';
import { noteOf } from './notes.ts';
import { beside } from './payloads.ts';
import type { Reply } from './reply.ts';

type Where = { readonly channel: string; readonly thread?: string | undefined };

/** `notMember`: the bot is not in that channel, and only a member may show files there. */
type Sent = 'sent' | 'nothing' | 'notMember' | 'failed';

const NOT_THERE: ReadonlySet<string> = new Set(['not_in_channel', 'channel_not_found', 'invalid_channel']);
const UPLOAD_MS = 10_000;

/**
 * The picture after a public answer. Without membership it cannot be shown there; then the one who shared is told so, and what
 * to do, through the response_url.
 */
export async function follow(
  bot: Bot,
  client: webApi.WebClient,
  where: Where,
  reply: Reply,
  responseUrl: string | undefined,
): Promise<void> {
  if ((await sendPicture(bot, client, where, reply)) !== 'notMember') return;
  await bot.respond(
    responseUrl,
    beside(noteOf({ code: 'slack.pictureNotMember', values: {} }, bot.locale), where.thread),
  );
}

/** Draws and sends the picture of an answer that was delivered already. Never rejects: the log says what went wrong. */
export async function sendPicture(bot: Bot, client: webApi.WebClient, where: Where, reply: Reply): Promise<Sent> {
  try {
    if (reply.answer === null) return 'nothing';
    const { locale } = bot;
    const picture = await bot.draw(reply.answer, { locale, theme: 'light', altLength: SLACK.altText });
    if (picture === null) return 'nothing';
    const { png, alt } = picture;
    // By hand: the SDK's files.uploadV2 calls the alternative text `alt_text`, which the method does not know.
    const place = await client.apiCall('files.getUploadURLExternal', {
      filename: PICTURE_NAME,
      length: png.length,
      alt_txt: alt,
    });
    const { upload_url, file_id } = place as { upload_url?: string; file_id?: string };
    if (upload_url === undefined || file_id === undefined) throw new Error('no upload_url');
    const uploaded = await fetch(upload_url, {
      method: 'POST',
      headers: { 'content-type': 'image/png' },
      body: Uint8Array.from(png),
      redirect: 'error',
      signal: AbortSignal.timeout(UPLOAD_MS),
    });
    if (!uploaded.ok) throw new Error(`upload ${uploaded.status}`);
    await client.apiCall('files.completeUploadExternal', {
      files: [{ id: file_id, title: say(locale, 'chart.title') }],
      channel_id: where.channel,
      ...(where.thread === undefined ? {} : { thread_ts: where.thread }),
    });
    return 'sent';
  } catch (error) {
    const word = slackWord(error);
    if (word !== null && NOT_THERE.has(word)) return 'notMember';
    bot.onPictureLost(error);
    return 'failed';
  }
}
