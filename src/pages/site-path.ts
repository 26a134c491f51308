// Makes every address of the site, and the links from one page to another.
import type { Article } from '../article/article.ts';
import { fourDigits, twoDigits } from '../article/edtf-date.ts';
import type { TextPage } from '../content/text-page.ts';
import { indexFolder } from '../search/index-start.ts';

/** An address below the root of the site: "/" or "/suche/" for a folder with a page in it, "/artikel/haushalt.html" for a file. */
export type SitePath = `/${string}`;

export const homePath: SitePath = '/';
export const archivePath: SitePath = '/archiv/';
/** The page about the archive's data; its files stand beside it. */
export const dataPath: SitePath = '/daten/';
export const searchPath = '/suche/' satisfies SitePath;
export const notFoundPath: SitePath = '/404.html';
export const feedPath: SitePath = '/feed.xml';
export const jsonFeedPath: SitePath = '/feed.json';
export const sitemapPath: SitePath = '/sitemap.xml';
/** One of several; parts count from 1. */
export const sitemapPartPath = (part: number): SitePath => `/sitemap-${part}.xml`;
export const robotsPath: SitePath = '/robots.txt';
/** What hosts of static sites read (Netlify, Cloudflare Pages, and others that follow them). */
export const headersPath: SitePath = '/_headers';
export const redirectsPath: SitePath = '/_redirects';
/** Where the search index stands. */
export const indexPath: SitePath = `/${indexFolder}/`;
/** Where styles, scripts and fonts stand. */
export const assetsPath: SitePath = '/assets/';

export function articlePath(article: Pick<Article, 'slug'>): SitePath {
  // A file, not a folder: half as many entries on the disk, and a link that holds without a server too.
  return `/artikel/${article.slug}.html`;
}

export function yearPath(year: number): SitePath {
  return `/archiv/${fourDigits(year)}/`;
}

/** The address of one page of a month's list; pages count from 1. */
export function monthPath(year: number, month: number, page = 1): SitePath {
  return `${yearPath(year)}${twoDigits(month)}/${pagePart(page)}`;
}

export function undatedPath(page = 1): SitePath {
  return `/archiv/ohne-datum/${pagePart(page)}`;
}

export function textPagePath(page: Pick<TextPage, 'slug'>): SitePath {
  return `/${page.slug}/`;
}

/** A search for a name, ready asked: "/suche/?q=Graz". */
export function searchByName(name: string): SitePath {
  return `${searchPath}?q=${encodeURIComponent(name)}`;
}

/** All articles of a source, ready asked. */
export function searchBySource(source: string): SitePath {
  return `${searchPath}?quelle=${encodeURIComponent(source)}`;
}

/** All articles on a topic, ready asked. */
export function searchByTopic(topic: string): SitePath {
  return `${searchPath}?thema=${encodeURIComponent(topic)}`;
}

/** Where what belongs to a source stands; `slug` is its own among those of all sources. */
export function sourceFolder(slug: string): SitePath {
  return `/quellen/${slug}/`;
}

/** Where what belongs to a topic stands; `slug` is its own among those of all topics. */
export function topicFolder(slug: string): SitePath {
  return `/themen/${slug}/`;
}

/** The file that holds the page at an address, below the output folder: "/suche/" → "suche/index.html". */
export function outputFile(path: SitePath): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}

/**
 * Makes links from one address to any other, that hold wherever the site is put: at a domain's root or below a path.
 * From "/archiv/2015/" to "/artikel/haushalt.html" → "../../artikel/haushalt.html"; from "/" to "/suche/" → "./suche/".
 */
export function linksFrom(from: SitePath): (to: SitePath) => string {
  const ups = from.split('/').length - 2;
  const way = ups === 0 ? './' : '../'.repeat(ups);
  return (to) => way + to.slice(1);
}

function pagePart(page: number): string {
  return page === 1 ? '' : `seite-${page}/`;
}
