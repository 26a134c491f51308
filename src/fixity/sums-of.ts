// The SHA-256 of all files of a folder, its own manifest among them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256OfFile } from './hash-file.ts';
import { listAll } from './list-all.ts';
import { parseSums, type Sums, sumsFile } from './sums.ts';

/** What the manifest of a folder says, and the manifest itself; the folder must be as its manifest says. */
export function sumsByManifest(folder: string): Sums {
  const manifest = join(folder, sumsFile);
  const { value } = parseSums(readFileSync(manifest, 'utf8'), manifest);
  return new Map([...(value ?? []), [sumsFile, sha256OfFile(manifest)]]);
}

/** What reading every file gives. Throws the file system's error. */
export function sumsByReading(folder: string): Sums {
  return new Map(listAll(folder).files.map((path) => [path, sha256OfFile(join(folder, path))]));
}

/** The part of a payload that lies below a folder of it ("data/site/"), by the paths below that. */
export function sumsBelow(sums: Sums, folder: string): Sums {
  const below = [...sums].filter(([path]) => path.startsWith(folder));
  return new Map(below.map(([path, sha256]) => [path.slice(folder.length), sha256]));
}
