// Reads PDF documents that have a text layer.
import { cleanText, type KnowsWord } from '../clean/clean-text.ts';
import type { Repair } from '../repair.ts';
import { type Properties, propertyStatements } from './document-properties.ts';
import { readPdfPages } from './pdf-pages.ts';
import { pageText } from './pdf-text.ts';
import { type Reading, refusedWhole, singleText } from './reading.ts';
import { statedMetadata } from './stated-metadata.ts';

/** Its pages in order, columns one after the other, without what stands at the head and the foot of every page. Never rejects. */
export async function readPdf(bytes: Uint8Array, knowsWord: KnowsWord): Promise<Reading> {
  const content = await readPdfPages(bytes);
  if (content.kind === 'broken') return refusedWhole(1, 'is no readable PDF document', 'save or print it as PDF again');
  if (content.kind === 'too large') return refusedWhole(1, 'is too large when it is unpacked', smaller);
  if (content.kind === 'encrypted') {
    return refusedWhole(
      1,
      'is protected by a password',
      'save it without the password, or copy its text into a .txt file',
    );
  }
  const text = content.pages.map(pageText).join('\n\f');
  if (!/\p{L}/u.test(text)) return refusedWhole(1, 'has no text layer', ocr);
  if (isGarbled(text)) return refusedWhole(1, 'has a text layer without readable letters', ocr);
  const { paragraphs, repairs } = cleanText(text, knowsWord);
  if (paragraphs.length === 0) return refusedWhole(1, 'has no text layer', ocr);
  const stated = statedMetadata(propertyStatements(propertiesIn(content.properties)));
  return singleText({
    record: undefined,
    line: 1,
    metadata: stated.metadata,
    paragraphs,
    repairs: [...pagesLeftOut(content), ...repairs, ...stated.repairs],
  });
}

const smaller = 'print it as PDF again, some pages in each file, or copy its text into a .txt file';
const ocr = 'run OCR over it, for example with ocrmypdf';

/** Fonts without a table of their letters give signs of no meaning. */
function isGarbled(text: string): boolean {
  const strange = text.match(/[\p{Co}\p{Cn}\u{FFFD}]/gu)?.length ?? 0;
  return strange > text.length * 0.3;
}

function propertiesIn(info: Readonly<Record<string, unknown>>): Properties {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    title: text(info.Title),
    author: text(info.Author),
    keywords: text(info.Keywords),
    language: text(info.Language),
  };
}

function pagesLeftOut({ leftOut }: { readonly leftOut: number }): readonly Repair[] {
  return leftOut === 0 ? [] : [{ what: 'pages at the end of a very long document left out', count: leftOut }];
}
