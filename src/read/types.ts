// What reading gives, one item at a time: an article, a quote somebody else extracted, or something to say about it.
import type { Problem } from '../coverage/problem.ts';
import type { Article, GivenQuote } from '../coverage/types.ts';

/**
 * `fault`: something asked for was not taken (the exit code tells). `notice`: it was taken, though not as it stood.
 * `from` says where it was found, for people: a path, `path:line`, a url.
 */
export type ReadItem =
  | {
      readonly type: 'article';
      readonly article: Article;
      readonly from: string;
      /** The one place of the file that is this article, and nothing else; a part of an archive stands behind the archive. */
      readonly file?: string;
      /** Other ids that the same file has when it is read beside others, or alone; the shorter first. */
      readonly otherIds?: readonly string[];
      /** Of an archive: the file in it that is this article, and nothing else. */
      readonly part?: string;
      /** Where it was fetched in the end, after redirects. */
      readonly address?: string;
    }
  | { readonly type: 'quote'; readonly quote: GivenQuote; readonly from: string }
  | ReadProblem;

export type ReadProblem = { readonly type: 'fault' | 'notice'; readonly problem: Problem };

/** What an earlier reading, stopped half way, had done. Keys tell documents apart, and a changed file from what it was. */
export type Journal = {
  /** It was read and is in the coverage. */
  has(key: string): boolean;
  /** All that the document holds has been given out. */
  finished(key: string): void;
};

/** The longest document, in bytes after decompression: a long article is 100 kB, a heavy page 5 MB. */
export const LARGEST_DOCUMENT = 20 * 1024 * 1024;
/** The same for people. */
export const LARGEST_DOCUMENT_SAID = '20 MB';
