// Ties the search page together: field, address, engine and view.
import { render } from 'preact';
import { wording } from '../../layouts/wording/german.ts';
import { createEngine } from './search-engine.ts';
import { watchKeys } from './search-keys.ts';
import {
  hasChoices,
  readState,
  type SearchState,
  withMore,
  withoutChoices,
  withQuery,
  withToggled,
  writeState,
} from './search-state.ts';
import { type Outcome, SearchView } from './search-view.tsx';

const field = document.querySelector<HTMLInputElement>('#suchfeld');
const container = document.querySelector<HTMLElement>('#suchergebnisse');
if (field && container) start(field, container);

function start(field: HTMLInputElement, container: HTMLElement): void {
  const root = container.dataset.root ?? '../';
  const engine = createEngine(new URL(container.dataset.index ?? '../pagefind/', document.baseURI).href);
  const archiveName = document.title;
  let state = readState(location.search);

  const show = (outcome: Outcome) =>
    render(
      <SearchView
        outcome={outcome}
        root={root}
        onToggle={(facet, value) => ask(withToggled(state, facet, value), 'push')}
        onClear={() => ask(withoutChoices(state), 'push')}
        onMore={() => ask(withMore(state), 'replace')}
      />,
      container,
    );

  const answer = async () => {
    const asked = state;
    document.title = archiveName.replace(wording.search, wording.pageTitleOfSearch(asked.query.trim()));
    if (asked.query.trim() === '' && !hasChoices(asked)) show({ kind: 'idle' });
    try {
      const found = await engine.answer(asked);
      if (found) show(isEmpty(asked) ? { kind: 'idle' } : { kind: 'answered', answer: found, state: asked });
    } catch {
      show({ kind: 'failed' });
    }
  };

  /** Typing replaces the entry in the browser's history, a decision adds one. */
  const ask = (next: SearchState, history: 'push' | 'replace') => {
    const address = location.pathname + writeState(next);
    state = next;
    if (history === 'push' && address !== location.pathname + location.search)
      window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
    void answer();
  };

  field.value = state.query;
  field.addEventListener('input', () => ask(withQuery(state, field.value), 'replace'));
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(withQuery(state, field.value), 'push');
  });
  window.addEventListener('popstate', () => {
    state = readState(location.search);
    field.value = state.query;
    void answer();
  });
  watchKeys(field, container);
  show({ kind: isEmpty(state) ? 'idle' : 'loading' });
  void answer();
  if (isEmpty(state)) field.focus();
}

function isEmpty(state: SearchState): boolean {
  return state.query.trim() === '' && !hasChoices(state);
}
