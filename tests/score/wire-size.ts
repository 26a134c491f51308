// How many bytes the files of a site are on the wire, where the server packs what can be packed.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The bytes of a file by its URL, without what HTTP says of it. */
export type WireSize = (url: string) => number;

const isPacked = /\.(?:bin|woff2)$/; // files of the index, fonts

export function wireSizeIn(siteDir: string): WireSize {
  const known = new Map<string, number>();
  return (url) => {
    const path = decodeURIComponent(new URL(url).pathname);
    const file = join(siteDir, path.endsWith('/') ? `${path}index.html` : path);
    const size = known.get(file) ?? (isPacked.test(file) ? statSync(file).size : gzipSync(readFileSync(file)).length);
    known.set(file, size);
    return size;
  };
}
