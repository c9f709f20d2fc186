// The shipped numbers and the made-up town, ready to be asked.
import { readFileSync } from 'node:fs';
import { findRanked } from '../../../src/query/rank/find.ts';
import { readRankerModel } from '../../../src/query/rank/model.ts';
import type { Ranking } from '../../../src/query/rank/types.ts';
import { miniSearchEngine } from '../../../src/search/engines/minisearch.ts';
import type { SearchDocument } from '../../../src/search/types.ts';

export const model = readRankerModel(
  JSON.parse(readFileSync(new URL('../../../data/models/ranker.json', import.meta.url), 'utf8')),
);

export async function asker(
  documents: readonly SearchDocument[],
): Promise<(words: string, options?: { all?: boolean }) => Promise<Ranking>> {
  const index = await miniSearchEngine.build(documents);
  const byId = new Map(documents.map((document) => [document.id, document]));
  return (words, options = {}) => findRanked(index, byId, model, { words, filters: { kind: 'quote' }, ...options });
}
