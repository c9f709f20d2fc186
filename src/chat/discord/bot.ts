// What happens when somebody uses a command, presses a button or writes to the bot: acknowledged first, answered then.
// No wording and no decision of its own: those are in reply.ts and render.ts.
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessage,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandType,
  InteractionType,
} from 'discord.js';
import type { Picture } from '../../chart/picture.ts';
import { lineOf } from '../../commands/line.ts';
import type { OptionName } from '../../commands/types.ts';
import type { Locale } from '../../words/say.ts';
import { Seen } from '../seen.ts';
import type { Api } from './api.ts';
import { commandOf, focusedOf, LONGEST_ASKED, localeOf, messageWords, placeOf, wordsOf } from './asked.ts';
import { asSent, coverageOf, withoutShare } from './components.ts';
import { readCustomId } from './ids.ts';
import { reasonIn, wrongModal } from './modal.ts';
import { questionOf, renderNotice, renderShared } from './render.ts';
import {
  type Asking,
  chosenFrom,
  complainOf,
  type Lead,
  leadFrom,
  pictureFor,
  pictureOf,
  type Reply,
  replyTo,
  type Shown,
} from './reply.ts';
import { choicesFor, nameOf } from './suggest.ts';

export type Bot = Asking & {
  readonly api: Api;
  /** Language of those whose Discord speaks none of ours. */
  readonly locale: Locale;
  /** Discord id of the bot's own user, which is how it is mentioned. */
  readonly me: () => string;
  /** Hears why a picture was not delivered; its answer was. */
  readonly onPictureLost: (error: unknown) => void;
};

/** Only the asker sees it. https://docs.discord.com/developers/resources/message#message-object-message-flags */
const EPHEMERAL = 64;
/** A message somebody wrote (default, reply). */
const WRITTEN: readonly number[] = [0, 19];

type Interaction = APIApplicationCommandInteraction | APIMessageComponentInteraction;

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

async function command(bot: Bot, interaction: APIApplicationCommandInteraction): Promise<void> {
  const { data } = interaction;
  const shown = asked(bot, interaction);
  if (data.type === ApplicationCommandType.Message) {
    await bot.api.defer(interaction, true);
    const target = data.resolved.messages[data.target_id];
    const words = target === undefined ? '' : messageWords(target, bot.me()).slice(0, LONGEST_ASKED);
    if (words === '')
      return bot.api.edit(interaction, renderNotice({ code: 'messageEmpty', values: {} }, shown.locale));
    return show(bot, interaction, await replyTo(bot, lineOf({ command: 'whosaid', options: { words } }), shown), shown);
  }
  const input = data.type === ApplicationCommandType.ChatInput ? commandOf(data) : null;
  if (input === null) return bot.api.say(interaction, renderNotice({ code: 'tryAgain', values: {} }, shown.locale));
  const { share, ...options } = input.options;
  const isPrivate = share !== 'true';
  await bot.api.defer(interaction, isPrivate);
  const reply = await replyTo(
    bot,
    (desk) => {
      const names: Partial<Record<OptionName, string>> = { ...options };
      if (names.person !== undefined) names.person = nameOf(desk, 'person', names.person);
      if (names.publisher !== undefined) names.publisher = nameOf(desk, 'publisher', names.publisher);
      return lineOf({ ...input, options: names });
    },
    { ...shown, isPrivate },
  );
  await show(bot, interaction, reply, shown);
}

/** The words first; the picture, where there is one, comes onto the message that holds them. */
async function show(bot: Bot, interaction: Interaction, { message, answer }: Reply, shown: Shown): Promise<void> {
  await bot.api.edit(interaction, message);
  await attached(bot, pictureOf(bot, answer, shown.locale), (picture) => bot.api.attach(interaction, null, picture));
}

async function attached(
  bot: Bot,
  drawn: Promise<Picture | null>,
  attach: (picture: Picture) => Promise<void>,
): Promise<void> {
  try {
    const picture = await drawn;
    if (picture !== null) await attach(picture);
  } catch (error) {
    bot.onPictureLost(error);
  }
}

async function autocomplete(bot: Bot, interaction: APIApplicationCommandAutocompleteInteraction): Promise<void> {
  const focused = focusedOf(interaction.data.options);
  const received = bot.reception(placeOf(interaction), 'suggest');
  const kind = focused?.name === 'publisher' ? 'publisher' : 'person';
  const choices =
    focused === null || received.refused !== undefined ? [] : choicesFor(received.desk, kind, focused.typed);
  await bot.api.suggest(interaction, choices);
}

/** "last week" in a message of Friday is the same week when its buttons are pressed on Monday. */
function atItsDay(bot: Bot, message: { readonly timestamp: string } | undefined): Bot {
  const at = new Date(message?.timestamp ?? '');
  return Number.isNaN(at.getTime()) ? bot : { ...bot, today: () => bot.today(at) };
}

