// The English words of finished pages, in a file named like the German one that they stand for; dates, numbers, data and
// what scripts say stand in files beside this one.

import { language, locale } from './language.ts';
import { articles, number } from './numbers.ts';

export const wording = {
  language,
  locale,
  skipToContent: 'Skip to content',
  mainNavigation: 'Main navigation',
  archive: 'Archive',
  feed: 'Feed',
  data: 'Data',
  madeWith: 'Made with Nachlese',
  footerNavigation: 'About this site',

  articles,
  /** The span of time and size of an archive, in one line under its name. */
  extent: (count: number, first: number | undefined, last: number | undefined, undated: number): string => {
    const span = first === undefined || last === undefined ? [] : [first === last ? `${first}` : `${first}–${last}`];
    const rest = undated === 0 ? [] : [span.length === 0 ? 'no year given' : `${number(undated)} with no year given`];
    return [articles(count), ...span, ...rest].join(' · ');
  },

  /** "2 with no year given", if there are some. */
  undatedOf: (count: number): readonly string[] => (count === 0 ? [] : [`${number(count)} with no year given`]),

  /** "last addition: 22 November 2026" */
  lastAdded: (day: string): string => `last addition: ${day}`,
  /** How far the archive reaches, where nobody knows when something was added. */
  newest: (date: string): string => `newest article: ${date}`,
  /** "Corrected on 22 November 2026" */
  corrected: (day: string): string => `Corrected on ${day}`,
  corrections: (count: number): string => (count === 1 ? 'Correction' : 'Corrections'),
  correctedFor: (why: string): string => `Reason: ${why}`,
  wordingBefore: 'The text previously read:',
  homeNewest: 'From the archive',
  homeYears: 'By year',
  homeEmpty: 'There is nothing in the archive yet.',
  homeEmptyHint: 'Put texts into content/raw/ and build the site again.',
  wholeArchive: 'The whole archive',

  yearsTitle: 'Archive',
  undated: 'No year given',
  undatedTitle: 'Articles with no year given',
  undatedExplained: 'The text of these articles does not say which year they are from.',
  yearTitle: (year: number): string => `The year ${year}`,
  withoutMonth: 'No month given',
  withoutDay: 'No day given',
  withoutDate: 'No date given at all',
  yearUnknown: 'year unknown',
  neighbouringYears: 'Neighbouring years',
  neighbouringMonths: 'Neighbouring months',
  neighbouringDays: 'Neighbouring days',
  decades: 'Decades',
  /** "1990s" */
  decade: (year: number): string => `${Math.floor(year / 10)}0s`,
  /** "84 articles on 60 days", "3 articles: 1 on 1 day, 2 with no day given" */
  articlesOnDays: (count: number, days: number, withoutDay = 0): string => {
    if (days === 0) return articles(count);
    const onDays = `on ${days === 1 ? '1\u{a0}day' : `${number(days)}\u{a0}days`}`;
    if (withoutDay === 0) return `${articles(count)} ${onDays}`;
    return `${articles(count)}: ${number(count - withoutDay)} ${onDays}, ${number(withoutDay)} with no day given`;
  },
  articlesHead: 'Articles',
  articlesPerDay: 'Articles per day',
  articlesPerMonth: 'Articles per month',
  /** "3–4", or "5 or more" where there is no limit. */
  range: (from: number, to: number | undefined): string => {
    if (to === undefined) return `${number(from)}\u{a0}or\u{a0}more`;
    return from === to ? number(from) : `${number(from)}–${number(to)}`;
  },
  noArticles: 'no articles',
  noArticlesIn: (from: number, to: number): string =>
    from === to ? `${from}: no articles` : `${from}–${to}: no articles`,
  articlesByDay: (period: string): string => `Articles on the days of ${period}`,
  countsOfDays: (year: number): string => `Number of articles on each day of ${year}`,
  day: 'Day',
  withoutDayInTable: 'no day',
  withoutMonthInTable: 'no month',
  sum: 'Total',
  articlesWithoutDay: (count: number): string => `${articles(count)} with no day given`,
  articlesWithoutMonth: (count: number): string => `${number(count)} with no\u{a0}month`,
  /** "2 articles from 5 March of an unknown year" */
  sameDayWithoutYear: (count: number, day: string): string => `${articles(count)} from ${day} of an unknown year`,
  listPages: 'Pages of the list',
  listPage: (page: number, last: number): string => `Page ${number(page)} of ${number(last)}`,
  /** "March 2014", "March 2014, page 2 of 3" */
  titleOfPage: (title: string, page: number, last: number): string =>
    page === 1 ? title : `${title}, page ${number(page)} of ${number(last)}`,
  pageNumber: (page: number): string => `Page ${number(page)}`,
  firstPage: 'First page',
  previousPage: 'Previous page',
  nextPage: 'Next page',

  /** "Reading time: 3 minutes" */
  readingTime: (minutes: number): string =>
    `Reading time: ${minutes === 1 ? '1\u{a0}minute' : `${number(minutes)}\u{a0}minutes`}`,
  aboutArticle: 'About this article',
  authors: 'By',
  sources: 'Sources',
  persons: 'People',
  places: 'Places',
  organisations: 'Organisations',
  topics: 'Topics',
  sections: 'Sections',
  section: 'Section',
  versions: 'Other versions',
  copies: 'Shares text with',
  publishedAt: 'First published at',
  original: 'Original text',
  /** A guess is shown as a guess. */
  presumably: 'presumed',
  inferred: 'Inferred',
  inferredExplained: (fields: readonly string[]): string =>
    `Inferred from the text by the program: ${fields.join(', ')}.`,
  fieldNames: {
    title: 'headline',
    date: 'date',
    lead: 'introductory paragraph',
    authors: 'authors',
    sources: 'sources',
    language: 'language',
    persons: 'people',
    places: 'places',
    organisations: 'organisations',
    topics: 'topics',
    section: 'section',
    own: 'fields of its own',
  },
  checksum: 'Checksum (SHA-256)',
  stories: 'Dossiers',
  story: 'Dossier',
  foundStory: 'compiled automatically',
  /** "Article 3 of 12" */
  placeInStory: (place: number, count: number): string => `Article ${number(place)} of ${number(count)}`,
  neighboursInStory: (title: string): string => `More in the dossier ${title}`,
  storiesExplained: 'Articles about the same events.',
  registers: 'Indexes',
  allRegisters: 'All indexes',
  registersExplained: 'Who and what the articles mention.',
  entries: (count: number): string => (count === 1 ? '1\u{a0}entry' : `${number(count)}\u{a0}entries`),
  letters: 'Letters',
  otherLetters: 'Other',
  mostFrequent: 'Most frequent',
  together: 'Often together with',
  follow: 'Subscribe',
  alsoWritten: 'Also written',
  gnd: 'Integrated Authority File (GND)',
  entryDescription: (name: string, count: number): string => `${articles(count)} mentioning ${name}`,
  sectionDescription: (name: string, count: number): string => `${articles(count)} in the section ${name}`,
  related: 'Related articles',
  /** "also about Nordkorea and Wladimir Putin" */
  relatedReason: (names: readonly string[]): string => `also about ${names.join(' and ')}`,
  articlesOf: (period: string, count: number): string => `${period}: ${articles(count)}`,
  homeNames: 'Names in the archive',
  cite: 'Cite',
  reference: 'Reference',
  permanentAddress: 'Permanent address',
  rights: 'Rights',
  neighbours: 'More in the archive',
  ways: ['Earlier', 'Later'],
  waysInStory: ['Earlier in the dossier', 'Later in the dossier'],
  waysInArchive: ['Earlier in the archive', 'Later in the archive'],

  searchLabel: 'Search the archive',
  searchPlaceholder: 'Word, name or place',
  searchSubmit: 'Search',
  searchNeedsScript: 'The search runs in your browser, and needs JavaScript to do so.',
  searchWithoutScript: 'Without JavaScript, the calendar and the indexes lead to every article:',
  searchDescription: 'Searches all articles of the archive, also by period, source, topic and name.',
  searchHelp: 'How to search',
  searchHelpWords:
    'Write what you want to know, in the language of the articles, in a few words or as a whole question. The search also finds other forms of a word, umlauts, compounds and small typing errors.',
  searchHelpSigns: [
    { example: '"Kyiv Independent"', meaning: 'exactly these words in this order' },
    { example: 'Wahl -Graz', meaning: 'without articles that mention Graz' },
    { example: 'Graz ODER Linz', meaning: 'either is enough; ODER means “or”' },
    { example: 'Liefer*', meaning: 'all words that begin in this way' },
    {
      example: 'person:Putin',
      meaning:
        'only with this person; likewise ort: (place), organisation:, thema: (topic), rubrik: (section) and quelle: (source)',
    },
    { example: '2014..2016', meaning: 'only from these years; also with month and day: 2015-02..2015-03-15' },
    { example: 'vor:2015 nach:28.2.2015', meaning: 'before (vor:) or after (nach:) a year, month or day' },
  ],

  movedTo: 'What was here is now at another address:',
  notFoundTitle: 'This page does not exist',
  notFoundExplained: 'The address may have changed, or a character may have been lost in copying it.',
  notFoundWays: 'The search and the archive will take you further.',
} as const;
