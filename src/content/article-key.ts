// Names what an article says, briefly.
import { createHash } from 'node:crypto';
import type { Article } from '../article/article.ts';

/** 20 hexadecimal digits of a SHA-256, the same for two articles that are equal in every field. */
export function articleKey(article: Article): string {
  return createHash('sha256').update(JSON.stringify(article)).digest('hex').slice(0, 20);
}
