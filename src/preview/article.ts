// An article with the cited words marked: what a citation leads to.
import { type Locale, say } from '../words/say.ts';
import { escapeHtml as h, outward } from './html.ts';
import type { Visit } from './types.ts';

export type Place = { readonly id: string; readonly from: number | null; readonly to: number | null };

/** Null when there is no such article. */
export async function articleHtml({ desk, locale }: Visit, place: Place): Promise<string | null> {
  const article = await desk.article(place.id);
  if (article === null) return null;
  const { title, publisher, url, text } = article;
  const elsewhere = url === null ? '' : ` · ${outward(url, h(say(locale, 'preview.elsewhere')))}`;
  return `<article class="paper"><h2>${h(title)}</h2><p class="facts">${h(publisher ?? say(locale, 'publisherNotGiven'))}${elsewhere}</p>
${text === null ? `<p id="words" class="notice">${h(say(locale, 'preview.noText'))}</p>` : textHtml(text, place, locale)}</article>`;
}

/** Paragraphs with the span marked, which may reach over several of them. */
function textHtml(text: string, { from, to }: Place, locale: Locale): string {
  const [start, end] = from === null || to === null || from >= to || to > text.length ? [0, 0] : [from, to];
  let first = true;
  let at = 0;
  const out: string[] = [];
  for (const part of text.split(/(\n\s*\n)/)) {
    const [a, b] = [Math.max(start, at), Math.min(end, at + part.length)];
    const plain = (x: number, y: number) => h(text.slice(x, y));
    if (part.trim() !== '') {
      const marked =
        a < b
          ? `${plain(at, a)}<mark${first ? ` id="words" tabindex="-1" aria-label="${h(say(locale, 'preview.cited'))}"` : ''}>${plain(a, b)}</mark>${plain(b, at + part.length)}`
          : plain(at, at + part.length);
      if (a < b) first = false;
      out.push(`<p>${marked.replaceAll('\n', '<br>')}</p>`);
    }
    at += part.length;
  }
  return out.join('\n');
}
