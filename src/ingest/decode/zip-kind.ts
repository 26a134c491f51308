// Tells what is in a zip archive by the names in it: documents and books are zip archives as well.
import type { NoReader } from './file-signatures.ts';

/** 'word' for a document that can be read, or what else the archive is; undefined where it is none. */
export function zipKind(bytes: Buffer): 'word' | NoReader | undefined {
  if (!zipStarts.includes(bytes.subarray(0, 4).toString('latin1'))) return undefined;
  const isWhole = bytes.subarray(-endRecord).includes('PK\x05\x06');
  if (!isWhole) return { what: 'is a broken zip archive or document', hint: 'get it again from where it came' };
  // The names of the files in an archive, and an uncompressed first file, stand in it as they are.
  return bytes.includes('word/document.xml') ? 'word' : documents.find(({ mark }) => bytes.includes(mark))?.meaning;
}

const zipStarts: readonly string[] = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];
const endRecord = 22 + 65_536; // bytes: the record that ends an archive, and the longest comment

const documents: readonly { readonly mark: string; readonly meaning: NoReader }[] = [
  {
    mark: 'application/vnd.oasis.opendocument',
    meaning: { what: 'is an OpenDocument file (.odt)', hint: 'save it as .docx or .txt' },
  },
  { mark: 'application/epub+zip', meaning: { what: 'is an e-book', hint: 'unpack it, and ingest the pages in it' } },
  { mark: 'xl/workbook.xml', meaning: { what: 'is a spreadsheet', hint: 'save its table as a .csv file' } },
  { mark: 'ppt/presentation.xml', meaning: { what: 'is a presentation', hint: 'save its text as a .txt file' } },
  { mark: '', meaning: { what: 'is a packed archive', hint: 'unpack it, and ingest the files that are in it' } },
];
