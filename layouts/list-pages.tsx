// The way through a list that is split into numbered pages.

import type { SitePath } from '../src/pages/site-path.ts';
import type { PageOfList } from '../src/pages/split-list.ts';
import type { LayoutProps } from './site.ts';
import { wording } from './wording/german.ts';

interface ListPagesProps extends Pick<LayoutProps<unknown>, 'linkTo'> {
  readonly list: PageOfList<unknown>;
  readonly pathOf: (page: number) => SitePath;
}

export function ListPages({ list: { number, last }, pathOf, linkTo }: ListPagesProps) {
  if (last === 1) return null;
  return (
    <nav class="list-pages" aria-label={wording.listPages}>
      {number > 1 && (
        <a rel="prev" href={linkTo(pathOf(number - 1))}>
          {wording.previousPage}
        </a>
      )}
      <span>{wording.listPage(number, last)}</span>
      {number < last && (
        <a rel="next" href={linkTo(pathOf(number + 1))}>
          {wording.nextPage}
        </a>
      )}
      {number === 1 && last > 2 && (
        // From the first page each other one is a click away; on all pages, the numbers of a long list would be many.
        <ol class="page-numbers">
          {Array.from({ length: last - 1 }, (_, index) => (
            <li key={index}>
              <a href={linkTo(pathOf(index + 2))} aria-label={wording.pageNumber(index + 2)}>
                {index + 2}
              </a>
            </li>
          ))}
        </ol>
      )}
      {number > 2 && <a href={linkTo(pathOf(1))}>{wording.firstPage}</a>}
    </nav>
  );
}
