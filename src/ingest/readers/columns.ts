// Which columns of a table, or which keys of an object, hold which field of an article.

/** The names of columns for one field. */
export interface Columns {
  /** Those that the archive's settings name, in their order: where a record has one of them, the usual ones do not count. */
  readonly chosen: readonly string[];
  /** Those that are tried everywhere else, the surest first. */
  readonly usual: readonly string[];
}

export type ColumnField =
  | 'title'
  | 'lead'
  | 'date'
  | 'text'
  | 'address'
  | 'authors'
  | 'sources'
  | 'topics'
  | 'section'
  | 'persons'
  | 'places'
  | 'organisations'
  | 'language'
  | 'id';

export type ColumnMap = Readonly<Record<ColumnField, Columns>>;

/** What archive.yaml may say: { title: "Überschrift", text: ["Vorspann", "Inhalt"] }. */
export type ColumnOverrides = { readonly [Field in ColumnField]?: string | readonly string[] | undefined };

/** The usual names of columns, and those that the archive's settings name. */
export function columnMap(overrides: ColumnOverrides = {}): ColumnMap {
  const columns = (field: ColumnField): Columns => ({
    chosen: [overrides[field] ?? []].flat(),
    usual: usualNames[field].split(' '),
  });
  return {
    title: columns('title'),
    lead: columns('lead'),
    date: columns('date'),
    text: columns('text'),
    address: columns('address'),
    authors: columns('authors'),
    sources: columns('sources'),
    topics: columns('topics'),
    section: columns('section'),
    persons: columns('persons'),
    places: columns('places'),
    organisations: columns('organisations'),
    language: columns('language'),
    id: columns('id'),
  };
}

/** Names that mean the same are the same: "Published_At" and "published at" → "publishedat". */
export function columnKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]/gu, '');
}

/** As columnKey writes them. */
const usualNames: Readonly<Record<ColumnField, string>> = {
  title: 'title headline titel überschrift ueberschrift schlagzeile',
  lead: 'lead teaser vorspann standfirst description beschreibung summary zusammenfassung excerpt abstract anreißer einleitung',
  date:
    'date datum datepublished publishedat published publisheddate publishdate publicationdate pubdate publishedon ' +
    'veröffentlicht veröffentlichtam veröffentlichungsdatum erscheinungsdatum erschienen erschienenam ' +
    'created createdat datecreated creationdate timestamp',
  text:
    'text body content inhalt artikel volltext fulltext articlebody articletext artikeltext article maintext bodytext ' +
    'contenthtml contenttext content:encoded fließtext meldung nachricht html beitrag wortlaut bericht',
  address: 'url link adresse address permalink canonical canonicalurl weburl href webadresse',
  authors: 'author authors autor autoren autorin verfasser verfasserin byline creator creators dc:creator',
  sources: 'source sources quelle quellen publisher medium zeitung newspaper outlet agentur agency sourcename',
  topics:
    'tags keywords topics categories themen schlagwörter schlagworte stichworte stichwörter kategorien ' +
    'tag keyword topic category thema schlagwort stichwort kategorie',
  section: 'section ressort rubrik',
  persons: 'persons personen',
  places: 'places orte',
  organisations: 'organisations organisationen organizations',
  language: 'lang language sprache inlanguage languagecode',
  id: 'id guid uuid articleid artikelid docid',
};
