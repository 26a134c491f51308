// Renders any page to the text of its file.
import type { VNode } from 'preact';
import type { Page } from '../src/pages/page.ts';
import { linksFrom, type SitePath } from '../src/pages/site-path.ts';
import { ArticleLayout } from './article.tsx';
import { DataLayout } from './data.tsx';
import { DayLayout } from './day.tsx';
import { EntryLayout } from './entry.tsx';
import { AtomFeed } from './feed.tsx';
import { headersFile } from './headers-file.ts';
import { HomeLayout } from './home.tsx';
import { jsonFeed } from './json-feed.ts';
import { MonthLayout } from './month.tsx';
import { NotFoundLayout } from './not-found.tsx';
import { OfflineLayout } from './offline.tsx';
import { OwnPageLayout } from './own-page.tsx';
import { RedirectLayout } from './redirect.tsx';
import { redirectsFile } from './redirects-file.ts';
import { RegisterLayout } from './register.tsx';
import { RegistersLayout } from './registers.tsx';
import { rendered } from './rendered.ts';
import { SearchLayout } from './search.tsx';
import type { Site } from './site.ts';
import { SitemapIndexLayout, SitemapLayout } from './sitemap.tsx';
import { StoriesLayout } from './stories.tsx';
import { StoryLayout } from './story.tsx';
import { TextLayout } from './text.tsx';
import { UndatedLayout } from './undated.tsx';
import { YearLayout } from './year.tsx';
import { YearsLayout } from './years.tsx';

const doctype = '<!doctype html>\n';
const xmlProlog = '<?xml version="1.0" encoding="utf-8"?>\n';

/** The whole text of a page's file: HTML, XML or plain text. */
export function renderPage(page: Page, site: Site): string {
  const linkTo = linksFrom(page.path, site.linkEnd);
  switch (page.kind) {
    case 'home':
      return doctype + rendered(<HomeLayout page={page} site={site} linkTo={linkTo} />);
    case 'article':
      return doctype + rendered(<ArticleLayout page={page} site={site} linkTo={linkTo} />);
    case 'years':
      return doctype + rendered(<YearsLayout page={page} site={site} linkTo={linkTo} />);
    case 'year':
      return doctype + rendered(<YearLayout page={page} site={site} linkTo={linkTo} />);
    case 'month':
      return doctype + rendered(<MonthLayout page={page} site={site} linkTo={linkTo} />);
    case 'day':
      return doctype + rendered(<DayLayout page={page} site={site} linkTo={linkTo} />);
    case 'undated':
      return doctype + rendered(<UndatedLayout page={page} site={site} linkTo={linkTo} />);
    case 'registers':
      return doctype + rendered(<RegistersLayout page={page} site={site} linkTo={linkTo} />);
    case 'register':
      return doctype + rendered(<RegisterLayout page={page} site={site} linkTo={linkTo} />);
    case 'entry':
      return doctype + rendered(<EntryLayout page={page} site={site} linkTo={linkTo} />);
    case 'stories':
      return doctype + rendered(<StoriesLayout page={page} site={site} linkTo={linkTo} />);
    case 'story':
      return doctype + rendered(<StoryLayout page={page} site={site} linkTo={linkTo} />);
    case 'search':
      return doctype + rendered(<SearchLayout page={page} site={site} linkTo={linkTo} />);
    case 'data':
      return doctype + rendered(<DataLayout page={page} site={site} linkTo={linkTo} />);
    case 'offline':
      return doctype + rendered(<OfflineLayout page={page} site={site} linkTo={linkTo} />);
    case 'not-found':
      return doctype + rendered(<NotFoundLayout page={page} site={site} linkTo={linkFromRoot(site)} />);
    case 'text':
      return doctype + rendered(<TextLayout page={page} site={site} linkTo={linkTo} />);
    case 'own':
      return doctype + rendered(<OwnPageLayout page={page} site={site} linkTo={linkTo} />);
    case 'feed':
      return page.format === 'json'
        ? jsonFeed(page, site)
        : xmlOf(<AtomFeed page={page} site={site} linkTo={linkTo} />);
    case 'sitemap':
      return xmlOf(<SitemapLayout page={page} site={site} linkTo={linkTo} />);
    case 'sitemap-index':
      return xmlOf(<SitemapIndexLayout page={page} site={site} linkTo={linkTo} />);
    case 'robots':
      return `User-agent: *\nAllow: /\nSitemap: ${site.baseUrl}sitemap.xml\n`;
    case 'headers':
      return headersFile();
    case 'redirect':
      return doctype + rendered(<RedirectLayout page={page} site={site} linkTo={linkTo} />);
    case 'redirects':
      return redirectsFile(page, site);
  }
}

/** XML allows "]]>" in no text (XML 1.0, 2.4), which Preact does not know; our layouts write no CDATA. */
function xmlOf(document: VNode): string {
  return xmlProlog + rendered(document).replaceAll(']]>', ']]&gt;');
}

/** The page for what is not there is shown at any address, so its links must begin at the root. */
function linkFromRoot({ baseUrl }: Site): (target: SitePath) => string {
  const root = new URL(baseUrl).pathname;
  return (target) => root + target.slice(1);
}
