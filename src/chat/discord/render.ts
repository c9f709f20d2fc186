// Answer → Discord message. Pure: the same answer, page and language always give the same message, which is cut to what
// Discord allows here and nowhere else.
import type { APIEmbed } from 'discord.js';
import type { Context } from '../../commands/types.ts';
import type { Answer, Notice } from '../../query/types.ts';
import { type Locale, say } from '../../words/say.ts';
import { statusLines } from '../../words/status.ts';
import { speakersIn } from '../answered.ts';
import { DISCORD_EMBED, DISCORD_MESSAGE } from '../limits.ts';
import { clampPage, type Page, pagesOf } from '../paging.ts';
import { shortenMiddle } from '../shorten.ts';
import { CHOICES_PER_PAGE, type Leads, type Row, rowsOf } from './components.ts';
import { contextBlock } from './context.ts';
import { asText, oneLine } from './escape.ts';
import { eventBlock, quoteBlock, sourceBlock } from './items.ts';
import { notice, part } from './parts.ts';

export type RenderOptions = {
  readonly locale: Locale;
  /** From 0; the nearest page there is. */
  readonly page: number;
  /** True for an answer that only the asker sees: it has a Share button. */
  readonly share: boolean;
  /** Discord id of who may turn the pages in place; null when nobody may (a shared answer). */
  readonly asker?: string | null;
  /** The coverage that answered. */
  readonly coverage?: string | null;
  readonly leads?: (item: number) => Leads;
};

/** The body of a message, complete: sent as an edit, it replaces everything that stood there. */
export type DiscordMessage = {
  readonly content: string;
  readonly embeds: APIEmbed[];
  readonly components: Row[];
  readonly allowed_mentions: { parse: [] };
};

/** Items that can be taken in at a glance. */
const ITEMS = { quotes: 5, timeline: 10, sources: 10 } as const;
/** A question is asked with at most 1,000 characters; its canonical form is little longer. */
const LONGEST_QUESTION = 1500;
const COLOUR = 0x2f5d8a;
const LOCALES: readonly Locale[] = ['en', 'fr'];

export function render(answer: Answer, o: RenderOptions): DiscordMessage {
  const inEach = inEachLocale(answer);
  const pages = pagesFor(answer, inEach);
  const blocks = inEach.find(({ locale }) => locale === o.locale)?.blocks ?? [];
  const page = clampPage(pages.length, o.page);
  const { from, to } = pages[page] ?? { from: 0, to: 0 };
  const description = join(answer, blocks, from, to, o.locale);
  const rows = rowsOf(answer, pages, page, {
    locale: o.locale,
    share: o.share && answer.kind !== 'error',
    asker: o.asker ?? null,
    coverage: o.coverage ?? null,
    leads: o.leads ?? (() => ({ quotes: false, timeline: false, wrong: false })),
  });
  return message(heading(answer, page, pages.length, o.locale), description, answer.question, rows);
}

/** How many pages the answer has; at least 1. */
export function pageCount(answer: Answer): number {
  return pagesFor(answer, inEachLocale(answer)).length;
}

/** One short line: an error, a refusal. */
export function renderNotice(line: Notice, locale: Locale): DiscordMessage {
  return message(notice(locale, line), '', null, []);
}

/** The paragraph that a quotation or event stands in, and its citation. */
export function renderContext(context: Context, locale: Locale): DiscordMessage {
  const description = contextBlock(context, locale, DISCORD_EMBED.description);
  return message(say(locale, 'contextOf'), description, null, []);
}

/** The question a message of ours answers; null when it carries none. */
export function questionOf(embeds: readonly Pick<APIEmbed, 'footer'>[]): string | null {
  const text = embeds[0]?.footer?.text.trim() ?? '';
  return text === '' ? null : text;
}

/**
 * A message as the asker saw it → the same for everybody: the words and citations stay, the buttons go. `embeds` as Discord
 * gives them back hold fields that may not be sent.
 */
export function renderShared(
  shown: { readonly content: string; readonly embeds: readonly APIEmbed[] },
  by: string,
  locale: Locale,
): DiscordMessage {
  const line = say(locale, 'sharedBy', { user: `**${part(by, 'publisher')}**` });
  const content = `${line}\n${shown.content}`;
  return {
    content: content.length > DISCORD_MESSAGE.content ? shown.content : content,
    embeds: shown.embeds.map(({ color, description, footer }) => ({
      ...(color === undefined ? {} : { color }),
      ...(description === undefined ? {} : { description }),
      ...(footer === undefined ? {} : { footer: { text: footer.text } }),
    })),
    components: [],
    allowed_mentions: { parse: [] },
  };
}

