// What earlier builds know of the files of a content folder, and of the site that they made.
import { forgetSite, noMemory, openSiteMemory, type SiteMemory } from '../build/site-memory.ts';
import type { Uselessness } from '../content/cache-folder.ts';
import { forgetHashes, rememberHashes } from '../content/file-hashes.ts';
import { forgetArticles, rememberArticles } from '../content/remembered-articles.ts';
import { programVersion } from '../program-version.ts';
import type { KnownFiles } from './check.ts';

/** The next build makes everything anew. */
export function forgetBuilds(contentDir: string, outDir: string): void {
  forgetHashes(contentDir);
  forgetArticles(contentDir);
  forgetSite(contentDir, outDir);
}

/** What builds of a site know of its files, and of those of the content folder. */
export interface RememberedBuilds extends KnownFiles {
  readonly site: SiteMemory;
  /** Why something that earlier builds kept could not be used, as far as it was needed. */
  uselessFor(): Uselessness | undefined;
  /** Keeps what was read of the content folder. */
  keepFiles(): void;
}

/** Knows nothing where the program runs uncompiled: it may change without anybody noticing. */
export function rememberBuilds(contentDir: string, outDir: string): RememberedBuilds {
  if (programVersion === undefined) return { site: noMemory, uselessFor: () => undefined, keepFiles() {} };
  const now = Date.now();
  const hashes = rememberHashes(contentDir, programVersion, now);
  const articles = rememberArticles(contentDir, programVersion, now);
  const site = openSiteMemory(contentDir, outDir, programVersion);
  return {
    read: articles.read,
    keyOf: articles.keyOf,
    hashOf: hashes.hashOf,
    site,
    uselessFor: () => articles.uselessFor ?? hashes.uselessFor ?? site.uselessFor(),
    keepFiles() {
      hashes.keep();
      articles.keep();
    },
  };
}
