// A coverage and some new articles: the file with their lines put in at their places, and what stands where now. Everything
// that stood there is copied as it stands; of a hundred thousand records none is parsed.
import { type RecordLines, recordLines } from './lines.ts';
import { compare, inOrder, lineOf } from './order.ts';
import { emptyCoverage } from './records.ts';
import type { ArticleRecords, CoverageRecord, SpeakerRecord } from './types.ts';

type GrownType = 'article' | 'quote' | 'report' | 'speaker';

export type Growth = {
  readonly before: RecordLines;
  readonly after: RecordLines;
  /** The numbers, in `after`, of the records that came; ascending. */
  readonly fresh: Readonly<Record<GrownType, readonly number[]>>;
};

export type Grown = Growth & { readonly bytes: Uint8Array };

/**
 * Puts in articles whose ids are not there yet. `bytes` and `before`: records.jsonl as this program wrote it.
 * Null when what comes does not simply stand beside what is there (an id that is known); then it is to be merged in.
 */
export function grow(bytes: Uint8Array, before: RecordLines, came: readonly ArticleRecords[]): Grown | null {
  if (!isWhole(before)) return null;
  const speakers = newSpeakers(before, came);
  const articles = [...came].sort((a, b) => compare(a.article.id, b.article.id));
  const known = articles.some(
    ({ article }, at) => before.find('article', article.id) >= 0 || article.id === articles[at - 1]?.article.id,
  );
  if (speakers === null || known) return null;
  const blocks = [
    ...articles.map((records) => ({ at: placeOf(before, 'article', records.article.id), records: blockOf(records) })),
    ...speakers.map((speaker) => ({ at: placeOf(before, 'speaker', speaker.id), records: [speaker] })),
  ];
  const pieces: Uint8Array[] = [];
  let copied = 0;
  for (const { at, records } of blocks) {
    pieces.push(bytes.subarray(copied, at), Buffer.from(records.map((record) => `${lineOf(record)}\n`).join('')));
    copied = at;
  }
  pieces.push(bytes.subarray(copied));
  const grown = Buffer.concat(pieces);
  const after = recordLines(grown, 'records.jsonl');
  return { bytes: grown, before, after, fresh: freshIn(before, after, articles, speakers) };
}

/** Numbers of before → numbers of after. */
export function shifts(count: number, fresh: readonly number[]): Uint32Array {
  const to = new Uint32Array(count);
  let next = 0;
  for (let number = 0, at = 0; number < count; number++, next++) {
    while (at < fresh.length && fresh[at] === next) {
      at++;
      next++;
    }
    to[number] = next;
  }
  return to;
}

/** Findings of an article that is not there stand after the last article: then nothing can be said of what stands under it. */
function isWhole(lines: RecordLines): boolean {
  const last = lines.count('article') - 1;
  if (last < 0) return false;
  const { id } = lines.record('article', last);
  return (['quote', 'report'] as const).every((type) => {
    const count = lines.count(type);
    return count === 0 || lines.firstOf(type, last) === count || lines.record(type, count - 1).article === id;
  });
}

/** Those that are not there yet, by id; null when a speaker of one of the articles is. */
function newSpeakers(before: RecordLines, came: readonly ArticleRecords[]): SpeakerRecord[] | null {
  const speakers = new Map<string, SpeakerRecord>();
  for (const { speakers: own } of came)
    for (const speaker of own) {
      const at = before.find('speaker', speaker.id);
      const there = at < 0 ? speakers.get(speaker.id) : before.record('speaker', at);
      if (there === undefined) speakers.set(speaker.id, speaker);
      // Speakers of the whole coverage are known by many articles.
      else if (speaker.article !== undefined || there.article !== undefined) return null;
    }
  return [...speakers.values()].sort((a, b) => compare(a.id, b.id));
}

function blockOf({ article, quotes, reports }: ArticleRecords): CoverageRecord[] {
  const [, ...block] = inOrder({ ...emptyCoverage(''), articles: [article], quotes, reports });
  return block;
}

function placeOf(lines: RecordLines, type: 'article' | 'speaker', id: string): number {
  return lines.start(type, lines.placeOf(type, id));
}

function freshIn(
  before: RecordLines,
  after: RecordLines,
  articles: readonly ArticleRecords[],
  speakers: readonly SpeakerRecord[],
): Growth['fresh'] {
  const numbers = (type: 'article' | 'speaker', ids: readonly string[]) =>
    ids.map((id, at) => before.placeOf(type, id) + at);
  const own = numbers(
    'article',
    articles.map(({ article }) => article.id),
  );
  const under = (type: 'quote' | 'report') =>
    own.flatMap((article) => {
      const first = after.firstOf(type, article);
      return Array.from({ length: after.firstOf(type, article + 1) - first }, (_, at) => first + at);
    });
  return {
    article: own,
    quote: under('quote'),
    report: under('report'),
    speaker: numbers(
      'speaker',
      speakers.map(({ id }) => id),
    ),
  };
}
