// What is indexed of a coverage: one document for each quote group and each event.
import { LazyMap } from '../coverage/lazy-map.ts';
import { inOneGo, type Steps } from '../coverage/steps.ts';
import type { ArticleRecord, QuoteRecord } from '../coverage/types.ts';
import type { Event, Merged, MergedSpeaker, QuoteGroup } from '../merge/types.ts';
import type { SearchDocument } from './types.ts';

/** The documents of a coverage: quotes in coverage order, then events. Equal coverages give equal lists. */
export function searchDocuments(merged: Merged): SearchDocument[] {
  const speakers = new Map(merged.speakers.map((speaker) => [speaker.id, speaker]));
  return [
    ...merged.groups.map((group) => quoteDocument(group, merged, speakers)),
    ...merged.events.map((event) => eventDocument(event, merged)),
  ];
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
        ? quoteDocument(groups[place]!, merged, speakers)
        : eventDocument(events[place - groups.length]!, merged),
  );
}

export type DocumentsById = ReadonlyMap<string, SearchDocument>;

function quoteDocument(
  group: QuoteGroup,
  merged: Merged,
  speakers: ReadonlyMap<string, MergedSpeaker>,
): SearchDocument {
  const { shown } = group;
  const speaker = group.speaker === null ? undefined : speakers.get(group.speaker);
  const said = dateOfQuote(shown, merged.articles.get(shown.article));
  return {
    id: group.id,
    kind: 'quote',
    text: shown.text,
    also: alsoOf(group),
    title: titles(
      group.quotes.map((quote) => quote.article),
      merged,
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

function eventDocument(event: Event, merged: Merged): SearchDocument {
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
      merged,
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

function titles(articles: readonly string[], merged: Merged): string {
  if (articles.length === 1) return merged.articles.get(articles[0]!)?.title ?? '';
  const all = articles.map((id) => merged.articles.get(id)?.title ?? '').filter((title) => title !== '');
  return [...new Set(all)].join(' | ');
}
