// Sources as RIS, the tagged lines that reference managers exchange: two letters, two spaces, a dash, a space.
import { type ArticleDate, fourDigits, twoDigits } from '../edtf-date.ts';
import { type Citation, familyFirst, oneLine } from './citation.ts';

/** One record of type NEWS for each source, in their order. */
export function toRis(citations: readonly Citation[]): string {
  return citations.map(record).join('\r\n');
}

function record({ title, authors, sources, date, address }: Citation): string {
  const lines: readonly (readonly [tag: string, value: string])[] = [
    ['TY', 'NEWS'],
    ['TI', title],
    ...authors.map((author) => ['AU', familyFirst(author)] as const),
    ['T2', sources.join(' / ')],
    ['PY', 'year' in date ? fourDigits(date.year) : ''],
    ['DA', risDate(date)],
    ['UR', address],
  ];
  const given = lines.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`);
  return `${given.join('')}ER  - \r\n`;
}

/** "2014/03/05/", with nothing between the slashes for what is not known; a date without a year has no place in RIS. */
function risDate(date: ArticleDate): string {
  if (!('year' in date)) return '';
  const month = 'month' in date ? twoDigits(date.month) : '';
  const day = 'day' in date ? twoDigits(date.day) : '';
  return `${fourDigits(date.year)}/${month}/${day}/`;
}
