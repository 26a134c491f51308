// Ties the search page together: field, address, engine and view.
import { render } from 'preact';
import type { Order } from '../search/ask-index.ts';
import { noCounts } from '../search/narrow.ts';
import type { Facet } from '../search/search-record.ts';
import { nameTab, putInAddress, stateInAddress } from './search-address.ts';
import { createEngine } from './search-engine.ts';
import { watchKeys } from './search-keys.ts';
import {
  asksNothing,
  type SearchState,
  withMore,
  withOrder,
  withoutChoices,
  withQuery,
  withToggled,
} from './search-state.ts';
import { type Outcome, SearchView } from './search-view.tsx';

const field = document.querySelector<HTMLInputElement>('#suchfeld');
const container = document.querySelector<HTMLElement>('#suchergebnisse');
if (field && container) startSearch(field, container);

function startSearch(field: HTMLInputElement, container: HTMLElement): void {
  const { index, root = '../' } = container.dataset;
  const engine = createEngine(index && new URL(index, document.baseURI).href);
  const titleAtFirst = document.title;
  let state = stateInAddress();
  let counts = noCounts;

  const show = (outcome: Outcome) =>
    render(
      <SearchView outcome={outcome} root={root} onToggle={toggle} onClear={clear} onOrder={order} onMore={more} />,
      container,
    );
  const answer = async (asked: SearchState) => {
    nameTab(titleAtFirst, asked);
    if (asksNothing(asked)) show({ kind: 'idle' });
    try {
      const found = await engine.answer(asked);
      if (found === undefined || asksNothing(asked)) return;
      // The facets of the last answer stay until those of this one are counted: nothing jumps while one types.
      show({ kind: 'answered', answer: found, counts, state: asked });
      const counted = await found.counts();
      if (counted === undefined) return;
      counts = counted;
      show({ kind: 'answered', answer: found, counts, state: asked });
    } catch {
      show({ kind: 'failed' });
    }
  };
  const ask = (next: SearchState, history: 'push' | 'replace') => {
    state = next;
    putInAddress(next, history);
    void answer(next);
  };
  const toggle = (facet: Facet, value: string) => ask(withToggled(state, facet, value), 'push');
  const clear = () => ask(withoutChoices(state), 'push');
  const order = (chosen: Order) => ask(withOrder(state, chosen), 'push');
  const more = () => ask(withMore(state), 'replace');

  listen(field, (query, history) => ask(withQuery(state, query), history));
  window.addEventListener('popstate', () => {
    state = stateInAddress();
    field.value = state.query;
    void answer(state);
  });
  watchKeys(field, container);
  field.value = state.query;
  if (asksNothing(state)) field.focus();
  else show({ kind: 'loading' });
  void answer(state);
}

/** Calls back for what is typed, and for what is sent with Enter or the button. */
function listen(field: HTMLInputElement, ask: (query: string, history: 'push' | 'replace') => void): void {
  field.addEventListener('input', () => ask(field.value, 'replace'));
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(field.value, 'push');
  });
}
