import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/read/html.ts';
import { DATED, datedPage } from './made/dated-pages.ts';

describe('the day of publication', () => {
  it.each(DATED.map((page) => [page.says, page.day, page] as const))('%s: %s', async (_, day, page) => {
    const result = await readHtml(datedPage(page), 'page.html', page.url ?? null);
    if (!result.ok) throw new Error(result.problem.code);
    expect(result.content.published?.edtf ?? null).toBe(day);
  });
});
