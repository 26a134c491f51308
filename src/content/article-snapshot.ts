// Articles as they were read, with the states of their files: bytes that later builds read instead of thousands of files.
import { type Article, plainArticle } from '../article/article.ts';
import type { Remembered, RememberedFiles } from './file-memory.ts';
import type { FileState } from './file-state.ts';

export interface ReadArticle {
  readonly article: Article;
  /** See article-key.ts. */
  readonly key: string;
}

/** Articles in whose files nothing was wrong, by these files. */
export type Snapshot = RememberedFiles<ReadArticle>;

/** The front matter as JSON behind its length in bytes, then all texts, some at a time. */
export function* encodeSnapshot(snapshot: Snapshot): Iterable<Uint8Array> {
  const read = [...snapshot.values()];
  const rows = read.map(({ state, value: { key, article } }) => {
    const { body, ...front } = article;
    return [state, body.length, Buffer.byteLength(body), key, front];
  });
  const head = Buffer.from(JSON.stringify(rows));
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32LE(head.length);
  yield length;
  yield head;
  for (let from = 0; from < read.length; from += textsAtOnce) {
    const texts = read.slice(from, from + textsAtOnce).map(({ value }) => value.article.body);
    yield Buffer.from(texts.join(''));
  }
}

const textsAtOnce = 1000;

/** `bytes` are those that the same program once encoded. */
export function decodeSnapshot(bytes: Buffer): Snapshot {
  const headEnd = lengthBytes + bytes.readUInt32LE();
  const rows: readonly Row[] = JSON.parse(bytes.toString('utf8', lengthBytes, headEnd));
  const snapshot = new Map<string, Remembered<ReadArticle>>();
  let start = headEnd;
  for (let from = 0; from < rows.length; from += textsAtOnce) {
    const some = rows.slice(from, from + textsAtOnce);
    // Texts that are parts of one long text are not moved about in memory each by itself.
    const end = some.reduce((place, [, , length]) => place + length, start);
    const texts = bytes.toString('utf8', start, end);
    start = end;
    let first = 0;
    for (const [state, length, , key, front] of some) {
      const body = texts.slice(first, first + length);
      first += length;
      snapshot.set(front.file, { state, value: { key, article: plainArticle({ ...front, body }) } });
    }
  }
  return snapshot;
}

type Row = readonly [state: FileState, length: number, bytes: number, key: string, front: Omit<Article, 'body'>];

const lengthBytes = 4;
