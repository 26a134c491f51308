// The way into the archive: every year with its months, and the articles without a year.
import type { YearsPage } from '../src/pages/page.ts';
import { monthPath, undatedPath, yearPath } from '../src/pages/site-path.ts';
import { Frame } from './frame.tsx';
import type { LayoutProps } from './site.ts';
import { monthName } from './wording/dates.ts';
import { wording } from './wording/german.ts';

export function YearsLayout({ page, site, linkTo }: LayoutProps<YearsPage>) {
  const { articles, years, undated } = page.archive;
  const extent = wording.extent(articles.length, years.at(0)?.year, years.at(-1)?.year, undated.length);
  return (
    <Frame page={page} site={site} linkTo={linkTo} title={wording.yearsTitle}>
      <header class="list-header">
        <h1>{wording.yearsTitle}</h1>
        <p class="extent">{extent}</p>
      </header>
      {years.toReversed().map(({ year, articles, months }) => (
        <section class="year-section" key={year}>
          <h2>
            <a href={linkTo(yearPath(year))}>{year}</a>
          </h2>
          <p class="extent">{wording.articles(articles.length)}</p>
          <ul class="months">
            {months.map(({ month, articles }) => (
              <li key={month}>
                <a href={linkTo(monthPath(year, month))}>{monthName(month)}</a>{' '}
                <span class="count">{articles.length}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {undated.length > 0 && (
        <section class="year-section">
          <h2>
            <a href={linkTo(undatedPath())}>{wording.undated}</a>
          </h2>
          <p class="extent">{wording.articles(undated.length)}</p>
          <p>{wording.undatedExplained}</p>
        </section>
      )}
    </Frame>
  );
}
