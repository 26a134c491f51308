// Plans every page of the site from the archive: what there is, and where it stands.
import type { Archive, ArchiveYear } from '../article/archive.ts';
import type { Article } from '../article/article.ts';
import type { ArchiveConfig } from '../config/archive-config.ts';
import { findSharedText, type SharedText } from '../connect/shared-text.ts';
import type { TextPage } from '../content/text-page.ts';
import { newestOf } from './newest.ts';
import type { HtmlPage, MonthOfYear, Page } from './page.ts';
import { planFeeds } from './plan-feeds.ts';
import { type AliasClash, planRedirects } from './plan-redirects.ts';
import { planSitemap } from './plan-sitemap.ts';
import {
  archivePath,
  articlePath,
  dataPath,
  headersPath,
  homePath,
  monthPath,
  notFoundPath,
  redirectsPath,
  robotsPath,
  searchPath,
  textPagePath,
  undatedPath,
  yearPath,
} from './site-path.ts';
import { splitList } from './split-list.ts';

export interface PlannedPages {
  /** All pages, each with an address of its own. */
  readonly pages: readonly Page[];
  /** Aliases of articles that got none. */
  readonly clashes: readonly AliasClash[];
}

/** All pages, and those that lead to them from old addresses. */
export function planSite(
  archive: Archive,
  textPages: readonly TextPage[],
  sizes: ArchiveConfig['sizes'],
): PlannedPages {
  const pages = planPages(archive, textPages, sizes);
  const { redirects, clashes } = planRedirects(archive.articles, pages);
  if (redirects.length === 0) return { pages, clashes };
  return { pages: [...pages, ...redirects, { kind: 'redirects', path: redirectsPath, redirects }], clashes };
}

/** All pages of the site itself. */
export function planPages(
  archive: Archive,
  textPages: readonly TextPage[],
  sizes: ArchiveConfig['sizes'],
): readonly Page[] {
  const sharedText = findSharedText(archive);
  const feeds = planFeeds(archive, sizes);
  const pages: readonly HtmlPage[] = [
    { kind: 'home', path: homePath, archive, newest: newestOf(archive.articles, sizes.home) },
    ...archive.articles.map((article, index) => planArticle(article, index, archive, sharedText(article))),
    { kind: 'years', path: archivePath, archive },
    ...archive.years.map((year, index) => planYear(year, index, archive)),
    ...planMonths(archive, sizes.list),
    ...planUndated(archive, sizes.list),
    { kind: 'search', path: searchPath },
    { kind: 'data', path: dataPath, articles: archive.articles.length, feeds },
    ...textPages.map((page): HtmlPage => ({ kind: 'text', path: textPagePath(page), page })),
  ];
  return [
    ...pages,
    { kind: 'not-found', path: notFoundPath },
    ...feeds,
    ...planSitemap(pages.map(({ path }) => path)),
    { kind: 'robots', path: robotsPath },
    { kind: 'headers', path: headersPath },
  ];
}

function planArticle(article: Article, index: number, { articles }: Archive, shared: SharedText): HtmlPage {
  const path = articlePath(article);
  return { kind: 'article', path, article, shared, previous: articles[index - 1], next: articles[index + 1] };
}

function planYear(year: ArchiveYear, index: number, { years }: Archive): HtmlPage {
  return { kind: 'year', path: yearPath(year.year), year, previous: years[index - 1], next: years[index + 1] };
}

function planMonths({ years }: Archive, size: number): readonly HtmlPage[] {
  const months = years.flatMap(({ year, months }) => months.map((month): MonthOfYear => ({ ...month, year })));
  return months.flatMap(({ year, month, articles }, index) =>
    splitList(articles, size).map((list): HtmlPage => {
      const path = monthPath(year, month, list.number);
      return { kind: 'month', path, year, month, list, previous: months[index - 1], next: months[index + 1] };
    }),
  );
}

function planUndated({ undated }: Archive, size: number): readonly HtmlPage[] {
  if (undated.length === 0) return [];
  return splitList(undated, size).map((list): HtmlPage => ({ kind: 'undated', path: undatedPath(list.number), list }));
}
