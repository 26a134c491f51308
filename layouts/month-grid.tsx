// A month as a calendar: every day in its place, those with articles tinted by their number and leading to their page.
import { weeksOf } from '../src/article/calendar.ts';
import type { DayCount } from '../src/pages/calendar-page.ts';
import { type HeatScale, heatTint } from '../src/pages/heat-scale.ts';
import { dayPath } from '../src/pages/site-path.ts';
import type { LayoutProps } from './site.ts';
import { dayOfMonth, monthName, shortWeekdayName, weekdayName } from './wording/dates.ts';
import { wording } from './wording/german.ts';
import { articleUnit, number } from './wording/numbers.ts';

interface MonthGridProps extends Pick<LayoutProps<unknown>, 'linkTo'> {
  readonly year: number;
  readonly month: number;
  readonly days: readonly DayCount[];
  readonly heat: HeatScale;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7];

export function MonthGrid({ year, month, days, heat, linkTo }: MonthGridProps) {
  const counts = new Map(days.map(({ day, articles }) => [day, articles]));
  return (
    <table class="month-grid">
      <caption class="visually-hidden">{wording.articlesByDay(`${monthName(month)} ${year}`)}</caption>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              <abbr title={weekdayName(weekday)}>{shortWeekdayName(weekday)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((week, index) => (
          <tr key={index}>
            {week.map((day, weekday) => {
              const count = counts.get(day ?? 0);
              if (day === undefined || count === undefined) return <td key={weekday}>{day}</td>;
              return (
                <td key={weekday}>
                  <a class={`heat-${heatTint(count, heat)}`} href={linkTo(dayPath(year, month, day))}>
                    <span aria-hidden="true">{day}</span>
                    <span class="visually-hidden">{dayOfMonth(day, month)}: </span>
                    <span class="count">
                      {number(count)}
                      <span class="unit"> {articleUnit(count)}</span>
                    </span>
                  </a>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
