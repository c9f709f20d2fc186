// What an editor filled into a row: a decision and what is to be changed, or why it is not understood.
import type { Problem } from '../../coverage/problem.ts';
import { type FindingChange, STANCES } from '../../coverage/types.ts';
import { DATES, dateTyped, orNone } from './asking.ts';
import type { Column } from './sheet.ts';
import type { Row } from './sheet-read.ts';

type Verdict = 'checked' | 'rejected';
export type Given = { readonly verdict: Verdict; readonly change: FindingChange };

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

type Refuse = (code: string, values?: Problem['values']) => null;

/** What a row wants; null when it wants nothing, or was refused. */
export function readRow(cells: Row['cells'], today: string, refuse: Refuse): Given | null {
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
