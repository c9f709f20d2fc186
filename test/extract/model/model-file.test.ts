import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ModelFileError, readModelFile, writeModelFile } from '../../../src/extract/model/model-file.ts';
import { modelFrom } from '../../../src/extract/model/quote-model.ts';
import { indexWeights, rowOf } from '../../../src/language/weights.ts';

const rows = fc
  .uniqueArray(fc.nat(1023), { maxLength: 40 })
  .map((list) => list.sort((a, b) => a - b))
  .chain((buckets) =>
    fc
      .array(fc.integer({ min: -127, max: 127 }), { minLength: buckets.length * 3, maxLength: buckets.length * 3 })
      .map((values) => ({ buckets, values })),
  );

const small = () =>
  writeModelFile({
    weights: { quotes: indexWeights(10, 2, 0.5, Uint32Array.of(3, 700), Int8Array.of(1, -2, 3, -4)) },
    numbers: { linker: Float64Array.of(0.5, -1) },
    notes: { tags: ['NN', 'VBD'] },
  });

describe('the model file', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(rows, fc.array(fc.integer({ min: -8, max: 8 })), ({ buckets, values }, numbers) => {
        const weights = indexWeights(10, 3, 0.25, Uint32Array.from(buckets), Int8Array.from(values));
        const parts = readModelFile(
          writeModelFile({ weights: { a: weights }, numbers: { b: Float64Array.from(numbers) }, notes: { c: [1] } }),
        );
        expect(parts.weights['a']).toEqual(weights);
        expect([...parts.numbers['b']!]).toEqual(numbers.map((n) => n + 0));
        expect(parts.notes).toEqual({ c: [1] });
        buckets.forEach((bucket, row) => {
          expect(rowOf(parts.weights['a']!, bucket)).toBe(row);
        });
      }),
    );
  });

  it('stands in memory once: another thread that is handed it reads the same tables', async () => {
    const { weights, numbers, notes } = readModelFile(small());
    const { index, packed } = weights['quotes']!;
    for (const { buffer } of [index, packed, numbers['linker']!]) expect(buffer).toBeInstanceOf(SharedArrayBuffer);
    const seeing = `const { workerData: w, parentPort } = require('node:worker_threads');
      w.weights.quotes.packed[0] = 12345;
      w.numbers.linker[1] = 0.75;
      parentPort.postMessage(w.notes);`;
    const worker = new Worker(seeing, { eval: true, workerData: { weights, numbers, notes } });
    expect(await once(worker, 'message')).toEqual([notes]);
    expect([packed[0], numbers['linker']![1]]).toEqual([12345, 0.75]);
    await worker.terminate();
  });

  it('is the same bytes for the same model', () => expect(small()).toEqual(small()));

  const torn: [why: string, bytes: () => Uint8Array][] = [
    ['nothing', () => new Uint8Array(0)],
    ['something else', () => new TextEncoder().encode('{"weights": {}}')],
    ['cut in the header', () => small().slice(0, 40)],
    ['cut in the body', () => small().slice(0, -3)],
    ['one bit turned', () => small().map((byte, i, all) => (i === all.length - 5 ? byte ^ 1 : byte))],
    ['another format', () => small().map((byte, i) => (i === 4 ? 99 : byte))],
  ];
  for (const [why, bytes] of torn) {
    it(`refuses ${why}`, () => expect(() => readModelFile(bytes())).toThrow(ModelFileError));
  }

  it('names the part that is missing', () =>
    expect(() => modelFrom(readModelFile(small()))).toThrow(/the part "\w+" is missing/));
});
