// Which articles have to do with one another, and why: they name the same or are about the same, at about the same time.

import type { Article } from '../article/article.ts';
import type { ArticleTerms } from './article-terms.ts';
import type { Rows } from './before.ts';
import { manyArticles } from './before.ts';
import { createByWorth } from './by-worth.ts';
import type { ComparedArticles } from './compare-articles.ts';
import { createNameWords } from './headline-words.ts';
import { countShared, likenessOf, type SharedCounts, sharedNames, sharedTerms, wordsFor } from './shared-terms.ts';
import { createTies, type SaidPart, type Tie } from './ties.ts';

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
  const isInName = createNameWords();
  const { numberOf, wordOf } = terms.texts.numbers;
  const numberFor = (word: string) => numberOf(word, 0, word.length);
  const saidNow = remember((compound, term) => numberFor(terms.saying(wordOf(compound), term)));
  const ties = createTies(terms, compared.before, ({ compound, term, part }) => saidNow(compound, term) === part);
  let parts: SaidPart[] = []; // said since the last tie
  const spoken: ArticleTerms = {
    ...terms,
    saying(written, term) {
      const said = terms.saying(written, term);
      if (said !== written) parts.push({ compound: numberFor(written), term, part: numberFor(said) });
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
    if (names.length > 0) return { isWeak, kind: 'names', numbers: names, parts: [] };
    // "Air" of "Air France" is no matter of its own.
    const isPart = (word: string) => isInName(related, word) || isInName(article, word);
    parts = [];
    const words = wordsFor(spoken, [other, place], nouns, mostReasons, isPart);
    return { isWeak, kind: 'words', numbers: words.map(numberFor), parts };
  };
  const usualForms: string[] = []; // by words
  const usualForm = (word: number): string => {
    const usual = usualForms[word] ?? terms.usualForm(wordOf(word));
    usualForms[word] = usual;
    return usual;
  };
  const reasonsOf = ({ kind, numbers }: Tie) =>
    kind === 'names' ? rarestNames(terms, numbers) : numbers.map(usualForm);
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
          found.push({ article: related, reasons: reasonsOf(tie) });
        return found.length < mostRelated;
      });
      return found;
    },
  };
}

const noTie: Tie = { isWeak: false, kind: 'none', numbers: [], parts: [] };

function isNamed({ names, rareNames }: SharedCounts): boolean {
  return names > 1 || rareNames > 0;
}

function isTold({ nouns, rareNouns }: SharedCounts, articles: number): boolean {
  return nouns >= leastNouns || (rareNouns > 0 && articles > manyArticles);
}

/** Washington the person and Washington the place are one reason. */
function rarestNames(terms: ArticleTerms, numbers: readonly number[]): readonly string[] {
  const names: string[] = [];
  for (const { name } of sharedNames(terms, numbers)) {
    if (!names.includes(name)) names.push(name);
    if (names.length === mostReasons) break;
  }
  return names;
}

/** For questions that are asked again and again. */
function remember(find: (one: number, other: number) => number): (one: number, other: number) => number {
  const known = new Map<number, number>();
  return (one, other) => {
    const key = one * mostTexts + other;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = find(one, other);
    known.set(key, found);
    return found;
  };
}

const mostTexts = 2 ** 26;
