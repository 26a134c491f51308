// What the page about the archive's data says.
import type { DataForm } from '../../../src/article/data/data-forms.ts';
import type { DataField } from '../../../src/article/data/data-record.ts';
import { wording } from './german.ts';
import { number } from './numbers.ts';

/** 1234567 → "1.2 MB"; what is smaller than a kilobyte counts as one. */
export function fileSize(bytes: number): string {
  if (bytes < 999_500) return `${number(Math.max(1, Math.round(bytes / 1000)))}\u{a0}kB`;
  const tenths = Math.round(bytes / 100_000);
  return `${number(Math.floor(tenths / 10))}${tenths % 10 === 0 ? '' : `.${tenths % 10}`}\u{a0}MB`;
}

export const dataWording = {
  introduction: (count: number): string =>
    `The whole archive to download: ${wording.articles(count)} with all details and the full text.`,
  files: 'Files',
  forms: {
    jsonl: { name: 'JSON Lines', use: 'For programs: one article per line, in UTF-8.' },
    csv: {
      name: 'CSV',
      use: 'For spreadsheets, in UTF-8. A semicolon separates several names in one cell; an apostrophe stands before = + - and @ wherever a spreadsheet might take them for the beginning of a formula: at the beginning of cells and lines, and after a semicolon.',
    },
    csl: { name: 'CSL-JSON', use: 'For reference managers such as Zotero: the references without the texts.' },
  } satisfies Readonly<Record<DataForm, { readonly name: string; readonly use: string }>>,
  fields: 'Fields',
  fieldsOf: 'These are the fields in JSON Lines and the columns of the table:',
  meanings: {
    id: 'Identifier of the article in this archive',
    address: 'Address of the article in this archive',
    title: 'Headline',
    lead: 'Introductory paragraph',
    date: 'Date, as precisely as it is known (EDTF): 2014-03-05, 2014-03, 2014, or XXXX-03-05 where the year is not known',
    authors: 'Authors',
    sources: 'Newspapers and agencies that the article comes from',
    persons: 'People mentioned',
    places: 'Places mentioned',
    organisations: 'Organisations mentioned',
    topics: 'Topics',
    section: 'Section',
    own: 'Fields that this archive has of its own: textsorte: Kommentar',
    language: 'Language (ISO 639)',
    url: 'Address at which the article first appeared',
    versions: 'Identifiers of other versions',
    copies: 'Identifiers of articles that share text with this one',
    added: 'Day on which the article was added to the archive, where it is recorded',
    inferred: 'Fields that the program inferred from the text',
    original: 'File with the original text',
    sha256: 'Checksum of the file with the original text',
    text: 'Text in Markdown',
  } satisfies Readonly<Record<DataField, string>>,
  rights: 'Rights',
  noRights: 'The archive says nothing about rights. Please clarify them before you pass texts on.',
  feeds: 'Feeds',
  feedsUse: 'Subscribe to a feed to hear of new articles. Each is available as Atom and as JSON Feed.',
  wholeArchive: 'The whole archive',
  /** "Sources: 12" */
  registerFeeds: (register: string, count: number): string => `${register}: ${number(count)}`,
  feedFormats: { xml: 'Atom', json: 'JSON Feed' },
} as const;
