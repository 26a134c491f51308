// Plans every page of the site from the archive: what there is, and where it stands.
import type { Archive } from '../article/archive.ts';
import type { Article } from '../article/article.ts';
import type { ArchiveConfig } from '../config/archive-config.ts';
import { findSharedText, type SharedText } from '../connect/shared-text.ts';
import type { TextPage } from '../content/text-page.ts';
import type { HtmlPage, Page } from './page.ts';
import { planCalendar } from './plan-calendar.ts';
import {
  articlePath,
  feedPath,
  homePath,
  notFoundPath,
  robotsPath,
  searchPath,
  sitemapPath,
  textPagePath,
} from './site-path.ts';

/** All pages, each with an address of its own. */
export function planPages(
  archive: Archive,
  textPages: readonly TextPage[],
  sizes: ArchiveConfig['sizes'],
): readonly Page[] {
  const sharedText = findSharedText(archive);
  const pages: readonly HtmlPage[] = [
    { kind: 'home', path: homePath, archive, newest: newest(archive, sizes.home) },
    ...archive.articles.map((article, index) => planArticle(article, index, archive, sharedText(article))),
    ...planCalendar(archive, sizes.list),
    { kind: 'search', path: searchPath },
    ...textPages.map((page): HtmlPage => ({ kind: 'text', path: textPagePath(page), page })),
  ];
  return [
    ...pages,
    { kind: 'not-found', path: notFoundPath },
    { kind: 'feed', path: feedPath, newest: newest(archive, sizes.feed) },
    { kind: 'sitemap', path: sitemapPath, paths: pages.map(({ path }) => path) },
    { kind: 'robots', path: robotsPath },
  ];
}

/** The newest dated articles first, then undated ones. */
function newest({ articles, undated }: Archive, count: number): readonly Article[] {
  const dated = articles.length - undated.length;
  const last = articles.slice(Math.max(0, dated - count), dated).reverse();
  return [...last, ...undated.slice(0, count - last.length)];
}

function planArticle(article: Article, index: number, { articles }: Archive, shared: SharedText): HtmlPage {
  const path = articlePath(article);
  return { kind: 'article', path, article, shared, previous: articles[index - 1], next: articles[index + 1] };
}
