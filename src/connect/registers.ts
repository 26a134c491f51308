// The registers of an archive: who and what its articles name, each under one name.
import { type Archive, arrangeArchive } from '../article/archive.ts';
import type { Article } from '../article/article.ts';
import { distinctSlugs } from '../article/distinct-slugs.ts';
import { withNames } from '../article/names-of-article.ts';
import { type Identifiers, ofEachKind, type RegisterKind, type RegisterRules } from '../article/register-kind.ts';
import { type AssignedNames, assignNames } from './assign-names.ts';
import { hiddenWords, type IsHiddenWord } from './hidden-words.ts';

export interface RegisterEntry {
  readonly kind: RegisterKind;
  /** As it is written most often, or as the editor says. */
  readonly name: string;
  /** Its name in addresses, distinct within its register. */
  readonly slug: string;
  /** Other spellings that articles have. */
  readonly variants: readonly string[];
  /** In the order of the archive. */
  readonly articles: readonly Article[];
  readonly identifiers: Identifiers;
}

export interface Registers {
  /** The archive with its articles under the names of their entries; what is hidden is named in none of them. */
  readonly archive: Archive;
  /** The entries of a register, those with most articles first. */
  readonly of: Readonly<Record<RegisterKind, readonly RegisterEntry[]>>;
  /** The entries that an article names, each once, in the order of its front matter. */
  entriesOf(article: Article, kind: RegisterKind): readonly RegisterEntry[];
  /** Whether a word of a text belongs to a name that the editor hides. */
  readonly isHiddenWord: IsHiddenWord;
}

/** Gathers what articles name, as their files have it; rules are the editor's and have the last word. */
export function arrangeRegisters({ articles: read }: Archive, rules: RegisterRules): Registers {
  const assigned = ofEachKind((kind) => assignNames(kind, read, rules[kind]));
  const articles = read.map((article, place) => underNames(article, place, assigned));
  const entries = ofEachKind((kind) => entriesFrom(kind, assigned[kind], articles));
  const places = new Map(read.map(({ slug }, place) => [slug, place]));
  return {
    archive: arrangeArchive(articles),
    of: ofEachKind((kind) => [...entries[kind]].sort(byFrequency)),
    entriesOf: ({ slug }, kind) => {
      const found = assigned[kind].ofArticles[places.get(slug) ?? -1] ?? [];
      return found.flatMap((number) => entries[kind][number] ?? []);
    },
    isHiddenWord: hiddenWords(rules),
  };
}

/** An article that names what it names as the registers do. */
function underNames(article: Article, place: number, assigned: Readonly<Record<RegisterKind, AssignedNames>>): Article {
  return withNames(article, (kind) => {
    const { entries, ofArticles } = assigned[kind];
    const names = (ofArticles[place] ?? []).map((number) => entries[number]?.name ?? '');
    return names.filter((name, index) => name !== '' && names.indexOf(name) === index);
  });
}

function entriesFrom(
  kind: RegisterKind,
  { entries }: AssignedNames,
  articles: readonly Article[],
): readonly RegisterEntry[] {
  const slugs = distinctSlugs(entries.map(({ name }) => name));
  return entries.map(({ places, ...entry }, number) => ({
    kind,
    ...entry,
    slug: slugs[number] ?? '',
    articles: places.flatMap((place) => articles[place] ?? []),
  }));
}

function byFrequency(one: RegisterEntry, other: RegisterEntry): number {
  return other.articles.length - one.articles.length || (one.slug < other.slug ? -1 : 1);
}
