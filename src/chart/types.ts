// What a picture of a timeline is made with and made of. Lengths are in logical pixels: a picture is 400 of them wide.
import type { Locale } from '../words/say.ts';

/** Letters that are at hand: how wide a line becomes, and its outlines. Both are exact, so nothing has to be guessed. */
export type Typeface = {
  measure(text: string, size: number, bold: boolean): number;
  /** SVG elements that draw the line with its baseline at the origin. */
  outline(text: string, size: number, bold: boolean): string;
};

export type Theme = 'light' | 'dark';

export type ChartOptions = {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly typeface: Typeface;
};

/** What a mark says about its event by shape and colour. */
export type Status = 'reported' | 'alleged' | 'disputed' | 'planned';

export type Colour = 'paper' | 'ink' | 'soft' | 'line' | 'badge' | 'other' | Status;

type Paint = {
  readonly fill?: Colour;
  readonly stroke?: Colour;
  readonly width?: number;
  /** Drawn as dashes: what is not certain. */
  readonly dashed?: boolean;
  readonly opacity?: number;
  /** Where a bar has no end its colour fades out. */
  readonly fades?: 'up' | 'down';
};

export type Shape =
  | ({ readonly kind: 'path'; readonly d: string } & Paint)
  | ({
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width_: number;
      readonly height: number;
      readonly radius: number;
    } & Paint)
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Of the baseline. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly bold: boolean;
      readonly colour: Colour;
      /** As measured. */
      readonly length: number;
    }
  /** `event`: everything that shows one event on the axis; `id` is the item's. `label`: its words, or those of a group. */
  | {
      readonly kind: 'group';
      readonly role: 'event' | 'label';
      readonly id: string;
      readonly shapes: readonly Shape[];
    };

export type Scene = {
  readonly width: number;
  readonly height: number;
  /** The alternative text, in two parts. */
  readonly title: string;
  readonly description: string;
  readonly shapes: readonly Shape[];
};

/** Shapes of one part of a picture, and where it ends. */
export type Part = { readonly shapes: Shape[]; readonly bottom: number };
