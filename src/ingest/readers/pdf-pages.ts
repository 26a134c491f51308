// Takes the words of a PDF document out of its pages, each with its place. The only user of unpdf.
import { getDocumentProxy } from 'unpdf';
import { unpacksTooFar } from './pdf-streams.ts';

/** Words that a page shows, with their place in points from its upper left corner. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  /** Of the line on which the letters stand. */
  readonly y: number;
  readonly width: number;
  /** Of the letters. */
  readonly size: number;
}

export type PdfContent =
  | {
      readonly kind: 'pages';
      /** An unreadable page has no items. */
      readonly pages: readonly (readonly PdfItem[])[];
      readonly properties: Readonly<Record<string, unknown>>;
      /** Pages behind the limit. */
      readonly leftOut: number;
    }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'too large' }
  | { readonly kind: 'broken' };

/** Never rejects, prints nothing, and runs nothing of what the document holds. */
export async function readPdfPages(bytes: Uint8Array): Promise<PdfContent> {
  if (unpacksTooFar(bytes)) return { kind: 'too large' };
  try {
    // The library keeps what it is given, so that it gets a copy.
    const document = await getDocumentProxy(Uint8Array.from(bytes), options);
    try {
      const count = Math.min(document.numPages, mostPages);
      const pages: (readonly PdfItem[])[] = [];
      let items = 0;
      for (let number = 1; number <= count && items < mostOfAll; number++) {
        const page = await itemsOf(document, number);
        items += page.length;
        pages.push(page);
      }
      const leftOut = document.numPages - pages.length;
      return { kind: 'pages', pages, properties: await propertiesOf(document), leftOut };
    } finally {
      await document.destroy();
    }
  } catch (error) {
    const isEncrypted = error instanceof Error && error.name === 'PasswordException';
    return { kind: isEncrypted ? 'encrypted' : 'broken' };
  }
}

const mostPages = 2000;
const mostItems = 50_000; // of one page
const mostOfAll = 1_000_000; // of all pages: a volume of a thousand
const options = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useWorkerFetch: false,
  enableXfa: false,
  maxImageSize: 1, // pixels: pictures are not looked at
};

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

async function itemsOf(document: PdfDocument, number: number): Promise<readonly PdfItem[]> {
  try {
    const page = await document.getPage(number);
    const view = page.getViewport({ scale: 1 }).transform;
    const items = await writtenOn(page);
    page.cleanup();
    return items.flatMap((item) => placed(item, view));
  } catch {
    return [];
  }
}

/** Read piece by piece: the library goes no further than it is asked to, so that what is left out costs nothing. */
async function writtenOn(page: Awaited<ReturnType<PdfDocument['getPage']>>): Promise<readonly WrittenItem[]> {
  const pieces: ReadableStreamDefaultReader<TextPiece> = page.streamTextContent().getReader();
  const items: WrittenItem[] = [];
  let count = 0;
  while (count < mostItems) {
    const { done, value } = await pieces.read();
    if (done) break;
    count += value.items.length;
    for (const item of value.items) if ('str' in item) items.push(item);
  }
  void pieces.cancel(new Error('enough'));
  return items;
}

interface TextPiece {
  readonly items: readonly (WrittenItem | object)[];
}

async function propertiesOf(document: PdfDocument): Promise<Readonly<Record<string, unknown>>> {
  try {
    const { info } = await document.getMetadata();
    return Object.fromEntries(Object.entries(info));
  } catch {
    return {};
  }
}

interface WrittenItem {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
}

/** Words that do not stand upright on the page as it is shown are stamps and notes at its edge. */
function placed({ str, transform, width }: WrittenItem, view: readonly unknown[]): readonly PdfItem[] {
  const [a, b, c, d, e, f] = multiplied(view.map(Number), transform.map(Number));
  const size = Math.hypot(c, d);
  const isUpright = a > 0 && Math.abs(b) < a / 10;
  if (str.trim() === '' || !isUpright || !(size > 0) || !Number.isFinite(e + f)) return [];
  return [{ text: str, x: e, y: f, width, size }];
}

/** The product of two matrices as PDF writes them: six numbers. */
function multiplied(
  [a1 = 0, b1 = 0, c1 = 0, d1 = 0, e1 = 0, f1 = 0]: readonly number[],
  [a2 = 0, b2 = 0, c2 = 0, d2 = 0, e2 = 0, f2 = 0]: readonly number[],
): readonly [number, number, number, number, number, number] {
  return [
    a1 * a2 + c1 * b2,
    b1 * a2 + d1 * b2,
    a1 * c2 + c1 * d2,
    b1 * c2 + d1 * d2,
    a1 * e2 + c1 * f2 + e1,
    b1 * e2 + d1 * f2 + f1,
  ];
}
