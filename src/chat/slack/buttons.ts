// The buttons of an answer: through its pages, to the channel, and on from one item.
import type { Answer, Choice } from '../../query/types.ts';
import { say } from '../../words/say.ts';
import { SLACK } from '../limits.ts';
import { actions, type Block, type Button, button } from './blocks.ts';
import { LEAD_LINE } from './limits.ts';
import type { RenderOptions } from './message.ts';
import { ACTION, carried, pageValue } from './state.ts';
import { encode } from './text.ts';

/** Previous, next, share: each keeps the line and the page it leads to. */
export function pageButtons(answer: Answer, options: RenderOptions, page: number, pages: number): Button[] {
  const { locale, line, share, coverage = null } = options;
  const to = (name: 'previous' | 'next' | 'share', target: number) =>
    button(ACTION[name], say(locale, `button.${name}`), carried(pageValue({ line, page: target }), coverage));
  return [
    ...(page > 0 ? [to('previous', page - 1)] : []),
    ...(page + 1 < pages ? [to('next', page + 1)] : []),
    ...(share && answer.kind !== 'error' && answer.kind !== 'help' ? [to('share', page)] : []),
  ];
}

/** On from the item at that index: the paragraph, the speaker, the timeline. */
export function leadButtons(item: number, options: RenderOptions): Block[] {
  if (options.leads === undefined) return [];
  const { context, quotes, timeline, wrong } = options.leads(item);
  return actions([
    ...about('context', context, item, options),
    ...asking('quotes', quotes, item, options),
    ...asking('timeline', timeline, item, options),
    ...about('wrong', wrong, item, options),
  ]);
}

export function chooseButton(choice: Choice, at: number, coverage: string | null): Button {
  const value = carried(pageValue({ line: choice.ask, page: 0 }), coverage);
  return button(`${ACTION.choose}.${at}`, `${at + 1}. ${choice.label}`, value);
}

function about(name: 'context' | 'wrong', id: string | null, item: number, options: RenderOptions): Button[] {
  return id === null ? [] : lead(name, encode(id), item, options);
}

function asking(name: 'quotes' | 'timeline', line: string | null, item: number, options: RenderOptions): Button[] {
  return line === null || line.length > LEAD_LINE ? [] : lead(name, pageValue({ line, page: 0 }), item, options);
}

type Lead = 'context' | 'quotes' | 'timeline' | 'wrong';

function lead(name: Lead, value: string, item: number, { locale, coverage = null }: RenderOptions): Button[] {
  const held = carried(value, coverage);
  if (held.length > SLACK.buttonValue) return [];
  return [button(`${ACTION[name]}.${item}`, say(locale, `button.${name}`), held)];
}
