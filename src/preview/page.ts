// The frame of every page: heading, the question with its field, the views. Works without scripts; the script only completes
// what is typed and turns presses without loading the whole page.
import type { Desk } from '../commands/types.ts';
import { type Locale, say } from '../words/say.ts';
import { address, escapeHtml as h } from './html.ts';

export type View = 'ask' | 'coverage' | 'article';

export function pageHtml(desk: Desk, view: View, question: string, body: string, locale: Locale): string {
  const { coverage, articles, quotes } = desk.status();
  const about = say(locale, 'pageAbout', { coverage, articles, quotes });
  const link = (to: View, path: string) =>
    `<a href="${path}"${view === to ? ' aria-current="page"' : ''}>${h(say(locale, `preview.${to}`))}</a>`;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${h(question === '' ? 'onrecord' : `${question.slice(0, 80)} · onrecord`)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
<script src="/app.js" defer></script>
</head>
<body>
<a class="skip" href="#main">${h(say(locale, 'preview.skip'))}</a>
<header><h1><a href="/">onrecord</a></h1><p>${h(about)}</p><nav aria-label="onrecord">${link('ask', '/')}${link('coverage', '/coverage')}</nav></header>
<form class="ask" action="/" method="get" role="search">
<label for="q">${h(say(locale, 'pageQuestion'))}</label>
<div class="field"><input id="q" name="q" type="text" value="${h(question)}" maxlength="2000" autocomplete="off" autocapitalize="off" spellcheck="false" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="offers"${view === 'ask' && question === '' ? ' autofocus' : ''}>
<button class="primary">${h(say(locale, 'pageAsk'))}</button>
<ul id="offers" role="listbox" aria-label="${h(say(locale, 'preview.offers'))}" hidden></ul></div>
</form>
<main id="main" tabindex="-1">${body}</main>
<footer><p>${h(say(locale, 'helpNever'))}</p></footer>
</body>
</html>
`;
}

/** What stands there before anything is asked. */
export function examplesHtml(desk: Desk, locale: Locale): string {
  const lines = desk
    .examples()
    .map((line) => `<li><a href="${address('/', { q: line })}">${h(line)}</a></li>`)
    .join('');
  return `<section class="examples"><h2>${h(say(locale, 'helpExamples'))}</h2><ul>${lines}</ul></section>`;
}

/** The same answer three times: beside each other where there is room, else one at a time. */
export function panelsHtml(
  panels: readonly { readonly name: 'discord' | 'slack' | 'plain'; readonly html: string }[],
  chosen: string,
  locale: Locale,
): string {
  const tabs = panels
    .map(
      ({ name }) =>
        `<input type="radio" name="as" id="as-${name}" value="${name}"${name === chosen ? ' checked' : ''}><label for="as-${name}">${h(say(locale, `preview.tab.${name}`))}</label>`,
    )
    .join('');
  const shown = panels
    .map(
      ({ name, html }) =>
        `<section class="panel ${name}" aria-label="${h(say(locale, `preview.${name}`))}"><h2>${h(say(locale, `preview.${name}`))}</h2><div class="chat">${html}</div></section>`,
    )
    .join('\n');
  return `<fieldset class="tabs"><legend>${h(say(locale, 'preview.showAs'))}</legend>${tabs}</fieldset><div class="panels">${shown}</div>`;
}
