// What the contract suite needs to know of a renderer. One file beside this one for each platform.
import type { Answer } from '../../../src/query/types.ts';

export type Rendered = {
  /** Everything a reader sees on this page, escapes and markup taken away. */
  readonly shown: string;
  /** Addresses a reader can follow, as they are sent; null where the platform shows them as text (a terminal). */
  readonly links: readonly string[];
  /** What notifications and screen readers get. */
  readonly fallback: string;
  /** Faults the platform would find: unknown fields, wrong types, exceeded limits, an empty message. */
  readonly faults: readonly string[];
  /** Markup, links or pings in the message that the renderer did not make on purpose. */
  readonly alive: readonly string[];
};

export type RendererUnderTest = {
  readonly name: string;
  /** How many pages the answer has. */
  pages(answer: Answer): number;
  render(answer: Answer, page: number, locale: 'en' | 'fr'): Rendered;
};
