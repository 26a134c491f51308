// What stands at the top of every page: the archive's name and the ways to its parts.
import type { HtmlPage } from '../src/pages/page.ts';
import { archivePath, homePath, registersPath, searchPath } from '../src/pages/site-path.ts';
import { MastheadSearch } from './masthead-search.tsx';
import type { LayoutProps } from './site.ts';
import { wording } from './wording/german.ts';
import { language } from './wording/language.ts';
import { searchWording } from './wording/search.ts';

/** The same for all pages of a kind that have the same links. */
export function Masthead({ page, site, linkTo }: LayoutProps<HtmlPage>) {
  return (
    <header class="masthead">
      {page.kind === 'home' ? (
        <span class="name" />
      ) : (
        <a class="name" href={linkTo(homePath)}>
          {site.typeset(site.config.title, language)}
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
