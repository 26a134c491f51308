// One year: its months with their first articles, and the articles of which only the year is known.
import type { YearPage } from '../src/pages/page.ts';
import { monthPath, yearPath } from '../src/pages/site-path.ts';
import { ArticleList } from './article-list.tsx';
import { Frame } from './frame.tsx';
import { Neighbours } from './neighbours.tsx';
import type { LayoutProps } from './site.ts';
import { monthName } from './wording/dates.ts';
import { wording } from './wording/german.ts';

export function YearLayout({ page, site, linkTo }: LayoutProps<YearPage>) {
  const { year, articles, months, withoutMonth } = page.year;
  const title = wording.yearTitle(year);
  const most = Math.max(...months.map((month) => month.articles.length));
  return (
    <Frame page={page} site={site} linkTo={linkTo} title={title}>
      <header class="list-header">
        <h1>{title}</h1>
        <p class="extent">{wording.articles(articles.length)}</p>
      </header>
      {months.length > 0 && (
        <nav aria-label={wording.monthsOf(year)}>
          <ul class="month-bars">
            {months.map(({ month, articles }) => (
              <li key={month}>
                <a href={linkTo(monthPath(year, month))}>{monthName(month)}</a>
                <meter min={0} max={most} value={articles.length} aria-hidden="true" />
                <span class="count">{wording.articles(articles.length)}</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {withoutMonth.length > 0 && (
        <section>
          <h2>{wording.withoutMonth}</h2>
          <ArticleList articles={withoutMonth} site={site} linkTo={linkTo} />
        </section>
      )}
      <Neighbours
        label={wording.neighbouringYears}
        previous={page.previous && { name: String(page.previous.year), path: yearPath(page.previous.year) }}
        next={page.next && { name: String(page.next.year), path: yearPath(page.next.year) }}
        linkTo={linkTo}
      />
    </Frame>
  );
}
