// The articles whose year is not known.
import type { UndatedPage } from '../src/pages/page.ts';
import { undatedPath } from '../src/pages/site-path.ts';
import { ArticleList } from './article-list.tsx';
import { Frame } from './frame.tsx';
import { ListPages } from './list-pages.tsx';
import type { LayoutProps } from './site.ts';
import { wording } from './wording/german.ts';

export function UndatedLayout({ page, site, linkTo }: LayoutProps<UndatedPage>) {
  const { list } = page;
  const title = wording.undatedTitle;
  const inTab = list.number === 1 ? title : `${title}, ${wording.listPage(list.number, list.last)}`;
  return (
    <Frame page={page} site={site} linkTo={linkTo} title={inTab}>
      <header class="list-header">
        <h1>{title}</h1>
        <p class="extent">{wording.articles(list.total)}</p>
        <p>{wording.undatedExplained}</p>
      </header>
      <ArticleList articles={list.items} site={site} linkTo={linkTo} />
      <ListPages list={list} pathOf={undatedPath} linkTo={linkTo} />
    </Frame>
  );
}
