import { expect, test } from 'vitest';
import { findRanked } from '../../../src/query/rank/find.ts';
import type { Meaning } from '../../../src/search/embed/meaning.ts';
import { postingsEngine } from '../../../src/search/engines/postings.ts';
import { quote } from '../../search/documents.ts';
import { model } from './ranker.ts';

const DOCUMENTS = [
  quote('a2', 'The town will rebuild the old bridge before winter comes'),
  quote('a10', 'The council spent the winter on the accounts of the harbour'),
  quote('a3', 'Nobody told the residents about the tunnel works'),
];
const byId = new Map(DOCUMENTS.map((document) => [document.id, document]));

function counting(cosine: (text: string) => number): Meaning & { asked: number } {
  const meaning = {
    asked: 0,
    nearest: async () => [],
    cosines: async (_: string, documents: readonly { readonly text: string }[]) => {
      meaning.asked++;
      return documents.map(({ text }) => {
        const near = cosine(text);
        return { both: near, text: near, title: near, clause: near, titleClause: near };
      });
    },
  };
  return meaning;
}

test('words that stand in a quote are answered without asking what they mean', async () => {
  const index = await postingsEngine.build(DOCUMENTS);
  const meaning = counting(() => 0);
  const { results } = await findRanked(index, byId, model, { words: 'rebuild the old bridge before winter' }, meaning);
  expect(results[0]).toMatchObject({ match: 'verbatim', document: { id: 'a2' } });
  expect(meaning.asked).toBe(0);
});

test('the nearer in meaning comes first where the words do not decide, and never as the words themselves', async () => {
  const index = await postingsEngine.build(DOCUMENTS);
  const words = 'in winter their finances were examined';
  for (const [near, id] of [
    ['accounts', 'a10'],
    ['bridge', 'a2'],
  ] as const) {
    const meaning = counting((text) => (text.includes(near) ? 0.9 : 0));
    const { results } = await findRanked(index, byId, model, { words, all: true }, meaning);
    expect(meaning.asked).toBe(1);
    expect(results[0]).toMatchObject({ match: 'paraphrase', document: { id } });
  }
});

test('without abstaining, what is near in meaning is found though it shares no word; the filters hold for it, too', async () => {
  const index = await postingsEngine.build(DOCUMENTS);
  const words = 'will someone check their finances';
  const meaning = {
    ...counting((text) => (text.includes('accounts') ? 0.9 : 0)),
    nearest: async () => ['a10', 'gone'],
  };
  const found = async (more: object) => {
    const { results } = await findRanked(index, byId, model, { words, ...more }, meaning);
    return results.map(({ document, match }) => [document.id, match]);
  };
  expect((await found({ all: true }))[0]).toEqual(['a10', 'paraphrase']);
  expect(await found({ all: true, filters: { kind: 'event' } })).toEqual([]);
  expect(await found({})).toEqual([]);
});

test('what is far in meaning is no answer', async () => {
  const index = await postingsEngine.build(DOCUMENTS);
  const { answered } = await findRanked(
    index,
    byId,
    model,
    { words: 'winter sports are cancelled' },
    counting(() => -0.1),
  );
  expect(answered).toBe(false);
});

test('of doubles the first by its number stands first, whatever the order of the index', async () => {
  const doubles = ['v1056', 'v14', 'v2'].map((id) =>
    quote(id, 'The ferry will sail again in spring, the board promised'),
  );
  for (const documents of [doubles, [...doubles].reverse()]) {
    const index = await postingsEngine.build(documents);
    const { results } = await findRanked(index, new Map(documents.map((own) => [own.id, own])), model, {
      words: 'the ferry will sail again',
    });
    expect(results.map(({ document }) => document.id)).toEqual(['v2', 'v14', 'v1056']);
  }
});
