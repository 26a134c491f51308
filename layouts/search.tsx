// The search page: the form works by itself, the script adds results under it.
import type { SearchPage } from '../src/pages/page.ts';
import { archivePath, homePath, registersPath } from '../src/pages/site-path.ts';
import { Frame } from './frame.tsx';
import { SearchForm } from './search-form.tsx';
import { SearchHelp } from './search-help.tsx';
import type { LayoutProps } from './site.ts';
import { wording } from './wording/german.ts';
import { searchWording } from './wording/search.ts';

export function SearchLayout({ page, site, linkTo }: LayoutProps<SearchPage>) {
  const head = (
    <>
      {/* What the script asks for first is on its way before the script is there. From a folder, it may not be fetched. */}
      {site.linkEnd === 'folder' && (
        <link rel="preload" href={linkTo(site.indexStart)} as="fetch" crossorigin="anonymous" />
      )}
      <script defer src={linkTo(site.assets.searchScript)} />
    </>
  );
  return (
    <Frame
      page={page}
      site={site}
      linkTo={linkTo}
      title={searchWording.search}
      description={wording.searchDescription}
      head={head}
    >
      <h1 class="visually-hidden">{searchWording.search}</h1>
      <SearchForm linkTo={linkTo} />
      <SearchHelp />
      <noscript>
        <p>{wording.searchNeedsScript}</p>
        <p>
          {wording.searchWithoutScript} <a href={linkTo(archivePath)}>{wording.wholeArchive}</a>
          {site.hasRegisters && (
            <>
              {' · '}
              <a href={linkTo(registersPath)}>{wording.registers}</a>
            </>
          )}
        </p>
      </noscript>
      <div id="suchergebnisse" data-start={linkTo(site.indexStart)} data-home={linkTo(homePath)} />
    </Frame>
  );
}
