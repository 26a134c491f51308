// One day: its articles, and the ways to the days before and after it that have some.
import { weekdayOf } from '../src/article/calendar.ts';
import type { DayOfYear, DayPage } from '../src/pages/calendar-page.ts';
import { dayPath, monthPath, undatedPath, yearPath } from '../src/pages/site-path.ts';
import { SameDateList } from './article-list.tsx';
import { Frame } from './frame.tsx';
import { ListPages } from './list-pages.tsx';
import { Neighbours } from './neighbours.tsx';
import type { LayoutProps } from './site.ts';
import { undatedMonthId } from './undated.tsx';
import { dateInWords, dayNumber, dayOfMonth, monthName, weekdayName } from './wording/dates.ts';
import { wording } from './wording/german.ts';

export function DayLayout({ page, site, linkTo }: LayoutProps<DayPage>) {
  const { list, withoutYear } = page;
  const { year, month, day } = page.day;
  const title = wording.titleOfPage(inWords(page.day), list.number, list.last);
  return (
    <Frame
      page={page}
      site={site}
      linkTo={linkTo}
      title={title}
      description={wording.articlesOf(inWords(page.day), list.total)}
    >
      <header class="list-header">
        <h1>
          {dayNumber(day)} <a href={linkTo(monthPath(year, month))}>{monthName(month)}</a>{' '}
          <a href={linkTo(yearPath(year))}>{year}</a>
        </h1>
        <p class="extent">
          {weekdayName(weekdayOf(year, month, day))} · {wording.articles(list.total)}
        </p>
      </header>
      <SameDateList articles={list.items} site={site} linkTo={linkTo} />
      <ListPages list={list} pathOf={(number) => dayPath(year, month, day, number)} linkTo={linkTo} />
      {withoutYear && (
        <p class="more">
          <a href={`${linkTo(undatedPath(withoutYear.page))}#${undatedMonthId(month)}`}>
            {wording.sameDayWithoutYear(withoutYear.count, dayOfMonth(day, month))}
          </a>
        </p>
      )}
      <Neighbours
        label={wording.neighbouringDays}
        previous={neighbour(page.previous)}
        next={neighbour(page.next)}
        linkTo={linkTo}
      />
    </Frame>
  );
}

function neighbour(day: DayOfYear | undefined) {
  return day && { name: inWords(day), path: dayPath(day.year, day.month, day.day) };
}

function inWords({ year, month, day }: DayOfYear): string {
  return dateInWords({ kind: 'day', year, month, day });
}
