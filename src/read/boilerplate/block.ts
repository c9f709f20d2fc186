// A block is a paragraph as boilerplate rules look at it: its words, whether it reads as prose, what stands around it.
import { splitParagraphs } from '../../language/paragraphs.ts';
import type { Span } from '../../language/span.ts';

export type Block = Span & {
  readonly index: number;
  readonly text: string;
  readonly words: number;
  /** For comparing two blocks: small letters and digits only, one space between words. */
  readonly folded: string;
  /** Reads as sentences: ends like one, or is too long to be a heading. */
  readonly prose: boolean;
  /** Holds at least three words in double quotation marks. */
  readonly quotes: boolean;
  /** Stands on the very next line after the block before it, without a blank line between. */
  readonly touches: boolean;
};

/** No rule reads more of a block than this: longer paragraphs are coverage, and rules stay linear on any input. */
const LONGEST_READ = 1200;

const SENTENCE_END = /[.!?…]["”’'»)\]]*$/;
const QUOTED = /["“][^"“”\s]+\s+[^"“”\s]+\s+[^"“”\s]/;

export function toBlocks(text: string): Block[] {
  let before = 0;
  return splitParagraphs(text).map(({ start, end }, index) => {
    const words = text.slice(start, Math.min(end, start + LONGEST_READ));
    const count = countWords(words);
    const gap = start - before < 8 ? text.slice(before, start) : '';
    before = end;
    return {
      index,
      start,
      end,
      text: words,
      words: count,
      folded: fold(words),
      prose: (SENTENCE_END.test(words) && count >= 6) || count > 40 || end - start > LONGEST_READ,
      quotes: QUOTED.test(words),
      touches: index > 0 && /^[^\S\n\r]*(?:\r\n|\n|\r)[^\S\n\r]*$/.test(gap),
    };
  });
}

/** `‘Diplomatic’ post – again` → `diplomatic post again`. */
export function fold(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’'‘`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function countWords(words: string): number {
  return words.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
