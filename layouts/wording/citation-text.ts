// An article as a line in a German list of sources.
import { type Citation, familyFirst } from '../../src/article/citation/citation.ts';
import { dateInWords } from './dates.ts';

/**
 * "Huber, Anna; dpa: Die Brücke ist offen. In: Donaupost, 7. November 1998. Prüfarchiv, https://…": authors, headline,
 * where and when it appeared, where it stands now. What is not known is left out, and a date that is not known said so.
 */
export function citationText(citation: Citation, archiveName: string): string {
  const { title, authors, sources, date, address } = citation;
  const byline = authors.length === 0 ? '' : `${authors.map(familyFirst).join('; ')}: `;
  const when = date.kind === 'unknown' ? 'o.\u{a0}D.' : dateInWords(date);
  const where = sources.length === 0 ? when : `In: ${sources.join(' / ')}, ${when}`;
  const archive = [archiveName, address].filter((part) => part !== '').join(', ');
  return `${byline}${sentence(title)} ${sentence(where)} ${archive}`;
}

/** With a full stop, where nothing else ends it. */
function sentence(text: string): string {
  return /[.!?…][“‘"]?$/u.test(text) ? text : `${text}.`;
}
