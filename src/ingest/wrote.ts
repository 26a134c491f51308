// Remembers what ingest wrote into an article, as short hashes: what differs from them later is an editor's work.
import { createHash } from 'node:crypto';
import type { Article } from '../article/article.ts';
import { frontMatterOf } from '../content/article-file.ts';
import type { Wrote } from './journal-entry.ts';

export function wroteOf(article: Article): Wrote {
  const { inferred: _, original: __, ...fields } = frontMatterOf(article);
  const hashes = Object.entries(fields).map(([field, value]) => [field, shortHash(value)] as const);
  return { fields: Object.fromEntries(hashes), inferred: [...article.inferred], body: shortHash(article.body) };
}

/** 16 hexadecimal digits. */
export function shortHash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
