// One item of an answer as Discord Markdown: the words and their citations in one block that is never split.
import type { Citation, QuoteItem, SourceItem, TimelineItem } from '../../query/types.ts';
import { sayDate } from '../../words/dates.ts';
import { type Locale, say } from '../../words/say.ts';
import { piecesOf } from '../highlight.ts';
import { cutMiddle, ELLIPSIS } from '../shorten.ts';
import { wordingFacts } from '../wording.ts';
import { asText, oneLine, roomOf } from './escape.ts';
import { citationLine, joined, part, speakerName, titled, whereAndWhen } from './parts.ts';

export type ItemOptions = {
  readonly locale: Locale;
  /** Shown before the item, from 1. */
  readonly number: number;
  /** How long the block may be. */
  readonly room: number;
  /** The speaker of another quote of the same answer, for "in answer to". */
  readonly speakerOf?: (quoteId: string) => string | null;
};

/** Further reports of the same words are listed up to here; the rest is counted. */
const CITATIONS = 4;
/** The words keep at least this much of a block, whatever else there is to say. */
const ROOM_FOR_WORDS = 900;

/** Speaker and stance, the words as a block quotation with the match in bold, then where they stand. */
export function quoteBlock(item: QuoteItem, o: ItemOptions): string {
  const head = `**${o.number}.** ${attribution(item, o)}`;
  const details = joined(wordingFacts(item, o.locale));
  const left = o.room - head.length - details.length - ROOM_FOR_WORDS - 4;
  const cited = citationLines(item.citations, left, o.locale, item.paraphrase);
  const words = quoted(item, o.room - head.length - details.length - cited.length - 4, o.locale);
  return [head, words, details, cited].join('\n');
}

/** Date, what happened, how sure that is, where it stands, and who gives another date. */
export function eventBlock(item: TimelineItem, o: ItemOptions): string {
  const status = item.status === 'reported' ? '' : ` (${say(o.locale, `status.${item.status}`)})`;
  const head = `**${asText(sayDate(o.locale, item.date))}**${status}`;
  const details = joined([item.paraphrase ? say(o.locale, 'paraphrase') : '', say(o.locale, `review.${item.review}`)]);
  let left = o.room - head.length - details.length - ROOM_FOR_WORDS - 4;
  const cited = [citationLines(item.citations, left, o.locale, item.paraphrase)];
  left -= cited[0]?.length ?? 0;
  for (const [i, conflict] of item.conflicts.entries()) {
    const other = say(o.locale, 'otherDate', { date: `**${asText(sayDate(o.locale, conflict.date))}**` });
    const line = `⚠ ${other}\n${citationLine(o.locale, conflict.citation, item.citations.length + i + 1, true)}`;
    if (line.length + 40 > left) {
      cited.push(say(o.locale, 'andMore', { n: item.conflicts.length - i }));
      break;
    }
    left -= line.length + 1;
    cited.push(line);
  }
  const rest = [details, ...cited].join('\n');
  return [head, shortened(item.summary, o.room - head.length - rest.length - 2, o.locale), rest].join('\n');
}

/** An article with what was found in it. */
export function sourceBlock(item: SourceItem, o: ItemOptions): string {
  const counts = say(o.locale, 'sourceCounts', { quotes: item.quotes, reports: item.reports });
  return `**${o.number}.** ${titled(item)}\n${joined([...whereAndWhen(o.locale, item), counts])}`;
}

/** `**Jane Roe**, mayor · denied: secret talks · said on 22 March 2023 · in answer to Tom Poe` */
function attribution(item: QuoteItem, o: ItemOptions): string {
  const stance = say(o.locale, `stance.${item.stance}`);
  const answered = item.respondsTo.map((id) => o.speakerOf?.(id) ?? null).find((name) => name !== null);
  return joined([
    ...whoAndHow(item, stance, o.locale),
    item.target === null ? '' : say(o.locale, 'denied', { target: part(item.target, 'value') }),
    item.said === null ? '' : say(o.locale, 'said', { date: asText(sayDate(o.locale, item.said)) }),
    answered ? say(o.locale, 'responds', { name: part(answered, 'name') }) : '',
  ]);
}

/** A document does not say: something is so according to it. */
function whoAndHow({ speaker, certain, stance, target }: QuoteItem, said: string, locale: Locale): string[] {
  const how = target === null ? said : '';
  if (speaker === null) return [say(locale, 'speakerUnknown'), how];
  const name = speakerName(locale, speaker, certain);
  return speaker.kind === 'document' && stance === 'states' ? [say(locale, 'accordingTo', { name })] : [name, how];
}

/** The words as one line of block quotation, in quotation marks when they are all the speaker's own. */
function quoted(item: QuoteItem, room: number, locale: Locale): string {
  const [open, close] = item.form === 'direct' && !item.paraphrase ? ['“', '”'] : ['', ''];
  const note = say(locale, 'shortened');
  const bold = 4 * item.highlights.length;
  const whole = cutMiddle(item.text, room - 4 - bold, roomOf);
  const cut = whole === null ? null : cutMiddle(item.text, room - 5 - bold - note.length - 6, roomOf);
  const words = piecesOf(item.text, item.highlights, cut).map((piece) => {
    if ('cut' in piece) return asText(ELLIPSIS);
    return piece.bold ? inBold(piece.text) : asText(piece.text);
  });
  return `> ${open}${words.join('').trim()}${close}${cut === null ? '' : `\n-# ${note}`}`;
}

/** Bold without the spaces at its ends, which belong to the line. */
function inBold(text: string): string {
  const words = oneLine(text);
  const inner = words.trim();
  if (inner === '') return words === '' ? '' : ' ';
  const [before, after] = [words.startsWith(' ') ? ' ' : '', words.endsWith(' ') ? ' ' : ''];
  return `${before}**${asText(inner)}**${after}`;
}

function shortened(text: string, room: number, locale: Locale): string {
  const note = say(locale, 'shortened');
  if (cutMiddle(text, room, roomOf) === null) return asText(text).trim();
  const cut = cutMiddle(text, room - note.length - 5, roomOf);
  if (cut === null) return asText(text).trim();
  return `${asText(text.slice(0, cut.start))}${asText(ELLIPSIS)}${asText(text.slice(cut.end))}\n-# ${note}`;
}

/** The first citation always; the others while there is room; how many more there are. */
function citationLines(citations: readonly Citation[], room: number, locale: Locale, words: boolean): string {
  const [first, ...others] = citations;
  if (first === undefined) return '';
  const lines = [citationLine(locale, first, 1, words)];
  if (others.length === 0) return lines.join('\n');
  lines.push(say(locale, 'alsoReported', { n: others.length }));
  let left = room - lines.join('\n').length - 40;
  let shown = 0;
  for (const [i, citation] of others.slice(0, CITATIONS - 1).entries()) {
    const line = citationLine(locale, citation, i + 2, words);
    if (line.length + 1 > left) break;
    left -= line.length + 1;
    lines.push(line);
    shown += 1;
  }
  if (shown < others.length) lines.push(say(locale, 'andMore', { n: others.length - shown }));
  return lines.join('\n');
}
