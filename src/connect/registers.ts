// The registers of an archive: who and what its articles name, each under one name.
import { type Archive, arrangeArchive } from '../article/archive.ts';
import type { Article } from '../article/article.ts';
import { distinctSlugs } from '../article/distinct-slugs.ts';
import { withNames } from '../article/names-of-article.ts';
import {
  type Identifiers,
  ofEachKind,
  type RegisterKind,
  type RegisterRules,
  registerKinds,
} from '../article/register-kind.ts';
import { slug } from '../article/slug.ts';
import { type AssignedNames, assignNames } from './assign-names.ts';
import { hiddenWords, type IsHiddenWord } from './hidden-words.ts';
import { type ListedNames, listNames } from './listed-names.ts';
import { createNameFacts, type NameFacts } from './name-facts.ts';
import type { NumberRows } from './number-rows.ts';

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

export interface NumberedEntries {
  readonly entries: readonly RegisterEntry[];
  readonly ofArticles: NumberRows;
}

export interface Registers {
  /** The archive with its articles under the names of their entries; what is hidden is named in none of them. */
  readonly archive: Archive;
  /** The entries of a register, those with most articles first. */
  readonly of: Readonly<Record<RegisterKind, readonly RegisterEntry[]>>;
  /** The entries that an article names, each once, in the order of its front matter. */
  entriesOf(article: Article, kind: RegisterKind): readonly RegisterEntry[];
  /** All entries of a register under numbers, and the numbers of those that each article names. */
  numbered(kind: RegisterKind): NumberedEntries;
  /** The places of the articles of an entry. */
  placesOf(entry: RegisterEntry): readonly number[];
  readonly facts: NameFacts;
  /** Whether a word of a text belongs to a name that the editor hides. */
  readonly isHiddenWord: IsHiddenWord;
}

/** Gathers what articles name, as their files have it; rules are the editor's and have the last word. */
export function arrangeRegisters(
  { articles: read }: Archive,
  rules: RegisterRules,
  facts: NameFacts = createNameFacts(),
): Registers {
  const listed = ofEachKind((kind) => listNames(read, kind, facts));
  const named = { articles: read, listed, facts };
  const assigned = ofEachKind((kind) => assignNames(kind, named, rules[kind]));
  const articles = read.map((article, place) =>
    registerKinds.every((kind) => isUnderNames(place, listed[kind], assigned[kind]))
      ? article
      : underNames(article, place, assigned),
  );
  const entries = ofEachKind((kind) => entriesFrom(kind, assigned[kind], articles, facts));
  const placesOf = new Map(registerKinds.flatMap((kind) => placesFor(entries[kind], assigned[kind])));
  let places: ReadonlyMap<string, number> | undefined;
  const placeOf = ({ slug }: Article) => {
    places ??= new Map(read.map(({ slug }, place) => [slug, place]));
    return places.get(slug) ?? -1;
  };
  return {
    archive: arrangeArchive(articles),
    of: ofEachKind((kind) => [...entries[kind]].sort(byFrequency)),
    entriesOf: (article, kind) =>
      numbersIn(assigned[kind], placeOf(article)).flatMap((number) => entries[kind][number] ?? []),
    numbered: (kind) => ({ entries: entries[kind], ofArticles: assigned[kind].ofArticles }),
    placesOf: (entry) => placesOf.get(entry) ?? [],
    facts,
    isHiddenWord: hiddenWords(rules),
  };
}

/** Whether an article names things as the registers do, as nearly all do. */
function isUnderNames(place: number, { names, ofArticles: written }: ListedNames, assigned: AssignedNames): boolean {
  const { entries, ofArticles } = assigned;
  const [from, start] = [ofArticles.from(place), written.from(place)];
  const length = ofArticles.to(place) - from;
  if (written.to(place) - start !== length) return false;
  for (let index = 0; index < length; index++) {
    const name = entries[ofArticles.numbers[from + index] ?? 0]?.name;
    if (name !== names[written.numbers[start + index] ?? 0]) return false;
  }
  return true;
}

/** An article that names what it names as the registers do. */
function underNames(article: Article, place: number, assigned: Readonly<Record<RegisterKind, AssignedNames>>): Article {
  return withNames(article, (kind) => {
    const names = numbersIn(assigned[kind], place).map((number) => assigned[kind].entries[number]?.name ?? '');
    return names.filter((name, index) => name !== '' && names.indexOf(name) === index);
  });
}

function numbersIn({ ofArticles }: AssignedNames, place: number): readonly number[] {
  return Array.from(ofArticles.numbers.subarray(ofArticles.from(place), ofArticles.to(place)));
}

function placesFor(
  entries: readonly RegisterEntry[],
  assigned: AssignedNames,
): readonly (readonly [RegisterEntry, readonly number[]])[] {
  return entries.map((entry, number) => [entry, assigned.entries[number]?.places ?? []]);
}

function entriesFrom(
  kind: RegisterKind,
  { entries }: AssignedNames,
  articles: readonly Article[],
  facts: NameFacts,
): readonly RegisterEntry[] {
  const slugs = distinctSlugs(
    entries.map(({ name }) => name),
    facts.of('slug', slug),
  );
  return entries.map(({ name, variants, identifiers, places }, number) => ({
    kind,
    name,
    variants,
    identifiers,
    slug: slugs[number] ?? '',
    articles: articlesAt(articles, places),
  }));
}

function articlesAt(articles: readonly Article[], places: readonly number[]): readonly Article[] {
  const found: Article[] = [];
  for (const place of places) {
    const article = articles[place];
    if (article !== undefined) found.push(article);
  }
  return found;
}

function byFrequency(one: RegisterEntry, other: RegisterEntry): number {
  return other.articles.length - one.articles.length || (one.slug < other.slug ? -1 : 1);
}
