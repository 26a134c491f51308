// What the index of a site has of an article.
import type { Article } from '../article/article.ts';
import { articlePath } from '../pages/site-path.ts';
import { type SearchRecord, searchRecord } from '../search/search-record.ts';
import type { Markdown } from './markdown.ts';

export function recordOf(article: Article, markdown: Markdown): SearchRecord {
  return searchRecord(article, articlePath(article), markdown.toText(article.body, article.language));
}
