// What the page about the archive's data says.
import type { DataForm } from '../../src/article/data/data-forms.ts';
import type { DataField } from '../../src/article/data/data-record.ts';
import { wording } from './german.ts';
import { number } from './numbers.ts';

/** 1234567 → "1,2 MB"; what is smaller than a kilobyte counts as one. */
export function fileSize(bytes: number): string {
  if (bytes < 999_500) return `${number(Math.max(1, Math.round(bytes / 1000)))}\u{a0}kB`;
  const tenths = Math.round(bytes / 100_000);
  return `${number(Math.floor(tenths / 10))}${tenths % 10 === 0 ? '' : `,${tenths % 10}`}\u{a0}MB`;
}

export const dataWording = {
  introduction: (count: number): string =>
    `Das ganze Archiv zum Herunterladen: ${wording.articles(count)} mit allen Angaben und dem vollen Text.`,
  files: 'Dateien',
  forms: {
    jsonl: { name: 'JSON Lines', use: 'Für Programme: ein Artikel je Zeile, in UTF-8.' },
    csv: {
      name: 'CSV',
      use: 'Für Tabellenprogramme, in UTF-8. Mehrere Namen in einer Zelle trennt ein Strichpunkt; vor = + - und @ steht ein Apostroph, wo ein Tabellenprogramm sie für den Beginn einer Formel halten könnte: am Anfang von Zellen und Zeilen und hinter einem Strichpunkt.',
    },
    csl: { name: 'CSL-JSON', use: 'Für Literaturverwaltungen wie Zotero: die Quellenangaben ohne die Texte.' },
  } satisfies Readonly<Record<DataForm, { readonly name: string; readonly use: string }>>,
  fields: 'Felder',
  fieldsOf: 'So heißen die Felder in JSON Lines und die Spalten der Tabelle:',
  meanings: {
    id: 'Kennung des Artikels in diesem Archiv',
    address: 'Adresse des Artikels in diesem Archiv',
    title: 'Überschrift',
    lead: 'Vorspann',
    date: 'Datum, so genau es bekannt ist (EDTF): 2014-03-05, 2014-03, 2014 oder XXXX-03-05, wenn das Jahr nicht bekannt ist',
    authors: 'Verfasserinnen und Verfasser',
    sources: 'Zeitungen und Agenturen, aus denen der Artikel stammt',
    persons: 'Personen, die vorkommen',
    places: 'Orte, die vorkommen',
    organisations: 'Organisationen, die vorkommen',
    topics: 'Themen',
    section: 'Rubrik',
    own: 'Felder, die dieses Archiv für sich hat: textsorte: Kommentar',
    language: 'Sprache (ISO 639)',
    url: 'Adresse, unter der der Artikel zuerst erschien',
    versions: 'Kennungen anderer Fassungen',
    copies: 'Kennungen von Artikeln, die Text mit diesem teilen',
    added: 'Tag, an dem der Artikel ins Archiv kam, wenn er festgehalten ist',
    inferred: 'Felder, die das Programm aus dem Text erschlossen hat',
    original: 'Datei mit dem Originaltext',
    sha256: 'Prüfsumme der Datei mit dem Originaltext',
    text: 'Text in Markdown',
  } satisfies Readonly<Record<DataField, string>>,
  rights: 'Rechte',
  noRights: 'Das Archiv sagt nichts über Rechte. Klären Sie sie, bevor Sie Texte weitergeben.',
  feeds: 'Feeds',
  feedsUse: 'Wer einen Feed abonniert, erfährt von neuen Artikeln. Jeden gibt es als Atom und als JSON Feed.',
  wholeArchive: 'Das ganze Archiv',
  /** "Quellen: 12" */
  registerFeeds: (register: string, count: number): string => `${register}: ${number(count)}`,
  feedFormats: { xml: 'Atom', json: 'JSON Feed' },
} as const;
