// What earlier runs of the program know of the files of a content folder.
import { forgetHashes, rememberHashes } from '../content/file-hashes.ts';
import { forgetArticles, rememberArticles } from '../content/remembered-articles.ts';
import { programVersion } from '../program-version.ts';
import type { Terminal } from '../terminal.ts';
import type { KnownFiles } from './check.ts';

/** The next run reads everything. */
export function forgetFiles(contentDir: string): void {
  forgetHashes(contentDir);
  forgetArticles(contentDir);
}

/** Knows nothing where the program runs uncompiled: it may change without anybody noticing. */
export function rememberFiles(contentDir: string, terminal: Terminal): KnownFiles & { keep(): void } {
  if (programVersion === undefined) return { keep() {} };
  const now = Date.now();
  const hashes = rememberHashes(contentDir, programVersion, now);
  const articles = rememberArticles(contentDir, programVersion, now);
  const uselessFor = articles.uselessFor ?? hashes.uselessFor;
  if (uselessFor !== undefined)
    terminal.say(`note: what earlier builds kept is ${uselessFor}, so files are read again that have not changed`);
  return {
    read: articles.read,
    hashOf: hashes.hashOf,
    keep() {
      hashes.keep();
      articles.keep();
    },
  };
}
