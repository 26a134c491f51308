// How many bytes the files of a site are on the wire, where the server packs what can be packed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Loaded } from './search-page.ts';

/** The bytes of what was loaded, without what HTTP says of it. */
export type WireSize = (file: Loaded) => number;

const isPacked = /\.woff2$|\/suchindex\//; // fonts, and the index, whose files are loaded piece by piece

export function wireSizeIn(siteDir: string): WireSize {
  const known = new Map<string, number>();
  return ({ url, bytes }) => {
    const path = decodeURIComponent(new URL(url).pathname);
    const file = join(siteDir, path.endsWith('/') ? `${path}index.html` : path);
    if (isPacked.test(file)) return bytes;
    const size = known.get(file) ?? gzipSync(readFileSync(file)).length;
    known.set(file, size);
    return size;
  };
}
