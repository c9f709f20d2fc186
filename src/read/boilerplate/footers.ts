// What one newspaper puts above and below every article, whatever it says: "The Ledger is printed on Mill Street since
// 1921." No list of phrases knows it; that it stands at the edge of articles which have nothing else in common does.
import { createHash } from 'node:crypto';
import type { Boilerplate } from '../../coverage/types.ts';
import { type Block, fold, toBlocks } from './block.ts';

/** Lines at the edges of articles, by publisher. */
export type Footers = {
  /** Looks at an article of `publisher`. The same article again teaches nothing. */
  learn(publisher: string, text: string): void;
  /** What in `text` is a line of the publisher's, learned so far; in text order. */
  find(publisher: string, text: string): Boilerplate[];
  /** Whether any line is known to be the publisher's. */
  knows(publisher: string): boolean;
  /** Whether `words` stand in one of the publisher's lines, so that a look at their article is worth it. */
  mayHold(publisher: string, words: string): boolean;
};

/** So many articles must have a line at their edge before it is the publisher's. */
const FEWEST = 3;
/** And it must stand in this share of them: a column's own line stands in a few of hundreds, which is the column's. */
const SHARE = 0.1;
/** Blocks at the top and at the bottom that may be a publisher's. */
const ABOVE = 3;
const BELOW = 8;
/** "Read more" is known anyhow, and "No comment." may end three articles. */
const FEWEST_WORDS = 5;
const LONGEST_WORDS = 120;
/** A publisher's articles beyond these teach nothing new. */
const MOST_ARTICLES = 5000;

type Known = { readonly articles: Set<string>; readonly seenIn: Map<string, Set<string>> };

export function createFooters(): Footers {
  const publishers = new Map<string, Known>();
  const isStanding = ({ articles }: Known, seen: number) => seen >= Math.max(FEWEST, articles.size * SHARE);
  return {
    learn(publisher, text) {
      const known = publishers.get(publisher) ?? { articles: new Set(), seenIn: new Map() };
      publishers.set(publisher, known);
      const blocks = toBlocks(text);
      const body = bodyOf(blocks);
      if (body === null || known.articles.has(body) || known.articles.size >= MOST_ARTICLES) return;
      known.articles.add(body);
      for (const line of edgesOf(blocks)) {
        const seen = known.seenIn.get(line.folded) ?? new Set();
        known.seenIn.set(line.folded, seen.add(body));
      }
    },
    find(publisher, text) {
      const known = publishers.get(publisher);
      if (!known || known.articles.size < FEWEST) return [];
      const blocks = toBlocks(text);
      const isTheirs = ({ folded }: Block) => isStanding(known, known.seenIn.get(folded)?.size ?? 0);
      const found = edgesOf(blocks).filter(isTheirs);
      // An article of nothing but such lines is no article that we understand.
      if (found.length >= blocks.length - 1) return [];
      return found.map(({ start, end }) => ({ start, end, kind: 'prompt' as const }));
    },
    knows(publisher) {
      const known = publishers.get(publisher);
      return known !== undefined && [...known.seenIn.values()].some((seen) => isStanding(known, seen.size));
    },
    mayHold(publisher, words) {
      const known = publishers.get(publisher);
      const wanted = fold(words);
      if (!known || wanted === '') return false;
      for (const [line, seen] of known.seenIn) if (line.includes(wanted) && isStanding(known, seen.size)) return true;
      return false;
    },
  };
}

/** What the article is about: a wire story under three headlines is one article here, and its last line no footer. */
function bodyOf(blocks: readonly Block[]): string | null {
  const prose = blocks.slice(0, Math.max(1, blocks.length - 2)).filter(({ prose, words }) => prose && words >= 12);
  const middle = prose[Math.floor(prose.length / 2)];
  return middle ? createHash('sha256').update(middle.folded).digest('base64').slice(0, 16) : null;
}

function edgesOf(blocks: readonly Block[]): Block[] {
  const below = Math.max(0, blocks.length - BELOW);
  // In a short article the middle is not the edge.
  const third = Math.ceil(blocks.length / 3);
  return blocks.filter(({ index, words, text }) => {
    const isEdge = index < Math.min(ABOVE, third) || index >= Math.max(below, blocks.length - third);
    // A quotation said again and again ("We cannot comment on individual cases") is still said.
    return isEdge && words >= FEWEST_WORDS && words <= LONGEST_WORDS && !/["“”«»]/.test(text);
  });
}

/** `known` and `learned`, in text order; where they overlap, what was known. */
export function withLearned(known: readonly Boilerplate[], learned: readonly Boilerplate[]): readonly Boilerplate[] {
  const fresh = learned.filter(({ start, end }) => !known.some((span) => start < span.end && span.start < end));
  return fresh.length === 0 ? known : [...known, ...fresh].sort((a, b) => a.start - b.start);
}
