// Collects the words, the links and the kind of one paragraph of a Word document.
import type { Paragraph } from '../paragraph.ts';
import { webAddress } from './html/addresses.ts';
import { lineCollector } from './html/line-text.ts';
import { attribute, childrenOf, type Element, textIn } from './markup.ts';

export type KindOfStyle = (styleId: string) => Paragraph['kind'] | undefined;

export interface WordParagraph {
  readonly openLink: (address: string | undefined) => void;
  readonly closeLink: () => void;
  /** Takes in an element that stands somewhere in the paragraph. */
  readonly enter: (element: Element) => void;
  /** More than one where line breaks divide the text; none where it is blank. */
  readonly finish: () => readonly Paragraph[];
}

export function wordParagraph(kindOfStyle: KindOfStyle): WordParagraph {
  const line = lineCollector();
  const paragraphs: Paragraph[] = [];
  let kind: Paragraph['kind'] = 'paragraph';
  let isBroken = false;
  let fieldAddress: string | undefined;

  const endLine = () => {
    const { text, links } = line.take();
    if (text !== '') paragraphs.push({ kind, text, links });
  };
  const addText = (text: string) => {
    if (text.trim() !== '') isBroken = false;
    line.add(text);
  };
  const breakLine = () => {
    // One break inside of a sentence is a matter of looks; two, or one after a sentence, divide paragraphs.
    if (isBroken || line.endsSentence()) endLine();
    else line.add(' ');
    isBroken = true;
  };
  const readField = (type: string | undefined) => {
    if (type === 'separate') line.openLink(fieldAddress);
    if (type === 'end') line.closeLink();
    if (type !== 'separate') fieldAddress = undefined;
  };
  return {
    openLink: line.openLink,
    closeLink: line.closeLink,
    enter: (element) => {
      switch (element.name) {
        case 'w:t':
          return addText(textIn(element));
        case 'w:tab':
          return addText(' ');
        case 'w:noBreakHyphen':
          return addText('-');
        case 'w:br':
        case 'w:cr':
          return breakLine();
        case 'w:pPr':
          kind = kindOf(element, kindOfStyle);
          return;
        case 'w:instrText':
          fieldAddress = webAddress(hyperlink.exec(textIn(element))?.groups?.address ?? '') ?? fieldAddress;
          return;
        case 'w:fldChar':
          return readField(attribute(element, 'w:fldCharType'));
      }
    },
    finish: () => {
      endLine();
      return paragraphs;
    },
  };
}

const hyperlink = /HYPERLINK\s{1,20}"(?<address>[^"]{1,2000})"/; // "HYPERLINK "https://example.org""

function kindOf(properties: Element, kindOfStyle: KindOfStyle): Paragraph['kind'] {
  const value = (name: string, parent: Element = properties): string | undefined => {
    const [child] = childrenOf(parent, name);
    return child === undefined ? undefined : (attribute(child, 'w:val') ?? '');
  };
  const byStyle = kindOfStyle(value('w:pStyle') ?? '');
  if (byStyle === 'heading' || byStyle === 'quotation') return byStyle;
  if (/^[0-5]$/.test(value('w:outlineLvl') ?? '')) return 'heading';
  const [numbering] = childrenOf(properties, 'w:numPr');
  const isNumbered = numbering !== undefined && value('w:numId', numbering) !== '0';
  return isNumbered ? 'item' : (byStyle ?? 'paragraph');
}
