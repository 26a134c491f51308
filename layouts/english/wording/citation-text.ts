// An article as a line in an English list of sources.
import { type Citation, familyFirst } from '../../../src/article/citation/citation.ts';
import { dateInWords } from './dates.ts';

/**
 * "Huber, Anna; dpa, “Die Brücke ist offen”, Donaupost, 7 November 1998. Prüfarchiv, https://…": authors, headline, where
 * and when it appeared, where it stands now. What is not known is left out, and a date that is not known said so.
 */
export function citationText(citation: Citation, archiveName: string): string {
  const { title, authors, sources, date, address } = citation;
  const when = date.kind === 'unknown' ? 'n.d.' : dateInWords(date);
  const published = joined([authors.map(familyFirst).join('; '), `“${title}”`, sources.join(' / '), when]);
  return `${published.endsWith('.') ? published : `${published}.`} ${joined([archiveName, address])}`;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
