// An editor's decision on one record that was found automatically: accepted, corrected or rejected. Pure: the coverage
// in, the coverage out. Corrected words are cited anew; words of the editor's own become a paraphrase.
import type { DateValue } from '../dates/types.ts';
import type { Span } from '../language/span.ts';
import { citableText, cite, citeWithin } from './cite.ts';
import { collapse, speakerId } from './ids.ts';
import { ProblemError } from './problem.ts';
import type {
  ArticleRecord,
  Coverage,
  FindingRecord,
  QuoteRecord,
  ReportRecord,
  SpeakerRecord,
  Stance,
} from './types.ts';

/** What is to be changed; absent means as it is. A date that is null takes the date of a quote away. */
export type Change = {
  readonly words?: string;
  readonly speaker?: string | null;
  readonly stance?: Stance;
  readonly date?: DateValue | null;
  readonly summary?: string;
};

export type Decision = {
  readonly id: string;
  readonly by: string;
  readonly note: string;
} & ({ readonly verdict: 'accept' | 'reject' } | { readonly verdict: 'correct'; readonly change: Change });

/**
 * Carries a decision out. `text` is the article's, when it is at hand.
 * @throws ProblemError `decisionGone` when the record is not there any more, or somebody has decided on it already.
 */
export function decide(coverage: Coverage, decision: Decision, text: string | null): Coverage {
  const isIt = (record: FindingRecord) => record.id === decision.id && record.review === 'auto';
  const quote = coverage.quotes.find(isIt);
  const report = quote ? undefined : coverage.reports.find(isIt);
  const found = quote ?? report;
  const article = coverage.articles.find(({ id }) => id === found?.article);
  if (!found || !article) throw new ProblemError('decisionGone', { id: decision.id });
  if (decision.verdict !== 'correct') {
    return exchange(coverage, { ...withoutReview(found), ...reviewOf(decision) } as FindingRecord);
  }
  const { change } = decision;
  if (report)
    return exchange(coverage, { ...withoutReview(corrected(report, change)), ...reviewOf(decision) } as ReportRecord);
  const named = speakerNamed(coverage, found.article, change.speaker, decision);
  const cited = change.words === undefined ? {} : citedAnew(quote!, change.words, article, text);
  const record = {
    ...withoutReview(quote!),
    ...cited,
    ...(change.stance === undefined
      ? {}
      : { stance: change.stance, target: change.stance === 'denies' ? quote!.target : null }),
    ...(change.date === undefined ? {} : { said: change.date }),
    ...(named === undefined ? {} : { speaker: named?.id ?? null }),
    confidence: 1,
    ...reviewOf(decision),
  } as QuoteRecord;
  const isNew = named && !coverage.speakers.some(({ id }) => id === named.id);
  return exchange(isNew ? { ...coverage, speakers: [...coverage.speakers, named] } : coverage, record);
}

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

function citedAnew(
  quote: QuoteRecord,
  words: string,
  article: ArticleRecord,
  text: string | null,
): Partial<QuoteRecord> {
  const { citation } = quote;
  if (citation.start === null || article.sha256 === null) {
    return { text: words, paraphrase: quote.paraphrase || collapse(words) !== collapse(citation.excerpt) };
  }
  const shift = text === null ? citation.start : 0;
  const parts = placeWords(words, text ?? citation.excerpt, citation.start - shift)?.map((part) => ({
    start: part.start + shift,
    end: part.end + shift,
  }));
  if (!parts) return { text: words, paraphrase: true };
  const span = { start: parts[0]!.start, end: parts.at(-1)!.end };
  return {
    // As records write it, whatever dots and blanks were typed.
    text: words.split(BETWEEN_PARTS).map(collapse).join(' … '),
    paraphrase: false,
    parts: parts.map(({ start, end }) => [start, end] as const),
    citation:
      text === null
        ? citeWithin(citation, article.sha256, span)
        : cite(citableText(article.id, text), span, text.slice(span.start, span.end)),
  };
}

function corrected(report: ReportRecord, { date, summary }: Change): ReportRecord {
  const own = summary !== undefined && !collapse(report.citation.excerpt).includes(collapse(summary));
  return {
    ...report,
    ...(date ? { date } : {}),
    ...(summary === undefined ? {} : { summary, paraphrase: own }),
  };
}

/** The article's speaker of that name or alias, or one of the whole coverage, or a new one. Undefined: not asked for. */
function speakerNamed(
  coverage: Coverage,
  article: string,
  name: string | null | undefined,
  decision: Decision,
): SpeakerRecord | null | undefined {
  if (name === null || name === undefined) return name;
  const plain = collapse(name);
  const goesBy = (speaker: SpeakerRecord) =>
    [speaker.name, ...speaker.aliases].some((known) => known.toLowerCase() === plain.toLowerCase());
  const near = coverage.speakers.filter((speaker) => (speaker.article ?? article) === article && goesBy(speaker));
  const known = near.find((speaker) => speaker.article === article) ?? near[0];
  if (known) return known;
  return {
    type: 'speaker',
    id: speakerId(plain, article),
    article,
    name: plain,
    aliases: [],
    role: null,
    kind: 'person',
    by: null,
    named: true,
    review: 'checked',
    checked: { by: decision.by, note: decision.note },
  };
}

function exchange(coverage: Coverage, record: FindingRecord): Coverage {
  const put = <R extends FindingRecord>(list: readonly R[]) =>
    list.map((old) => (old.id === record.id ? (record as R) : old));
  return record.type === 'quote'
    ? { ...coverage, quotes: put(coverage.quotes) }
    : { ...coverage, reports: put(coverage.reports) };
}

function withoutReview<R extends FindingRecord>(record: R): Omit<R, 'review' | 'checked'> {
  const { review: _, ...rest } = record;
  return rest as Omit<R, 'review' | 'checked'>;
}

function reviewOf({ verdict, by, note }: Decision) {
  return { review: verdict === 'reject' ? ('rejected' as const) : ('checked' as const), checked: { by, note } };
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
