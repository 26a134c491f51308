// STUB until the readers are there.
import { cleanText, type KnowsWord } from '../clean/clean-text.ts';
import { decode } from '../decode/decode.ts';
import type { ColumnMap } from './columns.ts';
import { type Reading, refusedWhole, singleText } from './reading.ts';

export interface ReaderSettings {
  readonly columns: ColumnMap;
  readonly knowsWord: KnowsWord;
}

export async function readOriginal(
  bytes: Buffer,
  _name: string,
  { knowsWord }: ReaderSettings,
): Promise<{ readonly charset: string | undefined; readonly kind: string; readonly reading: Reading }> {
  const decoded = decode(bytes);
  if (decoded.kind !== 'text')
    return { charset: undefined, kind: 'text', reading: refusedWhole(1, decoded.what, decoded.hint) };
  const { paragraphs, repairs } = cleanText(decoded.text, knowsWord);
  if (paragraphs.length === 0)
    return {
      charset: decoded.charset,
      kind: 'text',
      reading: refusedWhole(1, 'holds no text', 'write a text, or remove the file'),
    };
  const text = { record: undefined, line: 1, metadata: {}, paragraphs, repairs: [...decoded.repairs, ...repairs] };
  return { charset: decoded.charset, kind: 'text', reading: singleText(text) };
}
