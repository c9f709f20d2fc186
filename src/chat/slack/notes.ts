// Slack messages that are not a page of an answer: one sentence, the paragraph around a quote, the Home tab, the modal.
import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { Context } from '../../commands/types.ts';
import type { Notice, Status } from '../../query/types.ts';
import { type Locale, say } from '../../words/say.ts';
import { piecesOf } from '../highlight.ts';
import { SLACK } from '../limits.ts';
import { cutMiddle, ELLIPSIS, shortenMiddle } from '../shorten.ts';
import { type Block, divider, linesOf, quotation, rich, section, text } from './blocks.ts';
import { citationLines } from './cite.ts';
import { ROOMS, SENTENCE } from './limits.ts';
import { commandBlocks, exampleBlocks, statusBlocks } from './lists.ts';
import { MODAL } from './state.ts';
import { plainMrkdwn } from './text.ts';

export type Note = { readonly text: string; readonly blocks: Block[] };

/** One sentence of words/: a refusal, an apology. */
export function noteOf(notice: Notice, locale: Locale): Note {
  const sentence = shortenMiddle(say(locale, notice.code, notice.values), SENTENCE);
  return { text: plainMrkdwn(sentence), blocks: rich(section(text(sentence))) };
}

/** The paragraph a quote stands in, the quote in bold, with its citation; a sentence when the text is not at hand. */
export function contextNote(context: Context | null, locale: Locale): Note {
  if (context === null) return noteOf({ code: 'contextMissing', values: {} }, locale);
  const cut = cutMiddle(context.paragraph, ROOMS[0].words);
  const words = piecesOf(context.paragraph, [context.highlight], cut).flatMap((piece) =>
    'cut' in piece ? text(ELLIPSIS, { italic: true }) : text(piece.text, piece.bold ? { bold: true } : undefined),
  );
  const blocks = rich(
    section(text(say(locale, 'contextOf'), { italic: true })),
    quotation(words),
    section(...citationLines([context.citation], { room: ROOMS[0], locale })),
    cut === null ? [] : section(text(say(locale, 'shortened'), { italic: true })),
  );
  return { text: plainMrkdwn(linesOf(blocks).join('\n')), blocks };
}

/** The Home tab: the coverage at a glance, and what can be asked. */
export function homeView(status: Status, examples: readonly string[], locale: Locale): types.HomeView {
  return {
    type: 'home',
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: say(locale, 'slack.homeTitle'), emoji: false } },
      ...statusBlocks(status, locale),
      divider,
      ...commandBlocks(locale),
      ...exampleBlocks(examples, locale),
    ],
  };
}

/** The Home tab of a place that may not ask. */
export function homeNote(notice: Notice, locale: Locale): types.HomeView {
  return { type: 'home', blocks: noteOf(notice, locale).blocks };
}

/** What a modal keeps: the address that lets its answer be shared in the channel it was asked from; empty when there is none. */
export function modal(blocks: readonly Block[], locale: Locale, metadata: string): types.ModalView {
  const shown = blocks.slice(0, SLACK.homeBlocks);
  return {
    type: 'modal',
    callback_id: MODAL,
    title: { type: 'plain_text', text: shortenMiddle(say(locale, 'action.whosaid'), SLACK.modalTitle), emoji: false },
    close: { type: 'plain_text', text: shortenMiddle(say(locale, 'slack.close'), SLACK.modalButton), emoji: false },
    blocks: shown.length === 0 ? noteOf({ code: 'tryAgain', values: {} }, locale).blocks : [...shown],
    ...(metadata.length <= SLACK.privateMetadata ? { private_metadata: metadata } : {}),
  };
}

/** What a modal remembers of where it was opened: the address that shares its answer there, the thread, and when the message was written. */
export type Kept = {
  readonly url?: string | undefined;
  readonly thread?: string | undefined;
  /** A message's `ts`: seconds. */
  readonly at?: string | undefined;
};

/** As `private_metadata`, which nobody but the app reads. */
export function keptFor(kept: Kept): string {
  return JSON.stringify(kept);
}

export function keptIn(metadata: string | undefined): Kept | null {
  const read = KEPT.safeParse(parsed(metadata ?? ''));
  return read.success ? read.data : null;
}

const KEPT = z.object({ url: z.url().optional(), thread: z.string().optional(), at: z.string().optional() });

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
