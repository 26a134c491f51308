// For each article of an archive the articles that are most like it, found once for all who ask.
import type { ArticleTerms } from './article-terms.ts';
import type { Before, Rows } from './before.ts';
import { createCosines } from './cosines.ts';
import { keepNearest } from './keep-nearest.ts';
import { createLook } from './look-for-nearest.ts';
import { createNearest, type Nearest } from './nearest.ts';

export interface Neighbours {
  readonly nearest: Nearest;
  kept(): Rows;
}

export function findNeighbours(terms: ArticleTerms, before: Before | undefined): Neighbours {
  const nearest = createNearest(terms.articles);
  const look = createLook(nearest, createCosines(terms, terms.count));
  if (before !== undefined) keepNearest(nearest, terms, before, look);
  else for (let article = 0; article < terms.articles; article++) look.at(article);
  const { others, cosines, counts } = nearest;
  return {
    nearest,
    kept: () => [
      ['nearest', others],
      ['nearest.cosines', cosines],
      ['nearest.counts', counts],
    ],
  };
}
