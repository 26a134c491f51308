// Which two articles are about the same events: they share much, rare things among it, and were written within days.
import type { Archive } from '../article/archive.ts';
import type { ArticleTerms } from './article-terms.ts';
import { daysBetween } from './days-between.ts';
import { sharesHeadline } from './headline-words.ts';
import { mostNearest } from './nearest.ts';
import type { Neighbours } from './neighbours.ts';
import { countShared, likenessOf } from './shared-terms.ts';
import type { FindSharedText } from './shared-text.ts';
import { weightScale } from './weigh-terms.ts';

/** Two articles by their places in the archive. */
export interface StoryPair {
  readonly one: number;
  readonly other: number;
  readonly likeness: number;
}

/** What two articles must have in common. */
interface Demand {
  readonly likeness: number;
  /** Names and nouns. */
  readonly terms: number;
  readonly rareTerms: number;
}

const dated: Demand = { likeness: 0.2, terms: 8, rareTerms: 2 };
/** Where the days are not known, the same teams may have played another game: the more articles, the more likely. */
const undated: Demand = { likeness: 0.35, terms: 10, rareTerms: 4 };
const undatedAmongFew: Demand = { ...undated, likeness: 0.25 };
const few = 50; // articles
/** Of the likeness, for two that were in one story before: a story shall not fall apart for an article that is added. */
const together = 0.8;
const sameText = 0.9; // likeness: two forms of one text, whatever is above them
const mostDays = 10;
const rareIn = 0.01; // of all articles
const alwaysRare = 10; // articles

/** The pairs of an archive, the most alike first; `wereTogether` knows those of before. */
export function findStoryPairs(
  archive: Archive,
  terms: ArticleTerms,
  neighbours: Neighbours,
  wereTogether: (one: number, other: number) => boolean,
): readonly StoryPair[] {
  const pairs: StoryPair[] = [];
  const known = new Set<number>();
  const withoutDays = terms.articles > few ? undated : undatedAmongFew;
  const test = ({ one, other, likeness }: StoryPair): boolean => {
    const days = daysBetween(archive.articles[one]?.date, archive.articles[other]?.date);
    const ease = wereTogether(one, other) ? together : 1;
    const demand = days === undefined ? withoutDays : dated;
    return isNear(days) && meets(terms, one, other, likeness / ease, demand) && isMatter(likeness, one, other);
  };
  const isMatter = (likeness: number, one: number, other: number): boolean =>
    likeness >= sameText || sharesHeadline(archive, terms, one, other);
  for (const pair of likelyPairs(terms, neighbours)) {
    const key = pair.one * terms.articles + pair.other;
    if (!known.has(key) && test(pair)) pairs.push(pair);
    known.add(key);
  }
  return pairs.sort((a, b) => b.likeness - a.likeness || a.one - b.one || a.other - b.other);
}

/** Pairs that are alike enough for a closer look, some of them twice. */
function likelyPairs(terms: ArticleTerms, { nearest }: Neighbours): readonly StoryPair[] {
  const { others, cosines, counts } = nearest;
  const pairs: StoryPair[] = [];
  for (const [article, count] of counts.entries()) {
    for (let place = article * mostNearest; place < article * mostNearest + count; place++) {
      const other = others[place] ?? 0;
      const likeness = likenessOf(terms, article, other, (cosines[place] ?? 0) / weightScale ** 2);
      if (likeness < dated.likeness * together) continue;
      pairs.push({ one: Math.min(article, other), other: Math.max(article, other), likeness });
    }
  }
  return pairs;
}

function isNear(days: number | undefined): boolean {
  return days === undefined || days <= mostDays;
}

function meets(terms: ArticleTerms, one: number, other: number, likeness: number, demand: Demand): boolean {
  if (likeness < demand.likeness) return false;
  const most = rareUpTo(terms);
  const isRare = (term: number) => terms.articlesWith(term) <= most;
  const { names, nouns, rareNames, rareNouns } = countShared(terms, one, other, isRare);
  return names + nouns >= demand.terms && rareNames + rareNouns >= demand.rareTerms;
}

function rareUpTo({ articles }: ArticleTerms): number {
  return Math.max(alwaysRare, articles * rareIn);
}

/** Two versions of one text are about the same, whenever they were written. */
export function versionPairs(archive: Archive, sharedText: FindSharedText): readonly Omit<StoryPair, 'likeness'>[] {
  const places = new Map(archive.articles.map(({ slug }, place) => [slug, place]));
  return archive.articles.flatMap((article, one) =>
    sharedText(article).versions.flatMap(({ slug }) => {
      const other = places.get(slug);
      return other === undefined || other <= one ? [] : [{ one, other }];
    }),
  );
}
