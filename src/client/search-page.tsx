// Ties the search page together: field, address, engine and view.
import { render } from 'preact';
import type { Counts } from '../search/ask-index.ts';
import { keepPlace } from './keep-place.ts';
import { nameTab, putInAddress, stateInAddress } from './search-address.ts';
import { createEngine } from './search-engine.ts';
import { watchKeys } from './search-keys.ts';
import { asksNothing, type OnState, type SearchState, withQuery } from './search-state.ts';
import { type Outcome, SearchView } from './search-view.tsx';
import { unhurried } from './unhurried.ts';

const field = document.querySelector<HTMLInputElement>('#suchfeld');
const container = document.querySelector<HTMLElement>('#suchergebnisse');
if (field && container) startSearch(field, container);

function startSearch(field: HTMLInputElement, container: HTMLElement): void {
  const { index = '', root = '../' } = container.dataset;
  const engine = createEngine(new URL(index, document.baseURI).href);
  const titleAtFirst = document.title;
  let state = stateInAddress();
  let counts: Counts | undefined;

  const ask: OnState = (next, history = 'push') => {
    state = next;
    if (field.value !== next.query) field.value = next.query;
    putInAddress(next, history);
    void answer(next);
  };
  const show = (outcome: Outcome) => render(<SearchView outcome={outcome} root={root} onState={ask} />, container);
  const answer = async (asked: SearchState) => {
    nameTab(titleAtFirst, asked);
    if (asksNothing(asked)) show({ kind: 'idle' });
    try {
      const found = await engine.answer(asked);
      if (found === undefined || asksNothing(asked)) return;
      show({ kind: 'answered', answer: found, counts, state: asked });
      try {
        counts = (await found.counts()) ?? counts;
        if (asked === state) show({ kind: 'answered', answer: found, counts, state: asked });
      } catch {
        show({ kind: 'answered', answer: found, counts: 'failed', state: asked });
      }
    } catch {
      show({ kind: 'failed' });
    }
  };

  const typing = unhurried();
  field.addEventListener('input', () => typing.do(() => ask(withQuery(state, field.value), 'replace')));
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    typing.forget();
    ask(withQuery(state, field.value), 'push');
  });
  window.addEventListener('popstate', () => {
    state = stateInAddress();
    field.value = state.query;
    void answer(state);
  });
  watchKeys(field, container);
  field.value = state.query;
  if (asksNothing(state)) field.focus();
  else show({ kind: 'loading' });
  void keepPlace(answer(state));
}
