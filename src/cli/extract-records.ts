// One article to its records, with whatever extraction needs loaded once a thread.
import type { Article, ArticleRecords } from '../coverage/types.ts';
import { extract } from '../extract/extract.ts';
import { markedQuotations } from '../extract/marked.ts';
import { toRecords } from '../extract/records.ts';
import { quoteModel } from './quote-model.ts';

export async function extractRecords(article: Article): Promise<ArticleRecords> {
  if (article.language !== undefined) return toRecords(article, markedQuotations(article, article.language));
  const loaded = await quoteModel();
  return toRecords(article, extract(article, loaded.problem ? {} : { model: loaded.model }));
}
