// The numbers behind a year's calendar as a table: a row for each day, a column for each month.
import type { YearCounts } from '../src/pages/calendar-page.ts';
import { dayNumber, monthName, shortMonthName } from './wording/dates.ts';
import { wording } from './wording/german.ts';
import { number } from './wording/numbers.ts';
import { overTimeWording } from './wording/over-time.ts';

const months = Array.from({ length: 12 }, (_, index) => index + 1);
const days = Array.from({ length: 31 }, (_, index) => index + 1);

/** Folded up: it says the same as the calendar above it. */
export function DayCounts({ year }: { readonly year: YearCounts }) {
  const byMonth = new Map(year.months.map((month) => [month.month, month]));
  const counts = new Map(
    year.months.flatMap(({ month, days }) => days.map(({ day, articles }) => [month * 100 + day, articles])),
  );
  const hasWithoutDay = year.months.some(({ withoutDay }) => withoutDay > 0);
  return (
    <details class="day-counts">
      <summary>{overTimeWording.countsAsTable}</summary>
      <table>
        <caption class="visually-hidden">{wording.countsOfDays(year.year)}</caption>
        <thead>
          <tr>
            <th scope="col">{wording.day}</th>
            {months.map((month) => (
              <th key={month} scope="col">
                <abbr title={monthName(month)}>{shortMonthName(month)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <Row key={day} head={dayNumber(day)} countOf={(month) => counts.get(month * 100 + day)} />
          ))}
        </tbody>
        <tfoot>
          {hasWithoutDay && (
            <Row head={wording.withoutDayInTable} countOf={(month) => byMonth.get(month)?.withoutDay} />
          )}
          {year.withoutMonth > 0 && (
            <tr>
              <th scope="row">{wording.withoutMonthInTable}</th>
              <td colSpan={12}>{wording.articles(year.withoutMonth)}</td>
            </tr>
          )}
          <Row head={wording.sum} countOf={(month) => byMonth.get(month)?.articles} />
        </tfoot>
      </table>
    </details>
  );
}

interface RowProps {
  readonly head: string;
  readonly countOf: (month: number) => number | undefined;
}

function Row({ head, countOf }: RowProps) {
  return (
    <tr>
      <th scope="row">{head}</th>
      {months.map((month) => {
        const count = countOf(month);
        return <td key={month}>{count ? number(count) : ''}</td>;
      })}
    </tr>
  );
}
