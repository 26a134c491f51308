// The front page: what the archive is, the search, the newest articles and the years.
import { parseDate, unknownDate } from '../src/article/edtf-date.ts';
import type { HomePage } from '../src/pages/page.ts';
import { archivePath, registersPath, storiesPath, yearPath } from '../src/pages/site-path.ts';
import { ArchiveName } from './archive-name.tsx';
import { ArchiveTimeline } from './archive-timeline.tsx';
import { ArticleList } from './article-list.tsx';
import { Frame } from './frame.tsx';
import { homeMetadata } from './metadata/home-metadata.ts';
import { NameLine } from './name-line.tsx';
import { SearchForm } from './search-form.tsx';
import type { LayoutProps } from './site.ts';
import { StoryList } from './story-list.tsx';
import { dateInWords } from './wording/dates.ts';
import { wording } from './wording/german.ts';
import { language } from './wording/language.ts';

export function HomeLayout({ page, site, linkTo }: LayoutProps<HomePage>) {
  const {
    extent: { articles, undated },
    years,
  } = page;
  const extent = wording.extent(articles, years.at(0), years.at(-1), undated);
  return (
    <Frame
      page={page}
      site={site}
      linkTo={linkTo}
      title={undefined}
      description={site.config.description ?? extent}
      head={homeMetadata(site)}
    >
      <section class="title-page">
        <ArchiveName name={site.typeset(site.config.title, language)} />
        {site.config.description && <p class="subtitle">{site.typeset(site.config.description, language)}</p>}
        <p class="extent">
          {extent}
          {reachOf(page)}
        </p>
        <SearchForm linkTo={linkTo} />
        <ArchiveTimeline overTime={page.overTime} paths={page.barPaths} linkTo={linkTo} />
      </section>
      {articles === 0 ? (
        <section class="empty">
          <h2>{wording.homeEmpty}</h2>
          <p>{wording.homeEmptyHint}</p>
        </section>
      ) : (
        <section>
          <h2>{wording.homeNewest}</h2>
          <ArticleList articles={page.newest} site={site} linkTo={linkTo} />
          <p class="more">
            <a href={linkTo(archivePath)}>{wording.wholeArchive}</a>
          </p>
        </section>
      )}
      {page.stories.length > 0 && (
        <section>
          <h2>
            <a href={linkTo(storiesPath)}>{wording.stories}</a>
          </h2>
          <StoryList stories={page.stories} site={site} linkTo={linkTo} />
        </section>
      )}
      {page.frequent.length > 0 && (
        <section>
          <h2>
            <a href={linkTo(registersPath)}>{wording.homeNames}</a>
          </h2>
          <NameLine names={page.frequent} linkTo={linkTo} />
        </section>
      )}
      {years.length > 0 && (
        <section>
          <h2>{wording.homeYears}</h2>
          <ul class="years-line">
            {years.map((year) => (
              <li key={year}>
                <a href={linkTo(yearPath(year))}>{year}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Frame>
  );
}

/** When something was added last, or, where nobody knows that, how new the newest article is. */
function reachOf({ lastAdded, newest }: HomePage): string {
  if (lastAdded !== undefined) return ` · ${wording.lastAdded(dateInWords(parseDate(lastAdded) ?? unknownDate))}`;
  const [last] = newest;
  return last?.date.kind === 'day' ? ` · ${wording.newest(dateInWords(last.date))}` : '';
}
