import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadQuoteModel, quoteModel } from '../../src/cli/quote-model.ts';

describe('the model of the package', () => {
  it('is there, and is read once', async () => {
    const loaded = await quoteModel();
    expect(loaded.problem).toBeUndefined();
    expect(quoteModel()).toBe(quoteModel());
  });

  it('is named when it is missing or damaged, and nothing is thrown', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'onrecord-model-'));
    try {
      expect((await loadQuoteModel(join(folder, 'none'))).problem?.code).toBe('modelMissing');
      await writeFile(join(folder, 'torn'), 'ORQM');
      expect((await loadQuoteModel(join(folder, 'torn'))).problem?.code).toBe('modelDamaged');
      expect((await loadQuoteModel(folder)).problem?.code).toBe('modelDamaged');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
