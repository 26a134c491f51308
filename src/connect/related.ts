// Which articles have to do with one another, and why: they name the same or are about the same, at about the same time.
import type { Article } from '../article/article.ts';
import type { ArticleTerms } from './article-terms.ts';
import type { ComparedArticles } from './compare-articles.ts';
import { daysBetween } from './days-between.ts';
import { createNameWords } from './headline-words.ts';
import { countShared, inWordsOf, likenessOf, type SharedCounts, sharedTerms } from './shared-terms.ts';

export interface Related {
  readonly article: Article;
  /** The names that both share, the rarest first; where there are none, words that both share as the related one has them. */
  readonly reasons: readonly string[];
}

const mostRelated = 5;
const mostReasons = 2;
const rare = 12; // articles: one more frequent name alone is no reason
const leastLikeness = 0.03; // where no names tie two articles
const leastNouns = 2; // or a rare one,
const manyArticles = 20 * rare; // where the archive is large enough to tell
const nearInTime = 0.25; // what the same day adds
const halfNear = 14; // days: half of that

/** For each article the best related ones, of two equal ones the nearer in the order of the archive. */
export function findRelated({
  archive,
  terms,
  neighbours,
}: ComparedArticles): (article: Article) => readonly Related[] {
  const { articles } = archive;
  const places = new Map(articles.map((article, place) => [article.slug, place]));
  const isInName = createNameWords();
  return (article) => {
    const place = places.get(article.slug);
    if (place === undefined) return [];
    const found: Related[] = [];
    for (const { other, likeness } of mostAlike(place)) {
      const related = articles[other];
      if (related === undefined || !isEnough(countShared(terms, place, other, rare), likeness, articles.length))
        continue;
      // "Air" of "Air France" is no matter of its own.
      const isPart = (word: string) => isInName(related, word) || isInName(article, word);
      found.push({ article: related, reasons: reasons(terms, other, place, isPart) });
      if (found.length === mostRelated) break;
    }
    return found;
  };

  function mostAlike(place: number): readonly Candidate[] {
    const candidates = neighbours(place).map(({ other, cosine }): Candidate => {
      const days = daysBetween(articles[place]?.date, articles[other]?.date);
      const nearness = days === undefined ? 0 : nearInTime / (1 + days / halfNear);
      return { other, likeness: likenessOf(terms, place, other, cosine), worth: cosine * (1 + nearness) };
    });
    return candidates.sort(
      (one, other) =>
        other.worth - one.worth ||
        Math.abs(one.other - place) - Math.abs(other.other - place) ||
        one.other - other.other,
    );
  }
}

interface Candidate {
  readonly other: number;
  readonly likeness: number;
  readonly worth: number;
}

function isEnough({ names, nouns, rareNames, rareNouns }: SharedCounts, likeness: number, articles: number): boolean {
  const isTold = nouns >= leastNouns || (rareNouns > 0 && articles > manyArticles);
  return names > 1 || rareNames > 0 || (likeness >= leastLikeness && isTold);
}

/** Washington the person and Washington the place are one reason. */
function reasons(
  terms: ArticleTerms,
  shown: number,
  beside: number,
  isPartOfName: (word: string) => boolean,
): readonly string[] {
  const { names, nouns } = sharedTerms(terms, shown, beside);
  if (names.length > 0) return [...new Set(names.map(({ name }) => name))].slice(0, mostReasons);
  return inWordsOf(terms, [shown, beside], nouns, mostReasons, isPartOfName);
}
