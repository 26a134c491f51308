// What a reader asks for, kept in the address of the page. Pure.
import { type Order, orders, type SearchRequest } from '../search/ask-index.ts';
import { type Facet, facets, nothingChosen } from '../search/search-record.ts';

export interface SearchState extends SearchRequest {
  /** How many results are shown. */
  readonly shown: number;
}

export const resultsPerStep = 20;
const mostShown = 1000;
/** Longer ones are cut: an address must stay one that servers accept. */
const longestQuery = 500;

/** "?q=Graz&jahr=2014&jahr=2015&ordnung=neueste&zeige=40" → what is asked for. Anything else in the address is passed over. */
export function readState(addressQuery: string): SearchState {
  const parameters = new URLSearchParams(addressQuery);
  const shown = Number(parameters.get('zeige') ?? resultsPerStep);
  return {
    query: (parameters.get('q') ?? '').slice(0, longestQuery),
    chosen: {
      jahr: distinct(parameters.getAll('jahr')),
      quelle: distinct(parameters.getAll('quelle')),
      thema: distinct(parameters.getAll('thema')),
      person: distinct(parameters.getAll('person')),
      ort: distinct(parameters.getAll('ort')),
      organisation: distinct(parameters.getAll('organisation')),
    },
    order: orders.find((order) => order === parameters.get('ordnung')) ?? 'beste',
    shown: Number.isInteger(shown) && shown > 0 && shown <= mostShown ? shown : resultsPerStep,
  };
}

/** The other way: "?q=Graz"; empty when nothing is asked for. */
export function writeState({ query, chosen, order, shown }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const facet of facets) for (const value of chosen[facet]) parameters.append(facet, value);
  if (order !== 'beste') parameters.set('ordnung', order);
  if (shown !== resultsPerStep) parameters.set('zeige', String(shown));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

export function withQuery(state: SearchState, query: string): SearchState {
  return { ...state, query: query.slice(0, longestQuery), shown: resultsPerStep };
}

/** Chooses a value of a facet, or takes the choice back. */
export function withToggled(state: SearchState, facet: Facet, value: string): SearchState {
  const before = state.chosen[facet];
  const values = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  return { ...state, chosen: { ...state.chosen, [facet]: values }, shown: resultsPerStep };
}

export function withoutChoices(state: SearchState): SearchState {
  return { ...state, chosen: nothingChosen, shown: resultsPerStep };
}

export function withOrder(state: SearchState, order: Order): SearchState {
  return { ...state, order, shown: resultsPerStep };
}

export function withMore(state: SearchState): SearchState {
  return { ...state, shown: Math.min(mostShown, state.shown + resultsPerStep) };
}

export function hasChoices({ chosen }: SearchState): boolean {
  return facets.some((facet) => chosen[facet].length > 0);
}

/** Whether there is nothing to look for: no word and no choice. */
export function asksNothing(state: SearchState): boolean {
  return state.query.trim() === '' && !hasChoices(state);
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== '');
}
