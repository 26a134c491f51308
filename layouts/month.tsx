// One month: its calendar, and its articles in the order of their days.
import type { MonthOfYear, MonthPage } from '../src/pages/calendar-page.ts';
import { monthPath, yearPath } from '../src/pages/site-path.ts';
import { DayGroups, withoutDayId } from './day-groups.tsx';
import { Frame } from './frame.tsx';
import { ListPages } from './list-pages.tsx';
import { MonthGrid } from './month-grid.tsx';
import { Neighbours } from './neighbours.tsx';
import type { LayoutProps } from './site.ts';
import { monthName } from './wording/dates.ts';
import { wording } from './wording/german.ts';

export function MonthLayout({ page, site, linkTo }: LayoutProps<MonthPage>) {
  const { list } = page;
  const { year, month, days, withoutDay } = page.month;
  const extent = wording.articlesOnDays(list.total, days.length, withoutDay);
  return (
    <Frame
      page={page}
      site={site}
      linkTo={linkTo}
      title={wording.titleOfPage(inWords(page.month), list.number, list.last)}
      description={`${inWords(page.month)}: ${extent}`}
    >
      <header class="list-header">
        <h1>
          {monthName(month)} <a href={linkTo(yearPath(year))}>{year}</a>
        </h1>
        <p class="extent">{extent}</p>
      </header>
      {list.number === 1 && <Calendar page={page} linkTo={linkTo} />}
      <DayGroups month={page.month} articles={list.items} site={site} linkTo={linkTo} />
      <ListPages list={list} pathOf={(number) => monthPath(year, month, number)} linkTo={linkTo} />
      <Neighbours
        label={wording.neighbouringMonths}
        previous={neighbour(page.previous)}
        next={neighbour(page.next)}
        linkTo={linkTo}
      />
    </Frame>
  );
}

/** The month as a grid of days, and where the articles stand that have no place in it. */
function Calendar({ page, linkTo }: Pick<LayoutProps<MonthPage>, 'page' | 'linkTo'>) {
  const { year, month, days, withoutDay } = page.month;
  return (
    <div class="month-calendar">
      {days.length > 0 && <MonthGrid year={year} month={month} days={days} heat={page.heat} linkTo={linkTo} />}
      {days.length > 0 && withoutDay > 0 && (
        <p class="more">
          <a href={`${linkTo(monthPath(year, month, page.pageWithoutDay))}#${withoutDayId}`}>
            {wording.articlesWithoutDay(withoutDay)}
          </a>
        </p>
      )}
    </div>
  );
}

function neighbour(month: MonthOfYear | undefined) {
  return month && { name: inWords(month), path: monthPath(month.year, month.month) };
}

function inWords({ year, month }: MonthOfYear): string {
  return `${monthName(month)} ${year}`;
}
