// Articles of a month under a running head for each day.
import type { Article } from '../src/article/article.ts';
import { weekdayOf } from '../src/article/calendar.ts';
import type { MonthOfYear } from '../src/pages/calendar-page.ts';
import { groupRuns } from '../src/pages/group-runs.ts';
import { dayPath } from '../src/pages/site-path.ts';
import { SameDateList } from './article-list.tsx';
import type { LayoutProps } from './site.ts';
import { dayOfMonth, weekdayName } from './wording/dates.ts';
import { wording } from './wording/german.ts';

/** The fragment of the articles of which only the month is known. */
export const withoutDayId = 'ohne-tagesangabe';

interface DayGroupsProps extends Pick<LayoutProps<unknown>, 'site' | 'linkTo'> {
  readonly month: MonthOfYear;
  readonly articles: readonly Article[];
}

export function DayGroups({ month: { year, month }, articles, site, linkTo }: DayGroupsProps) {
  const groups = groupRuns(articles, ({ date }) => (date.kind === 'day' ? date.day : undefined));
  return groups.map(({ key: day, items }) => (
    <section class="dated" key={day}>
      {day === undefined ? (
        <h2 id={withoutDayId}>{wording.withoutDay}</h2>
      ) : (
        <h2>
          <a href={linkTo(dayPath(year, month, day))}>{dayOfMonth(day, month)}</a>{' '}
          <span class="weekday">{weekdayName(weekdayOf(year, month, day))}</span>
        </h2>
      )}
      <SameDateList articles={items} site={site} linkTo={linkTo} />
    </section>
  ));
}
