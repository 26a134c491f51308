// Words by their ends, for a word whose beginning is mistyped: "Bnudestag" still ends in "estag".
import { byteReader, byteWriter, sharedLength } from './bytes.ts';

/** Reversed words in their order. */
export function encodeEndings(reversed: readonly string[]): Uint8Array {
  const writer = byteWriter();
  let before = '';
  for (const word of reversed) {
    const shared = sharedLength(before, word);
    writer.number(shared);
    writer.text(word.slice(shared));
    before = word;
  }
  return writer.done();
}

/** The same words, the right way round. */
export function decodeEndings(bytes: Uint8Array): readonly string[] {
  const reader = byteReader(bytes);
  const words: string[] = [];
  let before = '';
  while (!reader.isAtEnd()) {
    before = before.slice(0, reader.number()) + reader.text();
    words.push([...before].reverse().join(''));
  }
  return words;
}
