// The German words of finished pages; dates, numbers, data and what scripts say stand in files beside this one.

import { language, locale } from './language.ts';
import { articles, number } from './numbers.ts';

export const wording = {
  language,
  locale,
  skipToContent: 'Zum Inhalt springen',
  mainNavigation: 'Hauptnavigation',
  archive: 'Archiv',
  feed: 'Feed',
  data: 'Daten',
  madeWith: 'Erstellt mit Nachlese',
  footerNavigation: 'Über diese Seiten',

  articles,
  /** The span of time and size of an archive, in one line under its name. */
  extent: (count: number, first: number | undefined, last: number | undefined, undated: number): string => {
    const span = first === undefined || last === undefined ? [] : [first === last ? `${first}` : `${first}–${last}`];
    const rest =
      undated === 0 ? [] : [span.length === 0 ? 'ohne Jahresangabe' : `${number(undated)} ohne Jahresangabe`];
    return [articles(count), ...span, ...rest].join(' · ');
  },

  /** "2 ohne Jahresangabe", if there are some. */
  undatedOf: (count: number): readonly string[] => (count === 0 ? [] : [`${number(count)} ohne Jahresangabe`]),

  /** "zuletzt ergänzt am 22. November 2026" */
  lastAdded: (day: string): string => `zuletzt ergänzt am ${day}`,
  /** How far the archive reaches, where nobody knows when something was added. */
  newest: (date: string): string => `neuester Artikel: ${date}`,
  /** "Korrigiert am 22. November 2026" */
  corrected: (day: string): string => `Korrigiert am ${day}`,
  corrections: (count: number): string => (count === 1 ? 'Korrektur' : 'Korrekturen'),
  correctedFor: (why: string): string => `Anlass: ${why}`,
  wordingBefore: 'Vorher stand hier:',
  homeNewest: 'Aus dem Archiv',
  homeYears: 'Nach Jahren',
  homeEmpty: 'Noch steht nichts im Archiv.',
  homeEmptyHint: 'Legen Sie Texte in content/raw/ ab und bauen Sie die Seiten neu.',
  wholeArchive: 'Das ganze Archiv',

  yearsTitle: 'Archiv',
  undated: 'Ohne Jahresangabe',
  undatedTitle: 'Artikel ohne Jahresangabe',
  undatedExplained: 'Bei diesen Artikeln steht im Text nicht, aus welchem Jahr sie sind.',
  yearTitle: (year: number): string => `Das Jahr ${year}`,
  withoutMonth: 'Ohne Monatsangabe',
  withoutDay: 'Ohne Tagesangabe',
  withoutDate: 'Ohne jede Zeitangabe',
  yearUnknown: 'Jahr unbekannt',
  neighbouringYears: 'Benachbarte Jahre',
  neighbouringMonths: 'Benachbarte Monate',
  neighbouringDays: 'Benachbarte Tage',
  decades: 'Jahrzehnte',
  /** "1990er" */
  decade: (year: number): string => `${Math.floor(year / 10)}0er`,
  /** "84 Artikel an 60 Tagen", "3 Artikel: 1 an 1 Tag, 2 ohne Tagesangabe" */
  articlesOnDays: (count: number, days: number, withoutDay = 0): string => {
    if (days === 0) return articles(count);
    const onDays = `an ${days === 1 ? '1\u{a0}Tag' : `${days}\u{a0}Tagen`}`;
    if (withoutDay === 0) return `${articles(count)} ${onDays}`;
    return `${articles(count)}: ${number(count - withoutDay)} ${onDays}, ${number(withoutDay)} ohne Tagesangabe`;
  },
  articlesHead: 'Artikel',
  articlesPerDay: 'Artikel am Tag',
  articlesPerMonth: 'Artikel im Monat',
  /** "3–4", or "ab 5" where there is no limit. */
  range: (from: number, to: number | undefined): string => {
    if (to === undefined) return `ab\u{a0}${number(from)}`;
    return from === to ? number(from) : `${number(from)}–${number(to)}`;
  },
  noArticles: 'keine Artikel',
  noArticlesIn: (from: number, to: number): string =>
    from === to ? `${from}: keine Artikel` : `${from}–${to}: keine Artikel`,
  articlesByDay: (period: string): string => `Artikel an den Tagen im ${period}`,
  countsOfDays: (year: number): string => `Zahl der Artikel an jedem Tag des Jahres ${year}`,
  day: 'Tag',
  withoutDayInTable: 'ohne Tag',
  withoutMonthInTable: 'ohne Monat',
  sum: 'Summe',
  articlesWithoutDay: (count: number): string => `${articles(count)} ohne Tagesangabe`,
  articlesWithoutMonth: (count: number): string => `${number(count)} ohne\u{a0}Monat`,
  /** "2 Artikel vom 5. März eines unbekannten Jahres" */
  sameDayWithoutYear: (count: number, day: string): string => `${articles(count)} vom ${day} eines unbekannten Jahres`,
  listPages: 'Seiten der Liste',
  listPage: (page: number, last: number): string => `Seite ${number(page)} von ${number(last)}`,
  /** "März 2014", "März 2014, Seite 2 von 3" */
  titleOfPage: (title: string, page: number, last: number): string =>
    page === 1 ? title : `${title}, Seite ${number(page)} von ${number(last)}`,
  pageNumber: (page: number): string => `Seite ${number(page)}`,
  firstPage: 'Erste Seite',
  previousPage: 'Vorige Seite',
  nextPage: 'Nächste Seite',

  /** "3 Minuten Lesezeit" */
  readingTime: (minutes: number): string =>
    minutes === 1 ? '1\u{a0}Minute Lesezeit' : `${number(minutes)}\u{a0}Minuten Lesezeit`,
  aboutArticle: 'Zu diesem Artikel',
  authors: 'Von',
  sources: 'Quellen',
  persons: 'Personen',
  places: 'Orte',
  organisations: 'Organisationen',
  topics: 'Themen',
  sections: 'Rubriken',
  section: 'Rubrik',
  versions: 'Andere Fassungen',
  copies: 'Teilt Text mit',
  publishedAt: 'Zuerst erschienen bei',
  original: 'Originaltext',
  /** A guess is shown as a guess. */
  presumably: 'vermutlich',
  inferred: 'Erschlossen',
  inferredExplained: (fields: readonly string[]): string =>
    `Vom Programm aus dem Text erschlossen: ${fields.join(', ')}.`,
  fieldNames: {
    title: 'Überschrift',
    date: 'Datum',
    lead: 'Vorspann',
    authors: 'Autoren',
    sources: 'Quellen',
    language: 'Sprache',
    persons: 'Personen',
    places: 'Orte',
    organisations: 'Organisationen',
    topics: 'Themen',
    section: 'Rubrik',
    own: 'eigene Felder',
  },
  checksum: 'Prüfsumme (SHA-256)',
  stories: 'Dossiers',
  story: 'Dossier',
  foundStory: 'automatisch zusammengestellt',
  /** "Artikel 3 von 12" */
  placeInStory: (place: number, count: number): string => `Artikel ${number(place)} von ${number(count)}`,
  neighboursInStory: (title: string): string => `Weiter im Dossier ${title}`,
  storiesExplained: 'Artikel, die von denselben Ereignissen handeln.',
  registers: 'Register',
  allRegisters: 'Alle Register',
  registersExplained: 'Wer und was in den Artikeln vorkommt.',
  entries: (count: number): string => (count === 1 ? '1\u{a0}Eintrag' : `${number(count)}\u{a0}Einträge`),
  letters: 'Buchstaben',
  otherLetters: 'Andere',
  mostFrequent: 'Am häufigsten',
  together: 'Oft zusammen mit',
  follow: 'Abonnieren',
  alsoWritten: 'Auch geschrieben',
  gnd: 'Gemeinsame Normdatei',
  entryDescription: (name: string, count: number): string => `${articles(count)}, in denen ${name} vorkommt`,
  sectionDescription: (name: string, count: number): string => `${articles(count)} in der Rubrik ${name}`,
  related: 'Im selben Zusammenhang',
  /** "auch über Nordkorea und Wladimir Putin" */
  relatedReason: (names: readonly string[]): string => `auch über ${names.join(' und ')}`,
  articlesOf: (period: string, count: number): string => `${period}: ${articles(count)}`,
  homeNames: 'Namen im Archiv',
  cite: 'Zitieren',
  reference: 'Quellenangabe',
  permanentAddress: 'Dauerhafte Adresse',
  rights: 'Rechte',
  neighbours: 'Weiter im Archiv',
  ways: ['Davor', 'Danach'],
  waysInStory: ['Davor im Dossier', 'Danach im Dossier'],
  waysInArchive: ['Davor im Archiv', 'Danach im Archiv'],

  searchLabel: 'Das Archiv durchsuchen',
  searchPlaceholder: 'Wort, Name oder Ort',
  searchSubmit: 'Suchen',
  searchNeedsScript: 'Die Suche rechnet in Ihrem Browser und braucht dafür JavaScript.',
  searchWithoutScript: 'Ohne JavaScript führen Kalender und Register zu jedem Artikel:',
  searchDescription: 'Sucht in allen Artikeln des Archivs, auch nach Zeitraum, Quelle, Thema und Namen.',
  searchHelp: 'Wie man sucht',
  searchHelpWords:
    'Schreiben Sie, was Sie wissen wollen, mit wenigen Wörtern oder als ganze Frage. Andere Formen, Umlaute, Zusammensetzungen und kleine Tippfehler findet die Suche von selbst.',
  searchHelpSigns: [
    { example: '"Kyiv Independent"', meaning: 'genau diese Wortfolge' },
    { example: 'Wahl -Graz', meaning: 'ohne Artikel, in denen Graz vorkommt' },
    { example: 'Graz ODER Linz', meaning: 'eines von beiden genügt' },
    { example: 'Liefer*', meaning: 'alle Wörter, die so beginnen' },
    {
      example: 'person:Putin',
      meaning: 'nur mit dieser Person; ebenso ort:, organisation:, thema:, rubrik: und quelle:',
    },
    { example: '2014..2016', meaning: 'nur aus diesen Jahren; auch mit Monat und Tag: 2015-02..2015-03-15' },
    { example: 'vor:2015 nach:28.2.2015', meaning: 'vor oder nach einem Jahr, Monat oder Tag' },
  ],

  movedTo: 'Was hier stand, steht jetzt an einer anderen Adresse:',
  notFoundTitle: 'Diese Seite gibt es nicht',
  notFoundExplained: 'Vielleicht hat sich die Adresse geändert, oder beim Abschreiben ging ein Zeichen verloren.',
  notFoundWays: 'Von hier führen die Suche und das Archiv weiter.',
} as const;
