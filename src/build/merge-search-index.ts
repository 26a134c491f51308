// Makes the search index of a site out of those of its shares.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../article/article.ts';
import { attempt } from '../content/attempt.ts';
import { articlePath } from '../pages/site-path.ts';
import { indexFolder } from '../search/index-start.ts';
import { catalogueRow, mergeSegments } from '../search/merge-segments.ts';
import { isPack, packEnding } from '../search/pack.ts';
import { searchRecord } from '../search/search-record.ts';
import { contentName } from '../search/write-packs.ts';
import type { PlacedShare } from './join-shares.ts';
import { damaged, packsFolder } from './share-folder.ts';
import type { SiteFiles } from './site-files.ts';
import type { Advance } from './stages.ts';

/** `articles` are those of the site, in its order. Returns the file with which every search begins. */
export function mergeSearchIndex(
  articles: readonly Article[],
  shares: readonly PlacedShare[],
  site: SiteFiles,
  advance: Advance,
): string {
  const folder = join(site.folder, indexFolder);
  mkdirSync(folder, { recursive: true });
  for (const [index, share] of shares.entries()) {
    copyPacks(share, site);
    advance(index + 1, shares.length);
  }
  const bySlug = new Map(articles.map((article) => [article.file, article]));
  const places = new Map<string, { readonly segment: number; readonly article: number }>();
  const segments = shares.map((share, segment) => ({
    start: share.segment,
    length: share.length,
    rows: share.articles.map(({ article: read }, article) => {
      places.set(read.file, { segment, article });
      const shown = bySlug.get(read.file) ?? read;
      return catalogueRow(searchRecord(shown, articlePath(shown), ''));
    }),
  }));
  const order = articles.flatMap(({ file }) => places.get(file) ?? []);
  const { start, files } = mergeSegments(segments, order, folder);
  site.take(files.map((file) => `${indexFolder}/${file}`));
  return start;
}

/** Packs are named for what they hold: a share that came over a bad line is noticed. They are scripts of the site, too. */
function copyPacks({ folder, packs }: PlacedShare, site: SiteFiles): void {
  for (const pack of packs) {
    const path = `${indexFolder}/${pack}`;
    if (site.keep(path, '')) continue;
    const bytes = attempt(() => readFileSync(join(folder, packsFolder, pack)));
    if (bytes instanceof Error || `${contentName(bytes)}${packEnding}` !== pack || !isPack(bytes))
      throw damaged(folder);
    writeFileSync(site.replace(path, ''), bytes);
  }
}
