// Writes into a content folder what was found out of it, while nobody else writes there.
import { takeLock } from '../ingest/lock.ts';
import { replaceFile } from '../ingest/write-file.ts';

/** Whole or not at all; why it could not be done, or undefined. */
export function writeUnderLock(contentDir: string, file: string, text: string): Error | undefined {
  try {
    const lock = takeLock(contentDir);
    try {
      replaceFile(contentDir, file, text);
    } finally {
      lock.release();
    }
    return undefined;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return error;
  }
}
