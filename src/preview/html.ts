// Answer → HTML for the local page. Every text from the coverage or the user is escaped; a link is made of an http(s) url only.

import { roleBesideName } from '../chat/role.ts';
import type { Answer, Citation, QuoteItem, SourceItem, TimelineItem } from '../query/types.ts';
import { sayDate } from '../words/dates.ts';
import { type Locale, say } from '../words/say.ts';
import { statusLines } from '../words/status.ts';

/** Escapes for element content and double-quoted attributes; direction overrides are taken out. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[\u202A-\u202E\u2066-\u2069\u061C\u200E\u200F]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const h = escapeHtml;

/** The answer as a piece of a page. */
export function answerHtml(answer: Answer, locale: Locale): string {
  const notices = answer.notices.map((notice) => `<p class="notice">${h(say(locale, notice.code, notice.values))}</p>`);
  const body = bodyHtml(answer, locale);
  return (answer.kind === 'help' ? [...notices, body] : [body, ...notices]).join('\n');
}

function bodyHtml(answer: Answer, locale: Locale): string {
  switch (answer.kind) {
    case 'quotes':
      return counted(answer, locale) + answer.items.map((item) => quoteHtml(item, locale)).join('\n');
    case 'timeline':
      return counted(answer, locale) + timelineHtml(answer.items, locale);
    case 'sources':
      return counted(answer, locale) + answer.items.map((item) => sourceHtml(item, locale)).join('\n');
    case 'ambiguous':
      return `<ul class="choices">${answer.choices.map((c) => `<li>${askLink(c.ask, c.label)}</li>`).join('')}</ul>`;
    case 'help':
      return `<ul class="choices">${answer.examples.map((line) => `<li>${askLink(line, line)}</li>`).join('')}</ul>`;
    case 'status':
      return `<ul class="status">${statusLines(locale, answer.status)
        .map((line) => `<li>${h(line)}</li>`)
        .join('')}</ul>`;
    case 'error':
      return `<p class="error" role="alert">${h(say(locale, answer.error.code, answer.error.values))}</p>`;
    case 'notFound':
      return '';
  }
}

function counted(answer: Answer, locale: Locale): string {
  return `<p class="count">${h(say(locale, `found.${answer.kind}`, { n: answer.total }))}</p>\n`;
}

function askLink(line: string, label: string): string {
  return `<a href="/?q=${h(encodeURIComponent(line))}">${h(label)}</a>`;
}

function quoteHtml(item: QuoteItem, locale: Locale): string {
  const facts = [
    item.match === null ? '' : say(locale, `match.${item.match}`),
    say(locale, `form.${item.form}`),
    item.paraphrase ? say(locale, 'paraphrase') : '',
    say(locale, `review.${item.review}`),
  ].filter((fact) => fact !== '');
  return `<article class="quote">
<blockquote>${marked(item)}</blockquote>
<p class="speaker">${speakerHtml(item, locale)}</p>
<p class="facts">${h(facts.join(' · '))}</p>
${citationsHtml(item.citations, locale)}
</article>`;
}

function marked(item: QuoteItem): string {
  let out = '';
  let at = 0;
  for (const [start, end] of item.highlights) {
    out += `${h(item.text.slice(at, start))}<mark>${h(item.text.slice(start, end))}</mark>`;
    at = end;
  }
  out += h(item.text.slice(at));
  return item.form === 'direct' && !item.paraphrase ? `“${out}”` : out;
}

function speakerHtml(item: QuoteItem, locale: Locale): string {
  const { speaker } = item;
  // A denial is worth most with what it denies.
  const stance = h(
    item.target === null ? say(locale, `stance.${item.stance}`) : say(locale, 'denied', { target: item.target }),
  );
  if (speaker === null) return `${h(say(locale, 'speakerUnknown'))} · ${stance}`;
  const name = item.certain
    ? `<strong>${h(speaker.name)}</strong>`
    : `<em>${h(say(locale, 'speakerNotCertain', { name: speaker.name }))}</em>`;
  const by = speaker.by === null ? '' : `, ${h(say(locale, 'documentBy', { name: speaker.by }))}`;
  const beside = roleBesideName(speaker);
  const role = beside === null ? '' : `, ${h(beside)}`;
  const said = item.said === null ? '' : ` · ${h(sayDate(locale, item.said))}`;
  return `${name}${by}${role} · ${stance}${said}`;
}

function citationsHtml(citations: readonly Citation[], locale: Locale): string {
  return `<ol class="citations">${citations.map((citation) => `<li>${citationHtml(citation, locale)}</li>`).join('')}</ol>`;
}

function citationHtml(citation: Citation, locale: Locale): string {
  const facts = [
    citation.publisher ?? '',
    citation.published === null ? say(locale, 'undated') : sayDate(locale, citation.published),
    citation.paragraph === null ? '' : say(locale, 'paragraph', { number: citation.paragraph }),
    say(locale, citation.verified ? 'verified' : 'notVerified'),
  ].filter((fact) => fact !== '');
  const url = citation.url !== null && /^https?:\/\//i.test(citation.url) ? citation.url : null;
  const title =
    url === null
      ? `<cite>${h(citation.title)}</cite>`
      : `<a href="${h(url)}" rel="noopener noreferrer" target="_blank"><cite>${h(citation.title)}</cite></a>`;
  return `${title} <span class="facts">${h(facts.join(' · '))}</span>`;
}

function timelineHtml(items: readonly TimelineItem[], locale: Locale): string {
  let year = '';
  const parts: string[] = [];
  for (const item of items) {
    const own = item.date.from?.slice(0, 4) ?? item.date.to?.slice(0, 4) ?? say(locale, 'dateNotGiven');
    if (own !== year) parts.push(`<h2>${h(own)}</h2>`);
    year = own;
    parts.push(eventHtml(item, locale));
  }
  return parts.join('\n');
}

function eventHtml(item: TimelineItem, locale: Locale): string {
  const status = item.status === 'reported' ? '' : ` <em>${h(say(locale, `status.${item.status}`))}</em>`;
  const facts = [item.paraphrase ? say(locale, 'paraphrase') : '', say(locale, `review.${item.review}`)];
  const conflicts = item.conflicts.map(
    ({ date, citation }) =>
      `<li class="conflict"><strong>${h(say(locale, 'otherDate', { date: sayDate(locale, date) }))}</strong> ${citationHtml(citation, locale)}</li>`,
  );
  return `<article class="event">
<p class="date"><strong>${h(sayDate(locale, item.date))}</strong>${status}</p>
<p>${h(item.summary)}</p>
<p class="facts">${h(facts.filter((fact) => fact !== '').join(' · '))}</p>
<ol class="citations">${item.citations.map((c) => `<li>${citationHtml(c, locale)}</li>`).join('')}${conflicts.join('')}</ol>
</article>`;
}

function sourceHtml(item: SourceItem, locale: Locale): string {
  const facts = [
    item.publisher ?? say(locale, 'publisherNotGiven'),
    item.published === null ? say(locale, 'undated') : sayDate(locale, item.published),
    say(locale, 'sourceCounts', { quotes: item.quotes, reports: item.reports }),
  ];
  return `<article class="source"><p><cite>${h(item.title)}</cite></p><p class="facts">${h(facts.join(' · '))}</p></article>`;
}
