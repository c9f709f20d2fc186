import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { handedModel, loadQuoteModel, quoteModel, useModel } from '../../src/cli/quote-model.ts';

describe('the model of the package', () => {
  it('is there, and is read once', async () => {
    const loaded = await quoteModel();
    expect(loaded.problem).toBeUndefined();
    expect(quoteModel()).toBe(quoteModel());
  });

  it('is handed to other threads as it stands in memory, and used there without reading a file', async () => {
    const before = await quoteModel();
    const handed = await handedModel();
    if (before.problem || 'problem' in handed) throw new Error('the model of the package is not there');
    const tables = Object.values(handed.parts.weights).flatMap(({ index, packed }) => [index, packed]);
    expect(tables.length).toBeGreaterThan(4);
    for (const { buffer } of [...tables, ...Object.values(handed.parts.numbers)])
      expect(buffer).toBeInstanceOf(SharedArrayBuffer);
    useModel(handed);
    const after = await quoteModel();
    expect(after.problem).toBeUndefined();
    if (after.problem) return;
    expect(after.model.tagger.emission.packed.buffer).toBe(before.model.tagger.emission.packed.buffer);
    expect(after.model.spans.trees.buffer).toBe(before.model.spans.trees.buffer);
  });

  it('says in other threads too why there is none', async () => {
    const problem = { code: 'modelMissing', values: { file: 'models/quotes.model' } };
    const before = await handedModel();
    useModel({ problem });
    expect(await quoteModel()).toEqual({ problem });
    expect(await handedModel()).toEqual({ problem });
    useModel(before);
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
