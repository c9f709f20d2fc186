// An editor's rows against the coverage as it is by now: corrections for what fits, a refusal that names the row for what
// does not. Somebody else may have decided on the same record since the file was made: what agrees or concerns
// another field merges, the rest is a conflict that names both. Pure.

import type { TextOf } from '../../coverage/corrections.ts';
import { placeWords } from '../../coverage/decide.ts';
import type { Problem } from '../../coverage/problem.ts';
import {
  type CorrectionRecord,
  type Coverage,
  type FindingChange,
  type FindingRecord,
  STANCES,
} from '../../coverage/types.ts';
import { DATES, dateTyped, orNone } from './asking.ts';
import type { Untimed } from './keeper.ts';
import type { Column } from './sheet.ts';
import type { Row } from './sheet-read.ts';
import { speakerShown } from './view.ts';

export type Imported = {
  readonly corrections: readonly Untimed[];
  readonly refusals: readonly Problem[];
  /** Rows that say what the coverage says already. */
  readonly unchanged: number;
};

type OfFinding = Extract<CorrectionRecord, { readonly about: 'quote' | 'report' }>;
type Verdict = 'checked' | 'rejected';
type Given = { readonly verdict: Verdict; readonly change: FindingChange };

const DECISIONS: Readonly<Record<string, 'accept' | 'correct' | 'reject'>> = {
  accept: 'accept',
  accepter: 'accept',
  correct: 'correct',
  corriger: 'correct',
  reject: 'reject',
  rejeter: 'reject',
};

/** What a field of a row is in a record. */
const FIELDS = {
  'new words': 'words',
  'new speaker': 'speaker',
  'new stance': 'stance',
  'new date': 'date',
  'new summary': 'summary',
} as const;

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

type Refuse = (code: string, values?: Problem['values']) => null;

function refuseRow(refusals: Problem[], problem: Problem): null {
  refusals.push(problem);
  return null;
}

/** What a row wants; null when it wants nothing, or was refused. */
function readRow(cells: Row['cells'], today: string, refuse: Refuse): Given | null {
  const filled = (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).filter((column) => (cells[column] ?? '') !== '');
  const typed = (cells.decision ?? '').toLowerCase();
  if (typed === '' && filled.length === 0) return null;
  const decision = typed === '' ? 'correct' : DECISIONS[typed];
  const wrong = (column: Column, names: string) =>
    refuse('rowValue', { column, value: (cells[column] ?? '').slice(0, 80), names });
  if (decision === undefined) return wrong('decision', 'accept, correct, reject');
  if (decision === 'reject' && filled.length > 0) return refuse('rowRejectsAndChanges', { column: filled[0]! });
  const stance = (cells['new stance'] ?? '').toLowerCase();
  if (stance !== '' && !STANCES.some((known) => known === stance)) return wrong('new stance', STANCES.join(', '));
  const date = cells['new date'] ? orNone(dateTyped({ today }))(cells['new date']) : undefined;
  if (cells['new date'] && date === undefined) return wrong('new date', DATES);
  return {
    verdict: decision === 'reject' ? 'rejected' : 'checked',
    change: {
      ...(cells['new words'] ? { words: cells['new words'] } : {}),
      ...(cells['new speaker'] ? { speaker: cells['new speaker'] === '-' ? null : cells['new speaker'] } : {}),
      ...(stance === '' ? {} : { stance: stance as (typeof STANCES)[number] }),
      ...(date === undefined ? {} : { date }),
      ...(cells['new summary'] ? { summary: cells['new summary'] } : {}),
    },
  };
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