async function press(given: Bot, interaction: APIMessageComponentInteraction, shared: Seen): Promise<void> {
  const bot = atItsDay(given, interaction.message);
  const shown = asked(bot, interaction);
  const { message, data } = interaction;
  const pressed = readCustomId(data.custom_id);
  const question = questionOf(message.embeds);
  const user = shown.place.user;
  if (pressed === null || question === null) {
    return bot.api.say(interaction, renderNotice({ code: 'answerChanged', values: {} }, shown.locale));
  }
  const carried = pressed.action === 'share' ? null : pressed.coverage;
  switch (pressed.action) {
    case 'share':
      return share(bot, interaction, shown, shared);
    case 'next':
    case 'previous':
    case 'choose': {
      const onPrivate = ((message.flags ?? 0) & EPHEMERAL) !== 0;
      const inPlace = onPrivate || (pressed.asker !== null && pressed.asker === user);
      if (inPlace) await bot.api.deferUpdate(interaction);
      else await bot.api.defer(interaction, true);
      const next: Shown = { ...shown, coverage: carried, isPrivate: inPlace ? onPrivate : true };
      const answer =
        pressed.action === 'choose'
          ? chosenFrom(bot, question, valueKey(data), next)
          : replyTo(bot, question, { ...next, page: pressed.page });
      // A page turned in place keeps the picture, which is of the whole timeline.
      if (inPlace && pressed.action !== 'choose') return bot.api.edit(interaction, (await answer).message);
      return show(bot, interaction, await answer, next);
    }
    case 'lead': {
      const value = 'values' in data ? (data.values[0] ?? '') : '';
      const [lead = '', key = ''] = value.split('.');
      if (lead === 'wrong') return bot.api.modal(interaction, wrongModal(key, carried, shown.locale));
      const to = lead === 'quotes' || lead === 'timeline' ? lead : 'context';
      return leadOn(bot, interaction, question, to, key, { ...shown, coverage: carried });
    }
    case 'wrong':
      return bot.api.modal(interaction, wrongModal(pressed.key, carried, shown.locale));
    default:
      return leadOn(bot, interaction, question, pressed.action, pressed.key, { ...shown, coverage: carried });
  }
}

/** What a reader wrote into the window of “Wrong?”: kept, and only the reader is told. */
async function complained(given: Bot, interaction: APIModalSubmitInteraction): Promise<void> {
  const bot = atItsDay(given, interaction.message);
  const shown = asked(bot, interaction);
  const pressed = readCustomId(interaction.data.custom_id);
  const question = questionOf(interaction.message?.embeds ?? []);
  if (pressed?.action !== 'wrong' || question === null) {
    return bot.api.say(interaction, renderNotice({ code: 'answerChanged', values: {} }, shown.locale));
  }
  await bot.api.defer(interaction, true);
  const about = { ...shown, coverage: pressed.coverage };
  const { message } = await complainOf(bot, question, pressed.key, reasonIn(interaction), about);
  await bot.api.edit(interaction, message);
}

/** What leads on opens beside the answer, for the one who pressed. */
async function leadOn(
  bot: Bot,
  interaction: APIMessageComponentInteraction,
  question: string,
  lead: Lead,
  key: string,
  shown: Shown,
): Promise<void> {
  await bot.api.defer(interaction, true);
  await show(bot, interaction, await leadFrom(bot, question, lead, key, shown), shown);
}

/** Once: the button goes with the acknowledgement, and comes back when the message could not be sent. */
async function share(bot: Bot, interaction: APIMessageComponentInteraction, shown: Shown, shared: Seen): Promise<void> {
  const { message } = interaction;
  const { locale } = shown;
  if (!shared.first(message.id)) {
    return bot.api.say(interaction, renderNotice({ code: 'alreadyShared', values: {} }, locale));
  }
  const rows = message.components ?? [];
  await bot.api.update(interaction, { components: withoutShare(rows) });
  const by = interaction.member?.nick ?? nameOfUser(interaction.member?.user ?? interaction.user);
  let id: string;
  try {
    id = await bot.api.followUp(interaction, renderShared(message, by, locale), false);
  } catch (error) {
    shared.forget(message.id);
    await bot.api.edit(interaction, { components: asSent(rows) }).catch(() => {});
    throw error;
  }
  const question = questionOf(message.embeds);
  if (id === '' || question === null || !/^\/(?:onrecord )?(?:timeline|ask)\b/.test(question)) return;
  const picture = pictureFor(bot, question, { ...shown, coverage: coverageOf(rows) });
  await attached(bot, picture, (drawn) => bot.api.attach(interaction, id, drawn));
}

function nameOfUser(user: { readonly global_name: string | null; readonly username: string } | undefined): string {
  return user?.global_name ?? user?.username ?? '?';
}

/** A menu's value is `place.key`: which candidate of the list, and which line it asks. */
function valueKey(data: APIMessageComponentInteraction['data']): string {
  const value = 'values' in data ? (data.values[0] ?? '') : '';
  return value.slice(value.indexOf('.') + 1);
}

async function written(bot: Bot, message: APIMessage & { readonly guild_id?: string }): Promise<void> {
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

function asked(bot: Bot, interaction: APIInteraction): Shown {
  const place = placeOf(interaction);
  const locale = localeOf('locale' in interaction ? interaction.locale : undefined, bot.locale);
  return { place, locale, isPrivate: true, asker: place.user };
}
