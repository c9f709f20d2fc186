// A sentence in which brackets show the content and braces the cue, as the attribution that a model might find.
import type { Attribution } from '../../../src/extract/attribution.ts';

/** `[` and `]` stand around the content, `{` and `}` around the cue. */
export function read(marked: string): { text: string; attribution: Attribution } {
  const text = marked.replace(/[[\]{}]/g, '');
  const at = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[[\]{}]/g, '').length;
  return {
    text,
    attribution: {
      parts: [{ start: at('['), end: at(']') }],
      form: 'indirect',
      cue: { start: at('{'), end: at('}') },
      mention: null,
      rule: 'reported',
    },
  };
}
