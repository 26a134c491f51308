// Shows an edited article before the next build: its page as it will be but for what others say of it, and its words in the search.
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Article } from '../article/article.ts';
import { realPath } from '../content/inside.ts';
import { indexPath, outputFile } from '../pages/site-path.ts';
import { indexFolder } from '../search/index-start.ts';
import { updateIndex, usualLimits } from '../search/update-index.ts';
import { createFingerprints } from './fingerprint.ts';
import { createMarkdown } from './markdown.ts';
import { recordOf } from './record-of.ts';
import type { SiteMemory } from './site-memory.ts';
import { keptIndex } from './write-search-index.ts';
import { notesOf, type RenderedSite } from './write-site-files.ts';

/** Files that stand before those of the site, by their paths below its root. */
export type PreviewFiles = ReadonlyMap<string, string | Buffer>;

/** The pages of articles that have been edited. Names are those of the articles themselves, for the build arranges registers. */
export function previewPages(edited: readonly Article[], { site, layouts, pages }: RenderedSite): PreviewFiles {
  const bySlug = new Map(edited.map((article) => [article.slug, article]));
  const others = pages.flatMap((page) => {
    const article = page.kind === 'article' ? bySlug.get(page.article.slug) : undefined;
    if (page.kind !== 'article' || article === undefined) return [];
    return [[outputFile(page.path), layouts.layouts.renderPage({ ...page, article }, site)] as const];
  });
  return new Map(others);
}

/**
 * The files of the index in which these articles are as they have been edited, and the pages that name it. None for an archive
 * so small that its index is always written anew: the build is as fast.
 */
export function previewSearch(
  edited: readonly Article[],
  { site, layouts, pages, articles, keyOf }: RenderedSite,
  memory: SiteMemory,
  siteDir: string,
): PreviewFiles {
  const before = articles.length < usualLimits.smallest ? undefined : keptIndex(memory, notesOf(memory).index);
  if (before === undefined) return new Map();
  const bySlug = new Map(edited.map((article) => [article.slug, article]));
  const fingerprintOf = createFingerprints(new Map());
  const rows = articles.map((article) => {
    const now = bySlug.get(article.slug);
    const key = now === undefined ? keyOf(article) : fingerprintOf(now);
    return { key, record: () => recordOf(now ?? article, markdown) };
  });
  return withCopyOf(join(siteDir, indexFolder), (folder) => {
    const there = new Set(readdirSync(folder));
    const { start } = updateIndex({ rows, folder, before, onProgress() {} });
    const added = readdirSync(folder).filter((file) => !there.has(file));
    const shown = { ...site, indexStart: `${indexPath}${start}` as const };
    const asking = pages.filter(({ kind }) => kind === 'search' || kind === 'not-found');
    return new Map<string, string | Buffer>([
      ...added.map((file) => [`${indexFolder}/${file}`, readFileSync(join(folder, file))] as const),
      ...asking.map((page) => [outputFile(page.path), layouts.layouts.renderPage(page, shown)] as const),
    ]);
  });
}

const markdown = createMarkdown();

/** A folder with the files of another, as links: what is written into it is not written into that one. */
function withCopyOf<Value>(folder: string, use: (copy: string) => Value): Value {
  const copy = mkdtempSync(join(tmpdir(), 'nachlese-preview-'));
  const original = realPath(folder);
  try {
    for (const file of readdirSync(original)) symlinkSync(join(original, file), join(copy, basename(file)));
    return use(copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
}
