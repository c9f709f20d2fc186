// What is indexed of a coverage: one document for each quote group and each event.
import { type Growth, shifts } from '../coverage/growth.ts';
import { LazyMap } from '../coverage/lazy-map.ts';
import type { RecordLines } from '../coverage/lines.ts';
import { inOneGo, type Steps } from '../coverage/steps.ts';
import type { ArticleRecord, QuoteRecord } from '../coverage/types.ts';
import type { GrownMerge } from '../merge/grow.ts';
import type { SpeakerAt, StoredMerge } from '../merge/stored.ts';
import type { Event, Merged, MergedSpeaker, QuoteGroup } from '../merge/types.ts';
import type { DocumentGrowth, SearchDocument } from './types.ts';

/** The documents of a coverage: quotes in coverage order, then events. Equal coverages give equal lists. */
export function searchDocuments(merged: Merged): SearchDocument[] {
  return [...eachDocument(merged)];
}

/** The same, one by one: as they are indexed, none is kept. */
export function* eachDocument(merged: Merged): Generator<SearchDocument> {
  const speakers = new Map(merged.speakers.map((speaker) => [speaker.id, speaker]));
  for (const group of merged.groups) yield quoteDocument(group, merged.articles, speakers);
  for (const event of merged.events) yield eventDocument(event, merged.articles);
}

/** The same documents by id, each made when it is asked for: an answer needs a few of a hundred thousand. */
export function documentsById(merged: Merged, speakers: ReadonlyMap<string, MergedSpeaker>): DocumentsById {
  return inOneGo(documentsByIdInSteps(merged, speakers));
}

export function* documentsByIdInSteps(
  merged: Merged,
  speakers: ReadonlyMap<string, MergedSpeaker>,
): Steps<DocumentsById> {
  const { groups, events } = merged;
  return yield* LazyMap.inSteps(
    [...groups, ...events].map(({ id }) => id),
    (place) =>
      place < groups.length
        ? quoteDocument(groups[place]!, merged.articles, speakers)
        : eventDocument(events[place - groups.length]!, merged.articles),
  );
}

/** The documents of a coverage that grew, against those of the one before. */
export function grownDocuments(
  { before, after, fresh }: Growth,
  merge: StoredMerge,
  grown: GrownMerge,
): DocumentGrowth {
  const { groups, events, speakers, speakerOf } = grown;
  const titled: Titled = { get: (id) => articleIn(after, id) };
  // Somebody of another name or role is found by that.
  const called = new Set<SpeakerAt>(speakers.changed.map(({ now }) => now));
  const places = new Int32Array(groups.places.length + events.places.length);
  groups.places.forEach((place, at) => {
    places[at] = called.has(groups.stored[at]![0]) ? -1 : place;
  });
  events.places.forEach((place, at) => {
    places[groups.places.length + at] = place < 0 ? place : merge.groups.length + place;
  });
  const renamed = new Map<string, string>();
  const shift = shifts(before.count('speaker'), fresh.speaker);
  speakers.places.forEach((now, place) => {
    const [old, own] = [merge.speakers[place]!.records[0] as number, speakers.stored[now]?.records[0] as number];
    if (now >= 0 && shift[old] !== own) renamed.set(before.id('speaker', old), after.id('speaker', own));
  });
  return {
    places,
    renamed,
    document(at) {
      const event = events.made.get(at - groups.places.length);
      if (event !== undefined) return eventDocument(event, titled);
      const [speaker, shown, ...quotes] = groups.stored[at]!;
      const records = quotes.map((quote) => after.record('quote', quote));
      const who =
        typeof speaker === 'number' ? after.id('speaker', speakers.stored[speaker]!.records[0] as number) : speaker;
      const group = { id: records[0]!.id, shown: records[shown]!, quotes: records, speaker: who };
      return quoteDocument(group, titled, speakerOf);
    },
  };
}

function articleIn(lines: RecordLines, id: string): ArticleRecord | undefined {
  const at = lines.find('article', id);
  return at < 0 ? undefined : lines.record('article', at);
}

type Titled = Pick<ReadonlyMap<string, ArticleRecord>, 'get'>;

export type DocumentsById = ReadonlyMap<string, SearchDocument>;

function quoteDocument(
  group: QuoteGroup,
  articles: Titled,
  speakers: Pick<ReadonlyMap<string, MergedSpeaker>, 'get'>,
): SearchDocument {
  const { shown } = group;
  const speaker = group.speaker === null ? undefined : speakers.get(group.speaker);
  const said = dateOfQuote(shown, articles.get(shown.article));
  return {
    id: group.id,
    kind: 'quote',
    text: shown.text,
    also: alsoOf(group),
    title: titles(
      group.quotes.map((quote) => quote.article),
      articles,
    ),
    speaker:
      speaker === undefined ? '' : [speaker.name, ...speaker.aliases, speaker.role ?? ''].filter(Boolean).join(' | '),
    speakers: group.speaker === null ? [] : [group.speaker],
    form: shown.form,
    from: said?.from ?? null,
    to: said?.to ?? null,
  };
}

function alsoOf({ shown, quotes }: QuoteGroup): string[] {
  // Most words were reported once.
  if (quotes.length === 1 && !shown.paraphrase) return [];
  return others(shown.text, [
    // A paraphrase is found by the clause it stands for, too.
    ...(shown.paraphrase ? [shown.citation.excerpt] : []),
    ...quotes.map((quote) => quote.text),
  ]);
}

function eventDocument(event: Event, articles: Titled): SearchDocument {
  const reports = [...event.reports, ...event.conflicts];
  return {
    id: event.id,
    kind: 'event',
    text: event.summary,
    also: others(event.summary, [
      ...reports.map((report) => report.summary),
      ...reports.filter((report) => report.paraphrase).map((report) => report.citation.excerpt),
    ]),
    title: titles(
      reports.map((report) => report.article),
      articles,
    ),
    speaker: '',
    speakers: event.people,
    form: null,
    from: event.date.from,
    to: event.date.to,
  };
}

/** When the words were said: as the text gives it, else the day of publication. */
export function dateOfQuote(quote: QuoteRecord, article: ArticleRecord | undefined): QuoteRecord['said'] {
  return quote.said ?? article?.published ?? null;
}

function others(shown: string, words: readonly string[]): string[] {
  return [...new Set(words)].filter((text) => text !== '' && text !== shown);
}

function titles(ids: readonly string[], articles: Titled): string {
  if (ids.length === 1) return articles.get(ids[0]!)?.title ?? '';
  const all = ids.map((id) => articles.get(id)?.title ?? '').filter((title) => title !== '');
  return [...new Set(all)].join(' | ');
}
