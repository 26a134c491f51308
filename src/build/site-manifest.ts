// nachlese.json at a site's root: which article of the content folder stands at which address.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../article/article.ts';
import { articlePath } from '../pages/site-path.ts';

export const manifestFile = 'nachlese.json';

/** The text of the manifest. Its presence also says that a folder is a site of ours, which the next build may replace. */
export function writeManifest(articles: readonly Article[]): string {
  const entries = articles.map((article) => [articlePath(article), article.file]);
  return `${JSON.stringify({ articles: Object.fromEntries(entries) }, undefined, 1)}\n`;
}

/** Address → article file, for a built site; empty where there is no manifest or it is damaged. */
export function readManifest(siteDir: string): ReadonlyMap<string, string> {
  try {
    const data: unknown = JSON.parse(readFileSync(join(siteDir, manifestFile), 'utf8'));
    if (typeof data !== 'object' || data === null || !('articles' in data)) return new Map();
    return new Map(Object.entries(data.articles ?? {}).map(([path, file]) => [path, String(file)]));
  } catch {
    return new Map();
  }
}
