// An editor's rows against the coverage as it is by now: corrections for what fits, a refusal that names the row for what
// does not. Somebody else may have decided on the same record since the file was made: what agrees or concerns
// another field merges, the rest is a conflict that names both. Pure.

import type { TextOf } from '../../coverage/correction-groups.ts';
import { placeWords } from '../../coverage/decide.ts';
import type { Problem } from '../../coverage/problem.ts';
import type { CorrectionRecord, Coverage, FindingChange, FindingRecord } from '../../coverage/types.ts';
import type { Untimed } from './keeper.ts';
import type { Row } from './sheet-read.ts';
import { type Given, readRow } from './sheet-row.ts';
import { speakerShown } from './view.ts';

export type Imported = {
  readonly corrections: readonly Untimed[];
  readonly refusals: readonly Problem[];
  /** Rows that say what the coverage says already. */
  readonly unchanged: number;
};

type OfFinding = Extract<CorrectionRecord, { readonly about: 'quote' | 'report' }>;
export function importRows(
  rows: readonly Row[],
  coverage: Coverage,
  textOf: TextOf,
  {
    file,
    by,
    note,
    today,
  }: { readonly file: string; readonly by: string; readonly note: string; readonly today: string },
): Imported {
  const findings = new Map<string, FindingRecord>([...coverage.quotes, ...coverage.reports].map((r) => [r.id, r]));
  const history = historyOf(coverage.corrections);
  const corrections: Untimed[] = [];
  const refusals: Problem[] = [];
  const seen = new Map<string, number>();
  let unchanged = 0;
  for (const { number, cells } of rows) {
    const refuse = (code: string, values: Problem['values'] = {}) =>
      refuseRow(refusals, { code, values: { file, row: number, ...values } });
    const given = readRow(cells, today, refuse);
    if (given === null) continue;
    const id = cells.id ?? '';
    const record = findings.get(id);
    if (!record) {
      refuse('rowNoRecord', { id: id.slice(0, 80) });
      continue;
    }
    const before = seen.get(id);
    if (before !== undefined) {
      refuse('rowTwice', { id, other: before });
      continue;
    }
    seen.set(id, number);
    const own = onlyChanges(given, record, coverage);
    const wrong =
      doesNotFit(own.change, record, textOf) ?? clash(own, record, cells.state ?? '', history.get(id) ?? [], coverage);
    if (wrong) refuse(wrong.code, wrong.values);
    else if (record.review === own.verdict && Object.keys(own.change).length === 0) unchanged++;
    else {
      const finding = { article: record.article, id, words: record.citation.excerpt };
      const change = Object.keys(own.change).length === 0 ? {} : { change: own.change };
      corrections.push({ about: record.type, finding, verdict: own.verdict, ...change, by, note: cells.note || note });
    }
  }
  return { corrections, refusals, unchanged };
}

function refuseRow(refusals: Problem[], problem: Problem): null {
  refusals.push(problem);
  return null;
}

/** Without what the record says already. */
function onlyChanges({ verdict, change }: Given, record: FindingRecord, coverage: Coverage): Given {
  const fields = Object.entries(change).filter(([field, value]) => said(value) !== standing(record, field, coverage));
  return { verdict, change: Object.fromEntries(fields) };
}

function doesNotFit(change: FindingChange, record: FindingRecord, textOf: TextOf): Problem | null {
  const allowed = record.type === 'quote' ? ['words', 'speaker', 'stance', 'date'] : ['date', 'summary'];
  const other = Object.keys(change).find((field) => !allowed.includes(field));
  if (other) return { code: 'rowOtherKind', values: { column: `new ${other}`, kind: record.type } };
  if (record.type === 'report' && change.date === null) return { code: 'rowNeedsDate', values: {} };
  if (change.words === undefined || record.citation.start === null) return null;
  const text = textOf(record.article) ?? record.citation.excerpt;
  if (placeWords(change.words, text, record.citation.start)) return null;
  return { code: 'rowNotInText', values: { words: change.words.slice(0, 120) } };
}

/** What somebody has decided since the file was made (`state`) and this row would undo. */
function clash(
  given: Given,
  record: FindingRecord,
  state: string,
  history: readonly OfFinding[],
  coverage: Coverage,
): Problem | null {
  const since = history.filter(({ id }) => id > state);
  const last = since.at(-1);
  if (!last) return null;
  if (record.review !== given.verdict) {
    return {
      code: 'rowVerdictClash',
      values: { who: last.by, at: dayOf(last), theirs: record.review, yours: given.verdict },
    };
  }
  for (const field of Object.keys(given.change) as (keyof FindingChange)[]) {
    const theirs = since.findLast(({ change }) => change?.[field] !== undefined);
    if (!theirs) continue;
    const values = { column: field, who: theirs.by, at: dayOf(theirs), yours: said(given.change[field]) };
    return { code: 'rowClash', values: { ...values, theirs: standing(record, field, coverage) } };
  }
  return null;
}

function historyOf(corrections: readonly CorrectionRecord[]): Map<string, OfFinding[]> {
  const history = new Map<string, OfFinding[]>();
  for (const one of [...corrections].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if ('finding' in one) history.set(one.finding.id, [...(history.get(one.finding.id) ?? []), one]);
  }
  return history;
}

function dayOf({ at }: CorrectionRecord): string {
  return at?.slice(0, 10) ?? '–';
}

function said(value: FindingChange[keyof FindingChange]): string {
  if (value === null || value === undefined) return '–';
  return typeof value === 'string' ? value : value.edtf;
}

function standing(record: FindingRecord, field: string, coverage: Coverage): string {
  const { type } = record;
  if (field === 'date') return said(type === 'quote' ? record.said : record.date);
  if (type === 'report') return field === 'summary' ? record.summary : '–';
  if (field === 'words') return record.text;
  return field === 'stance' ? record.stance : (speakerShown(record, coverage) ?? '–');
}
