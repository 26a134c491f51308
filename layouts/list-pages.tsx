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
    </nav>
  );
}
