// What stands around every page: head, masthead, navigation and footer.
import type { ComponentChildren } from 'preact';
import type { Feed } from '../src/pages/machine-page.ts';
import type { HtmlPage } from '../src/pages/page.ts';
import { policyForMeta } from '../src/pages/security-headers.ts';
import {
  archivePath,
  dataPath,
  feedPath,
  homePath,
  jsonFeedPath,
  offlinePath,
  registersPath,
  searchPath,
  textPagePath,
  workerPath,
} from '../src/pages/site-path.ts';
import { feedTitle, feedTypes } from './feed-subject.ts';
import { WithGaps } from './gaps.tsx';
import { MastheadSearch } from './masthead-search.tsx';
import { type LayoutProps, permanentAddress } from './site.ts';
import { wording } from './wording/german.ts';
import { offlineWording } from './wording/offline.ts';
import { searchWording } from './wording/search.ts';
import { shortened } from './wording/shortened.ts';

interface FrameProps extends LayoutProps<HtmlPage> {
  /** The page's own title; the archive's name is added to it, and stands alone where there is none. */
  readonly title: string | undefined;
  /** What the page is about, for lists of results elsewhere. */
  readonly description: string;
  /** The feeds of what this page shows, beside those of the archive. */
  readonly feeds?: readonly Feed[];
  readonly head?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Frame({ page, site, linkTo, title, description, feeds = [], head, children }: FrameProps) {
  const { config, assets } = site;
  const address = page.kind === 'not-found' ? undefined : permanentAddress(site, page.path);
  const archiveName = site.typeset(config.title);
  return (
    <html lang={wording.language} data-worker={site.isOffline ? linkTo(workerPath) : undefined}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyForMeta(site.linkEnd)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === undefined ? archiveName : `${title} – ${archiveName}`}</title>
        <meta name="description" content={shortened(description)} />
        <meta name="color-scheme" content="light dark" />
        {address && <link rel="canonical" href={address} />}
        {/* From a folder, nothing may be fetched before a stylesheet asks for it. */}
        {site.linkEnd === 'folder' && (
          <link rel="preload" href={linkTo(assets.bodyFont)} as="font" type="font/woff2" crossorigin="anonymous" />
        )}
        <link rel="stylesheet" href={linkTo(assets.stylesheet)} />
        <link rel="icon" href={linkTo(assets.icon)} type="image/svg+xml" />
        <link rel="alternate" type={feedTypes.xml} title={archiveName} href={linkTo(feedPath)} />
        <link rel="alternate" type={feedTypes.json} title={archiveName} href={linkTo(jsonFeedPath)} />
        {feeds.map((feed) => (
          <link
            key={feed.format}
            rel="alternate"
            type={feedTypes[feed.format]}
            title={feedTitle(feed.subject, site)}
            href={linkTo(feed.path)}
          />
        ))}
        {page.kind !== 'search' && <script defer src={linkTo(assets.readerScript)} />}
        {head}
      </head>
      <body class={`page-${page.kind}`}>
        <a class="skip" href="#inhalt">
          {wording.skipToContent}
        </a>
        <Masthead page={page} site={site} linkTo={linkTo} />
        <main id="inhalt" tabIndex={-1}>
          {children}
        </main>
        <Colophon page={page} site={site} linkTo={linkTo} />
      </body>
    </html>
  );
}

function Masthead({ page, site, linkTo }: LayoutProps<HtmlPage>) {
  return (
    <header class="masthead">
      {page.kind === 'home' ? (
        <span class="name" />
      ) : (
        <a class="name" href={linkTo(homePath)}>
          {site.typeset(site.config.title)}
        </a>
      )}
      <nav aria-label={wording.mainNavigation}>
        <a href={linkTo(archivePath)} aria-current={isInArchive(page) ? 'true' : undefined}>
          {wording.archive}
        </a>
        {site.hasRegisters && (
          <a href={linkTo(registersPath)} aria-current={isInRegisters(page) ? 'true' : undefined}>
            {wording.registers}
          </a>
        )}
        <a class="to-search" href={linkTo(searchPath)} aria-current={page.kind === 'search' ? 'page' : undefined}>
          {searchWording.search}
        </a>
        {!hasSearchField(page) && <MastheadSearch linkTo={linkTo} />}
      </nav>
    </header>
  );
}

function Colophon({ site, linkTo }: LayoutProps<HtmlPage>) {
  const { publisher, rights } = site.config;
  return (
    <footer class="colophon">
      <nav aria-label={wording.footerNavigation}>
        {site.textPages.map((textPage) => (
          <a key={textPage.slug} href={linkTo(textPagePath(textPage))}>
            <WithGaps text={site.typeset(textPage.title)} />
          </a>
        ))}
        <a href={linkTo(feedPath)}>{wording.feed}</a>
        <a href={linkTo(dataPath)}>{wording.data}</a>
        {site.isOffline && <a href={linkTo(offlinePath)}>{offlineWording.offline}</a>}
      </nav>
      <p>
        {[publisher, rights].filter((part) => part !== undefined).map((part) => `${part} · `)}
        {wording.madeWith}
      </p>
    </footer>
  );
}

/** Pages with a large search field of their own need no small one. */
function hasSearchField({ kind }: HtmlPage): boolean {
  return kind === 'home' || kind === 'search' || kind === 'not-found';
}

function isInArchive({ kind }: HtmlPage): boolean {
  return kind === 'years' || kind === 'year' || kind === 'month' || kind === 'day' || kind === 'undated';
}

function isInRegisters({ kind }: HtmlPage): boolean {
  return kind === 'registers' || kind === 'register' || kind === 'entry';
}
