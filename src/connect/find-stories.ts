// Finds the stories of an archive that nobody has put together.
import type { Archive } from '../article/archive.ts';
import type { KnownStory, StoryRule } from '../article/story.ts';
import type { ComparedArticles } from './compare-articles.ts';
import { describeGroup } from './describe-group.ts';
import { type Group, gatherGroups } from './gather-groups.ts';
import { addressGroups, movedStories } from './known-stories.ts';
import { knownPlaces, nowKnown } from './remembered-stories.ts';
import { underNewNames } from './renamed-articles.ts';
import type { FindSharedText } from './shared-text.ts';
import { findStoryPairs, versionPairs } from './story-pairs.ts';

export interface FoundStory extends KnownStory {
  readonly title: string;
  readonly description: string | undefined;
}

export interface FoundStories {
  readonly stories: readonly FoundStory[];
  /** What to know of them when the archive has changed: those of now and those of before, by their addresses. */
  readonly known: readonly KnownStory[];
  /** Addresses of known stories that have become part of other ones, and the addresses of these. */
  readonly moved: ReadonlyMap<string, string>;
  /** Addresses of known stories that are found no longer, and the first of the articles of each by its slug. */
  readonly gone: ReadonlyMap<string, string>;
  /** Addresses of known stories of which the editor says something that has no effect: there is no such story now. */
  readonly idleRules: readonly string[];
}

/**
 * Articles of the editor's own stories are in no other, and those of a dissolved one in none that is found: new articles
 * on its matter may make one of their own. `knownBefore` is what was known when stories were last found.
 */
export function findStories(
  { archive, terms, neighbours, sharedText }: ComparedArticles,
  knownBefore: readonly KnownStory[],
  rules: readonly StoryRule[],
): FoundStories {
  const { articles } = archive;
  const known = underNewNames(articles, knownBefore);
  const own = rules.flatMap((rule) => (rule.kind === 'own' ? [rule] : []));
  const foundRules = new Map(rules.flatMap((rule) => (rule.kind === 'found' ? [[rule.slug, rule] as const] : [])));
  const isDissolved = ({ slug }: KnownStory) => foundRules.get(slug)?.isDissolved === true;
  const isPinned = ({ slug }: KnownStory) => foundRules.get(slug)?.isPinned === true;
  const taken = new Set(own.flatMap((story) => story.articles));
  const pinned = new Set(known.filter(isPinned).flatMap((story) => story.articles));
  for (const article of known.filter(isDissolved).flatMap((story) => story.articles))
    if (!pinned.has(article)) taken.add(article);
  const isFree = (place: number) => !taken.has(articles[place]?.slug ?? '');
  const before = knownPlaces(archive, known);
  const pairs = findStoryPairs(archive, terms, neighbours, before.wereTogether);
  const fixed = fixedPairs(known.filter(isPinned), before.placesOf);
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
  const stories = groups.map((_, index): FoundStory => {
    const [slug = '', { title = '', description = undefined } = {}] = [addresses[index], described[index]];
    const rule = foundRules.get(slug);
    return {
      slug,
      title: rule?.title ?? title,
      description: rule?.description ?? description,
      articles: slugs[index] ?? [],
    };
  });
  // The address of a dissolved story leads to its first article, not to where its articles are now.
  const shown = known.filter((story) => !isDissolved(story));
  const moved = movedStories(shown, [...own, ...stories]);
  const found = new Set([...own, ...stories].map(({ slug }) => slug));
  const left = known.filter(({ slug }) => !found.has(slug) && !moved.has(slug));
  return {
    stories,
    known: nowKnown(archive, stories, known, isDissolved),
    moved,
    gone: new Map(left.flatMap((story) => before.firstOf(story).map((article) => [story.slug, article] as const))),
    idleRules: known
      .filter((story) => foundRules.has(story.slug) && !found.has(story.slug))
      .filter((story) => !isDissolved(story) || before.firstOf(story).length === 0)
      .map(({ slug }) => slug),
  };
}

/** Versions of one text are linked on their pages; they alone tell no story. */
function isOneText({ articles }: Archive, group: Group, sharedText: FindSharedText): boolean {
  const members = group.flatMap((place) => articles[place] ?? []);
  const reached = new Set(members.slice(0, 1));
  for (const article of reached)
    for (const version of sharedText(article).versions) if (members.includes(version)) reached.add(version);
  return reached.size === members.length;
}

/** Pinned stories keep their articles. */
function fixedPairs(
  pinned: readonly KnownStory[],
  placesOf: (story: KnownStory) => readonly number[],
): readonly { readonly one: number; readonly other: number }[] {
  return pinned.flatMap((story) => {
    const [first, ...others] = placesOf(story);
    return first === undefined ? [] : others.map((other) => ({ one: first, other }));
  });
}
