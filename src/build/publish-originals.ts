// Puts the originals of articles beside the pages, byte for byte, so that a reader can compare and check.
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Original } from '../article/article.ts';
import { attempt } from '../content/attempt.ts';
import { isInside } from '../content/inside.ts';
import { originalPath, originalsPath, type SitePath } from '../pages/site-path.ts';
import type { Advance } from './stages.ts';

/** Bare texts only: a saved page would run its scripts in our site's name, a mailbox holds more than its article. */
const bareText = /\.(?:txt|text)$/i;
const largest = 1 << 20; // bytes

/**
 * Writes the originals that are still what the article was made of, and says where that of each article stands. Nothing
 * is read that lies outside of `contentDir/raw`, whatever front matter says.
 */
export function publishOriginals(
  articles: readonly Article[],
  contentDir: string,
  siteDir: string,
  advance: Advance,
): ReadonlyMap<Article, SitePath> {
  const published = new Map<Article, SitePath>();
  for (const [index, article] of articles.entries()) {
    advance(index + 1, articles.length);
    const bytes = article.original && bytesOf(article.original, contentDir);
    if (bytes === undefined) continue;
    if (published.size === 0) mkdirSync(join(siteDir, originalsPath));
    const path = originalPath(article);
    writeFileSync(join(siteDir, path), bytes);
    published.set(article, path);
  }
  return published;
}

/** The bytes of an original that is there and unchanged. */
function bytesOf({ file, record, sha256 }: Original, contentDir: string): Buffer | undefined {
  const path = join(contentDir, file);
  if (record !== undefined || !bareText.test(file) || !isInside(path, join(contentDir, 'raw'))) return undefined;
  const stats = attempt(() => lstatSync(path));
  if (stats instanceof Error || !stats.isFile() || stats.size > largest) return undefined;
  const bytes = attempt(() => readFileSync(path));
  if (bytes instanceof Error || createHash('sha256').update(bytes).digest('hex') !== sha256) return undefined;
  return bytes;
}
