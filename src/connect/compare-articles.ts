// Compares the articles of an archive once, for all that depends on what they have in common.
import type { Archive } from '../article/archive.ts';
import { type ArticleTerms, readArticleTerms } from './article-terms.ts';
import { findNeighbours, type Neighbours } from './neighbours.ts';
import type { Registers } from './registers.ts';
import { type FindSharedText, findSharedText } from './shared-text.ts';

/** What the articles of an archive have in common: terms, whole passages; and which are nearest to each other. */
export interface ComparedArticles {
  readonly archive: Archive;
  readonly terms: ArticleTerms;
  readonly neighbours: Neighbours;
  readonly sharedText: FindSharedText;
}

export function compareArticles(registers: Registers): ComparedArticles {
  const { archive } = registers;
  const terms = readArticleTerms(archive, registers);
  return { archive, terms, neighbours: findNeighbours(terms), sharedText: findSharedText(archive) };
}
