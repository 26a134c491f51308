// Gives found stories the addresses that they had before, when articles were added or went.
import { slug } from '../article/slug.ts';
import type { KnownStory } from '../article/story.ts';

/**
 * The address for each group of articles. Of all groups and known stories those belong together that share most articles,
 * two at least; a group that is new gets an address made of its title. Depends on nothing but what is given.
 */
export function addressGroups(
  groups: readonly (readonly string[])[],
  known: readonly KnownStory[],
  titles: readonly string[],
  taken: ReadonlySet<string>,
): readonly string[] {
  const addresses = new Map<number, string>();
  const used = new Set<string>();
  for (const { group, story } of shares(groups, known)) {
    if (addresses.has(group) || used.has(story.slug) || taken.has(story.slug)) continue;
    addresses.set(group, story.slug);
    used.add(story.slug);
  }
  const notFree = new Set([...taken, ...known.map((story) => story.slug)]);
  return groups.map((_, group) => {
    const address = addresses.get(group) ?? freeSlug(titles[group] ?? '', notFree);
    notFree.add(address);
    return address;
  });
}

const fewest = 2; // articles that make two stories one

interface Share {
  readonly group: number;
  readonly story: KnownStory;
  readonly articles: number;
}

/** The largest share first; of equal ones that of the smaller known story, of which it is more. */
function shares(groups: readonly (readonly string[])[], known: readonly KnownStory[]): readonly Share[] {
  const groupOf = new Map(groups.flatMap((articles, group) => articles.map((article) => [article, group] as const)));
  const found = known.flatMap((story) => {
    const counts = new Map<number, number>();
    for (const article of new Set(story.articles)) {
      const group = groupOf.get(article);
      if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
    }
    return [...counts].map(([group, articles]): Share => ({ group, story, articles }));
  });
  return found
    .filter(({ articles }) => articles >= fewest)
    .sort(
      (one, other) =>
        other.articles - one.articles ||
        one.story.articles.length - other.story.articles.length ||
        (one.story.slug < other.story.slug ? -1 : one.story.slug > other.story.slug ? 1 : one.group - other.group),
    );
}

function freeSlug(title: string, notFree: ReadonlySet<string>): string {
  const plain = slug(title) || 'dossier';
  let free = plain;
  for (let number = 2; notFree.has(free); number++) free = `${plain}-${number}`;
  return free;
}

/** Stories by the addresses of those that have most of their articles now: for known stories that have become part of others. */
export function movedStories(
  known: readonly KnownStory[],
  stories: readonly KnownStory[],
): ReadonlyMap<string, string> {
  const storiesOf = new Map<string, string[]>();
  for (const { slug, articles } of stories)
    for (const article of articles) storiesOf.set(article, [...(storiesOf.get(article) ?? []), slug]);
  const present = new Set(stories.map((story) => story.slug));
  return new Map(
    known.flatMap(({ slug, articles }) => {
      const counts = new Map<string, number>();
      for (const story of articles.flatMap((article) => storiesOf.get(article) ?? []))
        counts.set(story, (counts.get(story) ?? 0) + 1);
      const [best] = [...counts].sort(([one, count], [other, more]) => more - count || (one < other ? -1 : 1));
      return present.has(slug) || best === undefined ? [] : [[slug, best[0]] as const];
    }),
  );
}
