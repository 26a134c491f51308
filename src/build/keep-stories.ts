// Keeps what a build has found of stories in the content folder, so that the next one gives them the same addresses.
import { join } from 'node:path';
import type { KnownStory } from '../article/story.ts';
import { readOwnFile } from '../config/plain-file.ts';
import { attempt } from '../content/attempt.ts';
import { formatFoundStories, foundStoriesFile } from '../content/found-stories-file.ts';
import type { Problem } from '../problem.ts';
import { writeUnderLock } from './write-under-lock.ts';

/** Writes only what has changed. Where that cannot be done, the site is as right as it was: one warning. */
export function keepStories(contentDir: string, known: readonly KnownStory[]): readonly Problem[] {
  const file = join(contentDir, foundStoriesFile);
  const text = formatFoundStories(known);
  const before = attempt(() => readOwnFile(file)?.toString() ?? '');
  if (text === before) return [];
  const failure = before instanceof Error ? before : writeUnderLock(contentDir, foundStoriesFile, text);
  if (failure === undefined) return [];
  const hint = 'make the folder writable: else a story that was found may get another address when articles are added';
  return [{ place: { file, line: 1 }, what: `was not written: ${failure.message}`, hint, isWarning: true }];
}
