// The local page around an answer: a question field, examples, the answer. Works without scripts.
import type { Desk } from '../commands/types.ts';
import type { Answer } from '../query/types.ts';
import { type Locale, say } from '../words/say.ts';
import { answerHtml, escapeHtml } from './html.ts';

export function pageHtml(desk: Desk, question: string, answer: Answer | null, locale: Locale): string {
  const status = desk.status();
  const about = say(locale, 'pageAbout', {
    coverage: status.coverage,
    articles: status.articles,
    quotes: status.quotes,
  });
  const examples = desk
    .examples()
    .map((line) => `<li><a href="/?q=${escapeHtml(encodeURIComponent(line))}">${escapeHtml(line)}</a></li>`)
    .join('');
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>onrecord</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header><h1><a href="/">onrecord</a></h1><p>${escapeHtml(about)}</p></header>
<main>
<form action="/" method="get" role="search">
<label for="q">${escapeHtml(say(locale, 'pageQuestion'))}</label>
<div class="row"><input id="q" name="q" type="text" value="${escapeHtml(question)}" maxlength="2000" autocomplete="off" spellcheck="false" autofocus>
<button type="submit">${escapeHtml(say(locale, 'pageAsk'))}</button></div>
</form>
${answer === null ? `<section class="examples"><p>${escapeHtml(say(locale, 'helpExamples'))}</p><ul>${examples}</ul></section>` : `<section class="answer" aria-live="polite">${answerHtml(answer, locale)}</section>`}
</main>
<footer><p>${escapeHtml(say(locale, 'helpNever'))}</p></footer>
</body>
</html>
`;
}

export const STYLE = `:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --paper: #fff; --mark: #fff1a8; --accent: #0b5cad; --warn: #9a3412; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9aa4af; --line: #30363d; --paper: #0d1117; --mark: #5c4b00; --accent: #6cb6ff; --warn: #f0a070; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1rem 3rem; font: 1rem/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
header h1 { margin: 0; font-size: 1.3rem; } header h1 a { color: inherit; text-decoration: none; }
header p, footer p, .facts, .count, .notice { color: var(--soft); font-size: .9rem; margin: .2rem 0; }
form { margin: 1.5rem 0; } label { font-weight: 600; display: block; margin-bottom: .4rem; }
.row { display: flex; gap: .5rem; } input { flex: 1; min-width: 0; padding: .6rem .7rem; font: inherit; color: inherit; background: transparent; border: 1px solid var(--line); border-radius: .4rem; }
button { padding: .6rem 1.1rem; font: inherit; font-weight: 600; color: #fff; background: #0b5cad; border: 0; border-radius: .4rem; cursor: pointer; }
article { border-top: 1px solid var(--line); padding: 1rem 0; } article p { margin: .25rem 0; }
blockquote { margin: 0 0 .5rem; padding-left: .9rem; border-left: 4px solid var(--accent); font-size: 1.1rem; overflow-wrap: anywhere; }
mark { background: var(--mark); color: inherit; padding: 0 .1em; border-radius: .15em; }
a { color: var(--accent); } cite { font-style: normal; font-weight: 500; } h2 { margin: 1.5rem 0 0; font-size: 1.1rem; }
.citations { margin: .5rem 0 0; padding-left: 1.4rem; overflow-wrap: anywhere; } .conflict, .speaker em, .date em, .error { color: var(--warn); }
.examples ul, .choices { padding-left: 1.2rem; } footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .5rem; }
`;
