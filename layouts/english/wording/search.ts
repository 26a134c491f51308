// The English words that scripts say: on the search page, on the page for what is not there, and on marks in an article.
// Apart from the others, so that no reader loads words of pages that are made already.
import { articleUnit, number, percent } from './numbers.ts';

/** "1 result", "4,812 results" */
function results(count: number): string {
  return count === 1 ? '1\u{a0}result' : `${number(count)}\u{a0}results`;
}

export const searchWording = {
  search: 'Search',
  searchHint: 'Ask a question, or give words and names: what fits best comes first.',
  searchLoading: 'Loading the search index …',
  searchFailed: 'The search index could not be loaded. Please check the connection and reload the page.',
  searchFailedInFolder:
    'The search index could not be read. Please unpack the archive once more, with all its files, and reload the page.',
  searchResults: 'Results',
  hits: (count: number, query: string): string => `${results(count)}${query === '' ? '' : ` for “${query}”`}`,
  noHits: (query: string): string => (query === '' ? 'Nothing found.' : `Nothing found for “${query}”.`),
  noHitsHints: ['Check the spelling.', 'Search with fewer or with other words.'],
  noHitsNarrowed: 'Remove some of the filters.',
  tooManyHits: (most: number): string =>
    `The list shows no more than ${results(most)}. Narrow down your search, or save all results.`,
  removeFilters: 'Remove filters',
  searchCorrected: (asked: string): string => `No article contains “${asked}”. Searched instead for: `,
  alsoFound: 'Also:',
  timeline: 'Results over time',
  timelineFrom: 'Period from',
  timelineTo: 'Period to',
  timelineShare: 'Share of the archive',
  timelineAsTable: 'As a table',
  timelineColumns: ['Date', 'Results', 'Articles in the archive', 'Share'],
  wholeTime: 'All dates',
  hitsWithoutMonth: (count: number): string =>
    `${results(count)} with no month ${count === 1 ? 'is' : 'are'} not among the months.`,
  undatedHits: (count: number): string =>
    `${results(count)} with no year ${count === 1 ? 'is' : 'are'} not in the chart.`,
  hitsOfPeriod: (period: string, found: number, all: number): string =>
    `${period}: ${number(found)} of ${number(all)}\u{a0}${articleUnit(all)}${all === 0 ? '' : ` (${percent(found / all)})`}`,
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  linkNotCopied: 'The browser does not allow copying. The link is in the address bar.',
  saveHits: 'Save',
  /** The name of the file with them, without its ending. */
  fileOfHits: 'results',
  hitsSaved: (count: number): string => `${results(count)} saved`,
  hitsNotSaved: 'The results could not be saved. Please reload the page and try again.',
  savingHits: 'Collecting results …',
  countsFailed: 'The counts by date, source and name could not be loaded.',
  searchNotes: {
    /** `text` begins with the quotation mark. */
    'open quotation': (text: string): string =>
      text.length === 1
        ? 'Nothing follows the last quotation mark. It is ignored.'
        : `The quotation mark before “${text.slice(1, 41).trim()}” is never closed. It applies to the end of the query.`,
    'unknown field': (text: string): string =>
      `“${text}” is not a field; the words are searched for. There are person:, ort: (place), organisation:, thema: (topic), rubrik: (section), quelle: (source), vor: (before) and nach: (after).`,
    'space after colon': (text: string): string =>
      `There is no space after the colon. Searched for ${text.replace(/:\s+/u, ':')}.`,
    'no date': (text: string): string =>
      `“${text}” is not a date; the numbers and words are searched for. Write, for example, vor:2015, nach:28.2.2015 or 2014..2016.`,
    dots: (text: string): string =>
      `Two dates are joined by two dots. Searched for ${text.replace(/\.{3,}|…/u, '..')}.`,
    'nothing named': (text: string): string =>
      `A name or a date is missing after the colon of “${text}”. The word is searched for.`,
    'lonely or': (): string => 'ODER (or) stands between two words. Here it is ignored.',
    'mixed or': (): string => 'ODER (or) cannot join anything to a minus. Here both apply.',
    'lonely minus': (): string => 'The minus stands directly before a word, as in -Graz. Here it is ignored.',
    dash: (text: string): string =>
      `The dash before “${text.slice(1)}” is read as a minus: articles with it are left out.`,
    'short beginning': (): string =>
      'At least two letters stand before the asterisk. The word is searched for without it.',
    'star inside': (text: string): string =>
      `An asterisk works only at the end of a word. In “${text}” it merely separates what stands before and after it.`,
    'too long': (): string => 'The query is very long. Only its beginning is searched for.',
  },
  readAloud: 'Read aloud',
  stopReading: 'Stop reading',
  marks: (count: number): string => (count === 1 ? '1\u{a0}match' : `${number(count)}\u{a0}matches`),
  markOf: (current: number, count: number): string => `${number(current)} of ${number(count)}`,
  previousMark: 'previous',
  nextMark: 'next',
  removeMarks: 'remove marks',
  moreHits: (count: number): string => `Show ${number(count)} more ${count === 1 ? 'result' : 'results'}`,
  narrow: (chosen: number): string => (chosen === 0 ? 'Narrow down' : `Narrow down (${number(chosen)}\u{a0}chosen)`),
  facetNames: {
    jahr: 'Year',
    rubrik: 'Section',
    quelle: 'Source',
    thema: 'Topic',
    person: 'Person',
    ort: 'Place',
    organisation: 'Organisation',
  },
  order: 'Order',
  scope: 'Search in',
  wholeArchive: 'the whole archive',
  orders: { beste: 'Best first', neueste: 'Newest first', älteste: 'Oldest first' },
  showAllValues: (count: number): string => `Show all ${number(count)}`,
  pageTitleOfSearch: (query: string): string => (query === '' ? 'Search' : `${query} – Search`),
  didYouMean: 'Did you mean …?',
} as const;
