// The files of the site that machines read: one kind each, with exactly what its layout needs.

import type { Article } from '../article/article.ts';
import type { RegisterKind } from '../article/register-kind.ts';
import type { SitePath } from './site-path.ts';

interface At {
  readonly path: SitePath;
}

/** Which headers a host is to send; how they read is the same for every site. */
export interface HeadersFile extends At {
  readonly kind: 'headers';
}

/** What a feed is of. */
export type FeedSubject =
  | { readonly kind: 'archive' }
  | { readonly kind: 'entry'; readonly register: RegisterKind; readonly name: string; readonly path: SitePath };

/** Atom or JSON Feed: the same articles in two forms. */
export interface Feed extends At {
  readonly kind: 'feed';
  readonly format: FeedFormat;
  readonly subject: FeedSubject;
  readonly newest: readonly Article[];
}

/** What a page that leads to a feed says of it. */
export type FeedLink = Pick<Feed, 'format' | 'subject' | 'path'>;

export type FeedFormat = 'xml' | 'json';

/** For people: what the files and feeds of the archive are. */
export interface DataPage extends At {
  readonly kind: 'data';
  readonly articles: number;
  readonly feeds: readonly FeedLink[];
}

/** At an old address of an article or a story: leads to the new one. */
export interface Redirect extends At {
  readonly kind: 'redirect';
  readonly to: SitePath;
  /** Of what stands there now, and its language where it is not German. */
  readonly title: string;
  readonly language: string | undefined;
}

/** The same for hosts, which then answer without a page. */
export interface RedirectsFile extends At {
  readonly kind: 'redirects';
  readonly redirects: readonly Redirect[];
}

/** Addresses for search engines: all, or a part of them. */
export interface Sitemap extends At {
  readonly kind: 'sitemap';
  readonly paths: readonly SitePath[];
}

/** The sitemaps of a site that is too large for one. */
export interface SitemapIndex extends At {
  readonly kind: 'sitemap-index';
  readonly parts: readonly Sitemap[];
}
