// Sentence vectors on disk: made once, gone on with after a kill, made anew for another model, and read back.
import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { countStored, makeVectors, storedVectors, textsToCompare } from '../../src/cli/vectors.ts';
import { type Layout, layoutOf } from '../../src/coverage/layout.ts';
import { meaningOf } from '../../src/search/embed/meaning.ts';
import { asBytes } from '../../src/search/embed/stored.ts';
import type { Embedder } from '../../src/search/types.ts';

const TEXTS = Array.from({ length: 40 }, (_, at) => `the ${'river '.repeat(at % 7)}rose for the ${at}th time`);

/** Its vectors tell the length of a text and the model. After `most` texts it is killed. */
function fake(id = 'fake', most = Number.POSITIVE_INFINITY): Embedder & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    id,
    dimensions: 2,
    asked,
    async embed(texts) {
      if (asked.length + texts.length > most) throw new Error('killed');
      asked.push(...texts);
      return texts.map((text) => Float32Array.from([text.length / 100, id.length / 100]));
    },
  };
}

let data: string;
let layout: Layout;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'onrecord-vectors-'));
  layout = layoutOf(data, 'town');
});
afterEach(() => rmSync(data, { recursive: true, force: true }));
const make = (by: Embedder, texts = TEXTS) => makeVectors(layout, by, texts, () => {});
const folder = () => join(layout.index, readdirSync(layout.index)[0]!);

describe('vectors', () => {
  test('are made once and read back as they were made', async () => {
    const by = fake();
    await make(by);
    await make(by);
    expect([...by.asked].sort()).toEqual([...TEXTS].sort());
    expect(storedVectors(layout, 'fake')([TEXTS[3]!, 'never heard'])).toEqual([
      asBytes([TEXTS[3]!.length / 100, 0.04]),
      null,
    ]);
    expect(countStored(layout, TEXTS)).toBe(40);
  });

  test('go on where they were killed, also in the middle of writing', async () => {
    const killed = fake('fake', 20);
    await expect(make(killed)).rejects.toThrow('killed');
    expect(countStored(layout, TEXTS)).toBe(16);
    appendFileSync(join(folder(), 'vectors'), 'x');
    appendFileSync(join(folder(), 'keys'), 'half a key');
    const next = fake();
    const told: number[] = [];
    await makeVectors(layout, next, TEXTS, (n) => told.push(n));
    expect(next.asked).toHaveLength(24);
    expect(told).toEqual([16, 32]);
    expect(statSync(join(folder(), 'vectors')).size).toBe(80);
    const read = storedVectors(layout, 'fake')(TEXTS);
    expect(read).toEqual(TEXTS.map((text) => asBytes([text.length / 100, 0.04])));
  });

  test('of another model are never read, and made anew', async () => {
    await make(fake());
    expect(storedVectors(layout, 'other')(TEXTS)).toEqual(TEXTS.map(() => null));
    const other = fake('other');
    await make(other);
    expect(other.asked).toHaveLength(40);
    expect(readdirSync(layout.index)).toHaveLength(1);
    expect(storedVectors(layout, 'fake')(TEXTS)).toEqual(TEXTS.map(() => null));
  });

  test('of texts that are gone are taken away', async () => {
    await make(fake());
    await make(fake(), TEXTS.slice(0, 10));
    expect(countStored(layout, TEXTS)).toBe(10);
    expect(storedVectors(layout, 'fake')([TEXTS[20]!])).toEqual([null]);
  });

  test('that are damaged on disk are made again when they are needed', async () => {
    await make(fake());
    appendFileSync(join(folder(), 'keys'), '');
    const { writeFileSync } = await import('node:fs');
    writeFileSync(join(folder(), 'vectors'), Buffer.alloc(80, 1));
    const by = fake();
    const meaning = meaningOf(
      async () => by,
      (id) => storedVectors(layout, id),
    );
    const document = { text: TEXTS[5]!, title: '' };
    const near = await meaning.cosines('a flood', [document], { id: 'fake', mean: [0, 0] });
    expect(near).toHaveLength(1);
    expect(by.asked).toContain(TEXTS[5]);
  });

  test('spare the embedder all but the question', async () => {
    await make(fake());
    const by = fake();
    const meaning = meaningOf(
      async () => by,
      (id) => storedVectors(layout, id),
    );
    await meaning.cosines(
      'a flood',
      TEXTS.map((text) => ({ text, title: '' })),
      { id: 'fake', mean: [0, 0] },
    );
    expect(by.asked).toEqual(['a flood']);
  });
});

test('quotes and titles are compared, each text once; events are not', () => {
  const quote = { kind: 'quote', text: 'the river rose', title: 'Flood' } as const;
  expect(textsToCompare([quote, { ...quote, text: 'it fell' }, { ...quote, kind: 'event', text: 'a flood' }])).toEqual([
    'the river rose',
    'Flood',
    'it fell',
  ]);
});
