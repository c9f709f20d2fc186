// One quote in Slack: the words as a block quotation, who said them and how, and where it is written — in one block, never cut apart.
import type { QuoteItem } from '../../query/types.ts';
import { sayDate } from '../../words/dates.ts';
import { type Locale, say } from '../../words/say.ts';
import { piecesOf } from '../highlight.ts';
import { roleBesideName } from '../role.ts';
import { cutMiddle, ELLIPSIS, shortenMiddle } from '../shorten.ts';
import { wordingFacts } from '../wording.ts';
import { type Block, type Inline, quotation, rich, section, text } from './blocks.ts';
import { citationLines } from './cite.ts';
import type { Room } from './limits.ts';

export type QuoteOptions = {
  readonly number: number;
  readonly room: Room;
  readonly locale: Locale;
  /** The speaker of another quote of the same answer, for "in answer to". */
  readonly speakerOf: (quoteId: string) => string | null;
};

export function quoteBlocks(item: QuoteItem, options: QuoteOptions): Block[] {
  const { number, room, locale } = options;
  const { words, shortened } = wordsIn(item, room);
  const facts = [...wordingFacts(item, locale), ...(shortened ? [say(locale, 'shortened')] : [])].join(' · ');
  const also = item.citations.length - 1;
  // Who it was stands first: that is what was asked, and what a reader looks for on the way down a page.
  return rich(
    section(text(`${number}. `), speaker(item, options)),
    quotation(words),
    section(
      text(facts, { italic: true }),
      also > 0 ? text(`\n${say(locale, 'alsoReported', { n: also })}`, { italic: true }) : [],
      ...citationLines(item.citations, { room, locale, words: item.paraphrase }).flatMap((line) => [text('\n'), line]),
    ),
  );
}

/** The words with the match in bold, shortened in the middle when there are too many. */
function wordsIn(item: QuoteItem, room: Room): { words: Inline[]; shortened: boolean } {
  const cut = cutMiddle(item.text, room.words);
  const own = item.form === 'direct' && !item.paraphrase;
  const pieces = piecesOf(item.text, item.highlights, cut).flatMap((piece) =>
    'cut' in piece ? text(ELLIPSIS, { italic: true }) : text(piece.text, piece.bold ? { bold: true } : undefined),
  );
  const words = pieces.length === 0 ? text('…') : pieces;
  return { words: own ? [...text('“'), ...words, ...text('”')] : words, shortened: cut !== null };
}

/** `Jane Roe, chair of the board — denied: secret talks · said on 21 March 2031 · in answer to Tom Poe` */
function speaker(item: QuoteItem, { room, locale, speakerOf }: QuoteOptions): Inline[] {
  const { speaker: who, stance, target } = item;
  const after = [
    shortenMiddle(who === null ? '' : (roleBesideName(who) ?? ''), room.name),
    who?.by == null ? '' : say(locale, 'documentBy', { name: shortenMiddle(who.by, room.name) }),
  ].filter((part) => part !== '');
  // A document does not say: something is so according to it.
  const documented = who?.kind === 'document' && stance === 'states';
  const answered = item.respondsTo.map(speakerOf).find((name) => name !== null) ?? null;
  const how = [
    documented ? '' : say(locale, `stance.${stance}`),
    target === null ? '' : say(locale, 'denied', { target: shortenMiddle(target, room.name) }),
    item.said === null ? '' : say(locale, 'said', { date: sayDate(locale, item.said) }),
    answered === null ? '' : say(locale, 'responds', { name: shortenMiddle(answered, room.name) }),
  ].filter((part, i) => part !== '' && !(i === 0 && target !== null));
  const name = nameOf(item, room, locale);
  return [
    ...text(documented ? say(locale, 'accordingTo', { name }) : name, { bold: true }),
    ...text(after.length === 0 ? '' : `, ${after.join(', ')}`),
    ...text(how.length === 0 ? '' : ` — ${how.join(' · ')}`),
  ];
}

function nameOf(item: QuoteItem, room: Room, locale: Locale): string {
  const name = shortenMiddle(item.speaker?.name.trim() ?? '', room.name);
  if (name === '') return say(locale, 'speakerUnknown');
  return item.certain ? name : say(locale, 'speakerNotCertain', { name });
}
