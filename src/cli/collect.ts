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
import type { ReadItem } from '../read/types.ts';
import type { Extractor } from './extractor.ts';

export type CollectOptions = {
  readonly stage: Stage;
  readonly extractor: Extractor;
  /** What is in the coverage now: content (see Incoming) by article id. Known articles are not extracted again. */
  readonly known: ReadonlyMap<string, string>;
  /** Days of publication that editors gave: dates in the text count from them. */
  readonly published: ReadonlyMap<string, DateValue | null>;
  /** Extract known articles too. */
  readonly again: boolean;
  /** `fault`: something asked for was not taken. */
  problem(kind: 'fault' | 'notice', problem: Problem): void;
  /** How many articles and quotes have been taken so far. */
  progress(count: number): void;
};

export async function collect(items: AsyncIterable<ReadItem>, options: CollectOptions): Promise<Incoming[]> {
  const places: (Incoming | null)[] = [];
  const underWay = new Set<Promise<void>>();
  let count = 0;
  for await (const item of items) {
    if (item.type === 'article') {
      options.progress(++count);
      const place = places.push(null) - 1;
      const work = fromArticle(item.article, options)
        .then((incoming) => {
          places[place] = incoming;
        })
        .catch((error) => options.problem('fault', problemOf(error, item.from)))
        .finally(() => underWay.delete(work));
      underWay.add(work);
      if (underWay.size >= options.extractor.parallel) await Promise.race(underWay);
    } else if (item.type === 'quote') {
      options.progress(++count);
      places.push(fromQuote(item.quote, options));
    } else {
      options.problem(item.type, item.problem);
    }
  }
  await Promise.all(underWay);
  return places.filter((incoming) => incoming !== null);
}

async function fromArticle(given: Article, options: CollectOptions): Promise<Incoming | null> {
  // Half a surrogate pair has no UTF-8 form: as a file the text would be another one. U+FFFD is as long.
  const published = options.published.get(given.id) ?? given.published;
  const article = { ...given, published, text: given.text.replace(/\p{Surrogate}/gu, '\uFFFD') };
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
  return records && { ...incoming, records: () => records };
}

function fromQuote(quote: GivenQuote, options: CollectOptions): Incoming | null {
  const records = held(fromGivenQuote(quote), options);
  if (!records) return null;
  return { id: quote.id, content: sha256(quote.quote), hasText: false, records: () => records, text: async () => null };
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
