// The search field; it works as a plain form that leads to the search page.
import { searchPath } from '../src/pages/site-path.ts';
import type { LayoutProps } from './site.ts';
import { wording } from './wording/german.ts';

export function SearchForm({ linkTo }: Pick<LayoutProps<unknown>, 'linkTo'>) {
  return (
    <search>
      <form class="search" action={linkTo(searchPath)} method="get">
        <label for="suchfeld">{wording.searchLabel}</label>
        <div class="field">
          <input
            id="suchfeld"
            type="search"
            name="q"
            placeholder={wording.searchPlaceholder}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
          />
          <button type="submit">{wording.searchSubmit}</button>
        </div>
      </form>
    </search>
  );
}
