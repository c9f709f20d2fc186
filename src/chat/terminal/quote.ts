// One quote in the terminal: the words, who said them and how, how far they can be trusted, and where they stand.
import type { QuoteItem } from '../../query/types.ts';
import { sayDate } from '../../words/dates.ts';
import { type Locale, say } from '../../words/say.ts';
import { roleBesideName } from '../role.ts';
import { wordingFacts } from '../wording.ts';
import { citationBlock } from './cite.ts';
import { hang, numbered, paint, type Style } from './layout.ts';
import { plain } from './plain.ts';

export type QuoteOptions = Style & {
  readonly locale: Locale;
  /** The speaker of another quote of the same answer, for "in answer to". */
  readonly speakerOf: (quoteId: string) => string | null;
};

/** `n` is shown before it, from 1. */
export function quoteBlock(item: QuoteItem, n: number, o: QuoteOptions): string {
  const facts = wordingFacts(item, o.locale).join(' · ');
  return [
    hang(o, paint(o, 'dim', numbered(n)), 4, highlighted(item, o)),
    hang(o, '    ', 4, speakerLine(item, o)),
    hang(o, '    ', 4, paint(o, 'dim', facts)),
    ...item.citations.map((citation, i) => citationBlock(citation, i + 1, o)),
  ].join('\n');
}

/** The words in quotation marks when they are the speaker's own; the matched words bold. */
function highlighted(item: QuoteItem, o: Style): string {
  let out = '';
  let at = 0;
  for (const [start, end] of item.highlights) {
    out += plain(item.text.slice(at, start)) + paint(o, ['bold', 'yellow'], plain(item.text.slice(start, end)));
    at = end;
  }
  out += plain(item.text.slice(at));
  return item.form === 'direct' && !item.paraphrase ? `“${out}”` : out;
}

/** `Jane Roe, mayor · denied: secret talks · 22 March 2023 · in answer to Tom Poe` */
function speakerLine(item: QuoteItem, o: QuoteOptions): string {
  const answered = item.respondsTo.map(o.speakerOf).find((name) => name !== null) ?? null;
  return [
    whoOf(item, o),
    // A denial is worth most with what it denies.
    item.target === null
      ? say(o.locale, `stance.${item.stance}`)
      : say(o.locale, 'denied', { target: plain(item.target) }),
    item.said === null ? '' : sayDate(o.locale, item.said),
    answered === null ? '' : say(o.locale, 'responds', { name: plain(answered) }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function whoOf({ speaker, certain }: QuoteItem, o: QuoteOptions): string {
  if (speaker === null) return say(o.locale, 'speakerUnknown');
  const name = plain(speaker.name);
  const shown = certain ? paint(o, 'bold', name) : paint(o, 'yellow', say(o.locale, 'speakerNotCertain', { name }));
  const by = speaker.by === null ? '' : `, ${say(o.locale, 'documentBy', { name: plain(speaker.by) })}`;
  const beside = roleBesideName(speaker);
  return `${shown}${by}${beside === null ? '' : `, ${plain(beside)}`}`;
}
