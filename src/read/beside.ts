// What an article says of itself besides title, publisher and day: who wrote it, when it was changed, where it is kept.
import type { Article } from '../coverage/types.ts';
import type { DateValue } from '../dates/index.ts';

type Beside = Pick<Article, 'authors' | 'modified' | 'archiveUrl' | 'correction'>;

/** Only the keys that hold something: what an article does not say has no key. */
export function saidBeside(given: {
  readonly authors: readonly string[];
  readonly modified: DateValue | null | '';
  readonly archiveUrl?: string | null;
  readonly correction?: string | null;
}): Beside {
  const { authors, modified, archiveUrl, correction } = given;
  return {
    ...(authors.length > 0 && { authors }),
    ...(modified && { modified }),
    ...(archiveUrl && { archiveUrl }),
    ...(correction && { correction }),
  };
}

const MOST_AUTHORS = 20;
const LONGEST_NAME = 80;

/** `By Ada Moss, Jo Lund and Kit Ray` → three names. Addresses of profiles and mailboxes are no names. */
export function authorsIn(words: string | readonly string[] | null): string[] {
  const given =
    typeof words === 'string' ? words.slice(0, 2000).split(/\s*(?:,|;|\band\b|\bet\b|&)\s*/) : (words ?? []);
  const names = given
    .map((name) =>
      name
        .replace(/^\s*(?:by|par|with)\b:?\s*/i, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .map((name) => name.replace(/^["']|["']$/g, ''))
    .filter((name) => name.length <= LONGEST_NAME && /\p{L}{2}/u.test(name) && !/https?:|@|\//.test(name));
  return [...new Set(names)].slice(0, MOST_AUTHORS);
}
