// The address bar and the tab's title of the search page.
import { searchWording } from '../../layouts/wording/search.ts';
import { readState, type SearchState, writeState } from './search-state.ts';

export function stateInAddress(): SearchState {
  return readState(location.search);
}

/** Typing replaces the entry in the browser's history; a decision adds one, so that the back button takes it back. */
export function putInAddress(state: SearchState, history: 'push' | 'replace'): void {
  const address = location.pathname + writeState(state);
  if (history === 'replace') window.history.replaceState(null, '', address);
  else if (address !== location.pathname + location.search) window.history.pushState(null, '', address);
}

/** "Suche – Archiv" → "Graz – Suche – Archiv", from the title that the page came with. */
export function nameTab(titleAtFirst: string, { query }: SearchState): void {
  document.title = titleAtFirst.replace(searchWording.search, () => searchWording.pageTitleOfSearch(query.trim()));
}
