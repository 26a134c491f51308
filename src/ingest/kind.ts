// Decides which reader an original needs: by its content, then by its name.
import { decode } from './decode/decode.ts';
import { findSignature } from './decode/file-signatures.ts';
import { type TextKind, textKind } from './decode/text-kind.ts';
import { zipKind } from './decode/zip-kind.ts';

export type OriginalKind =
  | { readonly kind: TextKind | 'word' | 'pdf' }
  | { readonly kind: 'unreadable'; readonly what: string; readonly hint: string };

/** Never throws. An ending that lies is not believed: a PDF called "text.txt" is a PDF. */
export function kindOf(bytes: Buffer, name: string): OriginalKind {
  if (isPdf(bytes)) return { kind: 'pdf' };
  const zip = zipKind(bytes);
  if (zip === 'word') return { kind: 'word' };
  const noReader = zip ?? findSignature(bytes);
  if (noReader !== undefined) return { kind: 'unreadable', ...noReader };
  const beginning = readBeginning(bytes);
  if (beginning.kind === 'text') return { kind: textKind(beginning.text, name) };
  return { kind: 'unreadable', what: beginning.what, hint: beginning.hint };
}

/** Some programs write a mark, or white space, in front. */
function isPdf(bytes: Buffer): boolean {
  return /^(?:\xef\xbb\xbf)?\s{0,20}%PDF-\d/.test(bytes.subarray(0, 40).toString('latin1'));
}

function readBeginning(bytes: Buffer): ReturnType<typeof decode> {
  const beginning = decode(bytes.subarray(0, sniffed));
  return beginning.kind === 'text' || bytes.length <= sniffed ? beginning : decode(bytes);
}

const sniffed = 65_536; // bytes: even, for UTF-16; longer than any front matter that is read
