// What the headlines of two articles say that is no name: of what happened, not of who was there.
import type { Archive } from '../article/archive.ts';
import type { Article } from '../article/article.ts';
import { comparable } from '../german/fold.ts';
import type { ArticleTerms } from './article-terms.ts';
import { sharedTerms } from './shared-terms.ts';

/**
 * Whether both articles have a noun that the headline of one says. A court's judge and a fire brigade's chief are named in
 * all its cases: officials, their offices and the place alone make no story.
 */
export function sharesHeadline({ articles }: Archive, terms: ArticleTerms, one: number, other: number): boolean {
  const [first, second] = [articles[one], articles[other]];
  if (first === undefined || second === undefined) return false;
  const named = new Set([...wordsOfNames(first), ...wordsOfNames(second)]);
  const said = new Set([...wordsIn(first.title), ...wordsIn(second.title)]);
  const isSaid = (word: string) => said.has(word) && !named.has(word) && !named.has(word.replace(/s$/, ''));
  return sharedTerms(terms, one, other).nouns.some((term) =>
    [one, other].some((place) => terms.writtenIn(place, term).some((word) => isSaid(comparable(word)))),
  );
}

/** Says whether a comparable word stands in what an article names; takes each name apart once. */
export function createNameWords(): (article: Article, word: string) => boolean {
  const known = new Map<string, readonly string[]>();
  const wordsOf = (name: string): readonly string[] => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const words = wordsIn(name);
    known.set(name, words);
    return words;
  };
  return (article, word) =>
    kindsOfProperNames.some((kind) => article[kind].some((name) => wordsOf(name).includes(word)));
}

const kindsOfProperNames = ['persons', 'places', 'organisations'] as const;

/** All words of what an article names, comparable. */
function wordsOfNames(article: Article): readonly string[] {
  return kindsOfProperNames.flatMap((kind) => article[kind].flatMap(wordsIn));
}

function wordsIn(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).map(comparable);
}
