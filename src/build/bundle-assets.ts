// Bundles styles, fonts, icon and browser scripts into files named for their content.

import { mkdirSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { Assets, Logo } from '../../layouts/site.ts';
import type { LogoFile } from '../content/theme-files.ts';
import { packageRoot } from '../package-root.ts';
import { assetsPath, type SitePath, workerPath } from '../pages/site-path.ts';
import { contentName } from '../search/write-packs.ts';
import { type Bundle, type BundleOptions, bundle, outputOf } from './bundle.ts';
import type { LayoutFolders } from './layout-folders.ts';
import type { SiteFiles } from './site-files.ts';
import type { SiteTheme } from './site-theme.ts';

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
const forAssets = {
  ...forBrowsers,
  entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  loader: { '.svg': 'copy', '.woff2': 'file', '.png': 'file', '.jpg': 'file', '.webp': 'file', '.avif': 'file' },
} satisfies BundleOptions;
/** The file of the text's font among others: "assets/source-serif-4-latin-wght-normal-3F2A.woff2". */
const textFonts = {
  shipped: /source-serif-4-latin-wght-normal-[^/]*\.woff2$/,
  own: /text-font-[^/]*\.woff2$/,
  named: undefined,
} as const;

/** The worker that lets readers save the archive, or the one that removes what another one has kept for them. */
type Worker = 'service-worker' | 'retired-worker';

export interface AssetsOrder {
  /** Names the program and the layouts. */
  readonly program: string;
  /** Names the look that the archive has chosen. */
  readonly theme: string;
  /** None for a site in a folder: who puts it on a server for a while takes nothing from readers of what was there before. */
  readonly worker: Worker | undefined;
}

/** What to know of the files when the site is built again. */
export interface AssetsNote extends AssetsOrder {
  readonly assets: Assets;
  readonly files: readonly string[];
}

/** What the files are made of. */
export interface AssetsSources {
  readonly folders: LayoutFolders;
  readonly theme: SiteTheme;
}

/** Writes the files that pages load into a site and says where they stand. Those of the same program and theme stay. */
export async function bundleAssets(
  site: SiteFiles,
  { program, worker }: Omit<AssetsOrder, 'theme'>,
  { folders, theme }: AssetsSources,
  before: AssetsNote | undefined,
): Promise<AssetsNote> {
  const isSame = before?.program === program && before.worker === worker && before.theme === theme.name;
  if (isSame && before.files.every(site.has)) {
    site.take(before.files);
    return before;
  }
  site.clear(folderOfAssets);
  site.clear(workerFile);
  const assets = await writeAssets(site.folder, { folders, theme }, worker === 'service-worker');
  if (worker !== undefined) await writeWorker(site.folder, folders, worker);
  const files = [...site.below(folderOfAssets), ...(worker === undefined ? [] : [workerFile])];
  site.take(files);
  return { program, worker, theme: theme.name, assets, files };
}

const folderOfAssets = assetsPath.slice(1, -1);
const workerFile = workerPath.slice(1);

async function writeAssets(siteDir: string, { folders, theme }: AssetsSources, isOffline: boolean): Promise<Assets> {
  const folder = join(siteDir, assetsPath);
  const { offlineScript, ...everywhere } = entries;
  const chosen = [...Object.values(everywhere), ...(isOffline ? [offlineScript] : [])];
  const bundled = await bundle(chosen, folders, { ...forAssets, outdir: folder }, theme.styles);
  writeFiles(bundled);
  const licence = createRequire(import.meta.url).resolve('@fontsource-variable/source-serif-4/LICENSE');
  await copyFile(licence, join(folder, 'source-serif-4-license.txt'));
  const addressOf = (file: string): SitePath => `/${relative(siteDir, join(packageRoot, file)).replaceAll('\\', '/')}`;
  const madeOf = (entry: string) => addressOf(outputOf(entry, folders, bundled));
  const textFont = textFonts[theme.textFont];
  const font = Object.keys(bundled.metafile.outputs).find((file) => textFont?.test(file));
  return {
    stylesheet: madeOf(entries.stylesheet),
    searchScript: madeOf(entries.searchScript),
    offlineScript: isOffline ? madeOf(offlineScript) : undefined,
    readerScript: madeOf(entries.readerScript),
    notFoundScript: madeOf(entries.notFoundScript),
    icon: madeOf(entries.icon),
    bodyFont: font === undefined ? undefined : addressOf(font),
    logo: theme.logo && writeLogo(folder, theme.logo),
  };
}

function writeLogo(folder: string, { kind, width, height, bytes }: LogoFile): Logo {
  const name = `logo-${contentName(bytes)}.${kind}`;
  writeFileSync(join(folder, name), bytes);
  return { path: `${assetsPath}${name}`, width, height };
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
