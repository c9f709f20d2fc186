// The picture of a timeline on the page: the same drawing as SVG, a tenth of the PNG that goes to chat.
import { isDrawable, timelineAlt } from '../chart/picture.ts';
import type { Theme } from '../chart/types.ts';
import type { Answer } from '../query/types.ts';
import { type Locale, say } from '../words/say.ts';
import { address, escapeHtml } from './html.ts';

/** Empty where there is nothing to draw. */
export function pictureHtml(answer: Answer | null, theme: Theme, altLength: number, locale: Locale): string {
  if (answer === null || !isDrawable(answer)) return '';
  const alt = escapeHtml(timelineAlt(answer, locale, altLength));
  const at = (kind: 'svg' | 'png') => address(`/timeline.${kind}`, { q: answer.question, theme });
  return `<figure><img src="${at('svg')}" alt="${alt}" width="400"><figcaption><a href="${at('png')}">${escapeHtml(
    say(locale, 'preview.png'),
  )}</a></figcaption></figure>`;
}
