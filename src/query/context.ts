// More context: the paragraph that a citation stands in, from the article's own text.
import { splitParagraphs } from '../language/paragraphs.ts';
import { citationOf } from './cite.ts';
import type { Snapshot } from './snapshot.ts';
import type { Citation } from './types.ts';

/** The paragraph, with the cited words as a span into it. */
export type Context = {
  readonly paragraph: string;
  readonly highlight: readonly [number, number];
  readonly citation: Citation;
};

/**
 * The paragraph(s) around a quote's or event's first citation, by item id. Null when the id is unknown, the text is not
 * at hand, or the words no longer stand where the citation says.
 */
export async function contextOf(itemId: string, snapshot: Snapshot): Promise<Context | null> {
  const record = snapshot.groups.get(itemId)?.shown ?? snapshot.events.get(itemId)?.reports[0];
  if (record === undefined || record.citation.start === null) return null;
  const article = snapshot.merged.articles.get(record.article);
  const text = article?.sha256 == null ? null : await snapshot.textOf(article.sha256);
  const { start, end, excerpt } = record.citation;
  if (text === null || text.slice(start, end) !== excerpt) return null;
  const around = splitParagraphs(text).filter((span) => span.start < end && start < span.end);
  const from = Math.min(start, around[0]?.start ?? start);
  const to = Math.max(end, around.at(-1)?.end ?? end);
  return {
    paragraph: text.slice(from, to),
    highlight: [start - from, end - from],
    citation: citationOf(record, snapshot.merged),
  };
}
