// Shows an edited article before the next build: its page as it will be but for what others say of it, and its words in the search.
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Article } from '../article/article.ts';
import { realPath } from '../content/inside.ts';
import type { Page } from '../pages/page.ts';
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

/**
 * The pages and files of the index that are others when articles have been edited that were on the site before. Names are
 * those of the articles themselves, for registers are arranged by the build.
 */
export function preview(
  edited: readonly Article[],
  rendered: RenderedSite,
  memory: SiteMemory,
  siteDir: string,
): PreviewFiles {
  const { site, layouts, pages } = rendered;
  const bySlug = new Map(edited.map((article) => [article.slug, article]));
  const index = previewedIndex(bySlug, rendered, memory, siteDir);
  const shown = index === undefined ? site : { ...site, indexStart: `${indexPath}${index.start}` as const };
  const others = pages.flatMap((page) => {
    const now = asEdited(page, bySlug, index !== undefined);
    return now === undefined ? [] : [[outputFile(page.path), layouts.layouts.renderPage(now, shown)] as const];
  });
  return new Map<string, string | Buffer>([...others, ...(index?.files ?? [])]);
}

/** Undefined for an archive so small that its index is always written anew: the build is as fast. */
function previewedIndex(
  edited: ReadonlyMap<string, Article>,
  { articles, keyOf }: RenderedSite,
  memory: SiteMemory,
  siteDir: string,
) {
  if (articles.length < usualLimits.smallest) return undefined;
  const before = keptIndex(memory, notesOf(memory).index);
  if (before === undefined) return undefined;
  const fingerprintOf = createFingerprints(new Map());
  const rows = articles.map((article) => {
    const now = edited.get(article.slug);
    const key = now === undefined ? keyOf(article) : fingerprintOf(now);
    return { key, record: () => recordOf(now ?? article, markdown) };
  });
  return withCopyOf(join(siteDir, indexFolder), (folder) => {
    const there = new Set(readdirSync(folder));
    const { start } = updateIndex({ rows, folder, before, onProgress() {} });
    const added = readdirSync(folder).filter((file) => !there.has(file));
    return { start, files: added.map((file) => [`${indexFolder}/${file}`, readFileSync(join(folder, file))] as const) };
  });
}

const markdown = createMarkdown();

/** Pages that name the index, and those of edited articles; undefined for all others. */
function asEdited(page: Page, edited: ReadonlyMap<string, Article>, isIndexNew: boolean): Page | undefined {
  if (page.kind === 'search' || page.kind === 'not-found') return isIndexNew ? page : undefined;
  const article = page.kind === 'article' ? edited.get(page.article.slug) : undefined;
  return page.kind === 'article' && article !== undefined ? { ...page, article } : undefined;
}

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
