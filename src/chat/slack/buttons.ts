// The buttons of an answer: through its pages, to the channel, and on from one item.
import type { Answer, Choice } from '../../query/types.ts';
import { type Locale, say } from '../../words/say.ts';
import { SLACK } from '../limits.ts';
import { actions, type Block, type Button, button } from './blocks.ts';
import { LEAD_LINE } from './limits.ts';
import type { RenderOptions } from './message.ts';
import { ACTION, pageValue } from './state.ts';
import { encode } from './text.ts';

/** Previous, next, share: each keeps the line and the page it leads to. */
export function pageButtons(answer: Answer, options: RenderOptions, page: number, pages: number): Button[] {
  const { locale, line, share } = options;
  const to = (name: 'previous' | 'next' | 'share', target: number) =>
    button(ACTION[name], say(locale, `button.${name}`), pageValue({ line, page: target }));
  return [
    ...(page > 0 ? [to('previous', page - 1)] : []),
    ...(page + 1 < pages ? [to('next', page + 1)] : []),
    ...(share && answer.kind !== 'error' && answer.kind !== 'help' ? [to('share', page)] : []),
  ];
}

/** On from the item at that index: the paragraph, the speaker, the timeline. */
export function leadButtons(item: number, { leads, locale }: RenderOptions): Block[] {
  if (leads === undefined) return [];
  const { context, quotes, timeline } = leads(item);
  return actions([
    ...(context === null || encode(context).length > SLACK.buttonValue
      ? []
      : [lead('context', encode(context), item, locale)]),
    ...asking('quotes', quotes, item, locale),
    ...asking('timeline', timeline, item, locale),
  ]);
}

export function chooseButton(choice: Choice, at: number): Button {
  return button(`${ACTION.choose}.${at}`, `${at + 1}. ${choice.label}`, pageValue({ line: choice.ask, page: 0 }));
}

function asking(name: 'quotes' | 'timeline', line: string | null, item: number, locale: Locale): Button[] {
  return line === null || line.length > LEAD_LINE ? [] : [lead(name, pageValue({ line, page: 0 }), item, locale)];
}

function lead(name: 'context' | 'quotes' | 'timeline', value: string, item: number, locale: Locale): Button {
  return button(`${ACTION[name]}.${item}`, say(locale, `button.${name}`), value);
}
