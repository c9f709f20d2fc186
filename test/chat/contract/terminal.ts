// The terminal renderer under the contract.
import { pagesOf, render } from '../../../src/chat/terminal/render.ts';
import type { RendererUnderTest } from './renderer.ts';

export const terminal: RendererUnderTest = {
  name: 'terminal',
  pages: pagesOf,
  render(answer, page, locale) {
    const text = render(answer, { page, locale, columns: 100, colour: false });
    const flowing = text.replace(/\n\s*/g, ' ');
    return {
      shown: flowing,
      // Long addresses are broken at the width, with an indent.
      links: [...text.replace(/\n {4,}(?=\S)/g, '').matchAll(/https?:\/\/\S+/g)].map((match) => match[0]),
      fallback: text,
      faults: text.trim() === '' ? ['an empty message'] : [],
      alive: text.match(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g) ?? [],
    };
  },
};
