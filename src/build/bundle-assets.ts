// Bundles styles, fonts, icon and browser scripts into files named for their content.

import { mkdirSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { Assets } from '../../layouts/site.ts';
import { packageRoot } from '../package-root.ts';
import { assetsPath, type SitePath, workerPath } from '../pages/site-path.ts';
import { type Bundle, type BundleOptions, bundle, outputOf } from './bundle.ts';
import type { LayoutFolders } from './layout-folders.ts';
import type { SiteFiles } from './site-files.ts';

const entries = {
  stylesheet: 'layouts/styles/site.css',
  searchScript: 'src/client/search-page.tsx',
  offlineScript: 'src/client/offline-page.tsx',
  readerScript: 'src/client/reader-page.ts',
  notFoundScript: 'src/client/not-found-page.tsx',
  icon: 'layouts/icons/icon.svg',
};
const forBrowsers = {
  minify: true,
  // A page that was opened from a folder may load no modules.
  format: 'iife',
  target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
} satisfies BundleOptions;
const bodyFont = /source-serif-4-latin-wght-normal-[^/]*\.woff2$/; // "assets/source-serif-4-latin-wght-normal-3F2A.woff2"

/** The worker that lets readers save the archive, or the one that removes what another one has kept for them. */
type Worker = 'service-worker' | 'retired-worker';

export interface AssetsOrder {
  /** Names the program and the layouts. */
  readonly program: string;
  /** None for a site in a folder: who puts it on a server for a while takes nothing from readers of what was there before. */
  readonly worker: Worker | undefined;
}

/** What to know of the files when the site is built again. */
export interface AssetsNote extends AssetsOrder {
  readonly assets: Assets;
  readonly files: readonly string[];
}

/** Writes the files that pages load into a site and says where they stand. Those of the same program stay. */
export async function bundleAssets(
  site: SiteFiles,
  { program, worker }: AssetsOrder,
  folders: LayoutFolders,
  before: AssetsNote | undefined,
): Promise<AssetsNote> {
  const isSame = before?.program === program && before.worker === worker;
  if (isSame && before.files.every(site.has)) {
    site.take(before.files);
    return before;
  }
  site.clear(folderOfAssets);
  site.clear(workerFile);
  const assets = await writeAssets(site.folder, folders, worker === 'service-worker');
  if (worker !== undefined) await writeWorker(site.folder, folders, worker);
  const files = [...site.below(folderOfAssets), ...(worker === undefined ? [] : [workerFile])];
  site.take(files);
  return { program, worker, assets, files };
}

const folderOfAssets = assetsPath.slice(1, -1);
const workerFile = workerPath.slice(1);

async function writeAssets(siteDir: string, folders: LayoutFolders, isOffline: boolean): Promise<Assets> {
  const folder = join(siteDir, assetsPath);
  const { offlineScript, ...everywhere } = entries;
  const bundled = await bundle([...Object.values(everywhere), ...(isOffline ? [offlineScript] : [])], folders, {
    ...forBrowsers,
    outdir: folder,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.svg': 'copy', '.woff2': 'file', '.png': 'file', '.jpg': 'file', '.webp': 'file', '.avif': 'file' },
  });
  writeFiles(bundled);
  const font = createRequire(import.meta.url).resolve('@fontsource-variable/source-serif-4/LICENSE');
  await copyFile(font, join(folder, 'source-serif-4-license.txt'));
  const addressOf = (file: string): SitePath => `/${relative(siteDir, join(packageRoot, file)).replaceAll('\\', '/')}`;
  const madeOf = (entry: string) => addressOf(outputOf(entry, folders, bundled));
  return {
    stylesheet: madeOf(entries.stylesheet),
    searchScript: madeOf(entries.searchScript),
    offlineScript: isOffline ? madeOf(offlineScript) : undefined,
    readerScript: madeOf(entries.readerScript),
    notFoundScript: madeOf(entries.notFoundScript),
    icon: madeOf(entries.icon),
    bodyFont: addressOf(Object.keys(bundled.metafile.outputs).find((file) => bodyFont.test(file)) ?? ''),
  };
}

async function writeWorker(siteDir: string, folders: LayoutFolders, worker: Worker): Promise<void> {
  const outfile = join(siteDir, workerPath);
  writeFiles(await bundle([`src/client/worker/${worker}.ts`], folders, { ...forBrowsers, outfile }));
}

/** Here and not by esbuild: of a full disk the file system's own error is to be told. */
function writeFiles({ files }: Bundle): void {
  for (const { path, contents } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
}
