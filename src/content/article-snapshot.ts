// Articles as they were read, with the states of their files: bytes that later builds read instead of thousands of files.
import type { Article } from '../article/article.ts';
import type { RememberedFiles } from './file-memory.ts';
import type { FileState } from './file-state.ts';

/** Articles in whose files nothing was wrong, by these files. */
export type Snapshot = RememberedFiles<Article>;

/** Two parts: the front matter as JSON behind its length in bytes, and all texts. */
export function encodeSnapshot(snapshot: Snapshot): readonly Uint8Array[] {
  const read = [...snapshot.values()];
  const bodies = read.map(({ value }) => Buffer.from(value.body));
  const rows = read.map(({ state, value: { body: _, ...article } }, index) => [state, bodies[index]?.length, article]);
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
    rows.map(([state, length, article]) => {
      const body = bytes.toString('utf8', start, start + length);
      start += length;
      return [article.file, { state, value: { ...absent, ...article, body } }];
    }),
  );
}

type Row = readonly [state: FileState, bodyBytes: number, article: Omit<Article, 'body'>];

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
