// The coverage as a whole: who speaks in it and how often, and how much of it was looked at. For the local page.
import type { Snapshot } from './snapshot.ts';

export type Overview = {
  /** The most quoted first; only those with quotes. */
  readonly speakers: readonly {
    readonly name: string;
    readonly role: string | null;
    readonly named: boolean;
    readonly quotes: number;
  }[];
  /** Quotes and reports by what an editor did with them. */
  readonly review: { readonly auto: number; readonly checked: number; readonly rejected: number };
};

/** An article with its text; `text` null when it is not at hand. */
export type ArticleText = {
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly text: string | null;
};

export function overviewOf({ merged }: Snapshot): Overview {
  const counts = new Map<string, number>();
  for (const { speaker } of merged.groups) {
    if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  const speakers = merged.speakers
    .map(({ id, name, role, named }) => ({ name, role, named, quotes: counts.get(id) ?? 0 }))
    .filter(({ quotes }) => quotes > 0)
    .sort((a, b) => b.quotes - a.quotes || a.name.localeCompare(b.name));
  return { speakers, review: merged.tally.review };
}

/** By the id that citations carry; null when there is no such article. */
export async function articleOf(id: string, snapshot: Snapshot): Promise<ArticleText | null> {
  const article = snapshot.merged.articles.get(id);
  if (article === undefined) return null;
  const text = article.sha256 === null ? null : await snapshot.textOf(article.sha256);
  return { title: article.title, publisher: article.publisher, url: article.url, text };
}
