// A month in the calendar of its year: its name, the number of its articles, its days.
import type { MonthCounts } from '../src/pages/calendar-page.ts';
import type { HeatScale } from '../src/pages/heat-scale.ts';
import { monthPath } from '../src/pages/site-path.ts';
import { withoutDayId } from './day-groups.tsx';
import { MonthGrid } from './month-grid.tsx';
import type { LayoutProps } from './site.ts';
import { monthName } from './wording/dates.ts';
import { wording } from './wording/german.ts';
import { articleUnit, number } from './wording/numbers.ts';

interface MonthOfYearGridProps extends Pick<LayoutProps<unknown>, 'linkTo'> {
  readonly year: number;
  readonly month: number;
  /** Undefined for a month without articles. */
  readonly content: MonthCounts | undefined;
  readonly heat: HeatScale;
}

export function MonthOfYearGrid({ year, month, content, heat, linkTo }: MonthOfYearGridProps) {
  const { articles = 0, days = [], withoutDay = 0 } = content ?? {};
  const path = linkTo(monthPath(year, month));
  return (
    <section>
      <h2>
        {articles === 0 ? monthName(month) : <a href={path}>{monthName(month)}</a>}{' '}
        <span class="count">
          {articles === 0 ? (
            <span class="visually-hidden">{wording.noArticles}</span>
          ) : (
            <>
              {number(articles)}
              <span class="visually-hidden"> {articleUnit(articles)}</span>
            </>
          )}
        </span>
      </h2>
      <MonthGrid year={year} month={month} days={days} heat={heat} linkTo={linkTo} />
      {withoutDay > 0 && (
        <p class="more">
          <a href={`${path}#${withoutDayId}`}>{wording.articlesWithoutDay(withoutDay)}</a>
        </p>
      )}
    </section>
  );
}
