// Tells which styles of a Word document make headings, quotations and items.
import type { Paragraph } from '../paragraph.ts';
import { attribute, childrenOf, elementsNamed, parseXml } from './markup.ts';

/** Kinds of paragraphs by the ids of their styles, as the document's styles define them and as they are usually called. */
export function paragraphKinds(stylesXml: string): (styleId: string) => Paragraph['kind'] | undefined {
  const named = new Map<string, string>();
  for (const style of elementsNamed(parseXml(stylesXml), 'w:style')) {
    const [name] = childrenOf(style, 'w:name');
    if (name !== undefined) named.set(attribute(style, 'w:styleId') ?? '', attribute(name, 'w:val') ?? '');
  }
  return (id) => kindOf(named.get(id) ?? '') ?? kindOf(id);
}

// Word keeps the English names of its own styles; ids and the names of other programs are translated.
const headingStyle = /^(?:heading|berschrift|überschrift|title|titel|subtitle|untertitel)[ _]?\d?$/i; // "heading 1", "berschrift1"
const quotationStyle = /^(?:intense )?quote$|^(?:intensives)?zitat$/i; // "Quote"
const itemStyle = /^list(?: bullet| number|bullet|number|en|enabsatz| paragraph)?(?: ?\d)?$|^aufz(?:ä|ae)hlung/i; // "List Bullet 2"

function kindOf(style: string): Paragraph['kind'] | undefined {
  if (headingStyle.test(style)) return 'heading';
  if (quotationStyle.test(style)) return 'quotation';
  return itemStyle.test(style) ? 'item' : undefined;
}
