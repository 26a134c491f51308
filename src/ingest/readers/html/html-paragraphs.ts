// A piece of HTML (the content of a feed's entry, a column of a table) → paragraphs.
import type { Paragraph } from '../../paragraph.ts';
import { parseHtml } from '../markup.ts';
import { blocksIn } from './blocks.ts';
import { isNoText } from './elements.ts';

/** All its text, with the links; pictures, scripts and markup are left out. `base` is what relative links are relative to. */
export function htmlParagraphs(html: string, base?: string): readonly Paragraph[] {
  return blocksIn(parseHtml(html), base, isNoText).map(({ paragraph }) => paragraph);
}
