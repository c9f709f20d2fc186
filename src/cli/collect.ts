// From what was read to what can be merged in: texts staged, articles extracted, records held to the schema. Many are
// under way at once; they come out in the order in which they were read.
import { sha256 } from '../coverage/cite.ts';
import { fromGivenQuote } from '../coverage/given.ts';
import type { Incoming } from '../coverage/merge-in.ts';
import { type Problem, ProblemError } from '../coverage/problem.ts';
import { schemaFault } from '../coverage/schema.ts';
import type { Stage } from '../coverage/stage.ts';
import type { Article, ArticleRecords, GivenQuote } from '../coverage/types.ts';
import type { DateValue } from '../dates/types.ts';
import { pageAgain } from '../read/page-again.ts';
import type { ReadItem } from '../read/types.ts';
import type { Extractor } from './extractor.ts';
import { asItIsKnown, type SameArticle } from './same-article.ts';
import type { StandingLines } from './standing-lines.ts';

export type CollectOptions = {
  readonly stage: Stage;
  readonly lines: StandingLines;
  readonly extractor: Extractor;
  /** What is in the coverage now: content (see Incoming) by article id. Known articles are not extracted again. */
  readonly known: Pick<ReadonlyMap<string, string>, 'get' | 'has'>;
  /** What tells which article of the coverage a file or a page is. */
  readonly same: SameArticle;
  /** Days of publication that editors gave: dates in the text count from them. */
  readonly published: ReadonlyMap<string, DateValue | null>;
  /** Extract known articles too. */
  readonly again: boolean;
  /** `fault`: something asked for was not taken. */
  problem(kind: 'fault' | 'notice', problem: Problem): void;
  /** Whether so many articles and quotes are enough for one commit. */
  isFull(count: number): boolean;
  /** How many articles and quotes have been taken for this commit. */
  progress(count: number): void;
};

/** So many articles are looked at together before they are extracted: what repeats among them is their publishers'. */
const TOGETHER = 64;

/** One batch. `more`: the reading has not come to its end. */
export type Batch = { readonly incoming: Incoming[]; readonly more: boolean };

/** What is read, with one item ahead. */
export type Reading = { next(): Promise<ReadItem | null>; back(item: ReadItem): void; end(): Promise<void> };

export function readingOf(items: AsyncIterable<ReadItem>): Reading {
  const iterator = items[Symbol.asyncIterator]();
  let ahead: ReadItem | null = null;
  return {
    async next() {
      const item = ahead;
      ahead = null;
      if (item) return item;
      const { done, value } = await iterator.next();
      return done ? null : value;
    },
    back(item) {
      ahead = item;
    },
    end: async () => void (await iterator.return?.()),
  };
}

/**
 * Takes from `items` until they end or `options.isFull` says that it is enough for one commit. One item further is looked
 * at, so that the document before it is known to be finished.
 */
export async function collect(items: Reading, options: CollectOptions): Promise<Batch> {
  const places: (Incoming | null)[] = [];
  const work = queueFor(options.extractor.parallel);
  let waiting: Waiting[] = [];
  let [articles, quotes] = [0, 0];
  let more = true;
  const begin = async () => {
    options.extractor.expect(waiting.filter(({ article }) => options.again || !options.known.has(article.id)).length);
    const marked = await options.lines.mark(waiting.map(({ article }) => article));
    marked.forEach((article, at) => {
      const { place, from } = waiting[at]!;
      work.put(async () => {
        try {
          places[place] = await fromArticle(article, options);
        } catch (error) {
          options.problem('fault', problemOf(error, from));
        }
      });
    });
    waiting = [];
    await work.hasRoom();
  };
  for (;;) {
    const item = await items.next();
    if (item === null) {
      more = false;
      break;
    }
    if (options.isFull(articles + quotes / QUOTES_AN_ARTICLE)) {
      items.back(item);
      break;
    }
    if (item.type === 'article') {
      // A page that has the id it had is read again for what has changed.
      const again = options.known.has(item.article.id) ? null : pageAgain(item, options.same.pages.withText);
      if (again !== null) {
        options.problem('notice', again);
        continue;
      }
      options.progress(++articles + quotes);
      const whole = { ...item, article: { ...item.article, text: wellFormed(item.article.text) } };
      const article = await asItIsKnown(whole, options.same);
      waiting.push({ article, from: item.from, place: places.push(null) - 1 });
      if (waiting.length >= TOGETHER) await begin();
    } else if (item.type === 'quote') {
      options.progress(articles + ++quotes);
      places.push(fromQuote(item.quote, options));
    } else {
      options.problem(item.type, item.problem);
    }
  }
  await begin();
  await work.isDone();
  return { incoming: places.filter((incoming) => incoming !== null), more };
}

