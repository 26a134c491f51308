// Writes what readers' browsers save to read the archive offline: bundles of pages, and a list of all that is needed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip as gzipWith } from 'node:zlib';
import { arrangeBundles, type KnownBundle } from '../offline/arrange-bundles.ts';
import { encodeBundle } from '../offline/bundle.ts';
import { type Contents, contentsFile, contentsFormat, isUnchanging, offlineFolder } from '../offline/contents.ts';
import type { Group } from '../offline/group-files.ts';
import { encodePageTable } from '../offline/page-table.ts';
import { originalsPath } from '../pages/site-path.ts';
import { contentName } from '../search/write-packs.ts';
import type { SiteFiles } from './site-files.ts';
import type { Advance } from './stages.ts';

export interface OfflineOrder {
  readonly site: SiteFiles;
  readonly articles: number;
  /** Which files belong together. */
  groupOf(path: string): Group;
  /** What the page about reading offline needs, as paths below the site's root. */
  readonly core: readonly string[];
  readonly before: OfflineNote | undefined;
}

/** The bundles of a site, by their numbers. */
export type OfflineNote = readonly WrittenBundle[];

interface WrittenBundle extends KnownBundle, Written {}

/** Reads the pages of a site that is written, and writes their bundles beside them; those that are there stay. */
export async function writeOffline(
  { site, articles, groupOf, core, before = [] }: OfflineOrder,
  advance: Advance,
): Promise<OfflineNote> {
  const all = site.list();
  const pages = all.filter(({ path }) => path.endsWith('.html') || path.startsWith(originalsPath.slice(1)));
  const there = before.filter(({ path }) => site.has(path));
  const { kept, fresh } = arrangeBundles(pages, there, groupOf);
  const sizes = new Map(pages.map(({ path, size }) => [path, size]));
  const bundles: WrittenBundle[] = kept.map(({ bundle, isHot, paths }) => ({ ...bundle, isHot, paths }));
  site.take(bundles.map(({ path }) => path));
  for (const [index, { paths, isHot }] of fresh.entries()) {
    const size = paths.reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0);
    bundles.push({ ...(await writeBundle(site, paths)), size, isHot, paths });
    advance(index + 1, fresh.length);
  }
  const table = write(site, encodePageTable(bundles.map(({ paths }) => paths)), 'table');
  const unchanging = all.filter(({ path }) => isUnchanging(path)).map(({ path, size }) => [path, size] as const);
  const files = [...unchanging, ...[...bundles, table].map(({ path, bytes }) => [path, bytes] as const)];
  const contents: Contents = {
    format: contentsFormat,
    build: contentName(files.map(([path]) => path).join('\n')),
    articles,
    table: table.path,
    bundles: bundles.map(({ path }) => path),
    core,
    files,
  };
  const text = JSON.stringify(contents);
  if (!site.keep(contentsFile, contentName(text))) site.write(contentsFile, contentName(text), text);
  return bundles;
}

interface Written {
  readonly path: string;
  readonly bytes: number;
}

/** Named for what it holds, not for how it is packed, which differs between versions of Node. */
async function writeBundle(site: SiteFiles, paths: readonly string[]): Promise<Written> {
  const bundle = encodeBundle(paths.map((path) => ({ path, bytes: readFileSync(join(site.folder, path)) })));
  return write(site, await gzip(bundle, { chunkSize }), 'bin', contentName(bundle));
}

function write(site: SiteFiles, bytes: Uint8Array, ending: string, name = contentName(bytes)): Written {
  const path = `${offlineFolder}/${name}.${ending}`;
  if (!site.keep(path, '')) site.write(path, '', bytes);
  return { path, bytes: bytes.length };
}

// Node's own, in a thread of its own: hundreds of megabytes of pages would take another packer half a minute.
const gzip = promisify(gzipWith);
const chunkSize = 1 << 20; // bytes that it hands over at once; 16,000, as a rule, are so many calls that they cost a tenth more
