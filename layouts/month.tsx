// One month: its articles in the order of their days.
import type { MonthOfYear, MonthPage } from '../src/pages/page.ts';
import { monthPath, yearPath } from '../src/pages/site-path.ts';
import { ArticleList } from './article-list.tsx';
import { Frame } from './frame.tsx';
import { ListPages } from './list-pages.tsx';
import { Neighbours } from './neighbours.tsx';
import type { LayoutProps } from './site.ts';
import { monthName } from './wording/dates.ts';
import { wording } from './wording/german.ts';

export function MonthLayout({ page, site, linkTo }: LayoutProps<MonthPage>) {
  const { year, month, list } = page;
  const title = `${monthName(month)} ${year}`;
  const inTab = list.number === 1 ? title : `${title}, ${wording.listPage(list.number, list.last)}`;
  return (
    <Frame page={page} site={site} linkTo={linkTo} title={inTab}>
      <header class="list-header">
        <h1>
          {monthName(month)} <a href={linkTo(yearPath(year))}>{year}</a>
        </h1>
        <p class="extent">{wording.articles(list.total)}</p>
      </header>
      <ArticleList articles={list.items} site={site} linkTo={linkTo} />
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

function neighbour(month: MonthOfYear | undefined) {
  return month && { name: `${monthName(month.month)} ${month.year}`, path: monthPath(month.year, month.month) };
}
