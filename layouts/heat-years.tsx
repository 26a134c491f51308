// Years as rows of twelve months, the newest first; years without articles are one line.
import type { YearCounts } from '../src/pages/calendar-page.ts';
import { type HeatScale, heatTint } from '../src/pages/heat-scale.ts';
import { archiveYearId, monthPath, yearPath } from '../src/pages/site-path.ts';
import type { LayoutProps } from './site.ts';
import { shortMonthName } from './wording/dates.ts';
import { wording } from './wording/german.ts';
import { articleUnit, number } from './wording/numbers.ts';
import { withoutMonthId } from './year.tsx';

interface HeatYearsProps extends Pick<LayoutProps<unknown>, 'linkTo'> {
  /** Oldest first. */
  readonly years: readonly YearCounts[];
  readonly heat: HeatScale;
}

/** From so many years on, one wants to jump. */
const manyYears = 24;
const months = Array.from({ length: 12 }, (_, index) => index + 1);

export function HeatYears({ years, heat, linkTo }: HeatYearsProps) {
  if (years.length === 0) return null;
  return (
    <>
      {years.length >= manyYears && <Decades years={years} />}
      <div class="month-heads" aria-hidden="true">
        {months.map((month) => (
          <span key={month}>{shortMonthName(month)}</span>
        ))}
      </div>
      <ol class="heat-years">
        {years
          .toReversed()
          .flatMap((year, index, newestFirst) => [
            <Year key={year.year} year={year} heat={heat} linkTo={linkTo} />,
            <Gap key={`${year.year}-`} year={year.year} earlier={newestFirst[index + 1]?.year} />,
          ])}
      </ol>
    </>
  );
}

interface YearProps extends Pick<HeatYearsProps, 'heat' | 'linkTo'> {
  readonly year: YearCounts;
}

function Year({ year: { year, articles, months: ofYear, withoutMonth }, heat, linkTo }: YearProps) {
  const counts = new Map(ofYear.map(({ month, articles }) => [month, articles]));
  return (
    <li id={archiveYearId(year)}>
      <h2>
        <a href={linkTo(yearPath(year))}>{year}</a>
      </h2>
      <p class="extent">
        {wording.articles(articles)}
        {withoutMonth > 0 && (
          <a href={`${linkTo(yearPath(year))}#${withoutMonthId}`}>{wording.articlesWithoutMonth(withoutMonth)}</a>
        )}
      </p>
      <ol class="heat-months">
        {months.map((month) => (
          <Month key={month} year={year} month={month} count={counts.get(month) ?? 0} heat={heat} linkTo={linkTo} />
        ))}
      </ol>
    </li>
  );
}

interface MonthProps extends Pick<HeatYearsProps, 'heat' | 'linkTo'> {
  readonly year: number;
  readonly month: number;
  readonly count: number;
}

function Month({ year, month, count, heat, linkTo }: MonthProps) {
  const name = <span class="month">{shortMonthName(month)}</span>;
  if (count === 0) {
    return (
      <li>
        {name}
        <span class="visually-hidden">: {wording.noArticles}</span>
      </li>
    );
  }
  return (
    <li>
      <a class={`heat-${heatTint(count, heat)}`} href={linkTo(monthPath(year, month))}>
        {name}
        <span class="visually-hidden"> {year}: </span>
        <span class="count">{number(count)}</span>
        <span class="visually-hidden"> {articleUnit(count)}</span>
      </a>
    </li>
  );
}

/** The years without articles between a year and an earlier one. */
function Gap({ year, earlier }: { readonly year: number; readonly earlier: number | undefined }) {
  if (earlier === undefined || earlier === year - 1) return null;
  return <li class="gap">{wording.noArticlesIn(earlier + 1, year - 1)}</li>;
}

function Decades({ years }: Pick<HeatYearsProps, 'years'>) {
  // The last year of a decade that has articles is the first that one meets on the way down.
  const decades = new Map(years.map(({ year }) => [wording.decade(year), year]));
  return (
    <nav aria-label={wording.decades}>
      <ul class="years-line">
        {[...decades].reverse().map(([name, year]) => (
          <li key={name}>
            <a href={`#${archiveYearId(year)}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
