// One year: twelve months of tinted days, and the articles of which only the year is known.
import type { YearPage } from '../src/pages/calendar-page.ts';
import { yearPath } from '../src/pages/site-path.ts';
import { SameDateList } from './article-list.tsx';
import { DayCounts } from './day-counts.tsx';
import { Frame } from './frame.tsx';
import { HeatLegend } from './heat-legend.tsx';
import { ListPages } from './list-pages.tsx';
import { MonthOfYearGrid } from './month-of-year.tsx';
import { Neighbours } from './neighbours.tsx';
import type { LayoutProps } from './site.ts';
import { wording } from './wording/german.ts';

/** The fragment of the articles of which only the year is known. */
export const withoutMonthId = 'ohne-monatsangabe';

export function YearLayout({ page, site, linkTo }: LayoutProps<YearPage>) {
  const { withoutMonth: list } = page;
  const { year, articles, months } = page.year;
  const days = months.reduce((sum, month) => sum + month.days.length, 0);
  const title = wording.yearTitle(year);
  const withoutDay = months.reduce((sum, month) => sum + month.withoutDay, list.total);
  const extent = wording.articlesOnDays(articles, days, withoutDay);
  return (
    <Frame
      page={page}
      site={site}
      linkTo={linkTo}
      title={wording.titleOfPage(title, list.number, list.last)}
      description={`${title}: ${extent}`}
    >
      <header class="list-header">
        <h1>{title}</h1>
        <p class="extent">{extent}</p>
      </header>
      {list.number === 1 && months.length > 0 && <Calendar page={page} linkTo={linkTo} />}
      {list.total > 0 && (
        <section class="dated">
          <h2 id={withoutMonthId}>{wording.withoutMonth}</h2>
          <SameDateList articles={list.items} site={site} linkTo={linkTo} />
          <ListPages list={list} pathOf={(number) => yearPath(year, number)} linkTo={linkTo} />
        </section>
      )}
      <Neighbours
        label={wording.neighbouringYears}
        previous={neighbour(page.previous)}
        next={neighbour(page.next)}
        linkTo={linkTo}
      />
    </Frame>
  );
}

function neighbour(year: number | undefined) {
  return year === undefined ? undefined : { name: String(year), path: yearPath(year) };
}

function Calendar({ page: { year, heat }, linkTo }: Pick<LayoutProps<YearPage>, 'page' | 'linkTo'>) {
  const byMonth = new Map(year.months.map((month) => [month.month, month]));
  return (
    <>
      <HeatLegend label={wording.articlesPerDay} heat={heat} />
      <div class="year-calendar">
        {Array.from({ length: 12 }, (_, index) => (
          <MonthOfYearGrid
            key={index}
            year={year.year}
            month={index + 1}
            content={byMonth.get(index + 1)}
            heat={heat}
            linkTo={linkTo}
          />
        ))}
      </div>
      <DayCounts year={year} />
    </>
  );
}
