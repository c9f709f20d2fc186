import { describe, expect, test } from 'vitest';
import { clausesOf, meaningOf, plainText } from '../../../src/search/embed/meaning.ts';
import type { Embedder } from '../../../src/search/types.ts';

/** Texts about water point one way, texts about money the other. */
function fake(): Embedder & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    id: 'fake',
    dimensions: 2,
    asked,
    embed: async (texts) => {
      asked.push(...texts);
      return texts.map((text) => Float32Array.from(/river|flood/.test(text) ? [1, 0] : [0, 1]));
    },
  };
}
const trained = { id: 'fake', mean: [0, 0] };
const documents = [
  { text: 'the river rose', title: '' },
  { text: 'the budget rose', title: '' },
  { text: 'the river rose', title: 'budget' },
];

describe('cosines', () => {
  test('are not there while the embedder fails; the next question loads it anew', async () => {
    let loads = 0;
    const meaning = meaningOf(async () => {
      loads++;
      if (loads === 1) throw new Error('no memory');
      return loads === 2 ? { ...fake(), embed: () => Promise.reject(new Error('the thread ended')) } : fake();
    });
    expect(await meaning.cosines('a flood', documents, trained)).toBeNull();
    expect(await meaning.cosines('a flood', documents, trained)).toBeNull();
    expect(await meaning.cosines('a flood', documents, trained)).toHaveLength(3);
  });

  test('are those of the question and the mean of words and title', async () => {
    const near = await meaningOf(async () => fake()).cosines('a flood', documents, trained);
    expect(near?.map(({ both, text, title }) => [both, text, title].map((one) => Number(one.toFixed(2))))).toEqual([
      [1, 1, 0],
      [0, 0, 0],
      [0.71, 1, 0],
    ]);
  });

  test('a clause of the question may be nearer than the whole', async () => {
    const embedder: Embedder = {
      id: 'fake',
      dimensions: 2,
      embed: async (texts) =>
        texts.map((text) => {
          const [water, money] = [/river|flood/.test(text), /budget|money/.test(text)];
          return water && money ? Float32Array.from([0.6, 0.8]) : Float32Array.from(water ? [1, 0] : [0, 1]);
        }),
    };
    const question = 'There was money for it. And then the flood came!';
    const near = await meaningOf(async () => embedder).cosines(question, documents, trained);
    expect(near?.map(({ text, clause }) => [text, clause].map((one) => Number(one.toFixed(2))))).toEqual([
      [0.6, 1],
      [0.8, 1],
      [0.6, 1],
    ]);
  });

  test('why they are not there is told, each reason once, however often the embedder fails', async () => {
    const told: string[] = [];
    let why = 'out of memory';
    const meaning = meaningOf(
      async () => ({ ...fake(), embed: () => Promise.reject(new Error(why)) }),
      undefined,
      (error) => told.push(String(error)),
    );
    for (const reason of ['out of memory', 'out of memory', 'the thread ended', 'out of memory']) {
      why = reason;
      expect(await meaning.cosines('a flood', documents, trained)).toBeNull();
    }
    expect(told).toEqual(['Error: out of memory', 'Error: the thread ended']);
  });

  test('a model that does not load tells why once; one that is not installed tells nothing', async () => {
    const told: string[] = [];
    const tell = (error: unknown) => void told.push(String(error));
    const broken = meaningOf(() => Promise.reject(new Error('no WebAssembly')), undefined, tell);
    expect(await broken.cosines('a flood', documents, trained)).toBeNull();
    expect(await broken.cosines('a flood', documents, trained)).toBeNull();
    expect(await meaningOf(async () => null, undefined, tell).cosines('a flood', documents, trained)).toBeNull();
    expect(told).toEqual(['Error: no WebAssembly']);
  });

  test('nothing is embedded twice, and the model is loaded once', async () => {
    const embedder = fake();
    let loaded = 0;
    const meaning = meaningOf(async () => {
      loaded++;
      return embedder;
    });
    expect(loaded).toBe(0);
    await meaning.cosines('a flood', documents, trained);
    await meaning.cosines('a flood', documents, trained);
    expect(loaded).toBe(1);
    expect(embedder.asked.length).toBe(new Set(embedder.asked).size);
  });

  test('are unknown without an embedder, or with another than the model was trained with', async () => {
    expect(await meaningOf(async () => null).cosines('a flood', documents, trained)).toBeNull();
    expect(await meaningOf(async () => fake()).cosines('a flood', documents, { id: 'other', mean: [0, 0] })).toBeNull();
  });
});

describe('the nearest', () => {
  const all = new Map(documents.map((document, at) => [`d${at}`, document]));
  const bytes = new Map([
    ['the river rose', Int8Array.of(127, 0)],
    ['the budget rose', Int8Array.of(0, 127)],
  ]);

  test('are found among the documents whose vectors were made before; nothing but the question is embedded', async () => {
    const embedder = fake();
    const meaning = meaningOf(
      async () => embedder,
      () => (texts) => texts.map((text) => bytes.get(text) ?? null),
    );
    expect(await meaning.nearest('a flood', all, trained, 2)).toEqual(['d0', 'd2']);
    expect(await meaning.nearest('money', all, trained, 1)).toEqual(['d1']);
    expect(embedder.asked).toEqual(['a flood', 'money']);
  });

  test('are none without vectors, without an embedder, with another one, and while it fails', async () => {
    const none = () => (texts: readonly string[]) => texts.map(() => null);
    const failing = { ...fake(), embed: () => Promise.reject(new Error('the thread ended')) };
    expect(await meaningOf(async () => fake()).nearest('a flood', all, trained, 2)).toEqual([]);
    expect(await meaningOf(async () => fake(), none).nearest('a flood', all, trained, 2)).toEqual([]);
    expect(await meaningOf(async () => null, none).nearest('a flood', all, trained, 2)).toEqual([]);
    expect(await meaningOf(async () => failing, none).nearest('a flood', all, trained, 2)).toEqual([]);
    const other = { id: 'other', mean: [0, 0] };
    expect(await meaningOf(async () => fake(), none).nearest('a flood', all, other, 2)).toEqual([]);
  });
});

test.each([
  ['flood https://t.co/x again', 'flood again'],
  ['#BuildTheBridge @TownHall', 'Build The Bridge Town Hall'],
  ['The river rose. — A. Person (@person) May 3, 2020', 'The river rose.'],
  ['', ''],
])('an encoder is given words: %s', (text, expected) => {
  expect(plainText(text)).toBe(expected);
});

test.each([
  ['The river rose again. Nobody had told the town: the dam was open', 3],
  ['The river rose again.', 0],
  ['No. Never. The river rose again and again.', 1],
  ['', 0],
])('clauses of “%s”: %i', (text, count) => {
  expect(clausesOf(text)).toHaveLength(count);
});
