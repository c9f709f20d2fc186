// From what extraction found in an article to the records that are kept: ids, citations that were compared with the
// text, paragraph numbers. Nothing is decided here about what is a quote or who speaks, but scraps stay out.
import { type CitableText, citableText, cite } from '../coverage/cite.ts';
import { collapse, findingIds, speakerId } from '../coverage/ids.ts';
import type { Article, ArticleRecords, Phrase, QuoteRecord, ReportRecord, SpeakerRecord } from '../coverage/types.ts';
import type { Span } from '../language/span.ts';
import { findAsides, isScrap } from './quotes/scraps.ts';
import { summaryOf } from './reports/summary.ts';
import type { Findings, QuoteFinding, ReportFinding, SpeakerFinding } from './types.ts';

/**
 * The records of one article. Ids depend on the article's id and the words alone, so the same article gives the same
 * records whenever it is read.
 * @throws ProblemError `citationDiffers` when a finding's span lies outside the text.
 */
export function toRecords(article: Article, findings: Findings): ArticleRecords {
  const text = citableText(article.id, article.text);
  const asides = findAsides(findings.quotes);
  const kept = findings.quotes.filter(
    (finding) => wordsOf(text, finding) !== '' && !isScrap(text.text, finding) && !asides.has(finding),
  );
  const speakers = speakerRecords(article.id, findings, kept);
  return {
    article: {
      type: 'article',
      id: article.id,
      title: article.title,
      publisher: article.publisher,
      url: article.url,
      published: article.published,
      ...saidOfItself(article),
      sha256: text.sha256,
      review: 'auto',
    },
    quotes: quoteRecords(text, findings.quotes, kept, speakers),
    reports: reportRecords(text, findings.reports, speakers),
    speakers: [...speakers.values()],
  };
}

/** Absent where the article does not say: a record has no key for what is not known. */
function saidOfItself({ authors, modified, language, archiveUrl, correction }: Article) {
  return {
    ...(authors && { authors }),
    ...(modified && { modified }),
    ...(language && { language }),
    ...(archiveUrl && { archiveUrl }),
    ...(correction && { correction }),
  };
}

function quoteRecords(
  text: CitableText,
  findings: readonly QuoteFinding[],
  kept: readonly QuoteFinding[],
  speakers: Speakers,
): QuoteRecord[] {
  const idOf = findingIds(text.id, 'q');
  const order = inTextOrder(kept);
  const ids = new Map(order.map((finding) => [finding, idOf(wordsOf(text, finding))]));
  return order.map((finding) => ({
    type: 'quote',
    id: ids.get(finding)!,
    article: text.id,
    text: wordsOf(text, finding),
    form: finding.form,
    speech: finding.speech,
    parts: finding.parts,
    cue: phrase(text, finding.cue),
    mention: phrase(text, finding.mention),
    speaker: finding.speaker === null ? null : (speakers.get(collapse(finding.speaker))?.id ?? null),
    stance: finding.stance,
    target: finding.target && (collapse(wordsAt(text, finding.target)) || null),
    respondsTo: finding.respondsTo.flatMap((index) => ids.get(findings[index]!) ?? []),
    said: finding.said,
    paraphrase: false,
    confidence: Math.round(finding.confidence * 1000) / 1000,
    citation: cite(text, finding, wordsAt(text, finding)),
    review: 'auto',
  }));
}

function reportRecords(text: CitableText, findings: readonly ReportFinding[], speakers: Speakers): ReportRecord[] {
  const idOf = findingIds(text.id, 'r');
  return inTextOrder(findings).map((finding) => {
    const clause = wordsAt(text, finding);
    // One clause may tell of two dates. The date's words, not its value: that changes when the publication date becomes known.
    const { span } = finding.date;
    const dateWords = span ? wordsAt(text, span) : finding.date.edtf;
    return {
      type: 'report',
      id: idOf(`${clause}\n${dateWords}`),
      article: text.id,
      date: finding.date,
      summary: summaryOf(
        clause,
        span ? { start: span.start - finding.start, end: span.end - finding.start } : null,
        finding.subject ?? null,
      ),
      paraphrase: false,
      status: finding.status,
      people: [...new Set(finding.people.flatMap((name) => speakers.get(collapse(name))?.id ?? []))],
      citation: cite(text, finding, clause),
      review: 'auto',
    };
  });
}

/** By collapsed name. */
type Speakers = ReadonlyMap<string, SpeakerRecord>;

function speakerRecords(article: string, findings: Findings, kept: readonly QuoteFinding[]): Speakers {
  const speakers = new Map<string, SpeakerRecord>();
  const named = [...kept.flatMap((q) => q.speaker ?? []), ...findings.reports.flatMap((r) => r.people)];
  const needed = new Set(named.map(collapse));
  const add = (finding: SpeakerFinding) => {
    const name = collapse(finding.name);
    if (name === '' || speakers.has(name)) return;
    speakers.set(name, {
      type: 'speaker',
      id: speakerId(name, article),
      article,
      name,
      aliases: [...new Set(finding.aliases.map(collapse))].filter((alias) => alias !== '' && alias !== name).sort(),
      role: finding.role === null ? null : collapse(finding.role) || null,
      kind: finding.kind,
      by: finding.by === null ? null : collapse(finding.by) || null,
      named: finding.named,
      review: 'auto',
    });
  };
  for (const speaker of findings.speakers) if (needed.has(collapse(speaker.name))) add(speaker);
  // Whoever a quote or a report names is somebody, even when nothing more is known of them.
  for (const name of named) add({ name, aliases: [], role: null, kind: 'person', by: null, named: true });
  return speakers;
}

function wordsOf(text: CitableText, finding: QuoteFinding): string {
  return finding.parts.map(([start, end]) => collapse(text.text.slice(start, end))).join(' … ');
}

function wordsAt(text: CitableText, span: Span): string {
  return text.text.slice(span.start, span.end);
}

function phrase(text: CitableText, span: Span | null): Phrase | null {
  if (span === null || wordsAt(text, span).trim() === '') return null;
  return { start: span.start, end: span.end, text: wordsAt(text, span) };
}

function inTextOrder<T extends Span>(findings: readonly T[]): T[] {
  return [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
}
