// One article to its records, with whatever extraction needs loaded once a thread.
import type { Article, ArticleRecords } from '../coverage/types.ts';
import { extract } from '../extract/extract.ts';
import { toRecords } from '../extract/records.ts';

export async function extractRecords(article: Article): Promise<ArticleRecords> {
  return toRecords(article, extract(article));
}
