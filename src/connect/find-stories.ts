// Finds the stories of an archive that nobody has put together.
import type { Archive } from '../article/archive.ts';
import type { FoundStoryRule, KnownStory, StoryRule } from '../article/story.ts';
import type { ComparedArticles } from './compare-articles.ts';
import { describeGroup } from './describe-group.ts';
import { type Group, gatherGroups } from './gather-groups.ts';
import { addressGroups, movedStories } from './known-stories.ts';
import type { FindSharedText } from './shared-text.ts';
import { findStoryPairs, versionPairs } from './story-pairs.ts';

export interface FoundStory extends KnownStory {
  readonly title: string;
  readonly description: string | undefined;
}

export interface FoundStories {
  /** Without those that the editor has dissolved. */
  readonly stories: readonly FoundStory[];
  /** What to know of them when the archive has changed: those of now and those of before, by their addresses. */
  readonly known: readonly KnownStory[];
  /** Addresses of known stories that have become part of other ones, and the addresses of these. */
  readonly moved: ReadonlyMap<string, string>;
}

/** Articles of the editor's own stories are in no other. `known` is what was known when stories were last found. */
export function findStories(
  { archive, terms, neighbours, sharedText }: ComparedArticles,
  known: readonly KnownStory[],
  rules: readonly StoryRule[],
): FoundStories {
  const { articles } = archive;
  const own = rules.flatMap((rule) => (rule.kind === 'own' ? [rule] : []));
  const foundRules = new Map(rules.flatMap((rule) => (rule.kind === 'found' ? [[rule.slug, rule] as const] : [])));
  const ownArticles = new Set(own.flatMap((story) => story.articles));
  const isFree = (place: number) => !ownArticles.has(articles[place]?.slug ?? '');
  const before = knownPlaces(archive, known);
  const pairs = findStoryPairs(archive, terms, neighbours, before.wereTogether);
  const fixed = fixedPairs(known, foundRules, before.placesOf);
  const isFixed = (group: Group) => fixed.some(({ one }) => group.includes(one));
  const groups = gatherGroups(
    terms,
    pairs.filter(({ one, other }) => isFree(one) && isFree(other)),
    [...versionPairs(archive, sharedText), ...fixed].filter(({ one, other }) => isFree(one) && isFree(other)),
  ).filter((group) => isFixed(group) || !isOneText(archive, group, sharedText));
  const described = groups.map((group) => describeGroup(archive, terms, group));
  const slugs = groups.map((group) => group.map((place) => articles[place]?.slug ?? ''));
  const addresses = addressGroups(
    slugs,
    known,
    described.map(({ title }) => title),
    new Set(own.map(({ slug }) => slug)),
  );
  const all = groups.map((_, index): FoundStory => {
    const [slug = '', { title = '', description = undefined } = {}] = [addresses[index], described[index]];
    const rule = foundRules.get(slug);
    return {
      slug,
      title: rule?.title ?? title,
      description: rule?.description ?? description,
      articles: slugs[index] ?? [],
    };
  });
  const stories = all.filter(({ slug }) => foundRules.get(slug)?.isDissolved !== true);
  const knownNow = nowKnown(archive, all, known);
  return { stories, known: knownNow, moved: movedStories(hiddenApart(known, foundRules), [...own, ...stories]) };
}

/** Versions of one text are linked on their pages; they alone tell no story. */
function isOneText({ articles }: Archive, group: Group, sharedText: FindSharedText): boolean {
  const members = group.flatMap((place) => articles[place] ?? []);
  const reached = new Set(members.slice(0, 1));
  for (const article of reached)
    for (const version of sharedText(article).versions) if (members.includes(version)) reached.add(version);
  return reached.size === members.length;
}

interface KnownPlaces {
  placesOf(story: KnownStory): readonly number[];
  wereTogether(one: number, other: number): boolean;
}

function knownPlaces({ articles }: Archive, known: readonly KnownStory[]): KnownPlaces {
  const places = new Map(articles.map(({ slug }, place) => [slug, place]));
  const placesOf = (story: KnownStory) => story.articles.flatMap((slug) => places.get(slug) ?? []);
  const storiesOf = new Map<number, Set<KnownStory>>();
  for (const story of known)
    for (const place of placesOf(story)) storiesOf.set(place, (storiesOf.get(place) ?? new Set()).add(story));
  return {
    placesOf,
    wereTogether: (one, other) => [...(storiesOf.get(one) ?? [])].some((story) => storiesOf.get(other)?.has(story)),
  };
}

/** Pinned stories keep their articles, and dissolved ones, too, so that these do not come back under another address. */
function fixedPairs(
  known: readonly KnownStory[],
  rules: ReadonlyMap<string, FoundStoryRule>,
  placesOf: (story: KnownStory) => readonly number[],
): readonly { readonly one: number; readonly other: number }[] {
  return known
    .filter(({ slug }) => isPinnedOrDissolved(rules.get(slug)))
    .flatMap((story) => {
      const [first, ...others] = placesOf(story);
      return first === undefined ? [] : others.map((other) => ({ one: first, other }));
    });
}

function isPinnedOrDissolved(rule: FoundStoryRule | undefined): boolean {
  return rule?.isPinned === true || rule?.isDissolved === true;
}

/** An old address does not lead to where the articles of a dissolved story are now. */
function hiddenApart(known: readonly KnownStory[], rules: ReadonlyMap<string, FoundStoryRule>): readonly KnownStory[] {
  return known.filter(({ slug }) => rules.get(slug)?.isDissolved !== true);
}

/** Stories that are found no longer are remembered as they were, while there are articles of them. */
function nowKnown(
  { articles }: Archive,
  found: readonly KnownStory[],
  known: readonly KnownStory[],
): readonly KnownStory[] {
  const slugs = new Set(articles.map(({ slug }) => slug));
  const now = new Map(found.map(({ slug, articles }) => [slug, { slug, articles }]));
  const gone = known
    .filter(({ slug }) => !now.has(slug))
    .map((story) => ({ slug: story.slug, articles: story.articles.filter((article) => slugs.has(article)) }))
    .filter(({ articles }) => articles.length > 0);
  return [...now.values(), ...gone].sort((one, other) => (one.slug < other.slug ? -1 : 1));
}
