// Compares the articles of an archive once, for all that depends on what they have in common.
import type { Archive } from '../article/archive.ts';
import { type ArticleTerms, readArticleTerms } from './article-terms.ts';
import type { Before } from './before.ts';
import { findNeighbours, type Neighbours } from './neighbours.ts';
import type { Registers } from './registers.ts';
import { type FindSharedText, findSharedText } from './shared-text.ts';

/** What the articles of an archive have in common: terms, whole passages; and which are nearest to each other. */
export interface ComparedArticles {
  readonly archive: Archive;
  readonly terms: ArticleTerms;
  readonly neighbours: Neighbours;
  readonly sharedText: FindSharedText;
  readonly before: Before | undefined;
}

/** With what was kept of the archive as it was before, this is the same, and faster. */
export function compareArticles(registers: Registers, before?: Before): ComparedArticles {
  const { archive } = registers;
  const terms = readArticleTerms(registers, before);
  const neighbours = findNeighbours(terms, before);
  return { archive, terms, neighbours, sharedText: findSharedText(archive), before };
}
