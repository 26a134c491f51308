// What stands around every page: its head, masthead and footer.
import type { ComponentChildren } from 'preact';
import type { FeedLink } from '../src/pages/machine-page.ts';
import type { HtmlPage } from '../src/pages/page.ts';
import { policyForMeta } from '../src/pages/security-headers.ts';
import {
  dataPath,
  feedPath,
  homePath,
  jsonFeedPath,
  offlinePath,
  textPagePath,
  workerPath,
} from '../src/pages/site-path.ts';
import { feedTitle, feedTypes } from './feed-subject.ts';
import { WithGaps } from './gaps.tsx';
import { inLanguage } from './in-language.ts';
import { Masthead, mastheadName } from './masthead.tsx';
import { renderedOnce } from './rendered.ts';
import { type LayoutProps, permanentAddress } from './site.ts';
import { wording } from './wording/german.ts';
import { language } from './wording/language.ts';
import { offlineWording } from './wording/offline.ts';
import { shortened } from './wording/shortened.ts';

interface FrameProps extends LayoutProps<HtmlPage> {
  /** The page's own title; the archive's name is added to it, and stands alone where there is none. */
  readonly title: string | undefined;
  /** What the page is about, for lists of results elsewhere. */
  readonly description: string;
  /** The feeds of what this page shows, beside those of the archive. */
  readonly feeds?: readonly FeedLink[];
  readonly head?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Frame({ page, site, linkTo, title, description, feeds = [], head, children }: FrameProps) {
  const { config, assets } = site;
  const address = page.kind === 'not-found' ? undefined : permanentAddress(site, page.path);
  const archiveName = site.typeset(config.title, language);
  // All links of two pages with the same way home are the same.
  const from = linkTo(homePath);
  return (
    <html lang={wording.language} data-worker={site.isOffline ? linkTo(workerPath) : undefined}>
      <head>
        {renderedOnce(site, 'head', () => (
          <HeadStart site={site} />
        ))}
        <title>{title === undefined ? archiveName : `${title} – ${archiveName}`}</title>
        <meta name="description" content={shortened(description)} />
        <meta name="color-scheme" content="light dark" />
        {address && <link rel="canonical" href={address} />}
        {renderedOnce(site, `links ${from}`, () => (
          <HeadLinks site={site} linkTo={linkTo} />
        ))}
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
        {renderedOnce(site, mastheadName({ page, site, linkTo }), () => (
          <Masthead page={page} site={site} linkTo={linkTo} />
        ))}
        <main id="inhalt" tabIndex={-1}>
          {children}
        </main>
        {renderedOnce(site, `colophon ${from}`, () => (
          <Colophon site={site} linkTo={linkTo} />
        ))}
      </body>
    </html>
  );
}

function HeadStart({ site }: Pick<FrameProps, 'site'>) {
  return (
    <>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policyForMeta(site.linkEnd)} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
    </>
  );
}

function HeadLinks({ site, linkTo }: Pick<FrameProps, 'site' | 'linkTo'>) {
  const { assets } = site;
  const archiveName = site.typeset(site.config.title, language);
  return (
    <>
      {/* From a folder, nothing may be fetched before a stylesheet asks for it. */}
      {site.linkEnd === 'folder' && assets.bodyFont && (
        <link rel="preload" href={linkTo(assets.bodyFont)} as="font" type="font/woff2" crossorigin="anonymous" />
      )}
      <link rel="stylesheet" href={linkTo(assets.stylesheet)} />
      <link rel="icon" href={linkTo(assets.icon)} type="image/svg+xml" />
      <link rel="alternate" type={feedTypes.xml} title={archiveName} href={linkTo(feedPath)} />
      <link rel="alternate" type={feedTypes.json} title={archiveName} href={linkTo(jsonFeedPath)} />
    </>
  );
}

function Colophon({ site, linkTo }: Pick<FrameProps, 'site' | 'linkTo'>) {
  const { publisher, rights } = site.config;
  return (
    <footer class="colophon">
      <nav aria-label={wording.footerNavigation}>
        {site.textPages.map((textPage) => (
          <a key={textPage.slug} href={linkTo(textPagePath(textPage))} {...inLanguage(textPage.language ?? language)}>
            <WithGaps text={site.typeset(textPage.title, textPage.language ?? language)} />
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
