// A text as it came in: bytes → RawDocument. Every format and encoding that ingest reads enters here.
import { extname } from 'node:path';
import { sha256 } from '../content/check-originals.ts';
import { printable } from '../german/plain-text.ts';
import type { Checked } from '../problem.ts';

export interface RawDocument {
  /** Its path in the content folder: "raw/haushalt.txt". */
  readonly file: string;
  /** Of the bytes, before anything was cleaned: 64 hexadecimal digits. */
  readonly sha256: string;
  /** Never blank; line ends are "\n", without control characters. */
  readonly text: string;
}

/** Reads the bytes of an original. `shownAs` is its path for messages. */
export function readRawDocument(bytes: Buffer, file: string, shownAs: string): Checked<RawDocument> {
  const refused = (line: number, what: string, hint: string) => ({
    value: undefined,
    problems: [{ place: { file: shownAs, line }, what, hint }],
  });
  const ending = extname(file).toLowerCase();
  if (ending !== '.txt') return refused(1, withoutReader(ending), 'save the text as a .txt file');
  const decoded = bytes.toString('utf8');
  const damage = decoded.indexOf(replacement);
  if (damage >= 0 && !isUtf8(bytes)) return refused(lineAt(decoded, damage), 'is not UTF-8', 'save the file as UTF-8');
  const text = printable(decoded);
  if (text.trim() === '') return refused(1, 'holds no text', 'write a text, or remove the file');
  return { value: { file, sha256: sha256(bytes), text }, problems: [] };
}

const replacement = '\u{FFFD}'; // what decoding puts in the place of a wrong byte

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function withoutReader(ending: string): string {
  return `there is no reader for ${ending === '' ? 'files without an ending' : `${ending} files`} yet`;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n?|\n/).length;
}
