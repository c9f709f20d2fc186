// What becomes of the records on disk when articles are added, or taken out again. Pure: old and new in, records out.
import { quoteChanges } from './changes.ts';
import { sha256 } from './cite.ts';
import { articlesOf } from './corrections.ts';
import { type Grown, grow } from './growth.ts';
import { revisionId } from './ids.ts';
import type { RecordLines } from './lines.ts';
import type { Seen } from './open.ts';
import type { Problem } from './problem.ts';
import { emptyCoverage } from './records.ts';
import { carryOver, renamed } from './revise.ts';
import { type Shelf, shelve, speakersOf, unshelve } from './shelf.ts';
import type { ArticleRecords, Coverage } from './types.ts';

/** An article on its way in. Its records are asked for only when they are needed: most of a folder may be known already. */
export type Incoming = {
  readonly id: string;
  /** What tells this version from another: sha256 of the text, or of the quote when only that came. */
  readonly content: string;
  readonly hasText: boolean;
  records(): ArticleRecords | Promise<ArticleRecords>;
  /** The article's text; asked for only where an earlier version gives way to this one. */
  text(): Promise<string | null>;
};

export type MergedIn = {
  readonly coverage: Coverage;
  /** The file that says the same, where the coverage only grew: whoever needs little of it reads no more. */
  readonly lines?: RecordLines;
  /** Ids, in the order they came. */
  readonly added: readonly string[];
  readonly revised: readonly string[];
  readonly unchanged: readonly string[];
  readonly problems: readonly Problem[];
  /** Of each revised article: how many of its quotes the new text no longer holds, and how many it words otherwise. */
  readonly changes: readonly { readonly id: string; readonly gone: number; readonly changed: number }[];
};

/**
 * Puts articles in. Same id and same text: nothing changes, unless `again` asks to exchange what was found
 * automatically. Same id and a new text: a revision. Checked and rejected records are never changed.
 */
export async function mergeIn(
  now: Coverage | null,
  name: string,
  incoming: AsyncIterable<Incoming> | Iterable<Incoming>,
  { again = false } = {},
): Promise<MergedIn> {
  const shelf = shelve(now ?? emptyCoverage(name));
  const changes: { id: string; gone: number; changed: number }[] = [];
  const [added, revised, unchanged, problems] = [[], [], [], []] as [string[], string[], string[], Problem[]];
  for await (const next of incoming) {
    const { id, content } = next;
    const there = makeRoom(shelf, id, content);
    if (!there) {
      putIn(shelf, await next.records());
      added.push(id);
    } else if (contentOf(there) === content) {
      if (again) putIn(shelf, carryOver(there, await next.records(), (await next.text()) ?? ''));
      unchanged.push(id);
    } else if (there.article.sha256 !== null && !next.hasText) {
      problems.push({ code: 'givenOverArticle', values: { id } });
    } else {
      const fresh = await next.records();
      revise(shelf, there, fresh, (await next.text()) ?? '');
      const { gone, changed } = quoteChanges(there.quotes, fresh.quotes);
      changes.push({ id, gone: gone.length, changed: changed.length });
      revised.push(id);
    }
  }
  if (revised.length > 0) dropLooseEnds(shelf);
  return { coverage: unshelve(shelf), added, revised, unchanged, problems, changes };
}

/** So many articles at once are worth little against what is there, or little altogether. */
const isLittle = (count: number, there: number) => count <= Math.max(20, there / 20);

/**
 * The same where all that comes is new, or known word for word, and no correction is about it: then nothing that is there
 * changes. Null where it is not as simple as that.
 */
export async function growIn(
  { bytes, lines }: Seen,
  incoming: readonly Incoming[],
  { again = false } = {},
): Promise<(Omit<MergedIn, 'coverage'> & { readonly grown: Grown }) | null> {
  const known = incoming.filter(({ id }) => lines.find('article', id) >= 0);
  if (known.some(({ id, content }) => again || contentIn(lines, id) !== content)) return null;
  const fresh = incoming.filter((one) => !known.includes(one));
  const ids = new Set(fresh.map(({ id }) => id));
  if (!isLittle(fresh.length, lines.count('article')) || ids.size < fresh.length) return null;
  if (lines.coverage.corrections.some((correction) => articlesOf(correction).some((id) => ids.has(id)))) return null;
  const came: ArticleRecords[] = [];
  for (const one of fresh) came.push(await one.records());
  const grown = grow(bytes, lines, came);
  const unchanged = known.map(({ id }) => id);
  return grown && { grown, added: [...ids], revised: [], unchanged, problems: [], changes: [] };
}

