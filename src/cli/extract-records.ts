// One article to its records, with whatever extraction needs loaded once a thread.
import type { Article, ArticleRecords } from '../coverage/types.ts';
import { extract } from '../extract/extract.ts';
import { toRecords } from '../extract/records.ts';
import { quoteModel } from './quote-model.ts';

export async function extractRecords(article: Article): Promise<ArticleRecords> {
  const loaded = await quoteModel();
  return toRecords(article, extract(article, loaded.problem ? {} : { model: loaded.model }));
}
