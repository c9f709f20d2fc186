// The blocks our messages are made of. Text of coverage and users stands in rich text only: Slack reads no markup there,
// so nothing in it can ping, format or link. https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
import type { types } from '@slack/bolt';
import { SLACK } from '../limits.ts';
import { shortenMiddle } from '../shorten.ts';
import { harmless } from './text.ts';

export type Block = types.KnownBlock;
export type Inline = types.RichTextText | types.RichTextLink;
export type Part = types.RichTextSection | types.RichTextQuote | types.RichTextList;
export type Button = types.Button;

type Style = { readonly bold?: boolean; readonly italic?: boolean };

/** Text as it stands; nothing for an empty one, which Slack refuses. */
export function text(words: string, style?: Style): Inline[] {
  const clean = harmless(words);
  return clean === '' ? [] : [{ type: 'text', text: clean, ...(style === undefined ? {} : { style }) }];
}

/** A link under `label`; the bare label when there is no url that Slack takes. */
export function link(url: string | null, label: string, style?: Style): Inline[] {
  const clean = harmless(label);
  if (clean === '' || url === null || url.length > SLACK.url) return text(label, style);
  return [{ type: 'link', url, text: clean, ...(style === undefined ? {} : { style }) }];
}

export function section(...inline: readonly (readonly Inline[])[]): Part[] {
  const elements = inline.flat();
  return elements.length === 0 ? [] : [{ type: 'rich_text_section', elements }];
}

export function quotation(...inline: readonly (readonly Inline[])[]): Part[] {
  const elements = inline.flat();
  return elements.length === 0 ? [] : [{ type: 'rich_text_quote', elements }];
}

/** A bulleted list; each entry is one line. */
export function list(entries: readonly (readonly Inline[])[], indent = 0): Part[] {
  const elements = entries
    .filter((entry) => entry.length > 0)
    .map((entry): types.RichTextSection => ({ type: 'rich_text_section', elements: [...entry] }));
  return elements.length === 0 ? [] : [{ type: 'rich_text_list', style: 'bullet', indent, elements }];
}

export function rich(...parts: readonly (readonly Part[])[]): Block[] {
  const elements = parts.flat();
  return elements.length === 0 ? [] : [{ type: 'rich_text', elements }];
}

export const divider: Block = { type: 'divider' };

/** `actionId` must differ within its block; a value or label that is too long is the caller's fault and is cut here, last. */
export function button(actionId: string, label: string, value: string, style?: 'primary'): Button {
  const shown = shortenMiddle(harmless(label), SLACK.buttonText);
  return {
    type: 'button',
    action_id: actionId.slice(0, SLACK.actionId),
    text: { type: 'plain_text', text: shown === '' ? '–' : shown, emoji: false },
    value: value.slice(0, SLACK.buttonValue),
    ...(style === undefined ? {} : { style }),
  };
}

export function actions(buttons: readonly Button[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < buttons.length; at += SLACK.actionsElements)
    blocks.push({ type: 'actions', elements: buttons.slice(at, at + SLACK.actionsElements) });
  return blocks;
}

/** What Slack counts when it finds a message too long, as near as anybody knows: the blocks as JSON. */
export function weigh(blocks: readonly Block[]): number {
  return JSON.stringify(blocks).length;
}

/** What a reader sees, as plain lines: the top-level `text` is made from it. */
export function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.type === 'rich_text' ? block.elements.flatMap(partLines) : []));
}

function partLines(part: types.RichTextBlockElement): string[] {
  if (part.type === 'rich_text_list') return part.elements.flatMap(partLines);
  return part.elements
    .map((element) => ('text' in element && typeof element.text === 'string' ? element.text : ''))
    .join('')
    .split('\n');
}
