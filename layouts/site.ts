// What every layout knows of the site around its page.

import type { DataForm } from '../src/article/data/data-forms.ts';
import type { ArchiveConfig } from '../src/config/archive-config.ts';
import type { TextPage } from '../src/content/text-page.ts';
import type { LinkEnd, SitePath } from '../src/pages/site-path.ts';

export interface Site {
  readonly config: ArchiveConfig;
  /** The address of the site's root, with a slash at its end. */
  readonly baseUrl: string;
  readonly textPages: readonly TextPage[];
  /** How pages link to each other. */
  readonly linkEnd: LinkEnd;
  /** Whether readers may save the archive on their devices. */
  readonly isOffline: boolean;
  /** Whether any article names somebody or something. */
  readonly hasRegisters: boolean;
  /** Whether any articles tell a story. */
  readonly hasStories: boolean;
  readonly assets: Assets;
  /** The first file of the search index. */
  readonly indexStart: SitePath;
  /** The whole archive as files, which are written before the pages. */
  readonly dataFiles: readonly DataFile[];
  /** The originals that are part of the site, by the slugs of their articles. */
  readonly originals: ReadonlyMap<string, PublishedOriginal>;
  /** The pictures that are shown beside links to pages, by the pages' addresses. */
  readonly shareImages: ReadonlyMap<SitePath, SiteImage>;
  /** Markdown → HTML that holds no script and loads nothing. What names no language is German. */
  renderMarkdown(markdown: string, language?: string): string;
  /** The same for a page of the editor's, where "[[Name]]" is marked as a gap. */
  renderTextPage(markdown: string, language: string): string;
  /** Plain text → the same with German quotation marks and dashes; a text in another language stays as it is. */
  typeset(text: string, language?: string): string;
}

/** Files of our own that pages load. */
export interface Assets {
  readonly stylesheet: SitePath;
  readonly searchScript: SitePath;
  /** The script of the page about reading offline; undefined where there is none. */
  readonly offlineScript: SitePath | undefined;
  /** The script of every page but the search. */
  readonly readerScript: SitePath;
  /** The script of the page for addresses that lead nowhere. */
  readonly notFoundScript: SitePath;
  readonly icon: SitePath;
  /** The font of body text, fetched early so that the text does not move when it arrives; undefined where readers have it. */
  readonly bodyFont: SitePath | undefined;
  /** The archive's own. */
  readonly logo: Logo | undefined;
}

/** A picture that stands for the archive; its size says no more than how wide it is for its height. */
export interface Logo {
  readonly path: SitePath;
  readonly width: number;
  readonly height: number;
}

/** The text that an article was made from, as a file of the site. */
export interface PublishedOriginal {
  readonly path: SitePath;
  /** Whether a browser shows it; one in an old encoding would show as other letters, and is saved instead. */
  readonly isShown: boolean;
}

/** The archive in one form for programs. */
export interface DataFile {
  readonly form: DataForm;
  readonly path: SitePath;
  readonly bytes: number;
}

/** A picture of 1200 by 630 pixels, and what it shows in words. */
export interface SiteImage {
  readonly path: SitePath;
  readonly inWords: string;
}

/** What a layout is given: the page, its site, and how to link from here to another address. */
export interface LayoutProps<Page> {
  readonly page: Page;
  readonly site: Site;
  readonly linkTo: (target: SitePath) => string;
}

/** Where a page will stand for good; undefined where archive.yaml does not say where the site will stand. */
export function permanentAddress({ config }: Site, path: SitePath): string | undefined {
  return config.url && config.url + path.slice(1);
}
