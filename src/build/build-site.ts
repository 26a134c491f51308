// The whole way from a content folder to a site: read, plan, render, index.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderPage } from '../../layouts/render-page.tsx';
import { planShareImages } from '../../layouts/share-image/plan-share-images.ts';
import type { Site } from '../../layouts/site.ts';
import { type Archive, arrangeArchive } from '../article/archive.ts';
import type { ArchiveConfig } from '../config/archive-config.ts';
import { idleRuleProblems } from '../content/idle-story-rules.ts';
import { isAmongSources, isInside } from '../content/inside.ts';
import type { Content } from '../content/read-content.ts';
import { offlineGroups } from '../pages/offline-groups.ts';
import type { Page } from '../pages/page.ts';
import { type EditorsRules, planSite } from '../pages/plan-pages.ts';
import type { AliasClash } from '../pages/plan-redirects.ts';
import { articlePath, dataPath, indexPath, outputFile } from '../pages/site-path.ts';
import { type Problem, UsageError } from '../problem.ts';
import { searchRecord } from '../search/search-record.ts';
import { writeIndex } from '../search/write-index.ts';
import { bundleAssets, bundleWorker } from './bundle-assets.ts';
import { writeSite } from './eleventy.ts';
import { keepStories } from './keep-stories.ts';
import { createMarkdown, type Markdown } from './markdown.ts';
import { parseOnce } from './parse-once.ts';
import { publishOriginals } from './publish-originals.ts';
import { replaceFolder } from './replace-folder.ts';
import { writeShareImages } from './share-images/write-share-images.ts';
import { manifestFile, writeManifest } from './site-manifest.ts';
import type { Stages } from './stages.ts';
import { writeData } from './write-data.ts';
import { writeOffline } from './write-offline.ts';

/** Where a site is served from when archive.yaml does not say. */
export const localUrl = 'http://localhost:8080/';

export interface BuiltSite {
  readonly articles: number;
  readonly pages: number;
  /** What a build could not do, though the content is right. */
  readonly problems: readonly Problem[];
  /** Old addresses of articles that lead elsewhere. */
  readonly clashes: readonly AliasClash[];
}

/** A content folder whose settings and rules could be read. */
export type BuildableContent = Content & EditorsRules & { readonly config: ArchiveConfig };

/** Where a site is made from, and where and how it is written. */
export interface BuildOrder {
  readonly contentDir: string;
  readonly outDir: string;
  /** Whether it holds without a server, too, opened from a folder. */
  readonly isPortable: boolean;
}

/** Builds the site of a content folder and puts it in the place of the old one. */
export async function buildSite(
  content: BuildableContent,
  { contentDir, outDir, isPortable }: BuildOrder,
  stages: Stages,
): Promise<BuiltSite> {
  refuseOverlap(contentDir, outDir);
  const read = arrangeArchive(content.articles);
  // A site in a folder needs no copy of itself.
  const isOffline = content.config.offline && !isPortable;
  const { value: known = [], problems: unreadStories } = content.foundStories;
  const planned = await stages.run('plan', async (advance) => {
    const site = planSite(read, {
      textPages: content.textPages,
      sizes: content.config.sizes,
      rules: content,
      known,
      isOffline,
    });
    advance(site.pages.length, site.pages.length);
    return site;
  });
  const { archive, pages, knownStories } = planned;
  const markdown = parseOnce(createMarkdown());
  const images = planShareImages(archive, content.config, markdown.typeset);
  const problems = [...idleRuleProblems(planned.idleStoryRules, contentDir)];
  let core: readonly string[] = [];
  await replaceFolder(outDir, manifestFile, async (folder) => {
    // Before the pages: one of them says how large the files are.
    const dataFiles = await stages.run('data', async (advance) =>
      writeData(archive.articles, content.config.url, join(folder, dataPath), advance),
    );
    const originals =
      archive.articles.length <= content.config.originals
        ? await stages.run('copy', async (advance) => publishOriginals(archive.articles, contentDir, folder, advance))
        : new Map();
    // Before the pages, too: they name those that could be drawn.
    const share = await stages.run('images', async (advance) => writeShareImages(images, contentDir, folder, advance));
    problems.push(...share.problems);
    // And the index: pages name the file with which it begins.
    const indexStart = await stages.run('index', async (advance) =>
      writeIndex(recordsOf(archive, markdown), join(folder, indexPath), (done) =>
        advance(done, archive.articles.length),
      ),
    );
    await stages.run('render', async (advance) => {
      const site = await furnish(content, pages, markdown, folder, {
        dataFiles,
        originals,
        shareImages: share.images,
        indexStart: `${indexPath}${indexStart}`,
        linkEnd: isPortable ? 'file' : 'folder',
        isOffline,
      });
      const render = (index: number) => {
        advance(index + 1, pages.length);
        return renderPage(at(pages, index), site);
      };
      await writeSite(
        { count: pages.length, outputFile: (index) => outputFile(at(pages, index).path), render },
        folder,
      );
      await writeFile(join(folder, manifestFile), writeManifest(archive.articles));
      // Whoever puts a folder on a server for a while takes nothing from readers of the archive that was there before.
      if (!isPortable) await bundleWorker(folder, isOffline);
      const { stylesheet, offlineScript, readerScript, icon, bodyFont } = site.assets;
      const files = [stylesheet, offlineScript, readerScript, icon, bodyFont];
      core = files.flatMap((path) => (path === undefined ? [] : [path.slice(1)]));
    });
    if (!isOffline) return;
    // Last of all: it bundles what is written.
    await stages.run('offline', async (advance) => {
      const groupOf = offlineGroups(archive);
      await writeOffline({ siteDir: folder, articles: archive.articles.length, groupOf, core }, advance);
    });
  });
  // Lines that could not be read stay as they are.
  if (unreadStories.length === 0) problems.push(...keepStories(contentDir, knownStories));
  return { articles: archive.articles.length, pages: pages.length, problems, clashes: planned.clashes };
}

/** The site must neither swallow the content nor become content itself. */
function refuseOverlap(contentDir: string, outDir: string): void {
  if (!isAmongSources(outDir, contentDir) && !isInside(contentDir, outDir)) return;
  throw new UsageError(`${outDir} and the content lie within each other: name another folder with --out DIR`);
}

async function furnish(
  content: BuildableContent,
  pages: readonly Page[],
  markdown: Markdown,
  folder: string,
  written: Pick<Site, 'dataFiles' | 'originals' | 'shareImages' | 'indexStart' | 'linkEnd' | 'isOffline'>,
): Promise<Site> {
  const { config, textPages } = content;
  return {
    config,
    textPages,
    hasRegisters: pages.some(({ kind }) => kind === 'registers'),
    ...written,
    baseUrl: config.url ?? localUrl,
    assets: await bundleAssets(folder, written.isOffline),
    renderMarkdown: markdown.toHtml,
    renderTextPage: markdown.pageToHtml,
    typeset: markdown.typeset,
  };
}

function* recordsOf({ articles }: Archive, markdown: Markdown) {
  for (const article of articles) {
    yield searchRecord(article, articlePath(article), markdown.toText(article.body, article.language));
  }
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`there is no page ${index}`);
  return item;
}
