// A coverage's findings as a spreadsheet: what was found on the left, room for an editor's decision on the right.
import type { CorrectionRecord, Coverage, FindingRecord } from '../../coverage/types.ts';
import { csvLine } from '../csv-cell.ts';
import type { Complaint, Waiting } from './queue.ts';
import { speakerShown } from './view.ts';

/** What was found; whoever edits these columns changes nothing. `state` tells what was decided before the export. */
export const FOUND = [
  ...(['id', 'state', 'article', 'title', 'paragraph', 'kind', 'words', 'speaker', 'stance', 'date'] as const),
  ...(['confidence', 'review', 'reported'] as const),
] as const;
/** For the editor to fill in; an empty cell leaves a thing as it is, `-` takes a speaker or a date away. */
export const FILLED = [
  'decision',
  'new words',
  'new speaker',
  'new stance',
  'new date',
  'new summary',
  'note',
] as const;
export type Column = (typeof FOUND)[number] | (typeof FILLED)[number];

/** The whole file; rows in the order in which they wait, those that were decided on after them. */
export function sheetOf(coverage: Coverage, waiting: readonly Waiting[], decided: readonly FindingRecord[]): string {
  const states = statesOf(coverage.corrections);
  const titles = new Map(coverage.articles.map(({ id, title }) => [id, title]));
  const rows = [
    ...waiting.flatMap((one) => (one.kind === 'finding' ? [[one.record, one.complaints] as const] : [])),
    ...decided.map((record) => [record, [] as readonly Complaint[]] as const),
  ];
  const lines = rows.map(([record, complaints]) => {
    const quote = record.type === 'quote' ? record : null;
    const cells: Partial<Record<Column, string>> = {
      id: record.id,
      state: states.get(record.id) ?? '',
      article: record.article,
      title: titles.get(record.article) ?? '',
      paragraph: String(record.citation.paragraph ?? ''),
      kind: record.type,
      words: record.type === 'quote' ? record.text : record.summary,
      speaker: (quote && speakerShown(quote, coverage)) ?? '',
      stance: quote?.stance ?? '',
      date: (record.type === 'quote' ? record.said?.edtf : record.date.edtf) ?? '',
      confidence: quote ? quote.confidence.toFixed(2) : '',
      review: record.review,
      reported: complaints.map(({ reason }) => reason).join(' | '),
    };
    return csvLine([...FOUND, ...FILLED].map((column) => cells[column] ?? ''));
  });
  return [csvLine([...FOUND, ...FILLED]), ...lines].join('');
}

/** The latest correction of each finding, by the finding's id. */
function statesOf(corrections: readonly CorrectionRecord[]): Map<string, string> {
  const states = new Map<string, string>();
  for (const one of corrections) {
    if ('finding' in one && one.id > (states.get(one.finding.id) ?? '')) states.set(one.finding.id, one.id);
  }
  return states;
}
