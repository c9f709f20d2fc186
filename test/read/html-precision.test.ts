import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/read/html.ts';
import { DIRTY_PAGES } from './made/dirty-pages.ts';

/** Runs of four words, as often as they stand there: the measure of the issue. */
function runs(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at + 4 <= words.length; at++) {
    const run = words.slice(at, at + 4).join(' ');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

function score(text: string, gold: string) {
  const [found, wanted] = [runs(text), runs(gold)];
  let shared = 0;
  for (const [run, count] of found) shared += Math.min(count, wanted.get(run) ?? 0);
  const size = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [precision, recall] = [shared / size(found), shared / size(wanted)];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

describe('the text of dirty pages', () => {
  const f1s: number[] = [];
  it.each(DIRTY_PAGES.map((page) => [page.name, page] as const))('%s', async (_, { html, gold, day }) => {
    const result = await readHtml(html, 'page.html', null);
    if (!result.ok) throw new Error(result.problem.code);
    const { text, published, boilerplate } = result.content;
    const left = boilerplate.reduceRight((kept, { start, end }) => kept.slice(0, start) + kept.slice(end), text);
    const { recall, f1 } = score(left, gold.join('\n'));
    f1s.push(f1);
    expect(published?.edtf ?? null).toBe(day);
    expect(recall).toBe(1);
    expect(f1).toBeGreaterThan(0.93);
  });

  it('is all there and nearly alone: F1 .965 over all of them', () => {
    expect(f1s.reduce((sum, f1) => sum + f1, 0) / DIRTY_PAGES.length).toBeGreaterThan(0.965);
  });
});
