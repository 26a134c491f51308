// Every German word of the site's interface that is not a date.

/** 4812 → "4.812" */
export function number(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');
}

/** .125 → "12,5 %"; what is less than a tenth of a percent is not told apart. */
export function percent(share: number): string {
  if (share > 0 && share < 0.001) return 'unter 0,1\u{a0}%';
  const tenths = Math.round(share * 1000);
  return `${number(Math.floor(tenths / 10))}${tenths % 10 === 0 ? '' : `,${tenths % 10}`}\u{a0}%`;
}

function articles(count: number): string {
  return count === 1 ? '1\u{a0}Artikel' : `${number(count)}\u{a0}Artikel`;
}

export const wording = {
  language: 'de',
  locale: 'de_DE',
  skipToContent: 'Zum Inhalt springen',
  mainNavigation: 'Hauptnavigation',
  archive: 'Archiv',
  search: 'Suche',
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
  /** "84 Artikel an 60 Tagen" */
  articlesOnDays: (count: number, days: number): string =>
    days === 0 ? articles(count) : `${articles(count)} an ${days === 1 ? '1\u{a0}Tag' : `${days}\u{a0}Tagen`}`,
  articleUnit: 'Artikel',
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
  countsAsTable: 'Zahlen als Tabelle',
  countsOfDays: (year: number): string => `Zahl der Artikel an jedem Tag des Jahres ${year}`,
  day: 'Tag',
  withoutDayInTable: 'ohne Tag',
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
  previousPage: 'Vorige Seite',
  nextPage: 'Nächste Seite',

  aboutArticle: 'Zu diesem Artikel',
  authors: 'Von',
  sources: 'Quellen',
  persons: 'Personen',
  places: 'Orte',
  organisations: 'Organisationen',
  topics: 'Themen',
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
  },
  checksum: 'Prüfsumme (SHA-256)',
  stories: 'Dossiers',
  story: 'Dossier',
  storiesExplained: 'Artikel, die von denselben Ereignissen handeln.',
  registers: 'Register',
  allRegisters: 'Alle Register',
  registersExplained: 'Wer und was in den Artikeln vorkommt.',
  entries: (count: number): string => (count === 1 ? '1\u{a0}Eintrag' : `${number(count)}\u{a0}Einträge`),
  letters: 'Buchstaben',
  otherLetters: 'Andere',
  mostFrequent: 'Am häufigsten',
  together: 'Oft zusammen mit',
  alsoWritten: 'Auch geschrieben',
  gnd: 'Gemeinsame Normdatei',
  entryDescription: (name: string, count: number): string => `${articles(count)}, in denen ${name} vorkommt`,
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
  earlier: 'Davor',
  later: 'Danach',

  searchLabel: 'Das Archiv durchsuchen',
  searchPlaceholder: 'Wort, Name oder Ort',
  searchSubmit: 'Suchen',
  searchHint: 'Stellen Sie eine Frage, oder nennen Sie Wörter und Namen: Was am besten passt, steht oben.',
  searchNeedsScript: 'Die Suche rechnet in Ihrem Browser und braucht dafür JavaScript.',
  searchWithoutScript: 'Ohne JavaScript führen Kalender und Register zu jedem Artikel:',
  searchLoading: 'Der Suchindex wird geladen …',
  searchFailed: 'Der Suchindex konnte nicht geladen werden. Prüfen Sie die Verbindung, und laden Sie die Seite neu.',
  searchResults: 'Ergebnisse',
  hits: (count: number, query: string): string =>
    `${count === 1 ? '1\u{a0}Treffer' : `${number(count)}\u{a0}Treffer`}${query === '' ? '' : ` für „${query}“`}`,
  noHits: (query: string): string => (query === '' ? 'Nichts gefunden.' : `Nichts gefunden für „${query}“.`),
  noHitsHints: ['Prüfen Sie die Schreibweise.', 'Suchen Sie mit weniger oder mit anderen Wörtern.'],
  noHitsNarrowed: 'Nehmen Sie Einschränkungen zurück.',
  tooManyHits: (most: number): string =>
    `Mehr als ${number(most)}\u{a0}Treffer zeigt die Liste nicht. Grenzen Sie die Frage ein, oder speichern Sie alle.`,
  removeFilters: 'Einschränkungen aufheben',
  searchCorrected: (asked: string): string => `Kein Artikel enthält „${asked}“. Gesucht wurde stattdessen: `,
  alsoFound: 'Auch:',
  timeline: 'Treffer im Lauf der Zeit',
  timelineFrom: 'Zeitraum von',
  timelineTo: 'Zeitraum bis',
  timelineShare: 'Anteil am Archiv',
  timelineAsTable: 'Als Tabelle',
  timelineColumns: ['Zeit', 'Treffer', 'Artikel im Archiv', 'Anteil'],
  wholeTime: 'Ganze Zeit',
  hitsWithoutMonth: (count: number): string =>
    count === 1
      ? '1\u{a0}Treffer ohne Monat fehlt unter den Monaten.'
      : `${number(count)}\u{a0}Treffer ohne Monat fehlen unter den Monaten.`,
  undatedHits: (count: number): string =>
    count === 1 ? '1\u{a0}Treffer ohne Jahr fehlt im Bild.' : `${number(count)}\u{a0}Treffer ohne Jahr fehlen im Bild.`,
  hitsOfPeriod: (period: string, found: number, all: number): string =>
    `${period}: ${number(found)} von ${number(all)}\u{a0}Artikeln${all === 0 ? '' : ` (${percent(found / all)})`}`,
  copyLink: 'Link kopieren',
  linkCopied: 'Link kopiert',
  linkNotCopied: 'Der Browser erlaubt das Kopieren nicht. Die Adresszeile enthält den Link.',
  saveHits: 'Speichern',
  hitsSaved: (count: number): string => `${number(count)} Treffer gespeichert`,
  hitsNotSaved:
    'Die Treffer konnten nicht gespeichert werden. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.',
  savingHits: 'Treffer werden gesammelt …',
  countsFailed: 'Die Zählung nach Zeit, Quellen und Namen konnte nicht geladen werden.',
  searchNotes: {
    /** `text` begins with the quotation mark. */
    'open quotation': (text: string): string =>
      text.length === 1
        ? 'Hinter dem letzten Anführungszeichen steht nichts. Es wird überlesen.'
        : `Das Anführungszeichen vor „${text.slice(1, 41).trim()}“ hat kein Ende. Es gilt bis zum Schluss der Frage.`,
    'unknown field': (text: string): string =>
      `„${text}“ ist kein Feld, gesucht werden die Wörter. Es gibt person:, ort:, organisation:, thema:, quelle:, vor: und nach:.`,
    'space after colon': (text: string): string =>
      `Hinter dem Doppelpunkt steht kein Leerzeichen. Gesucht wird ${text.replace(/:\s+/u, ':')}.`,
    'no date': (text: string): string =>
      `„${text}“ nennt kein Datum, gesucht werden die Zahlen und Wörter. Schreiben Sie zum Beispiel vor:2015, nach:28.2.2015 oder 2014..2016.`,
    dots: (text: string): string =>
      `Zwischen zwei Daten stehen zwei Punkte. Gesucht wird ${text.replace(/\.{3,}|…/u, '..')}.`,
    'nothing named': (text: string): string =>
      `Hinter dem Doppelpunkt von „${text}“ fehlt ein Name oder ein Datum. Gesucht wird das Wort.`,
    'lonely or': (): string => 'ODER steht zwischen zwei Wörtern. Hier wird es überlesen.',
    'mixed or': (): string => 'ODER verbindet nichts mit einem Minus. Hier gilt beides.',
    'lonely minus': (): string => 'Das Minus steht direkt vor einem Wort, wie in -Graz. Hier wird es überlesen.',
    dash: (text: string): string => `Der Strich vor „${text.slice(1)}“ gilt als Minus. Gesucht wird ohne das.`,
    'short beginning': (): string => 'Vor dem Stern stehen mindestens zwei Buchstaben. Gesucht wird das Wort ohne ihn.',
    'star inside': (text: string): string =>
      `Ein Stern gilt nur am Ende eines Wortes. In „${text}“ trennt er nur, was davor und dahinter steht.`,
    'too long': (): string => 'Die Frage ist sehr lang. Gesucht wird nach ihrem Anfang.',
  },
  marks: (count: number): string => (count === 1 ? '1\u{a0}Fundstelle' : `${number(count)}\u{a0}Fundstellen`),
  markOf: (current: number, count: number): string => `${number(current)} von ${number(count)}`,
  previousMark: 'vorige',
  nextMark: 'nächste',
  removeMarks: 'Marken weg',
  searchHelp: 'Wie man sucht',
  searchHelpWords:
    'Schreiben Sie, was Sie wissen wollen, mit wenigen Wörtern oder als ganze Frage. Andere Formen, Umlaute, Zusammensetzungen und kleine Tippfehler findet die Suche von selbst.',
  searchHelpSigns: [
    { example: '"Kyiv Independent"', meaning: 'genau diese Wortfolge' },
    { example: 'Wahl -Graz', meaning: 'ohne Artikel, in denen Graz vorkommt' },
    { example: 'Graz ODER Linz', meaning: 'eines von beiden genügt' },
    { example: 'Liefer*', meaning: 'alle Wörter, die so beginnen' },
    { example: 'person:Putin', meaning: 'nur mit dieser Person; ebenso ort:, organisation:, thema: und quelle:' },
    { example: '2014..2016', meaning: 'nur aus diesen Jahren; auch mit Monat und Tag: 2015-02..2015-03-15' },
    { example: 'vor:2015 nach:28.2.2015', meaning: 'vor oder nach einem Jahr, Monat oder Tag' },
  ],
  moreHits: (count: number): string => `${number(count)} weitere Treffer zeigen`,
  narrow: (chosen: number): string => (chosen === 0 ? 'Eingrenzen' : `Eingrenzen (${number(chosen)}\u{a0}gewählt)`),
  facetNames: {
    jahr: 'Jahr',
    quelle: 'Quelle',
    thema: 'Thema',
    person: 'Person',
    ort: 'Ort',
    organisation: 'Organisation',
  },
  order: 'Reihenfolge',
  orders: { beste: 'Beste zuerst', neueste: 'Neueste zuerst', älteste: 'Älteste zuerst' },
  showAllValues: (count: number): string => `Alle ${number(count)} zeigen`,
  pageTitleOfSearch: (query: string): string => (query === '' ? 'Suche' : `${query} – Suche`),

  movedTo: 'Dieser Artikel hat eine neue Adresse:',
  notFoundTitle: 'Diese Seite gibt es nicht',
  notFoundExplained: 'Vielleicht hat sich die Adresse geändert, oder beim Abschreiben ging ein Zeichen verloren.',
  notFoundWays: 'Von hier führen die Suche und das Archiv weiter.',
  didYouMean: 'Meinten Sie …?',
} as const;
