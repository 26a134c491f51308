// What a reader sees at an address that leads nowhere.
import type { NotFoundPage } from '../src/pages/page.ts';
import { archivePath, homePath } from '../src/pages/site-path.ts';
import { Frame } from './frame.tsx';
import { SearchForm } from './search-form.tsx';
import type { LayoutProps } from './site.ts';
import { wording } from './wording/german.ts';

export function NotFoundLayout({ page, site, linkTo }: LayoutProps<NotFoundPage>) {
  const script = <script defer src={linkTo(site.assets.notFoundScript)} />;
  return (
    <Frame
      page={page}
      site={site}
      linkTo={linkTo}
      title={wording.notFoundTitle}
      description={wording.notFoundExplained}
      head={script}
    >
      <header class="list-header">
        <h1>{wording.notFoundTitle}</h1>
        <p>{wording.notFoundExplained}</p>
        <p>{wording.notFoundWays}</p>
      </header>
      <SearchForm linkTo={linkTo} />
      <p class="more">
        <a href={linkTo(archivePath)}>{wording.wholeArchive}</a>
      </p>
      <div
        id="vorschlaege"
        class="suggestions"
        aria-live="polite"
        data-start={linkTo(site.indexStart)}
        data-home={linkTo(homePath)}
      />
    </Frame>
  );
}
