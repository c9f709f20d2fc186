// Below the answer: where each of its items is written, each citation leading to the words in the article.
import type { Answer, Citation } from '../query/types.ts';
import { sayDate } from '../words/dates.ts';
import { type Locale, say } from '../words/say.ts';
import { address, escapeHtml as h } from './html.ts';

/** Items listed; what is beyond is on the pages of the answer. */
const MOST = 30;

export function sourcesHtml(answer: Answer, locale: Locale): string {
  if (answer.kind !== 'quotes' && answer.kind !== 'timeline') return '';
  const items = answer.items.slice(0, MOST).map((item) => {
    const [what, citations] =
      'summary' in item
        ? [
            `${sayDate(locale, item.date)}: ${item.summary}`,
            [...item.citations, ...item.conflicts.map(({ citation }) => citation)],
          ]
        : [item.text, item.citations];
    return `<li><p>${h(what)}</p><ul>${citations.map((one) => `<li>${citationHtml(one, locale)}</li>`).join('')}</ul></li>`;
  });
  if (items.length === 0) return '';
  return `<section class="written" aria-labelledby="written"><h2 id="written">${h(say(locale, 'preview.written'))}</h2><ol>${items.join('')}</ol></section>`;
}

function citationHtml(citation: Citation, locale: Locale): string {
  const facts = [
    citation.publisher ?? say(locale, 'publisherNotGiven'),
    citation.published === null ? say(locale, 'undated') : sayDate(locale, citation.published),
    citation.paragraph === null ? '' : say(locale, 'paragraph', { number: citation.paragraph }),
    say(locale, citation.verified ? 'verified' : 'notVerified'),
  ].filter((fact) => fact !== '');
  const { article, start, end } = citation;
  const words = start === null || end === null ? {} : { from: start, to: end };
  const link = `${address('/article', { id: article, ...words })}#words`;
  return `<a href="${link}"><cite>${h(citation.title || article)}</cite></a> <span class="facts">${h(facts.join(' · '))}</span>`;
}
