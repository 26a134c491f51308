// What a changed or moved original makes of its article.
import type { Article } from '../article/article.ts';
import type { ArchiveState } from './archive-state.ts';
import { articleFromDraft } from './article-from-draft.ts';
import { type Draft, draftFrom } from './draft.ts';
import type { Finding } from './finding.ts';
import type { EntryWithoutFate, IncomingText } from './incoming-text.ts';
import { withGuessedOwn, withOwnFields } from './infer-own.ts';

/** Where the subjects of the text are found already, by this very program, they are taken from the article as it is. */
export function derivedArticle(
  { document }: IncomingText,
  entry: EntryWithoutFate,
  { current, areSubjectsFound }: { readonly current: Article; readonly areSubjectsFound: boolean },
  state: ArchiveState,
) {
  const { versions, copies } = state.texts.related(entry);
  const isOther = (slug: string) => slug !== current.slug;
  const place = { slug: current.slug, versions: versions.filter(isOther), copies: copies.filter(isOther) };
  const draft = draftFrom(document, state.sections?.find);
  const found = articleFromDraft(areSubjectsFound ? withSubjectsOf(current, draft) : draft, place);
  const article =
    state.inferences === undefined ? withGuessedOwn(found, current) : withOwnFields(found, draft, state.inferences);
  const derived = { ...article, file: current.file, added: current.added };
  return state.sections === undefined ? withGuessedSection(derived, current) : derived;
}

/** The draft, but nobody looks for what the article has been given already. */
function withSubjectsOf(article: Article, draft: Draft): Draft {
  const found = (field: 'persons' | 'places' | 'organisations' | 'topics'): Finding<readonly string[]> | undefined => {
    if (article[field].length === 0) return undefined;
    const stated = { value: article[field], rule: 'found before' };
    return article.inferred.includes(field) ? { ...stated, isWeak: true } : stated;
  };
  const [persons, places] = [found('persons'), found('places')];
  const [organisations, topics] = [found('organisations'), found('topics')];
  return { ...draft, subjects: () => ({ persons, places, organisations, topics, mentions: undefined }) };
}

/** Where sections.yaml cannot be read, the guess stays. */
function withGuessedSection(derived: Article, { section, inferred }: Article): Article {
  if (derived.section !== undefined || !inferred.includes('section')) return derived;
  return { ...derived, section, inferred: [...derived.inferred, 'section'] };
}
