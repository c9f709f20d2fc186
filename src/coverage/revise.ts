// A new text for an article that is there already: the earlier version steps aside under another id, and what an editor
// has decided moves on to the new text wherever the words still stand.

import type { DateValue } from '../dates/types.ts';
import { overlaps, type Span } from '../language/span.ts';
import { type CitableText, citableText, cite } from './cite.ts';
import type { ArticleRecords, FindingRecord, Phrase, QuoteRecord, ReportRecord, SpeakerRecord } from './types.ts';

/** The same records under another article id; ids made from the old one are made from the new one. */
export function renamed(records: ArticleRecords, to: string, replacedBy: string | null): ArticleRecords {
  const from = records.article.id;
  const rename = (id: string) => {
    if (id === from) return to;
    if (id.startsWith(`${from}#`)) return `${to}${id.slice(from.length)}`;
    // An editor's own id: it gets the new one's ending, or loses the old one's.
    const [longer, shorter] = to.length > from.length ? [to, from] : [from, to];
    const ending = longer.slice(shorter.length);
    return longer === to ? `${id}${ending}` : id.endsWith(ending) ? id.slice(0, -ending.length) : id;
  };
  const own = new Map([...records.quotes, ...records.reports, ...records.speakers].map((r) => [r.id, rename(r.id)]));
  const known = (id: string) => own.get(id) ?? id;
  const { replacedBy: _, ...article } = records.article;
  return {
    article: { ...article, id: to, ...(replacedBy === null ? {} : { replacedBy }) },
    quotes: records.quotes.map((quote) => ({
      ...quote,
      id: known(quote.id),
      article: to,
      speaker: quote.speaker === null ? null : known(quote.speaker),
      respondsTo: quote.respondsTo.map(known),
    })),
    reports: records.reports.map((report) => ({
      ...report,
      id: known(report.id),
      article: to,
      people: report.people.map(known),
    })),
    speakers: records.speakers.map((speaker) => ({ ...speaker, id: known(speaker.id), article: to })),
  };
}

/**
 * The fresh records of an article, with the checked and rejected ones of `earlier` (same article id) carried over:
 * each is cited anew where its words stand in the new text, unchanged otherwise, and `auto` findings of its kind that
 * overlap it are dropped. Decisions whose words are gone stay with the earlier revision alone.
 */
export function carryOver(earlier: ArticleRecords, fresh: ArticleRecords, text: string): ArticleRecords {
  const target = citableText(fresh.article.id, text);
  const quotes = withDecided(fresh.quotes, movedTo(target, earlier.quotes));
  const reports = withDecided(fresh.reports, movedTo(target, earlier.reports), besides(earlier.reports));
  const speakers = new Map(fresh.speakers.map((speaker) => [speaker.id, speaker]));
  const needed = new Set([...quotes.flatMap((q) => q.speaker ?? []), ...reports.flatMap((r) => r.people)]);
  for (const speaker of earlier.speakers) if (isNeeded(speaker, needed, speakers)) speakers.set(speaker.id, speaker);
  const ids = new Set(quotes.map((quote) => quote.id));
  const own = (id: string) => !id.startsWith(`${target.id}#`) || ids.has(id);
  return {
    article: earlier.article.review === 'auto' ? fresh.article : { ...earlier.article, sha256: fresh.article.sha256 },
    quotes: quotes.map((quote) => ({ ...quote, respondsTo: quote.respondsTo.filter(own) })),
    reports,
    speakers: [...speakers.values()],
  };
}

/** An editor's speaker stands; one that only carried records refer to comes along. */
function isNeeded(speaker: SpeakerRecord, needed: ReadonlySet<string>, fresh: ReadonlyMap<string, SpeakerRecord>) {
  return needed.has(speaker.id) && (speaker.review !== 'auto' || !fresh.has(speaker.id));
}

/** One clause may tell of several dates: what stood beside a decided report before stands beside it again. */
function besides(reports: readonly ReportRecord[]): ReadonlySet<string> {
  return new Set(reports.filter(({ review }) => review === 'auto').map(({ id }) => id));
}

function withDecided<R extends FindingRecord>(
  fresh: readonly R[],
  decided: readonly R[],
  beside: ReadonlySet<string> = new Set(),
): R[] {
  const standing = fresh.filter((finding) => finding.review !== 'auto');
  const carried = decided.filter((one) => !standing.some((other) => clash(one, other)));
  const kept = [...standing, ...carried];
  const stays = (finding: R) => beside.has(finding.id) || !kept.some((one) => clash(one, finding));
  return [...kept, ...fresh.filter((finding) => finding.review === 'auto' && stays(finding))];
}

/** True when the two are about the same words, or go by the same id. */
function clash(a: FindingRecord, b: FindingRecord): boolean {
  if (a.id === b.id) return true;
  return a.citation.start !== null && b.citation.start !== null && overlaps(a.citation, b.citation);
}

function movedTo<R extends QuoteRecord | ReportRecord>(target: CitableText, findings: readonly R[]): R[] {
  return findings.filter((finding) => finding.review !== 'auto').flatMap((finding) => moved(target, finding) ?? []);
}

function moved<R extends QuoteRecord | ReportRecord>(target: CitableText, finding: R): R | null {
  const { start, excerpt } = finding.citation;
  if (start === null) return finding;
  const at = nearest(target.text, excerpt, start);
  if (at === null) return null;
  const by = at - start;
  const citation = cite(target, { start: at, end: at + excerpt.length }, excerpt);
  const shift = <S extends Span>(span: S): S => ({ ...span, start: span.start + by, end: span.end + by });
  const phrase = (old: Phrase | null) =>
    old && target.text.slice(old.start + by, old.end + by) === old.text ? shift(old) : null;
  // A date's span carries no words of its own: outside the excerpt nothing says that it still stands there.
  const date = <D extends DateValue | null>(old: D): D => {
    if (!old?.span) return old;
    const { span, ...rest } = old;
    const inside = span.start >= start && span.end <= start + excerpt.length;
    return (inside ? { ...rest, span: shift(span) } : rest) as D;
  };
  if (finding.type === 'report') return { ...finding, citation, date: date(finding.date) };
  return {
    ...finding,
    citation,
    parts: finding.parts.map(([from, to]) => [from + by, to + by] as const),
    cue: phrase(finding.cue),
    mention: phrase(finding.mention),
    said: date(finding.said),
  };
}

/** Where `words` stand in the text, nearest to `near`; null when they do not. */
function nearest(text: string, words: string, near: number): number | null {
  const before = text.lastIndexOf(words, near);
  const after = text.indexOf(words, near);
  if (before < 0 || after < 0) return before < 0 && after < 0 ? null : Math.max(before, after);
  return near - before <= after - near ? before : after;
}
