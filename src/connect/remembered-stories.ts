// What is remembered of found stories from one build to the next, and where their articles are.
import type { Archive } from '../article/archive.ts';
import type { KnownStory } from '../article/story.ts';

export interface KnownPlaces {
  /** Of its articles in the archive. */
  placesOf(story: KnownStory): readonly number[];
  /** The slug of its first article in the order of the archive; none where there is no more. */
  firstOf(story: KnownStory): readonly string[];
  wereTogether(one: number, other: number): boolean;
}

/** Looks up known stories in an archive. */
export function knownPlaces({ articles }: Archive, known: readonly KnownStory[]): KnownPlaces {
  const places = new Map(articles.map(({ slug }, place) => [slug, place]));
  const placesOf = (story: KnownStory) => story.articles.flatMap((slug) => places.get(slug) ?? []);
  const storiesOf = new Map<number, Set<KnownStory>>();
  for (const story of known)
    for (const place of placesOf(story)) storiesOf.set(place, (storiesOf.get(place) ?? new Set()).add(story));
  return {
    placesOf,
    firstOf(story) {
      const places = placesOf(story);
      return places.length === 0 ? [] : [articles[Math.min(...places)]?.slug ?? ''];
    },
    wereTogether: (one, other) => [...(storiesOf.get(one) ?? [])].some((story) => storiesOf.get(other)?.has(story)),
  };
}

/** Stories that are found no longer are remembered as they were, while there are articles of them; dissolved ones always. */
export function nowKnown(
  { articles }: Archive,
  found: readonly KnownStory[],
  known: readonly KnownStory[],
  isDissolved: (story: KnownStory) => boolean,
): readonly KnownStory[] {
  const slugs = new Set(articles.map(({ slug }) => slug));
  const now = new Map(found.map(({ slug, articles }) => [slug, { slug, articles }]));
  const gone = known
    .filter(({ slug }) => !now.has(slug))
    .map((story) =>
      isDissolved(story) ? story : { ...story, articles: story.articles.filter((article) => slugs.has(article)) },
    )
    .filter(({ articles }) => articles.length > 0);
  return [...now.values(), ...gone].sort((one, other) => (one.slug < other.slug ? -1 : 1));
}
