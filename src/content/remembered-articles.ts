// Reads article files, but those that have not changed since they were last read.
import { decodeSnapshot, encodeSnapshot } from './article-snapshot.ts';
import { forget, keep, readKept, type Uselessness } from './cache-folder.ts';
import { createFileMemory } from './file-memory.ts';
import { type ReadArticleFile, readArticle } from './read-content.ts';

export interface RememberedArticles {
  readonly read: ReadArticleFile;
  /** Why what was kept could not be used; undefined where it could, or where there was nothing. */
  readonly uselessFor: Uselessness | undefined;
  /** Keeps what was read since, for later builds. */
  keep(): void;
}

const name = 'articles';

export const forgetArticles = (contentDir: string): void => forget(contentDir, name);

/** `now` in milliseconds, see createFileMemory. */
export function rememberArticles(contentDir: string, version: string, now: number): RememberedArticles {
  const kept = readKept(contentDir, name, version);
  const memory = createFileMemory(kept.kind === 'found' ? decodeSnapshot(kept.bytes) : new Map(), now);
  return {
    uselessFor: kept.kind === 'useless' ? kept.why : undefined,
    read(file, shownAs) {
      const { known, learn } = memory.recall(file, shownAs);
      if (known !== undefined) return { value: known, problems: [] };
      const found = readArticle(file, shownAs);
      // What is wrong in a file is said in every build.
      if (found.value !== undefined && found.problems.length === 0) learn(found.value);
      return found;
    },
    keep() {
      if (memory.hasChanged()) keep(contentDir, name, version, encodeSnapshot(memory.remembered));
    },
  };
}
