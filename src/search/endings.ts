// Words by their ends, for a word whose beginning is mistyped: "Bnudestag" still ends in "estag".
import { type ByteSink, byteReader, sharedLength } from './bytes.ts';

/** Reversed words in their order. */
export function encodeEndings(reversed: Iterable<string>, writer: ByteSink): void {
  let before = '';
  for (const word of reversed) {
    const shared = sharedLength(before, word);
    writer.number(shared);
    writer.text(word.slice(shared));
    before = word;
  }
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
