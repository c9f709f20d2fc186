// One conversation at a terminal: what is on the screen, and what a typed line does with it. No I/O, no wording.
import type { Desk } from '../../commands/types.ts';
import type { Answer } from '../../query/types.ts';
import { say } from '../../words/say.ts';
import { hang, paint } from './layout.ts';
import { plain } from './plain.ts';
import { pagesOf, type RenderOptions, render } from './render.ts';

export type Session = {
  /** What a typed line prints; null ends the conversation. */
  reply(line: string, today: string): Promise<string | null>;
};

type Screen = { readonly answer: Answer; readonly page: number };

/**
 * Besides questions: `n` and `p` turn the page; a number chooses among several people; `c 2` shows the paragraph that
 * item 2 stands in, `q 2` everything its speaker said, `t 2` their timeline; `w 2 the reason` says that it is wrong;
 * `exit` ends.
 */
export function makeSession(desk: Desk, style: Omit<RenderOptions, 'page'>): Session {
  let screen: Screen | null = null;
  const show = (next: Screen): string => {
    screen = next;
    const hint = hintOf(next);
    const text = render(next.answer, { ...style, columns: style.columns, page: next.page });
    return hint === null ? text : `${text}\n\n${paint(style, 'dim', hang(style, '', 0, say(style.locale, hint)))}`;
  };
  return {
    async reply(line, today) {
      const typed = line.trim();
      if (typed === '') return '';
      if (/^\/?(exit|quit|bye)$/i.test(typed)) return null;
      const action = screen === null ? null : actionOf(typed, screen);
      if (action === null)
        return show({ answer: await desk.answer(typed, { today, conversation: 'terminal' }), page: 0 });
      if (action.kind === 'page') {
        const { answer } = action.screen;
        if (action.page < 0 || action.page >= pagesOf(answer)) return say(style.locale, 'noOtherPage');
        return show({ answer, page: action.page });
      }
      if (action.kind === 'context') return contextOf(action.id, desk, style);
      if (action.kind === 'wrong') return complainOf(action.id, action.reason, desk, style);
      const ask = askOf(action, desk);
      if (ask === null) return say(style.locale, 'nothingMore');
      return `${paint(style, 'dim', `> ${plain(ask)}`)}\n\n${show({ answer: await desk.answer(ask, { today, conversation: 'terminal' }), page: 0 })}`;
    },
  };
}

type Action =
  | { readonly kind: 'page'; readonly screen: Screen; readonly page: number }
  | { readonly kind: 'context'; readonly id: string }
  | { readonly kind: 'wrong'; readonly id: string; readonly reason: string }
  | { readonly kind: 'ask'; readonly line: string }
  | { readonly kind: 'quotes' | 'timeline'; readonly answer: Answer; readonly item: number };

/** What a short line means on this screen; null when it is a question of its own. */
function actionOf(typed: string, screen: Screen): Action | null {
  const { answer, page } = screen;
  const word = typed.toLowerCase();
  if (/^(n|next|more)$/.test(word) && answer.items.length > 0) return { kind: 'page', screen, page: page + 1 };
  if (/^(p|prev|previous)$/.test(word) && answer.items.length > 0) return { kind: 'page', screen, page: page - 1 };
  const wrong = /^w\s*(\d{1,3})(?:\s+(.*))?$/is.exec(typed);
  if (wrong !== null) {
    const id = idOf(answer, Number(wrong[1]) - 1);
    return id === null ? null : { kind: 'wrong', id, reason: wrong[2] ?? '' };
  }
  const number = /^(?:([cqt])\s*)?(\d{1,3})$/.exec(word);
  if (number === null) return null;
  const item = Number(number[2]) - 1;
  if (answer.kind === 'ambiguous') {
    const choice = number[1] === undefined ? answer.choices[item] : undefined;
    return choice === undefined ? null : { kind: 'ask', line: choice.ask };
  }
  if (number[1] === undefined || item < 0 || item >= answer.items.length) return null;
  if (number[1] === 'c') {
    const id = idOf(answer, item);
    return id === null ? null : { kind: 'context', id };
  }
  return { kind: number[1] === 'q' ? 'quotes' : 'timeline', answer, item };
}

function idOf(answer: Answer, item: number): string | null {
  return answer.kind === 'quotes' || answer.kind === 'timeline' ? (answer.items[item]?.id ?? null) : null;
}

/** Whoever sits at a terminal is nobody in particular. */
const HERE = { platform: 'terminal', workspace: null, channel: null, user: null } as const;

async function complainOf(id: string, reason: string, desk: Desk, style: Omit<RenderOptions, 'page'>): Promise<string> {
  const told = (await desk.wrong?.(id, reason, HERE)) ?? { code: 'wrongNotKept', values: {} };
  return hang(style, '', 0, say(style.locale, told.code, told.values));
}

function askOf(action: Exclude<Action, { kind: 'page' | 'context' | 'wrong' }>, desk: Desk): string | null {
  if (action.kind === 'ask') return action.line;
  return action.kind === 'quotes'
    ? desk.quotesOf(action.answer, action.item)
    : desk.timelineOf(action.answer, action.item);
}

async function contextOf(id: string, desk: Desk, style: Omit<RenderOptions, 'page'>): Promise<string> {
  const context = await desk.context(id);
  if (context === null) return hang(style, '', 0, say(style.locale, 'contextMissing'));
  const [start, end] = context.highlight;
  const { paragraph } = context;
  const marked =
    plain(paragraph.slice(0, start)) +
    paint(style, ['bold', 'yellow'], plain(paragraph.slice(start, end))) +
    plain(paragraph.slice(end));
  return hang(style, '    ', 4, marked);
}

/** Code of the line that says what can be typed next. */
function hintOf({ answer, page }: Screen): string | null {
  if (answer.kind === 'ambiguous') return 'terminalChoose';
  const more = page + 1 < pagesOf(answer);
  if (answer.kind === 'quotes' && answer.items.length > 0) return more ? 'terminalQuotesMore' : 'terminalQuotes';
  return more ? 'terminalMore' : null;
}
