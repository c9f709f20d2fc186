// Answer → one page of it as a Slack message. Pure: the same answer and options give the same blocks.
import type { Answer, Notice } from '../../query/types.ts';
import { type Locale, say } from '../../words/say.ts';
import { speakersIn } from '../answered.ts';
import { SLACK } from '../limits.ts';
import { clampPage, type Page, pagesOf } from '../paging.ts';
import { cutMiddle, ELLIPSIS, shortenMiddle } from '../shorten.ts';
import { actions, type Block, linesOf, rich, section, text, weigh } from './blocks.ts';
import { chooseButton, leadButtons, pageButtons } from './buttons.ts';
import { MESSAGE_CHARACTERS, PAGE_ITEMS, ROOMS, type Room, SENTENCE } from './limits.ts';
import { choiceBlocks, helpBlocks, sourceBlocks, statusBlocks } from './lists.ts';
import type { RenderOptions, SlackMessage } from './message.ts';
import { quoteBlocks } from './quotes.ts';
import { mrkdwnSize, plainMrkdwn } from './text.ts';
import { eventBlocks, yearOf } from './timeline.ts';

/** Blocks that stand on every page besides the items: head, body, buttons. */
const FRAME_BLOCKS = 5;
/** Notices shown at most; an answer rarely has more than two. */
const NOTICES = 4;

export function render(answer: Answer, options: RenderOptions): SlackMessage {
  const widest = { ...options, share: true };
  const frame = weigh([...head(answer, options, 9_998, 9_999), ...actions(pageButtons(answer, widest, 1, 3))]);
  const items = itemsOf(answer, options, MESSAGE_CHARACTERS - frame);
  const pages = cut(items, answer, MESSAGE_CHARACTERS - frame);
  const page = clampPage(pages.length, options.page);
  const { from, to } = pages[page] as Page;
  const blocks = [
    ...head(answer, options, page, pages.length),
    ...body(answer, options.locale),
    ...items.slice(from, to).flatMap((item, i) => item.blocks(i === 0)),
    ...(answer.kind === 'ambiguous'
      ? actions(
          answer.choices.slice(from, to).map((choice, i) => chooseButton(choice, from + i, options.coverage ?? null)),
        )
      : []),
    ...actions(pageButtons(answer, options, page, pages.length)),
  ];
  return { text: fallback(blocks, answer, options.locale), blocks, page, pages: pages.length };
}

/** An item as blocks; `first` on its page, which repeats the year of a timeline. */
type Item = { readonly blocks: (first: boolean) => Block[]; readonly weight: number };

function itemsOf(answer: Answer, options: RenderOptions, most: number): Item[] {
  const { locale } = options;
  switch (answer.kind) {
    case 'quotes': {
      const speakerOf = speakersIn(answer.items);
      return answer.items.map((quote, i) =>
        item(most, (room) => [
          ...quoteBlocks(quote, { number: i + 1, room, locale, speakerOf }),
          ...leadButtons(i, options),
        ]),
      );
    }
    case 'timeline': {
      const years = answer.items.map((event) => yearOf(event, locale));
      return answer.items.map((event, i) =>
        item(most, (room, first) => {
          const year = first || years[i] !== years[i - 1] ? (years[i] ?? null) : null;
          return [...eventBlocks(event, year, room, locale), ...leadButtons(i, options)];
        }),
      );
    }
    case 'sources':
      return answer.items.map((source, i) => item(most, (room) => sourceBlocks(source, i + 1, room, locale)));
    case 'ambiguous':
      return answer.choices.map((choice, i) => {
        const { blocks, weight } = item(most, (room) => choiceBlocks(choice, i + 1, room));
        return { blocks, weight: weight + weigh(actions([chooseButton(choice, i, options.coverage ?? null)])) };
      });
    default:
      return [];
  }
}

/** The item in the first room in which it leaves place for the frame of its page. */
function item(most: number, make: (room: Room, first: boolean) => Block[]): Item {
  let kept: Room = ROOMS[0];
  let weight = 0;
  for (kept of ROOMS) {
    weight = weigh(make(kept, true));
    if (weight <= most) break;
  }
  return { blocks: (first) => make(kept, first), weight };
}

function cut(items: readonly Item[], answer: Answer, most: number): Page[] {
  const count = answer.kind in PAGE_ITEMS ? PAGE_ITEMS[answer.kind as keyof typeof PAGE_ITEMS] : 1;
  return pagesOf(items.length, (from, to) => {
    if (to - from > count || (to - from) * 2 > SLACK.blocks - FRAME_BLOCKS) return false;
    let weight = 0;
    for (let i = from; i < to; i += 1) weight += items[i]?.weight ?? 0;
    return weight <= most;
  });
}

/** What was asked, how much there is, and what the reader must know before reading on. */
function head(answer: Answer, options: RenderOptions, page: number, pages: number): Block[] {
  const { locale, line, above = [] } = options;
  const counted = answer.kind === 'quotes' || answer.kind === 'timeline' || answer.kind === 'sources';
  const counts = [
    counted ? say(locale, `found.${answer.kind}`, { n: answer.total }) : '',
    pages > 1 ? say(locale, 'page', { page: page + 1, pages }) : '',
  ].filter((part) => part !== '');
  const asked = answer.kind === 'help' || answer.kind === 'error' ? '' : shortenMiddle(line, SENTENCE);
  const rows = [
    ...above.map((notice) => text(sentence(notice, locale), { italic: true })),
    text(asked, { bold: true }),
    text(counts.join(' · ')),
    ...(answer.kind === 'help' ? [] : answer.notices).slice(0, NOTICES).map((notice) => text(sentence(notice, locale))),
  ].filter((row) => row.length > 0);
  return rich(section(...rows.map((row, i) => (i === 0 ? row : [...text('\n'), ...row]))));
}

function body(answer: Answer, locale: Locale): Block[] {
  switch (answer.kind) {
    case 'help':
      return helpBlocks(answer, locale);
    case 'status':
      return statusBlocks(answer.status, locale);
    case 'error':
      return rich(section(text(sentence(answer.error, locale))));
    case 'notFound':
      return answer.notices.length === 0 ? rich(section(text(say(locale, 'notFoundWords')))) : [];
    default:
      return [];
  }
}

function sentence(notice: Notice, locale: Locale): string {
  return shortenMiddle(say(locale, notice.code, notice.values), SENTENCE);
}

/** The same words without blocks; never empty, never alive, short enough. */
function fallback(blocks: readonly Block[], answer: Answer, locale: Locale): string {
  const words = linesOf(blocks).join('\n').trim();
  const whole = words === '' ? say(locale, `found.${answer.kind}`, { n: answer.total }) : words;
  const cut = cutMiddle(whole, SLACK.text, mrkdwnSize);
  if (cut === null) return plainMrkdwn(whole);
  return `${plainMrkdwn(whole.slice(0, cut.start))}${ELLIPSIS}${plainMrkdwn(whole.slice(cut.end))}`;
}
