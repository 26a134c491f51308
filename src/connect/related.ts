// Which articles have to do with one another, and why: they name the same or are about the same, at about the same time.

import type { Article } from '../article/article.ts';
import type { ArticleTerms } from './article-terms.ts';
import type { Rows } from './before.ts';
import { manyArticles } from './before.ts';
import { createByWorth } from './by-worth.ts';
import type { ComparedArticles } from './compare-articles.ts';
import { createNameWords } from './headline-words.ts';
import { countShared, likenessOf, type SharedCounts, sharedNames, sharedTerms, wordsFor } from './shared-terms.ts';
import { createTies, type Tie } from './ties.ts';

export interface Related {
  readonly article: Article;
  /** The names that both share, the rarest first; where there are none, words that both share as the related one has them. */
  readonly reasons: readonly string[];
}

export interface RelatedArticles {
  /** For an article by its place in the archive the best related ones. */
  of(place: number): readonly Related[];
  /** Holds for those that were asked for. */
  kept(): Rows;
}

const mostRelated = 5;
const mostReasons = 2;
const leastLikeness = 0.03; // where no names tie two articles
const leastNouns = 2; // or a rare one, where the archive is large enough to tell

export function findRelated(compared: ComparedArticles): RelatedArticles {
  const { archive, terms } = compared;
  const { articles } = archive;
  const forEachByWorth = createByWorth(compared);
  const ties = createTies(terms, compared.before);
  const isInName = createNameWords();
  let hasPart = false; // whether a part of a compound was said
  const spoken: ArticleTerms = {
    ...terms,
    saying(written, term) {
      const said = terms.saying(written, term);
      hasPart ||= said !== written;
      return said;
    },
  };
  const tieOf = (place: number, other: number): Tie => {
    const [article, related] = [articles[place], articles[other]];
    const counts = countShared(terms, place, other, terms.isRare);
    if (article === undefined || related === undefined) return noTie;
    const isWeak = !isNamed(counts);
    if (isWeak && !isTold(counts, articles.length)) return noTie;
    const { names, nouns } = sharedTerms(terms, place, other);
    if (names.length > 0) return { isWeak, kind: 'names', numbers: names };
    // "Air" of "Air France" is no matter of its own.
    const isPart = (word: string) => isInName(related, word) || isInName(article, word);
    hasPart = false;
    const words = wordsFor(spoken, [other, place], nouns, mostReasons, isPart);
    return {
      isWeak,
      kind: hasPart ? 'parts' : 'words',
      numbers: words.map((word) => terms.texts.numbers.numberOf(word, 0, word.length)),
    };
  };
  return {
    kept: ties.kept,
    of(place) {
      const found: Related[] = [];
      forEachByWorth(place, (other, cosine) => {
        const tie = ties.between(place, other) ?? tieOf(place, other);
        ties.note(place, other, tie);
        const related = articles[other];
        // Not kept: how alike two are depends on those that stand between them, too.
        const isAlike = !tie.isWeak || likenessOf(terms, place, other, cosine) >= leastLikeness;
        if (tie.kind !== 'none' && isAlike && related !== undefined)
          found.push({ article: related, reasons: reasonsOf(terms, tie) });
        return found.length < mostRelated;
      });
      return found;
    },
  };
}

const noTie: Tie = { isWeak: false, kind: 'none', numbers: [] };

function isNamed({ names, rareNames }: SharedCounts): boolean {
  return names > 1 || rareNames > 0;
}

function isTold({ nouns, rareNouns }: SharedCounts, articles: number): boolean {
  return nouns >= leastNouns || (rareNouns > 0 && articles > manyArticles);
}

/** Washington the person and Washington the place are one reason. */
function reasonsOf(terms: ArticleTerms, { kind, numbers }: Tie): readonly string[] {
  if (kind !== 'names') return numbers.map((word) => terms.usualForm(terms.texts.numbers.wordOf(word)));
  return [...new Set(sharedNames(terms, numbers).map(({ name }) => name))].slice(0, mostReasons);
}
