// Makes every address of the site, and the links from one page to another.
import type { Article } from '../article/article.ts';
import { type ArticleDate, fourDigits, twoDigits } from '../article/edtf-date.ts';
import type { RegisterKind } from '../article/register-kind.ts';
import type { Story } from '../article/story.ts';
import type { RegisterEntry } from '../connect/registers.ts';
import type { TextPage } from '../content/text-page.ts';
import { offlineFolder, workerFile } from '../offline/contents.ts';
import { indexFolder } from '../search/index-start.ts';

/** An address below the root of the site: "/" or "/suche/" for a folder with a page in it, "/artikel/haushalt.html" for a file. */
export type SitePath = `/${string}`;

export const homePath: SitePath = '/';
export const archivePath: SitePath = '/archiv/';
/** The page about the archive's data; its files stand beside it. */
export const dataPath: SitePath = '/daten/';
export const searchPath = '/suche/' satisfies SitePath;
export const notFoundPath: SitePath = '/404.html';
/** The page about reading offline; what readers' browsers save stands beside it. */
export const offlinePath: SitePath = `/${offlineFolder}/`;
export const workerPath: SitePath = `/${workerFile}`;
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

/** Where pictures stand that are shown beside a link to a page. */
export const shareImagesPath: SitePath = '/vorschau/';
/** The one of the archive itself. */
export const homeImagePath: SitePath = `${shareImagesPath}archiv.png`;

export function articleImagePath(article: Pick<Article, 'slug'>): SitePath {
  return `${shareImagesPath}artikel/${article.slug}.png`;
}

export function articlePath(article: Pick<Article, 'slug'>): SitePath {
  // A file, not a folder: half as many entries on the disk, and a link that holds without a server too.
  return `/artikel/${article.slug}.html`;
}

/** Where the originals of articles stand, as they came. */
export const originalsPath: SitePath = '/original/';

export function originalPath(article: Pick<Article, 'slug'>): SitePath {
  return `${originalsPath}${article.slug}.txt`;
}

/** The fragment of a year in the overview of the archive. */
export function archiveYearId(year: number): string {
  return `jahr-${year}`;
}

/** Where a year stands in the overview of the archive. */
export function archiveYearPath(year: number): SitePath {
  return `${archivePath}#${archiveYearId(year)}`;
}

/** The address of a year; pages of its list of articles without a month count from 1. */
export function yearPath(year: number, page = 1): SitePath {
  return `/archiv/${fourDigits(year)}/${pagePart(page)}`;
}

/** The address of one page of a month's list; pages count from 1. */
export function monthPath(year: number, month: number, page = 1): SitePath {
  return `${yearPath(year)}${twoDigits(month)}/${pagePart(page)}`;
}

/** The address of one page of a day's list; pages count from 1. */
export function dayPath(year: number, month: number, day: number, page = 1): SitePath {
  return `${monthPath(year, month)}${twoDigits(day)}/${pagePart(page)}`;
}

/** The page of a date, as precisely as it is known; undefined where no year is. */
export function datePath(date: ArticleDate): SitePath | undefined {
  switch (date.kind) {
    case 'day':
      return dayPath(date.year, date.month, date.day);
    case 'month':
      return monthPath(date.year, date.month);
    case 'year':
      return yearPath(date.year);
    case 'day-without-year':
    case 'unknown':
      return undefined;
  }
}

export function undatedPath(page = 1): SitePath {
  return `/archiv/ohne-datum/${pagePart(page)}`;
}

export const registersPath = '/register/' satisfies SitePath;

const registerFolders: Readonly<Record<RegisterKind, string>> = {
  persons: 'personen',
  places: 'orte',
  organisations: 'organisationen',
  topics: 'themen',
  sections: 'rubriken',
  sources: 'quellen',
};

/** The address of a register, or of one of its letters: "/personen/", "/personen/-p/"; no entry's address begins with a hyphen. */
export function registerPath(kind: RegisterKind, letter?: string): `/${string}/` {
  const folder = `/${registerFolders[kind]}/` as const;
  if (letter === undefined) return folder;
  return `${folder}-${letter === '#' ? 'andere' : letter.toLowerCase()}/`;
}

/** The address of one page of an entry's list: "/personen/wladimir-putin/"; pages count from 1. */
export function entryPath({ kind, slug }: Pick<RegisterEntry, 'kind' | 'slug'>, page = 1): SitePath {
  return `${registerPath(kind)}${slug}/${pagePart(page)}`;
}

export const storiesPath = '/dossiers/' satisfies SitePath;

/** The address of one page of a story's list; pages count from 1. */
export function storyPath({ slug }: Pick<Story, 'slug'>, page = 1): SitePath {
  return `${storiesPath}${slug}/${pagePart(page)}`;
}

export function textPagePath(page: Pick<TextPage, 'slug'>): SitePath {
  return `/${page.slug}/`;
}

/** The file that holds the page at an address, below the output folder: "/suche/" → "suche/index.html". */
export function outputFile(path: SitePath): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}

/** How a link leads to a page that is its folder's: by the folder, or by the file, which holds without a server too. */
export type LinkEnd = 'folder' | 'file';

/**
 * Makes links from one address to any other, that hold wherever the site is put: at a domain's root or below a path.
 * From "/archiv/2015/" to "/artikel/haushalt.html" → "../../artikel/haushalt.html"; from "/" to "/suche/" → "./suche/",
 * or "./suche/index.html".
 */
export function linksFrom(from: SitePath, end: LinkEnd): (to: SitePath) => string {
  const ups = from.split('/').length - 2;
  const way = ups === 0 ? './' : '../'.repeat(ups);
  return end === 'folder' ? (to) => way + to.slice(1) : (to) => way + to.slice(1).replace(folderEnd, '$1index.html');
}

const folderEnd = /(^|\/)(?=$|[?#])/; // of "suche/", "archiv/#jahr-2015", and of the root itself

function pagePart(page: number): string {
  return page === 1 ? '' : `seite-${page}/`;
}
