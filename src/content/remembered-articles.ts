// Reads article files, but those that have not changed since they were last read.
import type { Article } from '../article/article.ts';
import { articleKey } from './article-key.ts';
import { decodeSnapshot, encodeSnapshot, type ReadArticle, type Snapshot } from './article-snapshot.ts';
import { decodeKept, forget, keep, readKept, type Uselessness } from './cache-folder.ts';
import { createFileMemory, type Remembered } from './file-memory.ts';
import { type ReadArticleFile, readArticle } from './read-content.ts';
import { isSoundArticle } from './sound-article.ts';

export interface RememberedArticles {
  readonly read: ReadArticleFile;
  /** Of an article that was read: see article-key.ts. */
  keyOf(article: Article): string;
  /** Why what was kept could not be used; undefined where it could, or where there was nothing. */
  readonly uselessFor: Uselessness | undefined;
  /** Keeps what was read since, for later builds. */
  keep(): void;
}

// Most builds find a few articles changed: these are kept apart, until they are many.
const names = { all: 'articles', since: 'articles-since' };
const mostSince = 100;
const largestShareSince = 0.05;

export function forgetArticles(contentDir: string): void {
  for (const name of Object.values(names)) forget(contentDir, name);
}

/** `now` in milliseconds, see createFileMemory. */
export function rememberArticles(contentDir: string, version: string, now: number): RememberedArticles {
  const kept = [names.all, names.since].map((name) =>
    decodeKept(readKept(contentDir, name, version), (bytes) => soundOnes(decodeSnapshot(bytes))),
  );
  const [all, since] = kept.map(({ value }): Snapshot => value ?? new Map());
  const memory = createFileMemory(new Map([...(all ?? []), ...(since ?? [])]), now);
  const keys = new WeakMap<Article, string>();
  return {
    uselessFor: kept.flatMap(({ uselessFor }) => uselessFor ?? [])[0],
    read(file, shownAs) {
      const { known, learn } = memory.recall(file, shownAs);
      if (known !== undefined) {
        keys.set(known.article, known.key);
        return { value: known.article, problems: [] };
      }
      const found = readArticle(file, shownAs);
      if (found.value === undefined) return found;
      const key = articleKey(found.value);
      keys.set(found.value, key);
      // What is wrong in a file is said in every build.
      if (found.problems.length === 0) learn({ article: found.value, key });
      return found;
    },
    keyOf: (article) => keys.get(article) ?? articleKey(article),
    keep() {
      if (!memory.hasChanged()) return;
      const { remembered } = memory;
      const isNew = ([file, read]: readonly [string, Remembered<ReadArticle>]) => all?.get(file) !== read;
      const fresh = new Map([...remembered].filter(isNew));
      const gone = (all?.size ?? 0) - (remembered.size - fresh.size);
      if (fresh.size + gone <= Math.max(mostSince, remembered.size * largestShareSince) && all?.size !== 0) {
        keep(contentDir, names.since, version, encodeSnapshot(fresh));
      } else {
        keep(contentDir, names.all, version, encodeSnapshot(remembered));
        forget(contentDir, names.since);
      }
    },
  };
}

/** The others are read from their files. */
function soundOnes(snapshot: Snapshot): Snapshot {
  return new Map([...snapshot].filter(([, { value }]) => isSoundArticle(value.article)));
}
