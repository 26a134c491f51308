// The articles whose year is not known: by month and day as far as these are, then those of which nothing is.

import type { UndatedPage } from '../src/pages/calendar-page.ts';
import { groupRuns } from '../src/pages/group-runs.ts';
import { undatedPath } from '../src/pages/site-path.ts';
import { ArticleList, SameDateList } from './article-list.tsx';
import { Frame } from './frame.tsx';
import { ListPages } from './list-pages.tsx';
import type { LayoutProps } from './site.ts';
import { monthName } from './wording/dates.ts';
import { wording } from './wording/german.ts';

export function UndatedLayout({ page, site, linkTo }: LayoutProps<UndatedPage>) {
  const { list } = page;
  const title = wording.undatedTitle;
  return (
    <Frame
      page={page}
      site={site}
      linkTo={linkTo}
      title={wording.titleOfPage(title, list.number, list.last)}
      description={`${wording.articlesOf(title, list.total)}. ${wording.undatedExplained}`}
    >
      <header class="list-header">
        <h1>{title}</h1>
        <p class="extent">{wording.articles(list.total)}</p>
        <p>{wording.undatedExplained}</p>
      </header>
      {groupRuns(list.items, ({ date }) => ('month' in date ? date.month : undefined)).map(({ key: month, items }) =>
        month === undefined ? (
          <section class="dated" key="unknown">
            <h2>{wording.withoutDate}</h2>
            <SameDateList articles={items} site={site} linkTo={linkTo} />
          </section>
        ) : (
          <section class="dated" key={month}>
            <h2 id={undatedMonthId(month)}>
              {monthName(month)} <span class="unknown-year">{wording.yearUnknown}</span>
            </h2>
            <ArticleList articles={items} site={site} linkTo={linkTo} />
          </section>
        ),
      )}
      <ListPages list={list} pathOf={undatedPath} linkTo={linkTo} />
    </Frame>
  );
}

/** The fragment of a month's articles in the list of those without a year. */
export function undatedMonthId(month: number): string {
  return `monat-${month}`;
}
