// Puts the originals of articles beside the pages, byte for byte, so that a reader can compare and check.
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedOriginal } from '../../layouts/site.ts';
import type { Article, Original } from '../article/article.ts';
import { attempt } from '../content/attempt.ts';
import { isInside } from '../content/inside.ts';
import { originalPath } from '../pages/site-path.ts';
import type { SiteFiles } from './site-files.ts';
import type { Advance } from './stages.ts';

/** Bare texts only: a saved page would run its scripts in our site's name, a mailbox holds more than its article. */
const bareText = /\.(?:txt|text)$/i;
const largest = 1 << 20; // bytes

/**
 * Writes the originals that are still what the article was made of, and says by the articles' slugs where they stand.
 * Nothing is read that lies outside of `contentDir/raw`, whatever front matter says.
 */
export function publishOriginals(
  articles: readonly Article[],
  contentDir: string,
  site: SiteFiles,
  advance: Advance,
): ReadonlyMap<string, PublishedOriginal> {
  const published = new Map<string, PublishedOriginal>();
  for (const [index, article] of articles.entries()) {
    advance(index + 1, articles.length);
    const bytes = article.original && bytesOf(article.original, contentDir);
    if (bytes === undefined) continue;
    const path = originalPath(article);
    const [file, sha256] = [path.slice(1), article.original?.sha256 ?? ''];
    if (!site.keep(file, sha256)) site.write(file, sha256, bytes);
    published.set(article.slug, { path, isShown: isUtf8(bytes) || hasMark(bytes) });
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

/** The mark with which a text in UTF-16 begins: browsers heed it. */
function hasMark([first, second]: Buffer): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
