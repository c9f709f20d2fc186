// Answer → text for a terminal, readable at 80 columns. Pure; says nothing that words/ does not say.
import type { Answer, SourceItem, TimelineItem } from '../../query/types.ts';
import { sayDate } from '../../words/dates.ts';
import { type Locale, say } from '../../words/say.ts';
import { statusLines } from '../../words/status.ts';
import { speakersIn } from '../answered.ts';
import { citationBlock } from './cite.ts';
import { hang, numbered, paint, type Style } from './layout.ts';
import { plain } from './plain.ts';
import { quoteBlock } from './quote.ts';

export type RenderOptions = Style & {
  readonly locale: Locale;
  /** From 0. */
  readonly page?: number;
};

/** Items a screen holds without scrolling far. */
const ITEMS_PER_PAGE = 8;

/** How many pages an answer has in the terminal; at least 1. */
export function pagesOf(answer: Answer): number {
  return Math.max(1, Math.ceil(answer.items.length / ITEMS_PER_PAGE));
}

/** The whole answer, or one page of it, as lines without a trailing line end. */
export function render(answer: Answer, options: RenderOptions): string {
  const notices = answer.notices.map((notice) => noticeLine(notice, options));
  // Help reads as one text that ends in its examples.
  const blocks =
    answer.kind === 'help' ? [notices.join('\n'), ...body(answer, options)] : [...body(answer, options), ...notices];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function body(answer: Answer, o: RenderOptions): string[] {
  switch (answer.kind) {
    case 'quotes': {
      const options = { ...o, speakerOf: speakersIn(answer.items) };
      return listed(answer, answer.items, o, (item, n) => quoteBlock(item, n, options));
    }
    case 'timeline':
      return [counted(answer, o), ...timelineBlocks(pageOf(answer.items, o), o), pageLine(answer, o)];
    case 'sources':
      return listed(answer, answer.items, o, (item, n) => sourceBlock(item, n, o));
    case 'ambiguous':
      return [answer.choices.map((choice, i) => hang(o, numbered(i + 1), 4, plain(choice.label))).join('\n')];
    case 'help':
      return [answer.examples.map((example) => hang(o, '  ', 4, paint(o, 'cyan', plain(example)))).join('\n')];
    case 'status':
      return [
        statusLines(o.locale, answer.status)
          .map((line) => hang(o, '', 0, plain(line)))
          .join('\n'),
      ];
    case 'error':
      return [paint(o, 'red', hang(o, '', 0, plain(say(o.locale, answer.error.code, answer.error.values))))];
    default:
      return [];
  }
}

function listed<T>(
  answer: Answer,
  items: readonly T[],
  o: RenderOptions,
  block: (item: T, n: number) => string,
): string[] {
  const first = (o.page ?? 0) * ITEMS_PER_PAGE;
  return [counted(answer, o), ...pageOf(items, o).map((item, i) => block(item, first + i + 1)), pageLine(answer, o)];
}

function pageOf<T>(items: readonly T[], o: RenderOptions): readonly T[] {
  if (o.page === undefined) return items;
  return items.slice(o.page * ITEMS_PER_PAGE, (o.page + 1) * ITEMS_PER_PAGE);
}

function pageLine(answer: Answer, o: RenderOptions): string {
  const pages = pagesOf(answer);
  if (o.page === undefined || pages < 2) return '';
  return paint(o, 'dim', say(o.locale, 'page', { page: o.page + 1, pages }));
}

function counted(answer: Answer, o: RenderOptions): string {
  return paint(o, 'dim', say(o.locale, `found.${answer.kind}`, { n: answer.total }));
}

function timelineBlocks(items: readonly TimelineItem[], o: RenderOptions): string[] {
  const blocks: string[] = [];
  let year = '';
  for (const item of items) {
    const own = item.date.from?.slice(0, 4) ?? item.date.to?.slice(0, 4) ?? say(o.locale, 'dateNotGiven');
    if (own !== year) blocks.push(paint(o, 'bold', own));
    year = own;
    blocks.push(eventBlock(item, o));
  }
  return blocks;
}

function eventBlock(item: TimelineItem, o: RenderOptions): string {
  const status = item.status === 'reported' ? '' : ` (${say(o.locale, `status.${item.status}`)})`;
  const head = `${paint(o, 'bold', sayDate(o.locale, item.date))}${paint(o, 'yellow', status)}`;
  const facts = [item.paraphrase ? say(o.locale, 'paraphrase') : '', say(o.locale, `review.${item.review}`)];
  const lines = [
    hang(o, '  ', 4, head),
    hang(o, '    ', 4, plain(item.summary)),
    hang(o, '    ', 4, paint(o, 'dim', facts.filter((part) => part !== '').join(' · '))),
    ...item.citations.map((citation, i) => citationBlock(citation, i + 1, o)),
  ];
  item.conflicts.forEach(({ date, citation }, i) => {
    const other = say(o.locale, 'otherDate', { date: sayDate(o.locale, date) });
    lines.push(hang(o, '    ', 4, paint(o, 'yellow', other)));
    lines.push(citationBlock(citation, item.citations.length + i + 1, o));
  });
  return lines.join('\n');
}

function sourceBlock(item: SourceItem, n: number, o: RenderOptions): string {
  const facts = [
    item.publisher === null ? say(o.locale, 'publisherNotGiven') : plain(item.publisher),
    item.published === null ? say(o.locale, 'undated') : sayDate(o.locale, item.published),
    say(o.locale, 'sourceCounts', { quotes: item.quotes, reports: item.reports }),
  ];
  const lines = [
    hang(o, numbered(n), 4, paint(o, 'bold', plain(item.title))),
    hang(o, '    ', 4, paint(o, 'dim', facts.join(' · '))),
  ];
  if (item.url !== null) lines.push(hang(o, '    ', 4, paint(o, 'underline', plain(item.url))));
  return lines.join('\n');
}

function noticeLine(notice: Answer['notices'][number], o: RenderOptions): string {
  return hang(o, '', 0, plain(say(o.locale, notice.code, notice.values)));
}
