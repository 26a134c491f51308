// Writes everything that a planned site consists of.
import type { Assets, Site } from '../../layouts/site.ts';
import type { Article } from '../article/article.ts';
import { namesOfArticle } from '../article/names-of-article.ts';
import { registerKinds } from '../article/register-kind.ts';
import { offlineGroups } from '../pages/offline-groups.ts';
import type { Page } from '../pages/page.ts';
import type { PlannedPages } from '../pages/plan-pages.ts';
import { indexPath } from '../pages/site-path.ts';
import type { Problem } from '../problem.ts';
import { contentName } from '../search/write-packs.ts';
import { derivePalettes } from '../theme/derive-palettes.ts';
import { type BuildableContent, type BuildOrder, localUrl } from './build-order.ts';
import { type AssetsNote, bundleAssets } from './bundle-assets.ts';
import { createFingerprints } from './fingerprint.ts';
import { createMarkdown } from './markdown.ts';
import { mergeSearchIndex } from './merge-search-index.ts';
import type { SiteLayouts } from './open-layouts.ts';
import { parseOnce } from './parse-once.ts';
import { publishOriginals } from './publish-originals.ts';
import { renderChanged } from './render-changed.ts';
import { writeShareImages } from './share-images/write-share-images.ts';
import type { SiteFiles } from './site-files.ts';
import { manifestFile, writeManifest } from './site-manifest.ts';
import type { SiteMemory } from './site-memory.ts';
import { siteTheme } from './site-theme.ts';
import type { Stages } from './stages.ts';
import { type DataNote, writeData } from './write-data.ts';
import { type OfflineNote, writeOffline } from './write-offline.ts';
import { type IndexNote, writeSearchIndex } from './write-search-index.ts';

interface SiteOrder extends BuildOrder {
  readonly isOffline: boolean;
  readonly memory: SiteMemory;
  readonly layouts: SiteLayouts;
}

/** What the makers of files keep for the next build. */
interface Notes {
  readonly data: DataNote;
  readonly index: IndexNote;
  readonly assets: AssetsNote;
  readonly offline: OfflineNote | undefined;
}

export interface WrittenSite {
  /** What could not be done. */
  readonly problems: readonly Problem[];
  readonly notes: Notes;
  readonly rendered: RenderedSite;
}

/** What a site was rendered from, for whoever wants to show a change before the next build. */
export interface RenderedSite {
  readonly site: Site;
  readonly layouts: SiteLayouts;
  readonly pages: readonly Page[];
  readonly articles: readonly Article[];
  /** The same for two articles of which the index knows the same. */
  keyOf(article: Article): string;
}

/** Notes of another program never come here, nor damaged ones. */
export function notesOf({ state }: SiteMemory): Partial<Notes> {
  return state?.notes ?? {};
}

/** Writes the files of a site, each stage those that the later ones speak of. */
export async function writeSiteFiles(
  files: SiteFiles,
  { archive, pages }: PlannedPages,
  content: BuildableContent,
  { contentDir, isPortable, isOffline, memory, layouts, shares }: SiteOrder,
  stages: Stages,
): Promise<WrittenSite> {
  const { config, textPages } = content;
  const { articles } = archive;
  const before = notesOf(memory);
  const keys = articleKeys(articles, content);
  const keyOf = (article: Article) => keys.get(article) ?? '';
  const markdown = parseOnce(createMarkdown());
  const data = await stages.run('data', async (advance) =>
    writeData({ articles, keyOf, siteUrl: config.url, before: before.data }, files, advance),
  );
  const originals =
    articles.length <= config.originals
      ? await stages.run('copy', async (advance) => publishOriginals(articles, contentDir, files, advance))
      : new Map();
  const planned = layouts.layouts.planShareImages(archive, config, markdown.typeset);
  const palette = config.colours && derivePalettes(config.colours).light;
  const share = await stages.run('images', async (advance) =>
    writeShareImages(planned, { contentDir, palette }, files, advance),
  );
  const index = await stages.run('index', async (advance) =>
    shares === undefined
      ? writeSearchIndex({ articles, keyOf, markdown, memory, before: before.index }, files, advance)
      : { start: mergeSearchIndex(articles, shares, files, advance), kept: [] },
  );
  const [assets, site] = await stages.run('render', async (advance) => {
    const worker = isOffline ? 'service-worker' : 'retired-worker';
    const bundled = await bundleAssets(
      files,
      { program: layouts.name, worker: isPortable ? undefined : worker },
      { folders: layouts.folders, theme: siteTheme(config, content.themeFiles) },
      before.assets,
    );
    const site: Site = {
      config,
      textPages,
      hasRegisters: pages.some(({ kind }) => kind === 'registers'),
      hasStories: pages.some(({ kind }) => kind === 'stories'),
      dataFiles: data.files,
      originals,
      shareImages: share.images,
      indexStart: `${indexPath}${index.start}`,
      linkEnd: isPortable ? 'file' : 'folder',
      isOffline,
      baseUrl: config.url ?? localUrl,
      assets: bundled.assets,
      renderMarkdown: markdown.toHtml,
      renderTextPage: markdown.pageToHtml,
      typeset: markdown.typeset,
    };
    const fingerprintOf = createFingerprints(keys);
    await renderChanged({ pages, site, layouts, fingerprintOf }, files, advance);
    const manifest = writeManifest(articles);
    const fingerprint = contentName(manifest);
    if (!files.keep(manifestFile, fingerprint)) files.write(manifestFile, fingerprint, manifest);
    return [bundled, site];
  });
  const offline = isOffline
    ? await stages.run('offline', async (advance) => {
        const core = coreFiles(assets.assets);
        const order = { site: files, articles: articles.length, groupOf: offlineGroups(archive), core };
        return writeOffline({ ...order, before: before.offline }, advance);
      })
    : undefined;
  const rendered = { site, layouts, pages, articles, keyOf };
  return { problems: share.problems, notes: { data: data.note, index, assets, offline }, rendered };
}

/** By what an article says and what the registers make of its names. */
function articleKeys(articles: readonly Article[], { articles: read, keyOf }: BuildableContent) {
  const keys = new Map(read.map((article) => [article.slug, keyOf(article)]));
  const fingerprintOf = createFingerprints(new Map());
  return new Map<Article, string>(
    articles.map((article) => {
      const names = registerKinds.map((kind) => namesOfArticle(article, kind));
      return [article, fingerprintOf([keys.get(article.slug), names])];
    }),
  );
}

/** What the page about reading offline needs. */
function coreFiles({ stylesheet, offlineScript, readerScript, icon, bodyFont, logo }: Assets): readonly string[] {
  const files = [stylesheet, offlineScript, readerScript, icon, bodyFont, logo?.path];
  return files.flatMap((path) => (path === undefined ? [] : [path.slice(1)]));
}
