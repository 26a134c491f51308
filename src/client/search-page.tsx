// Ties the search page together: field, address, engine and view.
import { render } from 'preact';
import type { Counts } from '../search/ask-index.ts';
import { beginWorker } from './begin-worker.ts';
import { folderOf } from './folder-of.ts';
import { keepPlace } from './keep-place.ts';
import { painted } from './painted.ts';
import { nameTab, putInAddress, stateInAddress } from './search-address.ts';
import { type Answer, createEngine } from './search-engine.ts';
import { watchKeys } from './search-keys.ts';
import { asksNothing, type OnState, type SearchState, withQuery } from './search-state.ts';
import { type Outcome, SearchView } from './search-view.tsx';
import { unhurried } from './unhurried.ts';

const field = document.querySelector<HTMLInputElement>('#suchfeld');
const container = document.querySelector<HTMLElement>('#suchergebnisse');
if (field && container) startSearch(field, container);
beginWorker();

function startSearch(field: HTMLInputElement, container: HTMLElement): void {
  const { start = '', home = '' } = container.dataset;
  const root = folderOf(home);
  const engine = createEngine(new URL(start, document.baseURI).href);
  const titleAtFirst = document.title;
  let state = stateInAddress();
  let counts: Counts | undefined;
  let hasAnswered = false;

  const ask = (next: SearchState, history: 'push' | 'replace') => {
    state = next;
    putInAddress(next, history);
    void answer(next);
  };
  /** What is being typed counts already, though it is not asked for yet. */
  const typed = () => (field.value === state.query ? state : withQuery(state, field.value));
  const change: OnState = (changed, history = 'push') => {
    typing.forget();
    const before = typed();
    const next = changed(before);
    if (next.query !== before.query) field.value = next.query;
    ask(next, history);
  };
  const show = (outcome: Outcome) => render(<SearchView outcome={outcome} root={root} onState={change} />, container);
  const answer = async (asked: SearchState) => {
    nameTab(titleAtFirst, asked);
    if (asksNothing(asked)) show({ kind: 'idle' });
    else if (!hasAnswered) show({ kind: 'loading' });
    const found = await engine.answer(asked).catch(() => 'failed' as const);
    // Another question has been asked in the meantime, or the field is empty again.
    if (found === undefined || asked !== state || asksNothing(asked)) return;
    if (found === 'failed') show({ kind: 'failed' });
    else await showAnswer(found, asked);
  };
  const showAnswer = async (found: Answer, asked: SearchState) => {
    hasAnswered = true;
    show({ kind: 'answered', answer: found, counts, state: asked });
    await painted(); // counting takes as many files as the results
    if (asked !== state) return;
    const counted = await found.counts().catch(() => 'failed' as const);
    if (counted === undefined || asked !== state) return;
    if (counted !== 'failed') counts = counted;
    const hits = await found.named().catch(() => found.hits);
    if (asked !== state) return;
    show({ kind: 'answered', answer: { ...found, hits }, counts: counted, state: asked });
  };

  const typing = unhurried();
  field.addEventListener('input', () => typing.do(() => ask(withQuery(state, field.value), 'replace')));
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    typing.forget();
    ask(withQuery(state, field.value), 'push');
  });
  window.addEventListener('popstate', () => {
    typing.forget();
    state = stateInAddress();
    field.value = state.query;
    void answer(state);
  });
  watchKeys(field, container);
  field.value = state.query;
  if (asksNothing(state)) field.focus();
  void keepPlace(answer(state));
}
