// The answer as Discord shows it: the messages that the adapter would send, in the order in which they would stand there.
import { readCustomId } from '../chat/discord/ids.ts';
import { questionOf, renderShared } from '../chat/discord/render.ts';
import { type Asking, chosenFrom, leadFrom, type Reply, replyTo, type Shown } from '../chat/discord/reply.ts';
import { DISCORD_ATTACHMENT } from '../chat/limits.ts';
import type { Place } from '../commands/types.ts';
import { say } from '../words/say.ts';
import { discordMessage } from './discord.ts';
import { pictureHtml } from './picture.ts';
import type { Asked, Press, Visit } from './types.ts';

const PLACE: Place = { platform: 'preview', workspace: null, channel: null, user: null };

export async function inDiscord(visit: Visit, asked: Asked): Promise<string> {
  const asking: Asking = {
    reception: () => ({ desk: visit.desk }),
    today: visit.today,
    onFault: () => {},
    draw: async () => null,
  };
  const shown: Shown = { place: PLACE, locale: visit.locale, isPrivate: true, asker: null, page: asked.page };
  const first = await replyTo(asking, asked.question, shown);
  const press = asked.press?.on === 'discord' ? asked.press : null;
  const pressed = press === null ? null : readCustomId(press.id);
  const draw = (reply: Reply, page: number, seenBy: 'you' | 'everybody' = 'you') =>
    discordMessage(reply.message, {
      locale: visit.locale,
      seenBy,
      page,
      picture: pictureHtml(reply.answer, 'dark', DISCORD_ATTACHMENT.description, visit.locale),
    });
  if (press === null || pressed === null) return draw(first, asked.page);
  const question = questionOf(first.message.embeds) ?? asked.question;
  switch (pressed.action) {
    case 'next':
    case 'previous': {
      const turned = await replyTo(asking, question, { ...shown, page: pressed.page });
      return draw(turned, pressed.page);
    }
    case 'choose':
      return draw(await chosenFrom(asking, question, afterDot(press.value), { ...shown, page: 0 }), 0);
    case 'share': {
      const user = say(visit.locale, 'preview.you');
      const message = renderShared(first.message, user, visit.locale);
      return draw(first, asked.page) + draw({ ...first, message }, asked.page, 'everybody');
    }
    default: {
      const { lead, key } = leadOf(pressed.action === 'lead' ? press.value : `${pressed.action}.${pressed.key}`);
      const beside = await leadFrom(asking, question, lead, key, { ...shown, page: 0 });
      return draw(first, asked.page) + draw(beside, 0);
    }
  }
}

function leadOf(value: string): { readonly lead: 'context' | 'quotes' | 'timeline'; readonly key: string } {
  const [lead = '', key = ''] = value.split('.');
  return { lead: lead === 'quotes' || lead === 'timeline' ? lead : 'context', key };
}

/** A menu's value is `place.key`. */
function afterDot(value: Press['value']): string {
  return value.slice(value.indexOf('.') + 1);
}
