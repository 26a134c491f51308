// Sources as a table for spreadsheets: CSV (RFC 4180) with a header, in UTF-8 with its mark, which Excel needs for umlauts.
import { formatDate } from '../edtf-date.ts';
import type { Citation } from './citation.ts';

const columns = ['title', 'date', 'authors', 'sources', 'url'] as const;

/** One row for each source, in their order; several names stand in one cell, with "; " between. */
export function toCsv(citations: readonly Citation[]): string {
  const rows = citations.map(({ title, date, authors, sources, address }) => [
    title,
    formatDate(date),
    authors.join('; '),
    sources.join('; '),
    address,
  ]);
  return byteOrderMark + [columns, ...rows].map(csvRow).join('');
}

/** Tells Excel that the table is UTF-8; stands before the header. */
export const byteOrderMark = '\u{FEFF}';

/** A line of the table with its end. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/**
 * What a spreadsheet would take for a formula gets an apostrophe in front, which it shows as text (OWASP, CSV injection).
 * Where one separates cells by semicolons, as German ones do, our cells are not its cells: what follows a semicolon, a tab
 * or a line end counts as well. Without the apostrophe before each such sign a text is what it was, to the letter.
 */
function cell(value: string): string {
  const marked = value.replace(formulaSign, "'");
  const safe = /^'*[\t\r]/.test(marked) ? `'${marked}` : marked;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The other way: what a cell of such a table was before it was made harmless. */
export function cellAsItWas(read: string): string {
  const withoutFirst = read.replace(/^'(?='*[\t\r])/, '');
  return withoutFirst.replace(markedSign, '');
}

const markedSign = /'(?=[=+\-@\uff1d\uff0b\uff0d\uff20])(?<=(?:^|[;\t\r\n])[ "']*)/g; // the apostrophe before "=" in "'=1"
const formulaSign = /(?=[=+\-@\uff1d\uff0b\uff0d\uff20])(?<=(?:^|[;\t\r\n])[ "']*)/g; // before "=" in "=1", in "; =1"