function message(content: string, description: string, question: string | null, components: Row[]): DiscordMessage {
  const footer = question === null ? '' : shortenMiddle(oneLine(question).trim(), LONGEST_QUESTION);
  const embed: APIEmbed = {
    color: COLOUR,
    ...(description === '' ? {} : { description }),
    ...(footer === '' ? {} : { footer: { text: footer } }),
  };
  return {
    content,
    embeds: description === '' && footer === '' ? [] : [embed],
    components,
    allowed_mentions: { parse: [] },
  };
}

/** What stands above: how much was found, the page, and what there is to say about the answer. Also the fallback text. */
function heading(answer: Answer, page: number, pages: number, locale: Locale): string {
  const lines = [];
  if (answer.items.length > 0) lines.push(`**${say(locale, `found.${answer.kind}`, { n: answer.total })}**`);
  if (pages > 1) lines.push(say(locale, 'page', { page: page + 1, pages }));
  const first = lines.join(' · ');
  // The lines of help are its body.
  const about = answer.kind === 'help' ? [] : answer.notices;
  const notices = answer.kind === 'error' ? [answer.error, ...about] : about;
  const said = notices.map((one) => notice(locale, one));
  const all = [first, ...said].filter((line) => line !== '');
  if (all.length === 0) all.push(fallback(answer, locale));
  // Whole lines only, so that no escape is cut in two.
  while (all.join('\n').length > DISCORD_MESSAGE.content) all.pop();
  return all.join('\n');
}

function fallback(answer: Answer, locale: Locale): string {
  if (answer.kind === 'help') return say(locale, 'helpIntro');
  if (answer.kind === 'status') return say(locale, 'command.onrecord.status');
  if (answer.kind === 'ambiguous') return say(locale, 'select.choose');
  return say(locale, 'notFoundWords');
}

type InLocale = { readonly locale: Locale; readonly blocks: readonly string[] };

function inEachLocale(answer: Answer): InLocale[] {
  return LOCALES.map((locale) => ({ locale, blocks: blocksOf(answer, locale) }));
}

/** The same pages in every language, so that a page number means the same items whoever presses the button. */
function pagesFor(answer: Answer, inEach: readonly InLocale[]): Page[] {
  const most = answer.kind === 'ambiguous' ? CHOICES_PER_PAGE : (ITEMS[answer.kind as keyof typeof ITEMS] ?? 1);
  const fits = (from: number, to: number) =>
    inEach.every(({ locale, blocks }) => join(answer, blocks, from, to, locale).length <= DISCORD_EMBED.description);
  return pagesOf(inEach[0]?.blocks.length ?? 0, (from, to) => to - from <= most && fits(from, to));
}

function blocksOf(answer: Answer, locale: Locale): string[] {
  // A year's heading and the breaks around it need some room beside a block.
  const room = DISCORD_EMBED.description - 60;
  switch (answer.kind) {
    case 'quotes': {
      const speakerOf = speakersIn(answer.items);
      return answer.items.map((item, i) => quoteBlock(item, { locale, number: i + 1, room, speakerOf }));
    }
    case 'timeline':
      return answer.items.map((item, i) => eventBlock(item, { locale, number: i + 1, room }));
    case 'sources':
      return answer.items.map((item, i) => sourceBlock(item, { locale, number: i + 1, room }));
    case 'ambiguous':
      return answer.choices.map((choice, i) => `**${i + 1}.** ${part(choice.label, 'value')}`);
    case 'help':
      return [helpText(answer, locale)];
    case 'status':
      return [
        statusLines(locale, answer.status)
          .map((line) => asText(shortenMiddle(line, 500)))
          .join('\n'),
      ];
    default:
      return [];
  }
}

/** The blocks of one page; a timeline says the year before its first event and where it changes. */
function join(answer: Answer, blocks: readonly string[], from: number, to: number, locale: Locale): string {
  if (answer.kind !== 'timeline') return blocks.slice(from, to).join(answer.kind === 'ambiguous' ? '\n' : '\n\n');
  const out: string[] = [];
  let year = '';
  for (let i = from; i < to; i += 1) {
    const date = answer.items[i]?.date;
    const own = (date?.from ?? date?.to)?.slice(0, 4) ?? say(locale, 'dateNotGiven');
    if (own !== year) out.push(`### ${own}\n${blocks[i]}`);
    else out.push(blocks[i] ?? '');
    year = own;
  }
  return out.join('\n\n');
}

/** What can be asked, a line a command, then lines to try. */
function helpText(answer: Answer & { kind: 'help' }, locale: Locale): string {
  const lines = answer.notices.map((line) => notice(locale, line));
  const tries = answer.examples.slice(0, 10).map((example) => `• ${part(example, 'value')}`);
  const all = [...lines, ...tries];
  while (all.join('\n').length > DISCORD_EMBED.description) all.pop();
  return all.length === 0 ? say(locale, 'helpNever') : all.join('\n');
}
