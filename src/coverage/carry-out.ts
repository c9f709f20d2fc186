// Carrying corrections out: the findings and articles they are about, found by id or by words, and what becomes of them.
import { overlaps } from '../language/span.ts';
import { inTime, keyOf, type OfArticle, type OfFinding, type TextOf } from './correction-groups.ts';
import { changedQuote, changedReport } from './decide.ts';
import { collapse, speakerId } from './ids.ts';
import type {
  ArticleRecord,
  CorrectionRecord,
  Coverage,
  FindingChange,
  FindingRecord,
  QuoteRecord,
  ReportRecord,
  SpeakerRecord,
} from './types.ts';

/**
 * What the coverage's corrections say, done to its records. Those that somebody has decided on are left as they are, except
 * where `again` says that a correction of the same thing is new.
 */
export function carryOut(coverage: Coverage, again: (key: string) => boolean, textOf: TextOf): Coverage {
  const groups = new Map<string, CorrectionRecord[]>();
  for (const correction of [...coverage.corrections].sort(inTime)) {
    for (const key of keyOf(correction)) groups.set(key, [...(groups.get(key) ?? []), correction]);
  }
  if (groups.size === 0) return coverage;
  const work = open(coverage, textOf);
  for (const [key, group] of groups) {
    const [first] = group;
    if (first!.about === 'article') correctArticle(work, group as OfArticle[], again(key));
    else correctFinding(work, group as OfFinding[], again(key));
  }
  return closed(coverage, work);
}

type Work = {
  readonly articles: Map<string, ArticleRecord>;
  readonly quotes: Map<string, QuoteRecord>;
  readonly reports: Map<string, ReportRecord>;
  readonly speakers: Map<string, SpeakerRecord>;
  /** Speakers that a correction took a quote away from. */
  readonly left: Set<string>;
  readonly textOf: TextOf;
};

function open(coverage: Coverage, textOf: TextOf): Work {
  const byId = <R extends { readonly id: string }>(records: readonly R[]) => new Map(records.map((r) => [r.id, r]));
  return {
    articles: byId(coverage.articles),
    quotes: byId(coverage.quotes),
    reports: byId(coverage.reports),
    speakers: byId(coverage.speakers),
    left: new Set(),
    textOf,
  };
}

function closed(coverage: Coverage, { articles, quotes, reports, speakers, left }: Work): Coverage {
  const made = namings(coverage.corrections);
  if (left.size > 0) {
    const wanted = new Set([
      ...[...quotes.values()].flatMap(({ speaker }) => speaker ?? []),
      ...[...reports.values()].flatMap(({ people }) => people),
    ]);
    // Somebody whom only an earlier correction brought in, and a later one sent away again. Whom the article names stays.
    for (const id of left) {
      if (!wanted.has(id) && made.has(id) && speakers.get(id)?.review !== 'auto') speakers.delete(id);
    }
  }
  // Who was named first has the word, whichever of the corrections came first.
  for (const [id, [first, ...others]] of made) {
    const speaker = speakers.get(id);
    if (speaker?.review !== 'checked' || !others.some((one) => isBy(speaker, one))) continue;
    speakers.set(id, { ...speaker, checked: { by: first.by, note: first.note } });
  }
  return {
    ...coverage,
    articles: [...articles.values()],
    quotes: [...quotes.values()],
    reports: [...reports.values()],
    speakers: [...speakers.values()],
  };
}

function isBy({ checked }: SpeakerRecord & { readonly review: 'checked' }, { by, note }: CorrectionRecord): boolean {
  return checked.by === by && checked.note === note;
}

/** The corrections that name a speaker, in time, by the id that the speaker would have. */
function namings(corrections: readonly CorrectionRecord[]): Map<string, [OfFinding, ...OfFinding[]]> {
  const made = new Map<string, [OfFinding, ...OfFinding[]]>();
  for (const one of [...corrections].sort(inTime)) {
    if (!('finding' in one) || typeof one.change?.speaker !== 'string') continue;
    const id = speakerId(one.change.speaker, one.finding.article);
    const known = made.get(id);
    if (known) known.push(one);
    else made.set(id, [one]);
  }
  return made;
}

function correctArticle({ articles }: Work, group: readonly OfArticle[], again: boolean): void {
  const last = group.at(-1)!;
  const article = articles.get(last.article);
  if (!article || (article.review !== 'auto' && !again)) return;
  const change = Object.assign({}, ...group.map((one) => one.change)) as OfArticle['change'];
  const { by, note } = last;
  articles.set(article.id, { ...article, ...change, review: 'checked', checked: { by, note } });
}

