// Answer → text for a terminal, readable at 80 columns. Pure; says nothing that words/ does not say.
import type { Answer, Citation, QuoteItem, SourceItem, TimelineItem } from '../../query/types.ts';
import { sayDate } from '../../words/dates.ts';
import { type Locale, say } from '../../words/say.ts';
import { statusLines } from '../../words/status.ts';
import { roleBesideName } from '../role.ts';
import { hang, paint, type Style } from './layout.ts';
import { plain } from './plain.ts';

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
    case 'quotes':
      return listed(answer, answer.items, o, (item, n) => quoteBlock(item, n, o));
    case 'timeline':
      return [counted(answer, o), ...timelineBlocks(pageOf(answer.items, o), o), pageLine(answer, o)];
    case 'sources':
      return listed(answer, answer.items, o, (item, n) => sourceBlock(item, n, o));
    case 'ambiguous':
      return [answer.choices.map((choice, i) => hang(o, `${pad(i + 1)}. `, 4, plain(choice.label))).join('\n')];
    case 'help':
      return [answer.examples.map((example) => `  ${paint(o, 'cyan', plain(example))}`).join('\n')];
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

function quoteBlock(item: QuoteItem, n: number, o: RenderOptions): string {
  const lead = `${pad(n)}. `;
  const words = hang(o, paint(o, 'dim', lead), 4, highlighted(item, o));
  return [words, hang(o, '    ', 4, speakerLine(item, o)), hang(o, '    ', 4, paint(o, 'dim', doubts(item, o)))]
    .concat(item.citations.map((citation, i) => citationBlock(citation, i + 1, o)))
    .join('\n');
}

/** The words in quotation marks when they are the speaker's own; the matched words bold. */
function highlighted(item: QuoteItem, o: RenderOptions): string {
  let out = '';
  let at = 0;
  for (const [start, end] of item.highlights) {
    out += plain(item.text.slice(at, start)) + paint(o, ['bold', 'yellow'], plain(item.text.slice(start, end)));
    at = end;
  }
  out += plain(item.text.slice(at));
  return item.form === 'direct' && !item.paraphrase ? `“${out}”` : out;
}

function speakerLine(item: QuoteItem, o: RenderOptions): string {
  const { speaker } = item;
  // A denial is worth most with what it denies.
  const stance =
    item.target === null
      ? say(o.locale, `stance.${item.stance}`)
      : say(o.locale, 'denied', { target: plain(item.target) });
  if (speaker === null) return `${say(o.locale, 'speakerUnknown')} · ${stance}`;
  const name = plain(speaker.name);
  const shown = item.certain
    ? paint(o, 'bold', name)
    : paint(o, 'yellow', say(o.locale, 'speakerNotCertain', { name }));
  const by = speaker.by === null ? '' : `, ${say(o.locale, 'documentBy', { name: plain(speaker.by) })}`;
  const beside = roleBesideName(speaker);
  const role = beside === null ? '' : `, ${plain(beside)}`;
  const said = item.said === null ? '' : ` · ${sayDate(o.locale, item.said)}`;
  return `${shown}${by}${role} · ${stance}${said}`;
}

function doubts(item: QuoteItem, o: RenderOptions): string {
  return [
    item.match === null ? '' : say(o.locale, `match.${item.match}`),
    say(o.locale, `form.${item.form}`),
    item.paraphrase ? say(o.locale, 'paraphrase') : '',
    say(o.locale, `review.${item.review}`),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function citationBlock(c: Citation, n: number, o: RenderOptions): string {
  const title = hang(o, `    ${paint(o, 'cyan', `[${n}]`)} `, 8, plain(c.title));
  const facts = [
    c.publisher === null ? '' : plain(c.publisher),
    c.published === null ? say(o.locale, 'undated') : sayDate(o.locale, c.published),
    c.paragraph === null ? '' : say(o.locale, 'paragraph', { number: c.paragraph }),
    say(o.locale, c.verified ? 'verified' : 'notVerified'),
  ].filter((part) => part !== '');
  const lines = [title, hang(o, '        ', 8, paint(o, 'dim', facts.join(' · ')))];
  if (c.url !== null) lines.push(hang(o, '        ', 8, paint(o, 'underline', plain(c.url))));
  return lines.join('\n');
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
    hang(o, `${pad(n)}. `, 4, paint(o, 'bold', plain(item.title))),
    hang(o, '    ', 4, paint(o, 'dim', facts.join(' · '))),
  ];
  if (item.url !== null) lines.push(hang(o, '    ', 4, paint(o, 'underline', plain(item.url))));
  return lines.join('\n');
}

function noticeLine(notice: Answer['notices'][number], o: RenderOptions): string {
  return hang(o, '', 0, plain(say(o.locale, notice.code, notice.values)));
}

function pad(n: number): string {
  return String(n).padStart(2);
}
