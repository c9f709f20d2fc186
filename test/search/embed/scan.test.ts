import fc from 'fast-check';
import { expect, test } from 'vitest';
import { centre, dot, unit } from '../../../src/search/embed/arithmetic.ts';
import { scanOf } from '../../../src/search/embed/scan.ts';
import { asBytes } from '../../../src/search/embed/stored.ts';

const vector = fc
  .array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 })
  .filter((numbers) => numbers.some((number) => number !== 0))
  .map((numbers) => asBytes(unit(Float32Array.from(numbers))));

test('the nearest are those of all that are nearest one by one, whatever has no vector is left out', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.option(vector), { maxLength: 40 }),
      vector,
      fc.nat(45),
      async (vectors, asked, limit) => {
        const documents = vectors.map((_, at) => [`d${at}`, `${at}`, ''] as const);
        const mean = [0.1, 0, 0, 0];
        const scan = await scanOf(documents, (texts) => texts.map((text) => vectors[Number(text || -1)] ?? null), mean);
        const question = centre(asked, mean);
        const nearness = vectors.map((own) => (own === null ? -2 : dot(question, asBytes(centre(own, mean)))));
        const expected = documents
          .map(([key], at) => ({ key, near: nearness[at]! }))
          .filter(({ near }) => near !== -2)
          .sort((a, b) => b.near - a.near)
          .slice(0, limit);
        expect(scan(question, limit)).toEqual(expected.map(({ key }) => key));
      },
    ),
  );
});

test('a title counts as much as the words', async () => {
  const east = asBytes([1, 0]);
  const north = asBytes([0, 1]);
  const read = (texts: readonly string[]) =>
    texts.map((text) => (text === 'east' ? east : text === 'north' ? north : null));
  const scan = await scanOf(
    [
      ['words', 'north', 'east'],
      ['both', 'east', 'east'],
      ['neither', 'north', 'north'],
      ['untitled', 'east', ''],
      ['unknown', 'south', 'east'],
    ],
    read,
    [0, 0],
  );
  expect(scan(Float32Array.of(1, 0), 9)).toEqual(['both', 'untitled', 'words', 'neither']);
});
