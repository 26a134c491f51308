// Articles as they were read, with the states of their files: bytes that later builds read instead of thousands of files.
import type { Article } from '../article/article.ts';
import type { RememberedFiles } from './file-memory.ts';
import type { FileState } from './file-state.ts';

export interface ReadArticle {
  readonly article: Article;
  /** See article-key.ts. */
  readonly key: string;
}

/** Articles in whose files nothing was wrong, by these files. */
export type Snapshot = RememberedFiles<ReadArticle>;

/** Two parts: the front matter as JSON behind its length in bytes, and all texts. */
export function encodeSnapshot(snapshot: Snapshot): readonly Uint8Array[] {
  const read = [...snapshot.values()];
  const bodies = read.map(({ value }) => Buffer.from(value.article.body));
  const rows = read.map(({ state, value: { key, article } }, index) => {
    const { body: _, ...front } = article;
    return [state, bodies[index]?.length, key, front];
  });
  const head = Buffer.from(JSON.stringify(rows));
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32LE(head.length);
  return [length, head, ...bodies];
}

/** `bytes` are those that the same program once encoded. */
export function decodeSnapshot(bytes: Buffer): Snapshot {
  const headEnd = lengthBytes + bytes.readUInt32LE();
  const rows: readonly Row[] = JSON.parse(bytes.toString('utf8', lengthBytes, headEnd));
  let start = headEnd;
  return new Map(
    rows.map(([state, length, key, front]) => {
      const body = bytes.toString('utf8', start, start + length);
      start += length;
      return [front.file, { state, value: { key, article: { ...absent, ...front, body } } }];
    }),
  );
}

type Row = readonly [state: FileState, bodyBytes: number, key: string, front: Omit<Article, 'body'>];

const lengthBytes = 4;

/** JSON knows no undefined. */
const absent = {
  lead: undefined,
  section: undefined,
  url: undefined,
  language: undefined,
  added: undefined,
  original: undefined,
};
