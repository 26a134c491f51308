// The whole archive in the forms that programs read, part by part, so that it need not fit into one text.
import type { Article } from '../article.ts';
import { toCslItems } from '../citation/csl-json.ts';
import { byteOrderMark, csvRow } from '../citation/csv.ts';
import { dataFields, dataRecord } from './data-record.ts';

export const dataForms = ['jsonl', 'csv', 'csl'] as const;
export type DataForm = (typeof dataForms)[number];

/** Where an article stands: a web address, or the way below the site's root. */
export type AddressOf = (article: Article) => string;

/** The parts of a file, to be written one after another. */
export function partsOf(form: DataForm, articles: readonly Article[], addressOf: AddressOf): Iterable<string> {
  switch (form) {
    case 'jsonl':
      return jsonLines(articles, addressOf);
    case 'csv':
      return csvRows(articles, addressOf);
    case 'csl':
      return cslItems(articles, addressOf);
  }
}

/** JSON Lines: an object on each line. */
function* jsonLines(articles: readonly Article[], addressOf: AddressOf): Iterable<string> {
  for (const article of articles) yield `${JSON.stringify(dataRecord(article, addressOf(article)))}\n`;
}

/** CSV with a header; several names stand in one cell, with "; " between. */
function* csvRows(articles: readonly Article[], addressOf: AddressOf): Iterable<string> {
  yield byteOrderMark + csvRow(dataFields);
  for (const article of articles) {
    const record = dataRecord(article, addressOf(article));
    yield csvRow(dataFields.map((field) => [record[field] ?? ''].flat().join('; ')));
  }
}

/** CSL-JSON: one list of all items. */
function* cslItems(articles: readonly Article[], addressOf: AddressOf): Iterable<string> {
  let before = '[';
  for (const article of articles) {
    const { slug, title, authors, sources, date } = article;
    const address = addressOf(article);
    const citation = { title, authors, sources, date, address: URL.canParse(address) ? address : '' };
    for (const item of toCslItems([citation])) yield `${before}\n${JSON.stringify({ ...item, id: slug })}`;
    before = ',';
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}
