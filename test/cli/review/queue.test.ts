// In which order an editor is shown what waits.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { waitingIn } from '../../../src/cli/review/queue.ts';
import { correctionOf } from '../../../src/coverage/corrections.ts';
import type { Coverage } from '../../../src/coverage/types.ts';
import { dateFromEdtf } from '../../../src/dates/index.ts';
import { mergeCoverage } from '../../../src/merge/merge.ts';
import { harbour } from '../../coverage/made-up.ts';

/** Quotes of these confidences, in text order, and the report of the harbour with this date. */
function found(
  confidences: readonly number[],
  edtf = '2022-05-03',
  basis: 'explicit' | 'relative' = 'explicit',
): Coverage {
  const { quotes, reports, ...rest } = harbour();
  return {
    ...rest,
    quotes: confidences.map((confidence, n) => ({ ...quotes[0]!, id: `q${n}`, text: `Number ${n}`, confidence })),
    reports: [{ ...reports[0]!, date: dateFromEdtf(edtf, basis) }],
  };
}
const complaint = (finding: string) => ({ id: 'c', finding, reason: 'no', at: '2026-01-15' });
const shown = (coverage: Coverage, complained: readonly string[] = [], only: readonly string[] = []) =>
  waitingIn(coverage, mergeCoverage(coverage).events, complained.map(complaint), only).map((one) =>
    one.kind === 'dates' ? 'dates' : one.record.id,
  );

describe('what waits', () => {
  test('comes the least certain first, whatever the text says first', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 }), (percents) => {
        const confidences = percents.map((percent) => percent / 100);
        const order = shown(found(confidences)).filter((id) => id.startsWith('q'));
        const sorted = order.map((id) => confidences[Number(id.slice(1))]!);
        expect(sorted).toEqual([...confidences].sort((a, b) => a - b));
      }),
    );
  });

  test.each([
    ['a written date', '2022-05-03', 'explicit', ['q0', 'harbour#r-1', 'q1']],
    ['a reckoned date', '2022-05-03', 'relative', ['q0', 'harbour#r-1', 'q1']],
    ['a date without its year', 'XXXX-05-03', 'explicit', ['harbour#r-1', 'q0', 'q1']],
  ] as const)('puts a report with %s where its date is sure', (_, edtf, basis, order) => {
    expect(shown(found([0.6, 0.9], edtf, basis))).toEqual(order);
  });

  test('begins with what readers reported, also of what was checked, then with dates that disagree', () => {
    const coverage = found([0.2, 0.9]);
    const checked = { review: 'checked', checked: { by: 'Kim', note: 'read' } } as const;
    const anchorOf = (article: string) => ({ article, words: coverage.reports[0]!.citation.excerpt });
    const other = { ...coverage.articles[0]!, id: 'wharf' };
    const report = {
      ...coverage.reports[0]!,
      id: 'wharf#r',
      article: 'wharf',
      date: dateFromEdtf('2022-05-04', 'explicit'),
    };
    const both: Coverage = {
      ...coverage,
      articles: [...coverage.articles, other],
      quotes: [coverage.quotes[0]!, { ...coverage.quotes[1]!, ...checked } as (typeof coverage.quotes)[number]],
      reports: [...coverage.reports, report],
      corrections: [
        correctionOf({ about: 'sameEvent', reports: [anchorOf('harbour'), anchorOf('wharf')], by: 'Kim', note: 'one' }),
      ],
    };
    expect(shown(both, ['q1'])).toEqual(['q1', 'dates', 'q0', 'harbour#r-1', 'wharf#r']);
    expect(shown(both, [], ['wharf'])).toEqual(['dates', 'wharf#r']);
  });

  test('leaves earlier revisions and what was decided alone', () => {
    const coverage = found([0.5]);
    const [article] = coverage.articles;
    expect(shown({ ...coverage, articles: [{ ...article!, replacedBy: 'harbour-2' }] })).toEqual([]);
    const rejected = { ...coverage.quotes[0]!, review: 'rejected' } as (typeof coverage.quotes)[number];
    expect(shown({ ...coverage, quotes: [rejected] })).toEqual(['harbour#r-1']);
  });
});
