// The whole archive in the forms that programs read, part by part, so that it need not fit into one text.
import type { Article } from '../article.ts';
import { toCslItems } from '../citation/csl-json.ts';
import { byteOrderMark, csvRow } from '../citation/csv.ts';
import { dataFields, dataRecord } from './data-record.ts';

export const dataForms = ['jsonl', 'csv', 'csl'] as const;
export type DataForm = (typeof dataForms)[number];

/** Where an article stands: a web address, or the way below the site's root. */
export type AddressOf = (article: Article) => string;

/** A file of all articles: its head, a part for each article with something between, and its end. */
export interface FormParts {
  readonly head: string;
  of(article: Article): string;
  readonly between: string;
  readonly end: string;
}

export function partsOf(form: DataForm, addressOf: AddressOf): FormParts {
  switch (form) {
    case 'jsonl':
      return { head: '', of: (article) => jsonLine(article, addressOf), between: '', end: '' };
    case 'csv':
      return {
        head: byteOrderMark + csvRow(dataFields),
        of: (article) => row(article, addressOf),
        between: '',
        end: '',
      };
    case 'csl':
      return { head: '[', of: (article) => cslItem(article, addressOf), between: ',', end: '\n]\n' };
  }
}

/** JSON Lines: an object on each line. */
function jsonLine(article: Article, addressOf: AddressOf): string {
  return `${JSON.stringify(dataRecord(article, addressOf(article)))}\n`;
}

/** CSV; several names stand in one cell, with "; " between. */
function row(article: Article, addressOf: AddressOf): string {
  const record = dataRecord(article, addressOf(article));
  return csvRow(dataFields.map((field) => [record[field] ?? ''].flat().join('; ')));
}

/** CSL-JSON: one list of all items. */
function cslItem(article: Article, addressOf: AddressOf): string {
  const { slug, title, authors, sources, date } = article;
  const address = addressOf(article);
  const citation = { title, authors, sources, date, address: URL.canParse(address) ? address : '' };
  return toCslItems([citation])
    .map((item) => `\n${JSON.stringify({ ...item, id: slug })}`)
    .join(',');
}
