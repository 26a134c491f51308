// Keeps what a build has found of stories in the content folder, so that the next one gives them the same addresses.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownStory } from '../article/story.ts';
import { formatFoundStories, foundStoriesFile } from '../content/found-stories-file.ts';
import { takeLock } from '../ingest/lock.ts';
import { replaceFile } from '../ingest/write-file.ts';
import type { Problem } from '../problem.ts';

/** Writes only what has changed. Where that cannot be done, the site is as right as it was: one warning. */
export function keepStories(contentDir: string, known: readonly KnownStory[]): readonly Problem[] {
  const file = join(contentDir, foundStoriesFile);
  const text = formatFoundStories(known);
  try {
    if (text === (existsSync(file) ? readFileSync(file, 'utf8') : '')) return [];
    const lock = takeLock(contentDir);
    try {
      replaceFile(contentDir, foundStoriesFile, text);
    } finally {
      lock.release();
    }
    return [];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const hint =
      'make the folder writable: else a story that was found may get another address when articles are added';
    return [{ place: { file, line: 1 }, what: `was not written: ${error.message}`, hint, isWarning: true }];
  }
}
