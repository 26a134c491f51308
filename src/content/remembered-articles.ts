// Reads article files, but those that have not changed since they were last read.
import { decodeSnapshot, encodeSnapshot, type ReadArticle } from './article-snapshot.ts';
import { forget, keep, readKept, type Uselessness } from './cache-folder.ts';
import { fileState, isFresh, isSameState } from './file-state.ts';
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

/** `now` in milliseconds: what has changed just before is read again next time, for it may change again within one tick. */
export function rememberArticles(contentDir: string, version: string, now: number): RememberedArticles {
  const kept = readKept(contentDir, name, version);
  const before = kept.kind === 'found' ? decodeSnapshot(kept.bytes) : new Map<string, ReadArticle>();
  const read = new Map<string, ReadArticle>();
  let areNew = false;
  return {
    uselessFor: kept.kind === 'useless' ? kept.why : undefined,
    read(file, shownAs) {
      const known = before.get(file);
      const state = fileState(shownAs);
      if (known !== undefined && isSameState(known.state, state)) {
        read.set(file, known);
        return { value: known.article, problems: [] };
      }
      const found = readArticle(file, shownAs);
      if (found.value === undefined || found.problems.length > 0 || state === undefined || isFresh(state, now))
        return found;
      read.set(file, { state, article: found.value });
      areNew = true;
      return found;
    },
    keep() {
      if (areNew || read.size < before.size) keep(contentDir, name, version, encodeSnapshot(read));
    },
  };
}
