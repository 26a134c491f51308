// The names that articles have in one list of their front matter, each once: an archive names the same over and over.
import type { Article } from '../article/article.ts';
import { namesOfArticle } from '../article/names-of-article.ts';
import type { RegisterKind } from '../article/register-kind.ts';
import type { NameFacts } from './name-facts.ts';
import { type NumberRows, rowsIn } from './number-rows.ts';

export interface ListedNames {
  /** In the order in which they first stand. */
  readonly names: readonly string[];
  /** For each article the places of its names in that list, in the order of its front matter. */
  readonly ofArticles: NumberRows;
}

export function listNames(articles: readonly Article[], kind: RegisterKind, facts: NameFacts): ListedNames {
  const rows = facts.list(kind, articles, (article) => namesOfArticle(article, kind));
  const places = new Int32Array(facts.names.length).fill(notYet);
  const names: string[] = [];
  const numbers = rows.numbers.map((name) => {
    const place = places[name] ?? notYet;
    if (place !== notYet) return place;
    places[name] = names.length;
    return names.push(facts.names[name] ?? '') - 1;
  });
  return { names, ofArticles: rowsIn(numbers, rows.ends) };
}

const notYet = -1;