function correctFinding(work: Work, group: readonly OfFinding[], again: boolean): void {
  const last = group.at(-1)!;
  const { about, verdict, by, note } = last;
  const findings: Map<string, FindingRecord> = about === 'quote' ? work.quotes : work.reports;
  const found = find(findings, group);
  const article = work.articles.get(last.finding.article);
  if (!found || !article || (found.review !== 'auto' && !again)) return;
  const change = Object.assign({}, ...group.map((one) => one.change ?? {})) as FindingChange;
  const words = group[0]!.finding.words;
  const changed =
    found.type === 'quote'
      ? credited(work, changedQuote(found, change, { article, text: work.textOf(article.id), words }), change, group)
      : changedReport(found, change);
  // Found by its words: it goes by the id that it had when somebody decided on it, as it would have kept it.
  findings.delete(found.id);
  const { id } = last.finding;
  const record = { ...changed, id, review: verdict, checked: { by, note } } as FindingRecord;
  findings.set(id, record);
  if (found.id !== id) answersMoved(work.quotes, found.id, id);
  if (found.type === 'quote' && change.words !== undefined) dropSwallowed(work.quotes, record);
}

/** The finding a group of corrections is about: by its id, else the one nobody has decided on that has most of its words. */
function find(findings: ReadonlyMap<string, FindingRecord>, group: readonly OfFinding[]): FindingRecord | null {
  const { article, id } = group[0]!.finding;
  const byId = findings.get(id);
  if (byId?.article === article) return byId;
  if (byId) return null;
  let best: { readonly finding: FindingRecord; readonly share: number } | null = null;
  for (const finding of findings.values()) {
    if (finding.article !== article || finding.review !== 'auto') continue;
    const share = Math.max(...group.map((one) => shareOf(one.finding.words, finding.citation.excerpt)));
    if (share > (best?.share ?? 0.5)) best = { finding, share };
  }
  return best?.finding ?? null;
}

/** How much of the longer one is the shorter, when the one holds the other: 0 to 1. */
function shareOf(a: string, b: string): number {
  const [short, long] = [plain(a), plain(b)].sort((x, y) => x.length - y.length) as [string, string];
  return short !== '' && long.includes(short) ? short.length / long.length : 0;
}

function plain(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The quote with the speaker that the editor named: one of its article, or of the whole coverage, or a new one. */
function credited(
  work: Work,
  quote: QuoteRecord,
  { speaker: name }: FindingChange,
  group: readonly OfFinding[],
): QuoteRecord {
  if (name === undefined) return quote;
  if (quote.speaker !== null) work.left.add(quote.speaker);
  return { ...quote, speaker: name === null ? null : speakerNamed(work, quote.article, name, group).id };
}

function speakerNamed(work: Work, article: string, name: string, group: readonly OfFinding[]): SpeakerRecord {
  const wanted = collapse(name);
  const goesBy = (speaker: SpeakerRecord) =>
    [speaker.name, ...speaker.aliases].some((known) => known.toLowerCase() === wanted.toLowerCase());
  const near = [...work.speakers.values()].filter((s) => (s.article ?? article) === article && goesBy(s));
  const known = near.find((speaker) => speaker.article === article) ?? near[0];
  if (known) return known;
  const { by, note } = group.find(({ change }) => change?.speaker === name) ?? group[0]!;
  const made: SpeakerRecord = {
    type: 'speaker',
    id: speakerId(wanted, article),
    article,
    name: wanted,
    aliases: [],
    role: null,
    kind: 'person',
    by: null,
    named: true,
    review: 'checked',
    checked: { by, note },
  };
  work.speakers.set(made.id, made);
  return made;
}

/** Answers to a quote that goes by another id now, or is gone. */
function answersMoved(quotes: Map<string, QuoteRecord>, from: string, to: string | null): void {
  for (const quote of quotes.values()) {
    if (!quote.respondsTo.includes(from)) continue;
    const respondsTo = quote.respondsTo.flatMap((id) => (id === from ? (to ?? []) : id));
    quotes.set(quote.id, { ...quote, respondsTo });
  }
}

/** As reading again does it: what was found automatically within the words that an editor chose goes. */
function dropSwallowed(quotes: Map<string, QuoteRecord>, { article, citation }: FindingRecord): void {
  if (citation.start === null) return;
  for (const quote of quotes.values()) {
    if (quote.review !== 'auto' || quote.article !== article || quote.citation.start === null) continue;
    if (!overlaps(quote.citation, citation)) continue;
    quotes.delete(quote.id);
    answersMoved(quotes, quote.id, null);
  }
}
