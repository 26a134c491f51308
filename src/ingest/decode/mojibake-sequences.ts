// Reads characters as the bytes they were, and those as UTF-8.
import type { CodePage } from './code-pages.ts';

export interface Sequence {
  /** What stands in the text: "Ã¼". */
  readonly source: string;
  /** What was meant: "ü"; '' where the bytes mean nothing in UTF-8. */
  readonly meant: string;
}

/** Divides a run of such characters: "Ã¼ÃŸ" → "ü", "ß". */
export function readSequences(page: CodePage, run: string): readonly Sequence[] {
  const sequences: Sequence[] = [];
  for (let start = 0; start < run.length; ) {
    const source = run.slice(start, start + lengthOf(byteOf(page, run.charAt(start))));
    sequences.push({ source, meant: read(page, source) });
    start += source.length;
  }
  return sequences;
}

/** A control character stands for its own byte. */
function byteOf(page: CodePage, character: string): number {
  return page.byteOf.get(character) ?? character.charCodeAt(0);
}

/** How many bytes UTF-8 has for a character that begins with this one. */
function lengthOf(lead: number): number {
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

function read(page: CodePage, source: string): string {
  let code = byteOf(page, source.charAt(0)) & (0x7f >> source.length);
  for (let index = 1; index < source.length; index++) {
    code = (code << 6) | (byteOf(page, source.charAt(index)) & 0x3f);
  }
  const isShortest = code >= (source.length === 2 ? 0x80 : source.length === 3 ? 0x800 : 0x10000);
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return isShortest && !isHalf && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
