// What an editor sees of a finding or of dates that disagree: the words in their paragraph, and what was made of them.
import { plain } from '../../chat/terminal/plain.ts';
import type { Coverage, FindingRecord, QuoteRecord, ReportRecord } from '../../coverage/types.ts';
import { splitParagraphs } from '../../language/paragraphs.ts';
import { aliasRules, ruledSpeaker } from '../../merge/rules.ts';
import type { Event } from '../../merge/types.ts';
import { sayDate } from '../../words/dates.ts';
import { type Locale, say } from '../../words/say.ts';
import type { Waiting } from './queue.ts';

/** So much of a paragraph is shown on either side of the words. UTF-16 code units. */
const AROUND = 600;

export function shownFinding(
  { record, article, complaints }: Waiting & { readonly kind: 'finding' },
  coverage: Coverage,
  text: string | null,
  locale: Locale,
  place: { readonly n: number; readonly of: number },
): string[] {
  const where = { ...place, title: plain(article.title || article.id), paragraph: record.citation.paragraph ?? '–' };
  return [
    '',
    say(locale, 'review.place', where),
    ...complaints.map(({ reason }) => `  ${say(locale, 'review.complaint', { reason: plain(reason) || '–' })}`),
    ...paragraphOf(record, text),
    ...(record.type === 'quote' ? quoteLines(record, coverage, locale) : reportLines(record, locale)),
  ];
}

function quoteLines(record: QuoteRecord, coverage: Coverage, locale: Locale): string[] {
  const speaker = speakerShown(record, coverage) ?? say(locale, 'speakerUnknown');
  const said = record.said ? ` · ${sayDate(locale, record.said)}` : '';
  const confidence = `${Math.round(record.confidence * 100)} %`;
  const how = `${say(locale, `stance.${record.stance}`)} · ${say(locale, `form.${record.form}`)}`;
  return [`  ${plain(speaker)} · ${how}${said} · ${confidence}`, `  “${plain(record.text)}”`];
}

function reportLines(record: ReportRecord, locale: Locale): string[] {
  return [
    `  ${sayDate(locale, record.date)} · ${say(locale, `status.${record.status}`)}`,
    `  ${plain(record.summary)}`,
  ];
}

/** The name of a quote's speaker, as records and rules have it; null when there is none. */
export function speakerShown(record: QuoteRecord, coverage: Coverage): string | null {
  const speakers = new Map(coverage.speakers.map((speaker) => [speaker.id, speaker]));
  const ruled = ruledSpeaker(record, speakers, aliasRules(coverage.corrections));
  return ruled ?? (record.speaker === null ? null : (speakers.get(record.speaker)?.name ?? null));
}

/** An event with every date that its reports give, each on a line of its own. */
export function shownDates(
  event: Event,
  titles: ReadonlyMap<string, string>,
  locale: Locale,
  place: { readonly n: number; readonly of: number },
): { readonly head: string[]; readonly dates: { readonly edtf: string; readonly line: string }[] } {
  const dates = new Map<string, { readonly reports: ReportRecord[] }>();
  for (const report of [...event.reports, ...event.conflicts]) {
    const known = dates.get(report.date.edtf);
    if (known) known.reports.push(report);
    else dates.set(report.date.edtf, { reports: [report] });
  }
  return {
    head: ['', say(locale, 'review.dates', place), `  ${plain(event.summary)}`],
    dates: [...dates].map(([edtf, { reports }]) => {
      const where = reports.map(({ article }) => plain(titles.get(article) ?? article)).join('; ');
      return {
        edtf,
        line: `${sayDate(locale, reports[0]!.date)} – ${where}: “${plain(reports[0]!.citation.excerpt)}”`,
      };
    }),
  };
}

/** The paragraph with the cited words between » and «; the words alone when the text is not at hand. */
function paragraphOf({ citation }: FindingRecord, text: string | null): string[] {
  const { start, end, excerpt } = citation;
  if (start === null || text === null || text.slice(start, end) !== excerpt) return [];
  const around = splitParagraphs(text).filter((span) => span.start < end && start < span.end);
  const from = Math.max(Math.min(start, around[0]?.start ?? start), start - AROUND);
  const to = Math.min(Math.max(end, around.at(-1)?.end ?? end), end + AROUND);
  return [`  ${plain(text.slice(from, start))}»${plain(excerpt)}«${plain(text.slice(end, to))}`];
}
