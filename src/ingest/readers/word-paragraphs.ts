// Walks through the XML of a Word document and collects its paragraphs.
import type { Paragraph } from '../paragraph.ts';
import { webAddress } from './html/addresses.ts';
import { attribute, childrenOf, type Element, elementsNamed, isTag, parseXml, stepsThrough } from './markup.ts';
import { rowParagraphs } from './table-paragraphs.ts';
import { type KindOfStyle, type WordParagraph, wordParagraph } from './word-paragraph.ts';

/** Addresses of links by their ids, from the relationships of a document's part. */
export function linkTargets(relationshipsXml: string): ReadonlyMap<string, string> {
  return new Map(
    elementsNamed(parseXml(relationshipsXml), 'Relationship').map((relationship) => [
      attribute(relationship, 'Id') ?? '',
      attribute(relationship, 'Target') ?? '',
    ]),
  );
}

/** The paragraphs of a part ("word/document.xml"); a text box stands behind the paragraph that holds it. */
export function wordParagraphs(
  xml: string,
  kindOfStyle: KindOfStyle,
  links: ReadonlyMap<string, string>,
): readonly Paragraph[] {
  // What is open, the innermost last: paragraphs (a text box has its own inside of one), rows and cells of tables.
  const places: Paragraph[][] = [[]];
  const rows: (readonly Paragraph[])[][] = [];
  const open: WordParagraph[] = [];
  const put = (paragraphs: readonly Paragraph[]) => {
    for (const paragraph of paragraphs) places.at(-1)?.push(paragraph);
  };
  const enter = (element: Element) => {
    if (element.name === 'w:p') open.push(wordParagraph(kindOfStyle));
    else if (element.name === 'w:tr') rows.push([]);
    if (element.name === 'w:p' || element.name === 'w:tc') places.push([]);
    else if (element.name === 'w:hyperlink')
      open.at(-1)?.openLink(webAddress(links.get(attribute(element, 'r:id') ?? '') ?? ''));
    else open.at(-1)?.enter(element);
  };
  const leave = (element: Element) => {
    if (element.name === 'w:p') {
      const boxes = places.pop() ?? [];
      put([...(open.pop()?.finish() ?? []), ...boxes]);
    } else if (element.name === 'w:tc') rows.at(-1)?.push(places.pop() ?? []);
    else if (element.name === 'w:tr') put(rowParagraphs(rows.pop() ?? []));
    else if (element.name === 'w:hyperlink') open.at(-1)?.closeLink();
  };
  for (const { kind, node } of stepsThrough(parseXml(xml), isLeftOut)) {
    if (isTag(node)) (kind === 'enter' ? enter : leave)(node);
  }
  return places.flat();
}

// The copy of a text box for old programs, what was deleted or moved away while changes were tracked.
const leftOut: ReadonlySet<string> = new Set(['mc:Fallback', 'w:del', 'w:moveFrom', 'w:comment']);

function isLeftOut(element: Element): boolean {
  return leftOut.has(element.name) || (element.name === 'w:r' && isHidden(element));
}

function isHidden(run: Element): boolean {
  const marks = childrenOf(run, 'w:rPr').flatMap((properties) => childrenOf(properties, 'w:vanish'));
  return marks.some((mark) => !/^(?:0|false|off)$/.test(attribute(mark, 'w:val') ?? ''));
}
