// What a correction makes of the finding it is about: accepted, corrected or rejected. Pure. Corrected words are cited
// anew; words of the editor's own become a paraphrase.
import type { Span } from '../language/span.ts';
import { citableText, cite, citeWithin } from './cite.ts';
import { collapse } from './ids.ts';
import type { ArticleRecord, FindingChange, QuoteRecord, ReportRecord } from './types.ts';

const BETWEEN_PARTS = /\s+(?:…|\.\.\.)\s+/;

/** Where the words stand: each part between two ` … ` after the one before it, nearest to `near`; null when they do not. */
export function placeWords(words: string, text: string, near: number): readonly Span[] | null {
  const parts: Span[] = [];
  let from = 0;
  for (const part of words.split(BETWEEN_PARTS).map(collapse)) {
    const pattern = new RegExp(part.split(' ').map(escaped).join('\\s+'), 'gu');
    const places = part === '' ? [] : [...text.slice(from).matchAll(pattern)];
    const at = (match: RegExpExecArray | RegExpMatchArray) => from + (match.index ?? 0);
    const best = places.reduce<RegExpMatchArray | null>(
      (a, b) => (a !== null && Math.abs(at(a) - near) <= Math.abs(at(b) - near) ? a : b),
      null,
    );
    if (!best) return null;
    parts.push({ start: at(best), end: at(best) + best[0].length });
    from = parts.at(-1)!.end;
  }
  return parts;
}

/** `words` is what the quote was cited by first: what was typed is looked for nearest to it. `text` where it is at hand. */
export type Cited = { readonly article: ArticleRecord; readonly text: string | null; readonly words: string };

/** The quote with its words, stance and date changed; its speaker is the caller's. */
export function changedQuote(quote: QuoteRecord, change: FindingChange, cited: Cited): QuoteRecord {
  return {
    ...quote,
    ...(change.words === undefined ? {} : citedAnew(quote, change.words, cited)),
    // What another stance denied nobody has said.
    ...(change.stance === undefined ? {} : { stance: change.stance, target: null }),
    ...(change.date === undefined ? {} : { said: change.date }),
    ...(Object.keys(change).length === 0 ? {} : { confidence: 1 }),
  } as QuoteRecord;
}

export function changedReport(report: ReportRecord, { date, summary }: FindingChange): ReportRecord {
  const own = summary !== undefined && !collapse(report.citation.excerpt).includes(collapse(summary));
  return {
    ...report,
    ...(date ? { date } : {}),
    ...(summary === undefined ? {} : { summary, paraphrase: own }),
  };
}

function citedAnew(quote: QuoteRecord, words: string, { article, text, words: first }: Cited): Partial<QuoteRecord> {
  const { citation } = quote;
  if (citation.start === null || article.sha256 === null) {
    return { text: words, paraphrase: quote.paraphrase || collapse(words) !== collapse(citation.excerpt) };
  }
  const shift = text === null ? citation.start : 0;
  const home = text === null ? null : (placeWords(first, text, citation.start)?.[0] ?? null);
  const near = text === null ? 0 : (home?.start ?? citation.start);
  const parts = placeWords(words, text ?? citation.excerpt, near)?.map((part) => ({
    start: part.start + shift,
    end: part.end + shift,
  }));
  const citedAt = (span: Span) =>
    text === null
      ? citeWithin(citation, article.sha256!, span)
      : cite(citableText(article.id, text), span, text.slice(span.start, span.end));
  // Their own words are cited by those that the quote was first found by, whatever it was cited by in between.
  if (!parts && home)
    return { text: words, paraphrase: true, parts: [[home.start, home.end]], citation: citedAt(home) };
  if (!parts) return { text: words, paraphrase: true };
  return {
    // As records write it, whatever dots and blanks were typed.
    text: words.split(BETWEEN_PARTS).map(collapse).join(' … '),
    paraphrase: false,
    parts: parts.map(({ start, end }) => [start, end] as const),
    citation: citedAt({ start: parts[0]!.start, end: parts.at(-1)!.end }),
  };
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