/** Takes articles out, each with its earlier revisions and all that came from it. `unknown` ids are not there. */
export function takeOut(now: Coverage, ids: readonly string[]): { coverage: Coverage; unknown: readonly string[] } {
  const shelf = shelve(now);
  const unknown = ids.filter((id) => !shelf.articles.has(id));
  const out = new Set(ids);
  const freed = new Set<string>();
  for (const [id, records] of shelf.articles) {
    if (!out.has(id) && !out.has(records.article.replacedBy ?? '')) continue;
    for (const speaker of speakersOf(records)) freed.add(speaker);
    out.add(id);
    shelf.articles.delete(id);
  }
  dropLooseEnds(shelf);
  const wanted = new Set([...shelf.articles.values()].flatMap((records) => [...speakersOf(records)]));
  for (const id of freed) if (!wanted.has(id)) shelf.speakers.delete(id);
  const corrections = shelf.corrections.filter((correction) => !articlesOf(correction).some((id) => out.has(id)));
  return { coverage: unshelve({ ...shelf, corrections }), unknown };
}

/**
 * What stands under `id`. An earlier revision of another article, to whose id an article of its own has been given now,
 * takes a longer id: neither is lost.
 */
function makeRoom(shelf: Shelf, id: string, content: string): ArticleRecords | undefined {
  const there = shelf.articles.get(id);
  const { replacedBy } = there?.article ?? {};
  if (!there || replacedBy === undefined || contentOf(there) === content) return there;
  const aside = revisionId(replacedBy, contentOf(there), (other) => shelf.articles.has(other));
  shelf.articles.delete(id);
  shelf.articles.set(aside, renamed(there, aside, replacedBy));
  return undefined;
}

function revise(shelf: Shelf, there: ArticleRecords, fresh: ArticleRecords, text: string): void {
  const { id } = fresh.article;
  // The text may be one that stood here before: then its records come back, with what was decided on them.
  const before = revisionIn(shelf, id, contentOf(fresh));
  const known = shelf.articles.get(before);
  shelf.articles.delete(before);
  const earlier = revisionIn(shelf, id, contentOf(there));
  shelf.articles.set(earlier, renamed(there, earlier, id));
  putIn(shelf, carryOver(there, known ? renamed(known, id, null) : fresh, text));
}

/** The id of the revision of `id` with that content, as it is there or would be. */
function revisionIn(shelf: Shelf, id: string, content: string): string {
  return revisionId(id, content, (other) => {
    const there = shelf.articles.get(other);
    return there !== undefined && !(there.article.replacedBy === id && contentOf(there) === content);
  });
}

function putIn(shelf: Shelf, records: ArticleRecords): void {
  const own = records.speakers.filter((speaker) => speaker.article !== undefined);
  shelf.articles.set(
    records.article.id,
    own.length === records.speakers.length ? records : { ...records, speakers: own },
  );
  for (const speaker of records.speakers) {
    if (speaker.article === undefined && !shelf.speakers.has(speaker.id)) shelf.speakers.set(speaker.id, speaker);
  }
}

/** Answers to quotes that are no longer there. */
function dropLooseEnds(shelf: Shelf): void {
  const ids = new Set([...shelf.articles.values()].flatMap((records) => records.quotes.map((quote) => quote.id)));
  for (const [id, records] of shelf.articles) {
    if (records.quotes.every((quote) => quote.respondsTo.every((to) => ids.has(to)))) continue;
    const quotes = records.quotes.map((q) => ({ ...q, respondsTo: q.respondsTo.filter((to) => ids.has(to)) }));
    shelf.articles.set(id, { ...records, quotes });
  }
}

/** `contentOf` the article with this id; null when there is none. */
export function contentIn(lines: RecordLines, id: string): string | null {
  const number = lines.find('article', id);
  if (number < 0) return null;
  const first = lines.firstOf('quote', number);
  const has = first < lines.firstOf('quote', number + 1);
  return contentOf({ article: lines.record('article', number), quotes: has ? [lines.record('quote', first)] : [] });
}

/** What tells one version of an article from another: its text, or the quote when only that is known. */
export function contentOf({ article, quotes }: Pick<ArticleRecords, 'article' | 'quotes'>): string {
  return article.sha256 ?? sha256(quotes[0]?.citation.excerpt ?? '');
}
