// Addresses of the page → what is sent. Decides; the server listens and sends.
import { isDrawable, timelinePng, timelineSvg } from '../chart/picture.ts';
import { complete } from '../chat/terminal/complete.ts';
import { render } from '../chat/terminal/render.ts';
import type { Place, Reception } from '../commands/types.ts';
import { type Locale, say } from '../words/say.ts';
import { articleHtml } from './article.ts';
import { coverageHtml } from './coverage.ts';
import { escapeHtml } from './html.ts';
import { inDiscord } from './in-discord.ts';
import { inSlack } from './in-slack.ts';
import { examplesHtml, pageHtml, panelsHtml } from './page.ts';
import { SCRIPT } from './script.ts';
import { sourcesHtml } from './sources.ts';
import { STYLE } from './style.ts';
import type { Asked, Visit } from './types.ts';
import { askedOnce } from './visit.ts';

export type Sent = { readonly status: number; readonly type: string; readonly body: string | Buffer };

type Options = { readonly reception: Reception; readonly locale: Locale; today(): string };

const PLACE: Place = { platform: 'preview', workspace: null, channel: null, user: null };
const LONGEST_QUESTION = 2000;
/** Of the plain text: what a third of a screen, or a phone, holds. */
const COLUMNS = 46;

export async function answerTo(url: URL, o: Options): Promise<Sent> {
  const { pathname, searchParams } = url;
  if (pathname === '/style.css') return { status: 200, type: 'text/css', body: STYLE };
  if (pathname === '/app.js') return { status: 200, type: 'text/javascript', body: SCRIPT };
  const asks = pathname === '/' && (searchParams.get('q') ?? '').trim() !== '';
  // Only a question counts against the rate; its picture and the coverage do not.
  const received = o.reception(PLACE, asks ? 'ask' : 'suggest');
  if (received.refused !== undefined) {
    const { code, values } = received.refused;
    return { status: 403, type: 'text/plain', body: say(o.locale, code, values) };
  }
  const visit: Visit = { desk: askedOnce(received.desk), locale: o.locale, today: () => o.today() };
  const { desk, locale } = visit;
  switch (pathname) {
    case '/': {
      const asked = askedIn(searchParams);
      const body = asked.question === '' ? examplesHtml(desk, locale) : await answerHtml(visit, asked);
      return html(200, pageHtml(desk, 'ask', asked.question, body, locale));
    }
    case '/coverage':
      return html(200, pageHtml(desk, 'coverage', '', await coverageHtml(visit), locale));
    case '/article': {
      const number = (name: string) =>
        /^\d{1,9}$/.test(searchParams.get(name) ?? '') ? Number(searchParams.get(name)) : null;
      const place = { id: searchParams.get('id') ?? '', from: number('from'), to: number('to') };
      const article = await articleHtml(visit, place);
      if (article === null) break;
      return html(200, pageHtml(desk, 'article', '', article, locale));
    }
    case '/complete': {
      const [lines] = complete((searchParams.get('line') ?? '').slice(0, LONGEST_QUESTION), desk);
      return { status: 200, type: 'application/json', body: JSON.stringify({ lines }) };
    }
    case '/timeline.svg':
    case '/timeline.png':
      return picture(visit, searchParams, pathname.endsWith('.svg'));
  }
  return { status: 404, type: 'text/plain', body: say(locale, 'pageNotThere') };
}

function html(status: number, body: string): Sent {
  return { status, type: 'text/html', body };
}

function askedIn(values: URLSearchParams): Asked {
  const text = (name: string) => (values.get(name) ?? '').slice(0, LONGEST_QUESTION);
  const on = text('on');
  const page = /^\d{1,6}$/.test(text('page')) ? Number(text('page')) : 0;
  const press = on === 'discord' || on === 'slack' ? { on, id: text('press'), value: text('value') } : null;
  return { question: text('q').trim(), page, press: press as Asked['press'] };
}

async function answerHtml(visit: Visit, asked: Asked): Promise<string> {
  const { desk, locale, today } = visit;
  // The page that was turned to is the page of the client in which it was turned.
  const of = (on: 'discord' | 'slack'): Asked => (asked.press?.on === on ? asked : { ...asked, page: 0, press: null });
  const [discord, slack, answer] = await Promise.all([
    inDiscord(visit, of('discord')),
    inSlack(visit, of('slack')),
    desk.answer(asked.question, { today: today() }),
  ]);
  const plain = `<pre>${escapeHtml(render(answer, { locale, columns: COLUMNS, colour: false }))}</pre>`;
  const panels = [
    { name: 'discord', html: discord },
    { name: 'slack', html: slack },
    { name: 'plain', html: plain },
  ] as const;
  return panelsHtml(panels, asked.press?.on ?? 'discord', locale) + sourcesHtml(answer, locale);
}

async function picture({ desk, locale, today }: Visit, values: URLSearchParams, asSvg: boolean): Promise<Sent> {
  const answer = await desk.answer((values.get('q') ?? '').slice(0, LONGEST_QUESTION), { today: today() });
  if (!isDrawable(answer)) return { status: 404, type: 'text/plain', body: say(locale, 'usageNoTimeline') };
  const theme = values.get('theme') === 'dark' ? 'dark' : 'light';
  if (asSvg) return { status: 200, type: 'image/svg+xml', body: await timelineSvg(answer, { locale, theme }) };
  const { png } = await timelinePng(answer, { locale, theme, altLength: 1 });
  return { status: 200, type: 'image/png', body: png };
}
