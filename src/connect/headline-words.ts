// What the headlines of two articles say that is no name: of what happened, not of who was there.
import type { Archive } from '../article/archive.ts';
import type { Article } from '../article/article.ts';
import { namingKinds } from '../article/register-kind.ts';
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

/** All words of what an article names, comparable. */
export function wordsOfNames(article: Article): readonly string[] {
  return namingKinds.flatMap((kind) => (kind === 'topics' ? [] : article[kind].flatMap(wordsIn)));
}

function wordsIn(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).map(comparable);
}
