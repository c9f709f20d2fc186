// Ids of records: made from the article's id and the words, so that reading the same article again, or a later version
// of it, gives the same ids, and a diff shows what changed.
import { sha256 } from './cite.ts';

/**
 * Names findings of one article by their words, in text order. The same words a second time get another id; where they
 * stand does not matter.
 */
export function findingIds(article: string, kind: 'q' | 'r'): (words: string) => string {
  const seen = new Map<string, number>();
  return (words) => {
    const hash = sha256(collapse(words));
    // Counted by hash, not by words: two halves of surrogate pairs are different strings with one UTF-8 form.
    const time = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, time);
    return `${article}#${kind}-${(time === 1 ? hash : sha256(`${hash}:${time}`)).slice(0, 10)}`;
  };
}

/** Id of a speaker as one article has it; without an article, of a speaker of the whole coverage. */
export function speakerId(name: string, article?: string): string {
  const plain = collapse(name);
  return article === undefined ? plain : `${article}#${plain}`;
}

/**
 * Id that an earlier revision of an article goes by; `content` is its text's hash, or its quote's when it has no text.
 * `isTaken`: an article may have been given an id of this form; then more of the hash stands in it.
 */
export function revisionId(article: string, content: string, isTaken: (id: string) => boolean = () => false): string {
  let length = 8;
  while (length < content.length && isTaken(`${article}@${content.slice(0, length)}`)) length += 4;
  return `${article}@${content.slice(0, length)}`;
}

/** `words` on one line, each run of white space and control characters one blank. */
export function collapse(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
