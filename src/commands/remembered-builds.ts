// What earlier builds know of the files of a content folder, and of the site that they made.
import { forgetSite, noMemory, openSiteMemory, type SiteMemory } from '../build/site-memory.ts';
import type { Uselessness } from '../content/cache-folder.ts';
import { hashesIn, type RememberedHashes, rememberHashes, rereadHashes } from '../content/file-hashes.ts';
import { forgetArticles, rememberArticles } from '../content/remembered-articles.ts';
import { programVersion } from '../program-version.ts';
import type { KnownFiles } from './check.ts';

/**
 * The next build makes everything anew. What files were is not forgotten: it tells which have changed without showing it.
 */
export function forgetBuilds(contentDir: string, outDir: string): void {
  forgetArticles(contentDir);
  forgetSite(contentDir, outDir);
}

/** What builds of a site know of its files, and of those of the content folder. */
export interface RememberedBuilds extends KnownFiles {
  readonly site: SiteMemory;
  readonly hashes: Pick<RememberedHashes, 'hashOf' | 'altered' | 'keep'>;
  /** Why something that earlier builds kept could not be used, as far as it was needed. */
  uselessFor(): Uselessness | undefined;
  /** Keeps the articles that were read. */
  keepArticles(): void;
}

/** Knows nothing where the program runs uncompiled: it may change without anybody noticing. */
export function rememberBuilds(contentDir: string, outDir: string, isClean: boolean): RememberedBuilds {
  if (programVersion === undefined) {
    const hashes = { hashOf: hashesIn(contentDir), altered: new Map(), keep() {} };
    return { site: noMemory, hashes, hashOf: hashes.hashOf, uselessFor: () => undefined, keepArticles() {} };
  }
  const now = Date.now();
  const hashes = (isClean ? rereadHashes : rememberHashes)(contentDir, now);
  const articles = rememberArticles(contentDir, programVersion, now);
  const site = openSiteMemory(contentDir, outDir, programVersion);
  return {
    read: articles.read,
    keyOf: articles.keyOf,
    hashOf: hashes.hashOf,
    site,
    hashes,
    uselessFor: () => articles.uselessFor ?? hashes.uselessFor ?? site.uselessFor(),
    keepArticles: articles.keep,
  };
}
