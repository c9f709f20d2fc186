// The answer as Slack shows it: the messages that the adapter would send, in the order in which they would stand there.

import { SLACK } from '../chat/limits.ts';
import { clean } from '../chat/slack/line.ts';
import { contextOf, type Reply, type ReplyOptions, replyTo } from '../chat/slack/reply.ts';
import { actionOf, readCarried, readPageValue } from '../chat/slack/state.ts';
import { decode } from '../chat/slack/text.ts';
import type { Place } from '../commands/types.ts';
import { say } from '../words/say.ts';
import { escapeHtml } from './html.ts';
import { pictureHtml } from './picture.ts';
import { slackMessage } from './slack.ts';
import type { Asked, Visit } from './types.ts';

const PLACE: Place = { platform: 'preview', workspace: null, channel: null, user: null };

export async function inSlack(visit: Visit, asked: Asked): Promise<string> {
  const { locale, today, desk } = visit;
  const asking = { reception: () => ({ desk }), locale, today, onFault: () => {} };
  const answer = (line: string, options: ReplyOptions) =>
    replyTo(asking, PLACE, { line: clean(line), share: false, cut: false }, options);
  const draw = (reply: Reply, page: number, seenBy: 'you' | 'everybody' = 'you') =>
    slackMessage(reply.blocks, { locale, seenBy, question: asked.question, page, picture: picture(reply, seenBy) });
  // Messages that only the asker sees take no files: the picture comes along when the answer is shared.
  const picture = (reply: Reply, seenBy: 'you' | 'everybody') => {
    const html = pictureHtml(reply.answer, 'light', SLACK.altText, locale);
    if (html === '' || seenBy === 'everybody') return html;
    return `<p class="small">${escapeHtml(say(locale, 'preview.slackPrivate'))}</p>`;
  };
  const first = await answer(asked.question, { page: asked.page, share: true });
  const press = asked.press?.on === 'slack' ? asked.press : null;
  const what = press === null ? null : actionOf(press.id);
  if (press === null || what === null) return draw(first, asked.page);
  // Which coverage answers is the page's own to say.
  const { value } = readCarried(press.value);
  if (what === 'context') return draw(first, asked.page) + draw(await contextOf(asking, PLACE, decode(value), null), 0);
  const state = readPageValue(value) ?? { line: asked.question, page: 0 };
  if (what === 'share') {
    const above = [{ code: 'sharedBy', values: { user: say(locale, 'preview.you') } }];
    const shared = await answer(state.line, { page: state.page, share: false, above });
    return draw(first, asked.page) + draw(shared, state.page, 'everybody');
  }
  const led = await answer(state.line, { page: state.page, share: true });
  if (what === 'next' || what === 'previous' || what === 'choose') return draw(led, state.page);
  return draw(first, asked.page) + draw(led, state.page);
}
