// What names the state of an archive's articles, so that shares of two states are told apart.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from '../content/attempt.ts';
import { listFiles } from '../content/list-files.ts';
import { contentName } from '../search/write-packs.ts';

export interface ArticleFiles {
  /** Paths below the articles' folder. */
  readonly files: readonly string[];
  /** Names all of them, and their sizes: tells nearly all states apart without reading a file. */
  readonly name: string;
}

/** The article files of a content folder as they are now. */
export function listArticleFiles(contentDir: string): ArticleFiles {
  const folder = join(contentDir, 'articles');
  const { files } = listFiles(folder);
  const sizes = files.map((file) => {
    const state = attempt(() => statSync(join(folder, file)));
    return `${file} ${state instanceof Error ? '' : state.size}`;
  });
  return { files, name: contentName(sizes.join('\n')) };
}
