// The way into the archive: every year as a row of months, and the articles without a year.
import type { YearsPage } from '../src/pages/calendar-page.ts';
import { undatedPath } from '../src/pages/site-path.ts';
import { Frame } from './frame.tsx';
import { HeatLegend } from './heat-legend.tsx';
import { HeatYears } from './heat-years.tsx';
import type { LayoutProps } from './site.ts';
import { wording } from './wording/german.ts';

export function YearsLayout({ page, site, linkTo }: LayoutProps<YearsPage>) {
  const {
    extent: { articles, undated },
    years,
  } = page;
  const extent = wording.extent(articles, years.at(0)?.year, years.at(-1)?.year, undated);
  return (
    <Frame
      page={page}
      site={site}
      linkTo={linkTo}
      title={wording.yearsTitle}
      description={`${wording.wholeArchive}: ${extent}`}
    >
      <header class="list-header">
        <h1>{wording.yearsTitle}</h1>
        <p class="extent">{extent}</p>
      </header>
      {articles === 0 && <p>{wording.homeEmpty}</p>}
      <HeatLegend label={wording.articlesPerMonth} heat={page.heat} />
      <HeatYears years={years} heat={page.heat} linkTo={linkTo} />
      {undated > 0 && (
        <section class="undated-years">
          <h2>
            <a href={linkTo(undatedPath())}>{wording.undated}</a>
          </h2>
          <p class="extent">{wording.articles(undated)}</p>
          <p>{wording.undatedExplained}</p>
        </section>
      )}
    </Frame>
  );
}
