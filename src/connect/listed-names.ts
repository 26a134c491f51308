// The names that articles have in one list of their front matter, each once: an archive names the same over and over.
import type { Article } from '../article/article.ts';
import { namesOfArticle } from '../article/names-of-article.ts';
import type { RegisterKind } from '../article/register-kind.ts';
import { createNumberRows, type NumberRows } from './number-rows.ts';

export interface ListedNames {
  /** In the order in which they first stand. */
  readonly names: readonly string[];
  /** For each article the places of its names in that list, in the order of its front matter. */
  readonly ofArticles: NumberRows;
}

export function listNames(articles: readonly Article[], kind: RegisterKind): ListedNames {
  const places = new Map<string, number>();
  const rows = createNumberRows();
  for (const article of articles) {
    for (const name of namesOfArticle(article, kind)) {
      const place = places.get(name) ?? places.size;
      if (place === places.size) places.set(name, place);
      rows.push(place);
    }
    rows.endRow();
  }
  return { names: [...places.keys()], ofArticles: rows.done() };
}
