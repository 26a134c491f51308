// Bytes of a text → characters, whatever encoding they came in.
import type { Repair } from '../repair.ts';
import { codePageOf, decodeDeclared } from './code-pages.ts';
import { type NotAText, noCharacters, whyNoText } from './not-a-text.ts';
import { readOldEncoding } from './old-encoding.ts';
import { repairCharacters } from './repair-characters.ts';
import { decodeUnicode } from './unicode.ts';

export type Decoded =
  | {
      readonly kind: 'text';
      /** NFC, without a byte order mark. */
      readonly text: string;
      /** "utf-8", "utf-16le", "windows-1252", "iso-8859-15", "macintosh", "utf-8 + windows-1252" … */
      readonly charset: string;
      readonly repairs: readonly Repair[];
    }
  | NotAText;

/** Never throws. `declared` is the encoding that the file itself names, where it names one: believed when it fits. */
export function decode(bytes: Buffer, declared?: string): Decoded {
  const read = readCharacters(bytes, declared?.trim() ?? '');
  if (read === undefined) return noCharacters;
  const { text, repairs } = repairCharacters(read.text);
  const mixed = { what: 'characters in UTF-8 inside of an old encoding', count: read.mixed };
  return (
    whyNoText(text) ?? {
      kind: 'text',
      text,
      charset: read.charset,
      repairs: mixed.count > 0 ? [mixed, ...repairs] : repairs,
    }
  );
}

interface ReadCharacters {
  readonly charset: string;
  readonly text: string;
  readonly mixed: number;
}

function readCharacters(bytes: Buffer, declared: string): ReadCharacters | undefined {
  const unicode = decodeUnicode(bytes);
  if (unicode !== undefined) return { ...unicode, mixed: 0 };
  const page = codePageOf(declared);
  const foreign = page === undefined ? decodeDeclared(bytes, declared) : undefined;
  if (foreign !== undefined) return { charset: declared.toLowerCase(), text: foreign, mixed: 0 };
  return readOldEncoding(bytes, page);
}
