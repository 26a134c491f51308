// Keeps pictures between builds, by what is in them. Nothing breaks when it is missing, or cannot be written to.
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlainFile } from '../../config/plain-file.ts';
import { attempt } from '../../content/attempt.ts';
import { cacheFolder, makeCacheFolder } from '../../content/cache-folder.ts';

export interface ImageCache {
  /** The bytes that were kept under a name; undefined where there are none. */
  find(name: string): Uint8Array | undefined;
  /** Keeps bytes for later builds; those that are there stay as they are. */
  keep(name: string, bytes: Uint8Array): void;
  /** Removes what was neither found nor kept since the cache was opened. */
  removeUnused(): void;
}

const ownName = /^[0-9a-f]{32}\.png(?:\.\d+)?$/; // the number is that of a build that was stopped while it wrote

/** Names of pictures are 32 hexadecimal digits with ".png". */
export function openImageCache(contentDir: string): ImageCache {
  const folder = join(cacheFolder(contentDir), 'share-images');
  const used = new Set<string>();
  return {
    find(name) {
      const bytes = attempt(() => readPlainFile(join(folder, name)));
      if (bytes instanceof Error || bytes.length === 0) return undefined;
      used.add(name);
      return bytes;
    },
    keep(name, bytes) {
      if (used.has(name)) return;
      used.add(name);
      attempt(() => {
        makeCacheFolder(contentDir, 'share-images');
        // Another build may read it at this moment.
        const unfinished = join(folder, `${name}.${process.pid}`);
        rmSync(unfinished, { force: true });
        writeFileSync(unfinished, bytes, { flag: 'wx' });
        renameSync(unfinished, join(folder, name));
      });
    },
    removeUnused() {
      const names = attempt(() => readdirSync(folder));
      if (names instanceof Error) return;
      const unused = names.filter((name) => ownName.test(name) && !used.has(name));
      for (const name of unused) attempt(() => rmSync(join(folder, name), { force: true }));
    },
  };
}
