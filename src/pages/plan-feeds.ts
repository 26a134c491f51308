// Plans the feeds: of the whole archive, and of every source and topic with enough articles.
import type { Archive } from '../article/archive.ts';
import type { Article } from '../article/article.ts';
import { distinctSlugs } from '../article/distinct-slugs.ts';
import type { ArchiveConfig } from '../config/archive-config.ts';
import type { Feed, FeedFormat, FeedSubject } from './machine-page.ts';
import { newestOf } from './newest.ts';
import { homePath, type SitePath, sourceFolder, topicFolder } from './site-path.ts';

type Sizes = Pick<ArchiveConfig['sizes'], 'feed' | 'ownFeed'>;

/** Those of the archive first, then those of sources and topics, each in the order of their names; Atom before JSON. */
export function planFeeds({ articles }: Archive, sizes: Sizes): readonly Feed[] {
  const sources = articlesByName(articles, (article) => article.sources);
  const topics = articlesByName(articles, (article) => article.topics);
  return [
    ...inBothFormats(homePath, { kind: 'archive' }, newestOf(articles, sizes.feed)),
    ...feedsOf(sources, sizes, sourceFolder, (name) => ({ kind: 'source', name })),
    ...feedsOf(topics, sizes, topicFolder, (name) => ({ kind: 'topic', name })),
  ];
}

type ArticlesByName = ReadonlyMap<string, readonly Article[]>;

function articlesByName(
  articles: readonly Article[],
  namesOf: (article: Article) => readonly string[],
): ArticlesByName {
  const byName = new Map<string, Article[]>();
  for (const article of articles) {
    for (const name of new Set(namesOf(article))) {
      const group = byName.get(name);
      if (group === undefined) byName.set(name, [article]);
      else group.push(article);
    }
  }
  return byName;
}

function feedsOf(
  byName: ArticlesByName,
  { ownFeed }: Sizes,
  folderOf: (slug: string) => SitePath,
  subjectOf: (name: string) => FeedSubject,
): readonly Feed[] {
  // Of all names, not only of those with a feed: an address must not change because another name has got one.
  return [...distinctSlugs(byName.keys())].flatMap(([name, slug]) => {
    const articles = byName.get(name) ?? [];
    return articles.length < ownFeed ? [] : inBothFormats(folderOf(slug), subjectOf(name), newestOf(articles, ownFeed));
  });
}

function inBothFormats(folder: SitePath, subject: FeedSubject, newest: readonly Article[]): readonly Feed[] {
  const formats: readonly FeedFormat[] = ['xml', 'json'];
  return formats.map((format) => ({ kind: 'feed', path: `${folder}feed.${format}`, format, subject, newest }));
}
