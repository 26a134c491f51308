// The small search field beside the navigation; it leads to the search page.
import { searchPath } from '../src/pages/site-path.ts';
import type { LayoutProps } from './site.ts';
import { wording } from './wording/german.ts';
import { searchWording } from './wording/search.ts';

export function MastheadSearch({ linkTo }: Pick<LayoutProps<unknown>, 'linkTo'>) {
  return (
    <search>
      <form class="masthead-search" action={linkTo(searchPath)} method="get">
        <label class="visually-hidden" for="kopfsuche">
          {wording.searchLabel}
        </label>
        <input
          id="kopfsuche"
          type="search"
          name="q"
          placeholder={searchWording.search}
          autocomplete="off"
          spellcheck={false}
        />
        <button type="submit">{wording.searchSubmit}</button>
      </form>
    </search>
  );
}
