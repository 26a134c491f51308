// What an article names, register by register.
import { type Article, plainArticle } from './article.ts';
import { ofEachKind, type RegisterKind } from './register-kind.ts';

/** In the order of its front matter; of sections there is one at most. */
export function namesOfArticle(article: Article, kind: RegisterKind): readonly string[] {
  // One line for each: this is asked for every article and kind, and a name of a field that is not fixed takes its time.
  switch (kind) {
    case 'persons':
      return article.persons;
    case 'places':
      return article.places;
    case 'organisations':
      return article.organisations;
    case 'topics':
      return article.topics;
    case 'sources':
      return article.sources;
    case 'sections':
      return article.section === undefined ? [] : [article.section];
  }
}

/** The article with other names in their place. */
export function withNames(article: Article, namesOf: (kind: RegisterKind) => readonly string[]): Article {
  const { sections, ...names } = ofEachKind(namesOf);
  return plainArticle({ ...article, ...names, section: sections[0] });
}
