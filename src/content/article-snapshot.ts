// Articles as they were read, with the states of their files: bytes that later builds read instead of thousands of files.
import { type Article, plainArticle } from '../article/article.ts';
import type { RememberedFiles } from './file-memory.ts';
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
    return [state, Buffer.byteLength(body), key, front];
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
  let start = headEnd;
  return new Map(
    rows.map(([state, length, key, front]) => {
      const body = bytes.toString('utf8', start, start + length);
      start += length;
      return [front.file, { state, value: { key, article: plainArticle({ ...front, body }) } }];
    }),
  );
}

type Row = readonly [state: FileState, bodyBytes: number, key: string, front: Omit<Article, 'body'>];

const lengthBytes = 4;
