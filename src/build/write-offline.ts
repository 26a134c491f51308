// Writes what readers' browsers save to read the archive offline: bundles of pages, and a list of all that is needed.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip as gzipWith } from 'node:zlib';
import { listFiles } from '../content/list-files.ts';
import { encodeBundle } from '../offline/bundle.ts';
import { type Contents, contentsFile, contentsFormat, isUnchanging, offlineFolder } from '../offline/contents.ts';
import { type Group, groupFiles } from '../offline/group-files.ts';
import { encodePageTable } from '../offline/page-table.ts';
import { originalsPath } from '../pages/site-path.ts';
import { contentName } from '../search/write-packs.ts';
import type { Advance } from './stages.ts';

export interface OfflineOrder {
  readonly siteDir: string;
  readonly articles: number;
  /** Which files belong together. */
  groupOf(path: string): Group;
  /** What the page about reading offline needs, as paths below the site's root. */
  readonly core: readonly string[];
}

/** Reads the pages of a written site, and writes their bundles beside them. */
export async function writeOffline(
  { siteDir, articles, groupOf, core }: OfflineOrder,
  advance: Advance,
): Promise<void> {
  const all = listFiles(siteDir).files.map((path) => ({ path, size: statSync(join(siteDir, path)).size }));
  const pages = all.filter(({ path }) => path.endsWith('.html') || path.startsWith(originalsPath.slice(1)));
  const groups = groupFiles(pages, groupOf);
  mkdirSync(join(siteDir, offlineFolder), { recursive: true });
  const written: Written[] = [];
  for (const [index, paths] of groups.entries()) {
    written.push(await writeBundle(siteDir, paths));
    advance(index + 1, groups.length);
  }
  const table = write(siteDir, encodePageTable(groups), 'table');
  const kept = all.filter(({ path }) => isUnchanging(path)).map(({ path, size }) => [path, size] as const);
  const files = [...kept, ...[...written, table].map(({ path, bytes }) => [path, bytes] as const)];
  const contents: Contents = {
    format: contentsFormat,
    build: contentName(files.map(([path]) => path).join('\n')),
    articles,
    table: table.path,
    bundles: written.map(({ path }) => path),
    core,
    files,
  };
  writeFileSync(join(siteDir, contentsFile), JSON.stringify(contents));
}

interface Written {
  readonly path: string;
  readonly bytes: number;
}

/** Named for what it holds, not for how it is packed, which differs between versions of Node. */
async function writeBundle(siteDir: string, paths: readonly string[]): Promise<Written> {
  const bundle = encodeBundle(paths.map((path) => ({ path, bytes: readFileSync(join(siteDir, path)) })));
  return write(siteDir, await gzip(bundle, { chunkSize }), 'bin', contentName(bundle));
}

function write(siteDir: string, bytes: Uint8Array, ending: string, name = contentName(bytes)): Written {
  const path = `${offlineFolder}/${name}.${ending}`;
  writeFileSync(join(siteDir, path), bytes);
  return { path, bytes: bytes.length };
}

// Node's own, in a thread of its own: hundreds of megabytes of pages would take another packer half a minute.
const gzip = promisify(gzipWith);
const chunkSize = 1 << 20; // bytes that it hands over at once; 16,000, as a rule, are so many calls that they cost a tenth more
