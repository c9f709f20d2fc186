// Articles that their publisher has changed: which of their quotes an earlier version held and the one of today does not.
import { type QuoteChanges, quoteChanges } from '../coverage/changes.ts';
import type { Coverage, QuoteRecord as Quote } from '../coverage/types.ts';
import { words } from '../language/words.ts';
import type { Snapshot } from './snapshot.ts';
import type { Notice } from './types.ts';

/** What changed, by the id of the article of today. */
type Revisions = ReadonlyMap<string, { readonly title: string } & QuoteChanges>;

const known = new WeakMap<Coverage, Revisions>();

/** Worked out once for each state of a coverage. */
export function revisionsIn(coverage: Coverage): Revisions {
  const found = known.get(coverage) ?? compared(coverage);
  known.set(coverage, found);
  return found;
}

function compared(coverage: Coverage): Revisions {
  const { articles } = coverage;
  const revised = articles.filter(({ replacedBy, review }) => replacedBy !== undefined && review !== 'rejected');
  const all = new Map<string, { title: string; gone: Quote[]; changed: { before: Quote; after: Quote }[] }>();
  if (revised.length === 0) return all;
  const wanted = new Set(revised.flatMap(({ id, replacedBy }) => [id, replacedBy!]));
  const byArticle = new Map<string, Quote[]>();
  // Not before: without revisions nobody has to read every quote.
  for (const quote of coverage.quotes) {
    if (!wanted.has(quote.article)) continue;
    const own = byArticle.get(quote.article);
    if (own) own.push(quote);
    else byArticle.set(quote.article, [quote]);
  }
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  for (const { id, replacedBy } of revised) {
    const title = titles.get(replacedBy!);
    if (title === undefined) continue;
    const { gone, changed } = quoteChanges(byArticle.get(id) ?? [], byArticle.get(replacedBy!) ?? []);
    const before = all.get(replacedBy!) ?? { title, gone: [], changed: [] };
    all.set(replacedBy!, { title, gone: [...before.gone, ...gone], changed: [...before.changed, ...changed] });
  }
  return all;
}

/** Fewer words than these stand in any quote. */
const FEWEST_WORDS = 3;
const MOST = 2;

/** Asked for words that nobody is quoted with today, though an earlier version of an article had them. */
export function withdrawn(asked: string, { coverage }: Snapshot): Notice[] {
  const wanted = runOf(asked);
  if (words(asked).length < FEWEST_WORDS) return [];
  const has = ({ text }: Quote) => runOf(text).includes(wanted);
  const notices: Notice[] = [];
  for (const { title, gone, changed } of revisionsIn(coverage).values()) {
    const quote = gone.find(has);
    if (quote) notices.push({ code: 'quoteWithdrawn', values: { words: shown(quote), title } });
    const pair = changed.find(({ before }) => has(before));
    if (pair) {
      const { before, after } = pair;
      notices.push({ code: 'quoteReworded', values: { before: shown(before), after: shown(after), title } });
    }
    if (notices.length >= MOST) break;
  }
  return notices.slice(0, MOST);
}

/** The words with a blank around each, so that "art" is not found in "party". */
function runOf(text: string): string {
  return ` ${words(text)
    .map(({ folded }) => folded)
    .join(' ')} `;
}

/** Without the comma that led on to "he said": a sentence of ours stands around the words. */
function shown({ text }: Quote): string {
  return text.replace(/[,;]$/, '');
}
