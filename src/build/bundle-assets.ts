// Bundles our styles, fonts, icon and browser script into files named for their content. The only user of esbuild.

import { mkdirSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { BuildOptions, Metafile, OutputFile } from 'esbuild';
import type { Assets } from '../../layouts/site.ts';
import { packageRoot } from '../package-root.ts';
import { assetsPath, type SitePath, workerPath } from '../pages/site-path.ts';
import type { SiteFiles } from './site-files.ts';

const entries = {
  stylesheet: 'layouts/styles/site.css',
  searchScript: 'src/client/search-page.tsx',
  offlineScript: 'src/client/offline-page.tsx',
  readerScript: 'src/client/reader-page.ts',
  notFoundScript: 'src/client/not-found-page.tsx',
  icon: 'layouts/icons/icon.svg',
};
const common = {
  absWorkingDir: packageRoot,
  bundle: true,
  minify: true,
  // A page that was opened from a folder may load no modules.
  format: 'iife',
  target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'silent',
} satisfies BuildOptions;
const bodyFont = /source-serif-4-latin-wght-normal-[^/]*\.woff2$/; // "assets/source-serif-4-latin-wght-normal-3F2A.woff2"

/** The worker that lets readers save the archive, or the one that removes what another one has kept for them. */
type Worker = 'service-worker' | 'retired-worker';

export interface AssetsOrder {
  /** Names the program: that of the sources. */
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
  before: AssetsNote | undefined,
): Promise<AssetsNote> {
  const isSame = before?.program === program && before.worker === worker;
  if (isSame && before.files.every(site.has)) {
    site.take(before.files);
    return before;
  }
  site.clear(folderOfAssets);
  site.clear(workerFile);
  const assets = await writeAssets(site.folder, worker === 'service-worker');
  if (worker !== undefined) await writeWorker(site.folder, worker);
  const files = [...site.below(folderOfAssets), ...(worker === undefined ? [] : [workerFile])];
  site.take(files);
  return { program, worker, assets, files };
}

const folderOfAssets = assetsPath.slice(1, -1);
const workerFile = workerPath.slice(1);

async function writeAssets(siteDir: string, isOffline: boolean): Promise<Assets> {
  const { build } = await import('esbuild');
  const folder = join(siteDir, assetsPath);
  const { offlineScript, ...everywhere } = entries;
  const { metafile, outputFiles } = await build({
    ...common,
    write: false,
    entryPoints: [...Object.values(everywhere), ...(isOffline ? [offlineScript] : [])],
    outdir: folder,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    metafile: true,
    loader: { '.svg': 'copy', '.woff2': 'file' },
  });
  writeOutputs(outputFiles);
  const font = createRequire(import.meta.url).resolve('@fontsource-variable/source-serif-4/LICENSE');
  await copyFile(font, join(folder, 'source-serif-4-license.txt'));
  return {
    stylesheet: addressOf(entries.stylesheet, metafile, siteDir),
    searchScript: addressOf(entries.searchScript, metafile, siteDir),
    offlineScript: isOffline ? addressOf(offlineScript, metafile, siteDir) : undefined,
    readerScript: addressOf(entries.readerScript, metafile, siteDir),
    notFoundScript: addressOf(entries.notFoundScript, metafile, siteDir),
    icon: addressOf(entries.icon, metafile, siteDir),
    bodyFont: addressWhere(([file]) => bodyFont.test(file), metafile, siteDir),
  };
}

async function writeWorker(siteDir: string, worker: Worker): Promise<void> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    ...common,
    write: false,
    entryPoints: [`src/client/worker/${worker}.ts`],
    outfile: join(siteDir, workerPath),
  });
  writeOutputs(outputFiles);
}

/** Here and not by esbuild: of a full disk the file system's own error is to be told. */
function writeOutputs(files: readonly OutputFile[]): void {
  for (const { path, contents } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
}

type Output = [file: string, output: Metafile['outputs'][string]];

function addressOf(entry: string, metafile: Metafile, siteDir: string): SitePath {
  return addressWhere(([, output]) => output.entryPoint === entry || entry in output.inputs, metafile, siteDir);
}

function addressWhere(isWanted: (output: Output) => boolean, metafile: Metafile, siteDir: string): SitePath {
  const [file] = Object.entries(metafile.outputs).find(isWanted) ?? [];
  if (file === undefined) throw new Error('esbuild wrote no file for one of its entries');
  return `/${relative(siteDir, join(packageRoot, file)).replaceAll('\\', '/')}`;
}
