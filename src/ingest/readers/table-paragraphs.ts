// Makes paragraphs of a table's row.
import type { Paragraph } from '../paragraph.ts';

/** A row of short cells is one line, "Wien | 3 | 5"; where a cell holds paragraphs of its own, they stay what they are. */
export function rowParagraphs(cells: readonly (readonly Paragraph[])[]): readonly Paragraph[] {
  const paragraphs = cells.flat();
  if (paragraphs.length < 2 || cells.some((cell) => cell.length > 1)) return paragraphs;
  let text = '';
  const links = paragraphs.flatMap((cell, index) => {
    const start = text.length + (index === 0 ? 0 : separator.length);
    text += `${index === 0 ? '' : separator}${cell.text}`;
    return cell.links.map((link) => ({ ...link, start: link.start + start, end: link.end + start }));
  });
  return [{ kind: 'paragraph', text, links }];
}

const separator = ' | ';
