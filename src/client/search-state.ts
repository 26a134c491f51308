// What a reader asks for, kept in the address of the page. Pure.
import { comparable } from '../german/fold.ts';
import { wordsInText } from '../german/words-in-text.ts';
import { type Order, orders, type SearchRequest } from '../search/ask-index.ts';
import { daysOf } from '../search/query-days.ts';
import { type Facet, facets, nothingChosen } from '../search/search-record.ts';

export interface SearchState extends SearchRequest {
  /** A span of time, "2014..2016-03", or empty for all times. */
  readonly period: string;
  /** The part of the archive that is searched, "2014-03..2016-11", or empty for all of it. */
  readonly scope: string;
  /** Whether the timeline shows which share of the archive was found, instead of how many articles. */
  readonly isRelative: boolean;
  /** Whether its numbers are shown as a table, too. */
  readonly isTable: boolean;
  /** How many results are shown. */
  readonly shown: number;
}

/**
 * Asks for something else than what is asked for at that moment, which may be more than what is shown yet. What only adds
 * to the page takes the place of its entry in the browser's history.
 */
export type OnState = (change: (state: SearchState) => SearchState, history?: 'push' | 'replace') => void;

const resultsAtFirst = 10;
const resultsPerStep = 20;
/** More results are not shown: such a list nobody reads. */
export const mostShown = 1000;
/** Longer ones are cut: an address must stay one that servers accept. What is asked of it is said by its parser. */
const longestQuery = 4000;

/** "?q=Graz&jahr=2014&jahr=2015&ordnung=neueste&zeige=40" → what is asked for. Anything else in the address is passed over. */
export function readState(addressQuery: string): SearchState {
  const parameters = new URLSearchParams(addressQuery);
  const shown = Number(parameters.get('zeige') ?? resultsAtFirst);
  return {
    query: (parameters.get('q') ?? '').slice(0, longestQuery),
    chosen: {
      jahr: distinct(parameters.getAll('jahr')),
      rubrik: distinct(parameters.getAll('rubrik')),
      quelle: distinct(parameters.getAll('quelle')),
      thema: distinct(parameters.getAll('thema')),
      person: distinct(parameters.getAll('person')),
      ort: distinct(parameters.getAll('ort')),
      organisation: distinct(parameters.getAll('organisation')),
    },
    period: periodIn(parameters.get('zeit') ?? ''),
    scope: periodIn(parameters.get('abschnitt') ?? ''),
    isRelative: parameters.get('anteil') === 'ja',
    isTable: parameters.get('tabelle') === 'ja',
    order: orders.find((order) => order === parameters.get('ordnung')) ?? 'beste',
    shown: Number.isInteger(shown) && shown > 0 && shown <= mostShown ? shown : resultsAtFirst,
  };
}

/** The other way: "?q=Graz"; empty when nothing is asked for. */
export function writeState({ query, chosen, period, scope, isRelative, isTable, order, shown }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const facet of facets) for (const value of chosen[facet]) parameters.append(facet, value);
  if (period !== '') parameters.set('zeit', period);
  if (scope !== '') parameters.set('abschnitt', scope);
  if (isRelative) parameters.set('anteil', 'ja');
  if (isTable) parameters.set('tabelle', 'ja');
  if (order !== 'beste') parameters.set('ordnung', order);
  if (shown !== resultsAtFirst) parameters.set('zeige', String(shown));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Asks with other words, from the first results on. */
export function withQuery(state: SearchState, query: string): SearchState {
  return { ...state, query: query.slice(0, longestQuery), shown: resultsAtFirst };
}

/** The question with another word for one of its words. */
export function withWordReplaced(state: SearchState, asked: string, other: string): SearchState {
  const place = wordsInText(state.query).find(({ form }) => form === comparable(asked));
  if (place === undefined) return state;
  return withQuery(state, state.query.slice(0, place.start) + other + state.query.slice(place.end));
}

/** Chooses a value of a facet, or takes the choice back; a year takes the place of its months, and a month that of its year. */
export function withToggled(state: SearchState, facet: Facet, value: string): SearchState {
  const before = state.chosen[facet];
  const others = before.filter((other) => other !== value && !(facet === 'jahr' && areNested(value, other)));
  const values = before.includes(value) ? others : [...others, value];
  return { ...state, chosen: { ...state.chosen, [facet]: values }, shown: resultsAtFirst };
}

/** "2014" and "2014-03". */
function areNested(one: string, other: string): boolean {
  return one.startsWith(`${other}-`) || other.startsWith(`${one}-`);
}

/** Takes back all that narrows the results. */
export function withoutChoices(state: SearchState): SearchState {
  return { ...state, chosen: nothingChosen, period: '', shown: resultsAtFirst };
}

/** Narrows by a span of time; an empty one takes it back. */
export function withPeriod(state: SearchState, period: string): SearchState {
  return { ...state, period, shown: resultsAtFirst };
}

/** Searches a part of the archive; empty for all of it. */
export function withScope(state: SearchState, scope: string): SearchState {
  return { ...state, scope, shown: resultsAtFirst };
}

/** Shows the numbers of the timeline as a table, or hides it. */
export function withTable(state: SearchState, isTable: boolean): SearchState {
  return { ...state, isTable };
}

/** Shows the timeline as shares of the archive, or as numbers of articles. */
export function withShare(state: SearchState, isRelative: boolean): SearchState {
  return { ...state, isRelative };
}

/** Orders the results. */
export function withOrder(state: SearchState, order: Order): SearchState {
  return { ...state, order, shown: resultsAtFirst };
}

/** Shows some more results. */
export function withMore(state: SearchState): SearchState {
  return { ...state, shown: Math.min(mostShown, state.shown + resultsPerStep) };
}

/** Whether anything narrows the results. */
export function hasChoices({ chosen, period }: SearchState): boolean {
  return period !== '' || facets.some((facet) => chosen[facet].length > 0);
}

/** Whether there is nothing to look for: no word, no choice, no period. */
export function asksNothing(state: SearchState): boolean {
  return state.query.trim() === '' && !hasChoices(state);
}

const span = /^(?<from>\d{4}(?:-\d{2}){0,2})?\.\.(?<to>\d{4}(?:-\d{2}){0,2})?$/;

/** A span with its earlier end first; empty for anything else, which would look as if it narrowed. */
function periodIn(text: string): string {
  const { from = '', to = '' } = span.exec(text)?.groups ?? {};
  if ((from === '' && to === '') || daysOf(text) === undefined) return '';
  return from !== '' && to !== '' && from.slice(0, to.length) > to ? `${to}..${from}` : `${from}..${to}`;
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== '');
}
