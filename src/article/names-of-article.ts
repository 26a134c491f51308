// What an article names, register by register.
import type { Article } from './article.ts';
import { ofEachKind, type RegisterKind } from './register-kind.ts';

/** In the order of its front matter; of sections there is one at most. */
export function namesOfArticle(article: Article, kind: RegisterKind): readonly string[] {
  if (kind !== 'sections') return article[kind];
  return article.section === undefined ? [] : [article.section];
}

/** The article with other names in their place. */
export function withNames(article: Article, namesOf: (kind: RegisterKind) => readonly string[]): Article {
  const { sections, ...names } = ofEachKind(namesOf);
  return { ...article, ...names, section: sections[0] };
}
