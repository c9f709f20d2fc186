// What a reader and Slack see in a rendered message: text, links, faults, and anything that is alive in it.
import { linesOf } from '../../../src/chat/slack/blocks.ts';
import { clean } from '../../../src/chat/slack/line.ts';
import type { SlackMessage } from '../../../src/chat/slack/message.ts';
import { render } from '../../../src/chat/slack/render.ts';
import type { Answer } from '../../../src/query/types.ts';
import type { Rendered } from '../contract/renderer.ts';
import { faultIn, messageBlocks } from './strict/blocks.ts';

export const pageCount = (answer: Answer): number => message(answer, 0, 'en').pages;

export const renderPage = (answer: Answer, page: number, locale: 'en' | 'fr' = 'en'): Rendered =>
  renderedOf(message(answer, page, locale));

function message(answer: Answer, page: number, locale: 'en' | 'fr'): SlackMessage {
  return render(answer, {
    page,
    locale,
    line: clean(answer.question),
    share: true,
    leads: () => ({
      context: 'harbour-1#q1',
      quotes: '/quotes Odalys Wren',
      timeline: '/timeline person:"Odalys Wren"',
      wrong: 'harbour-1#q1',
    }),
    coverage: 'a-coverage-with-the-longest-name-that-my-coverage-may-ever-have',
  });
}

export function renderedOf({ text, blocks }: SlackMessage): Rendered {
  const fault = faultIn(messageBlocks, blocks);
  return {
    shown: linesOf(blocks).join('\n').replaceAll('\u2060', ''),
    links: linksIn(blocks),
    fallback: text,
    faults: [...(fault === null ? [] : [fault]), ...(text.length > 4_000 ? ['text: too long'] : [])],
    alive: [...aliveIn(text), ...everyString(blocks).flatMap(pings)],
  };
}

function linksIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(linksIn);
  if (typeof value !== 'object' || value === null) return [];
  const { type, url } = value as { type?: unknown; url?: unknown };
  return type === 'link' ? [String(url)] : Object.values(value).flatMap(linksIn);
}

/** Whatever is shown or kept: button values too, since a value is asked again and shown. */
function everyString(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyString) : [];
}

/** The top-level text is mrkdwn, and all its words are data: no mark may stand where Slack would read it. */
function aliveIn(mrkdwn: string): string[] {
  const dead = mrkdwn.replace(/\u2060[*_~`]\u2060/g, '\u0001').replace(/&(?:amp|lt|gt);/g, '\u0001');
  const found = dead.match(/[*_~`<>&]|@[\p{L}\p{N}]|:[\w+'-]+:/gu) ?? [];
  return [...found, ...(/^\s*&gt;/m.test(mrkdwn) ? ['quotation'] : []), ...pings(mrkdwn)];
}

function pings(text: string): string[] {
  const found = text.match(/<[!@#]|<https?:|<mailto:|[\u202A-\u202E\u2066-\u2069]/gi) ?? [];
  return /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/.test(text) ? [...found, 'control character'] : found;
}
