// Writes packed copies (.br, .gz) beside the files of a site, for servers that send them as they are.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip as gzipWith } from 'node:zlib';
import { indexFolder } from '../search/index-start.ts';
import type { ListedFile, SiteFiles } from './site-files.ts';
import type { Advance } from './stages.ts';

/**
 * Writes the packed copies of all files that are in a site by now; those of files that have not changed stay. Only for files of
 * text, and only where one is at least a tenth smaller than its file.
 */
export async function writeCompressed(site: SiteFiles, advance: Advance): Promise<void> {
  const all = site.list();
  // An old address may have the name of a copy; its page is a file, or lies in a folder of that name.
  const taken = new Set(all.flatMap(({ path }) => [path, path.replace(/\/index\.html$/, '')]));
  const files = all.filter(({ path, size }) => profits(path, size));
  const waiting = files.entries();
  let done = 0;
  // Each worker takes the next file when it has packed one; the files are written in whatever order, and listed by path.
  const work = async () => {
    for (const [, file] of waiting) {
      await packFile(site, file, taken);
      advance(++done, files.length);
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
}

/** Stands in every site that has packed copies, and in no other. */
export const packedPage = 'index.html.br';

const workers = 4; // as many threads as Node packs in
const worthIt = 1024; // bytes; what is smaller goes in one packet of the network anyway
const texts = /\.(?:html|css|js|json|jsonl|csv|xml|svg|txt|webmanifest)$/;

/**
 * The packs of the search index are gzip already, and browsers ask for them in pieces: a server that had a packed copy would
 * cut its pieces out of that.
 */
export function profits(path: string, bytes: number): boolean {
  return bytes > worthIt && texts.test(path) && !path.startsWith(`${indexFolder}/`);
}

async function packFile(site: SiteFiles, { path, sha256 }: ListedFile, taken: ReadonlySet<string>): Promise<void> {
  let bytes: Buffer | undefined;
  for (const { ending, name, pack } of forms) {
    const fingerprint = `${name} ${sha256}`;
    if (taken.has(path + ending) || site.keep(path + ending, fingerprint)) continue;
    bytes ??= readFileSync(join(site.folder, path));
    const packed = await pack(bytes, path);
    if (packed.length < bytes.length * 0.9) site.write(path + ending, fingerprint, packed);
  }
}

const brotli = promisify(brotliCompress);
const gzip = promisify(gzipWith);

/** `name` changes with what `pack` does: packed copies of another way are made anew. */
const forms = [
  {
    ending: '.br',
    name: 'br 1',
    pack: (bytes: Buffer, path: string): Promise<Buffer> =>
      brotli(bytes, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_QUALITY]: qualityFor(path),
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  },
  { ending: '.gz', name: 'gz 1', pack: (bytes: Buffer): Promise<Buffer> => gzip(bytes, { level: 9 }) },
] as const;

/**
 * Scripts and styles are few, and each page loads them. Of 10,000 pages 11 would take two minutes of a processor instead of
 * three seconds, to make them a tenth smaller than 5 does; 9 takes one, to make them no smaller.
 */
function qualityFor(path: string): number {
  return /\.(?:css|js|svg)$/.test(path) ? best : quick;
}

const best = 11;
const quick = 5;
