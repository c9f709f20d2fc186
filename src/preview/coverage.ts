// The coverage at a glance: how it stands, its articles, who speaks in it, the timeline, what was looked at.
import { SLACK } from '../chat/limits.ts';
import { sayDate } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { statusLines } from '../words/status.ts';
import { address, escapeHtml as h } from './html.ts';
import { pictureHtml } from './picture.ts';
import type { Visit } from './types.ts';

/** Rows shown of each table; the rest is counted. */
const ROWS = 100;

export async function coverageHtml({ desk, locale, today }: Visit): Promise<string> {
  const ask = (line: string) => desk.answer(line, { today: today() });
  const [sources, timeline] = await Promise.all([ask('/sources'), ask('/timeline')]);
  const { speakers, review } = desk.overview();
  const section = (id: string, body: string) =>
    `<section aria-labelledby="${id}"><h2 id="${id}">${h(say(locale, `preview.${id}`))}</h2>${body}</section>`;
  const articles = sources.kind === 'sources' ? sources.items : [];
  const articleRows = articles
    .slice(0, ROWS)
    .map((item) => [
      `<a href="${address('/article', { id: item.article })}">${h(item.title || item.article)}</a>`,
      h(item.publisher ?? say(locale, 'publisherNotGiven')),
      h(item.published === null ? say(locale, 'undated') : sayDate(locale, item.published)),
      h(String(item.quotes)),
      h(String(item.reports)),
    ]);
  const speakerRows = speakers
    .slice(0, ROWS)
    .map(({ name, role, named, quotes }) => [
      named
        ? `<a href="${address('/', { q: `/quotes person:"${name.replaceAll('"', '')}"` })}">${h(name)}</a>`
        : h(name),
      h(role ?? ''),
      h(String(quotes)),
    ]);
  const picture = pictureHtml(timeline, 'light', SLACK.altText, locale);
  return [
    section(
      'state',
      `<ul>${statusLines(locale, desk.status())
        .map((line) => `<li>${h(line)}</li>`)
        .join('')}</ul>`,
    ),
    section(
      'review',
      `<ul>${(['checked', 'auto', 'rejected'] as const)
        .map((kind) => `<li>${h(say(locale, `preview.reviewed.${kind}`, { count: review[kind] }))}</li>`)
        .join('')}</ul>`,
    ),
    section(
      'articles',
      table(['article', 'publisher', 'published', 'quotes', 'reports'], articleRows, articles.length),
    ),
    section('speakers', table(['speaker', 'role', 'quotes'], speakerRows, speakers.length)),
    picture === '' ? '' : section('timeline', picture),
  ].join('\n');

  function table(columns: readonly string[], rows: readonly (readonly string[])[], n: number): string {
    const head = columns.map((name) => `<th scope="col">${h(say(locale, `preview.column.${name}`))}</th>`).join('');
    const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
    const more = n > rows.length ? `<p class="facts">${h(say(locale, 'andMore', { n: n - rows.length }))}</p>` : '';
    return `<div class="wide" tabindex="0" role="region" aria-label="${h(say(locale, `preview.table`))}"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>${more}`;
  }
}