/** Half a surrogate pair has no UTF-8 form: as a file the text would be another one. U+FFFD is as long. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** A quote that came alone takes as little memory, and is read as fast. */
const QUOTES_AN_ARTICLE = 20;

type Waiting = { readonly article: Article; readonly from: string; readonly place: number };

/** Does so many things at once; `hasRoom` waits while more than a window of articles is still to be done. */
function queueFor(parallel: number) {
  const queue: (() => Promise<void>)[] = [];
  let underWay = 0;
  let waiting: { readonly most: number; readonly go: () => void }[] = [];
  const step = () => {
    while (underWay < parallel && queue.length > 0) {
      underWay++;
      void queue.shift()!().finally(() => {
        underWay--;
        step();
      });
    }
    const left = queue.length + underWay;
    for (const one of waiting) if (left <= one.most) one.go();
    waiting = waiting.filter(({ most }) => left > most);
  };
  const downTo = (most: number) =>
    new Promise<void>((go) => {
      waiting.push({ most, go });
      step();
    });
  return {
    put(task: () => Promise<void>) {
      queue.push(task);
      step();
    },
    hasRoom: () => downTo(TOGETHER),
    isDone: () => downTo(0),
  };
}

async function fromArticle(given: Article, options: CollectOptions): Promise<Incoming | null> {
  const edited = options.published.get(given.id);
  const published = edited === undefined ? given.published : edited;
  const article = { ...given, published };
  const { id } = article;
  const content = await options.stage.put(article.text);
  const text = () => options.stage.get(content);
  const incoming = { id, content, hasText: true, text };
  if (options.known.get(id) === content && !options.again) {
    // Asked for only if somebody else exchanges the article before we commit; until then its text need not stay here.
    const { text: _, ...rest } = article;
    const records = async () => await options.extractor.records({ ...rest, text: (await text()) ?? '' });
    return { ...incoming, records };
  }
  const records = held(await options.extractor.records(article), options);
  return records && { ...incoming, records: await options.stage.keep(records) };
}

function fromQuote(quote: GivenQuote, options: CollectOptions): Incoming | null {
  if (!held(fromGivenQuote(quote), options)) return null;
  // Made again when they are asked for: a quote takes a third of the memory that its records take.
  const records = () => held(fromGivenQuote(quote), { ...options, problem: () => {} })!;
  return { id: quote.id, content: sha256(quote.quote), hasText: false, records, text: async () => null };
}

/** The records that the schema allows; those that it does not are named. Without its article nothing is left. */
function held(records: ArticleRecords, { problem }: CollectOptions): ArticleRecords | null {
  const refused = new Set<string>();
  for (const record of [records.article, ...records.quotes, ...records.reports, ...records.speakers]) {
    const fault = schemaFault(record);
    if (!fault) continue;
    problem('fault', { code: 'recordRefused', values: { id: record.id, ...fault } });
    if (record.type === 'article') return null;
    refused.add(record.id);
  }
  if (refused.size === 0) return records;
  const stands = (id: string) => !refused.has(id);
  return {
    article: records.article,
    quotes: records.quotes
      .filter(({ id }) => stands(id))
      .map((quote) => ({
        ...quote,
        speaker: quote.speaker !== null && stands(quote.speaker) ? quote.speaker : null,
        respondsTo: quote.respondsTo.filter(stands),
      })),
    reports: records.reports.filter(({ id }) => stands(id)).map((r) => ({ ...r, people: r.people.filter(stands) })),
    speakers: records.speakers.filter(({ id }) => stands(id)),
  };
}

function problemOf(error: unknown, from: string): Problem {
  if (error instanceof ProblemError) return error.problem;
  const detail = `${from}: ${error instanceof Error ? error.message : String(error)}`;
  return { code: 'unexpected', values: { detail } };
}
