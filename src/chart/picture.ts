// A timeline as a picture: the one door of this room.
import type { Answer } from '../query/types.ts';
import type { Locale } from '../words/say.ts';
import { altText } from './alt.ts';
import { layout } from './layout.ts';
import { modelOf, type TimelineAnswer } from './model.ts';
import { svgOf } from './svg.ts';
import type { ChartOptions, Scene, Theme, Typeface } from './types.ts';

export type Picture = {
  readonly png: Buffer;
  /** The same in words, at most as long as asked for. */
  readonly alt: string;
};

export type PictureOptions = {
  readonly locale: Locale;
  readonly theme: Theme;
  /** Longest alternative text that the place it goes to takes. */
  readonly altLength: number;
  /** Pixels to a logical pixel: sharp on a phone by default. */
  readonly scale?: number;
};

const SCALE = 2;

/** True for an answer that has a picture. */
export function isDrawable(answer: Answer): answer is TimelineAnswer {
  return answer.kind === 'timeline' && answer.items.length > 0;
}

/** Pure: the same answer, letters and options give the same scene. */
export function sceneOf(answer: TimelineAnswer, { locale, typeface }: Omit<ChartOptions, 'theme'>): Scene {
  const model = modelOf(answer, locale);
  const drawn = layout(model, locale, typeface);
  return { ...drawn, title: model.title, description: altText(model, locale, Number.POSITIVE_INFINITY) };
}

/** The picture as SVG whose words are text. */
export async function timelineSvg(
  answer: TimelineAnswer,
  o: Pick<PictureOptions, 'locale' | 'theme'>,
): Promise<string> {
  const typeface = await typefaceFor(answer, o.locale);
  return svgOf(sceneOf(answer, { ...o, typeface }), { ...o, typeface, letters: 'text' });
}

/** The picture as PNG, 400 logical pixels wide, with its alternative text. Drawn in another thread; rejects when it cannot be. */
export async function timelinePng(answer: TimelineAnswer, o: PictureOptions): Promise<Picture> {
  const [typeface, { renderAsync }] = await Promise.all([typefaceFor(answer, o.locale), import('@resvg/resvg-js')]);
  const svg = svgOf(sceneOf(answer, { ...o, typeface }), { ...o, typeface, letters: 'outlines' });
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'zoom', value: o.scale ?? SCALE },
  });
  return { png: image.asPng(), alt: altText(modelOf(answer, o.locale), o.locale, o.altLength) };
}

/** What the picture of that answer says in words, at most that long. */
export function timelineAlt(answer: TimelineAnswer, locale: Locale, most: number): string {
  return altText(modelOf(answer, locale), locale, most);
}

/** Letters for all that can stand in the picture. */
async function typefaceFor(answer: TimelineAnswer, locale: Locale): Promise<Typeface> {
  const { openTypeface } = await import('./fonts.ts');
  return openTypeface(JSON.stringify(modelOf(answer, locale)));
}
