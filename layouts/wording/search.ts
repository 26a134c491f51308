// The German words that scripts say: on the search page, on the page for what is not there, and on marks in an article.
// Apart from the others, so that no reader loads words of pages that are made already.
import { number, percent } from './numbers.ts';

export const searchWording = {
  search: 'Suche',
  searchHint: 'Stellen Sie eine Frage, oder nennen Sie Wörter und Namen: Was am besten passt, steht oben.',
  searchLoading: 'Der Suchindex wird geladen …',
  searchFailed: 'Der Suchindex konnte nicht geladen werden. Prüfen Sie die Verbindung, und laden Sie die Seite neu.',
  searchFailedInFolder:
    'Der Suchindex konnte nicht gelesen werden. Entpacken Sie das Archiv noch einmal, mit allen Dateien, und laden Sie die Seite neu.',
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
  /** The name of the file with them, without its ending. */
  fileOfHits: 'treffer',
  hitsSaved: (count: number): string => `${number(count)} Treffer gespeichert`,
  hitsNotSaved:
    'Die Treffer konnten nicht gespeichert werden. Laden Sie die Seite neu, und versuchen Sie es noch einmal.',
  savingHits: 'Treffer werden gesammelt …',
  countsFailed: 'Die Zählung nach Zeit, Quellen und Namen konnte nicht geladen werden.',
  searchNotes: {
    /** `text` begins with the quotation mark. */
    'open quotation': (text: string): string =>
      text.length === 1
        ? 'Hinter dem letzten Anführungszeichen steht nichts. Es wird überlesen.'
        : `Das Anführungszeichen vor „${text.slice(1, 41).trim()}“ hat kein Ende. Es gilt bis zum Schluss der Frage.`,
    'unknown field': (text: string): string =>
      `„${text}“ ist kein Feld, gesucht werden die Wörter. Es gibt person:, ort:, organisation:, thema:, rubrik:, quelle:, vor: und nach:.`,
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
  readAloud: 'Vorlesen',
  stopReading: 'Vorlesen anhalten',
  marks: (count: number): string => (count === 1 ? '1\u{a0}Fundstelle' : `${number(count)}\u{a0}Fundstellen`),
  markOf: (current: number, count: number): string => `${number(current)} von ${number(count)}`,
  previousMark: 'vorige',
  nextMark: 'nächste',
  removeMarks: 'Marken weg',
  moreHits: (count: number): string => `${number(count)} weitere Treffer zeigen`,
  narrow: (chosen: number): string => (chosen === 0 ? 'Eingrenzen' : `Eingrenzen (${number(chosen)}\u{a0}gewählt)`),
  facetNames: {
    jahr: 'Jahr',
    rubrik: 'Rubrik',
    quelle: 'Quelle',
    thema: 'Thema',
    person: 'Person',
    ort: 'Ort',
    organisation: 'Organisation',
  },
  order: 'Reihenfolge',
  scope: 'Gesucht wird',
  wholeArchive: 'im ganzen Archiv',
  orders: { beste: 'Beste zuerst', neueste: 'Neueste zuerst', älteste: 'Älteste zuerst' },
  showAllValues: (count: number): string => `Alle ${number(count)} zeigen`,
  pageTitleOfSearch: (query: string): string => (query === '' ? 'Suche' : `${query} – Suche`),
  didYouMean: 'Meinten Sie …?',
} as const;
