// Proves that every original an article names is there and unchanged, byte for byte.
import type { Article } from '../article/article.ts';
import type { Place, Problem } from '../problem.ts';
import type { HashOf } from './file-hashes.ts';
import { placeOfKey } from './place-of-key.ts';

/** One problem for each original that is missing or whose SHA-256 differs from the one in the front matter. */
export function checkOriginals(articles: readonly Article[], contentDir: string, hashOf: HashOf): readonly Problem[] {
  return articles.flatMap((article) => {
    const { original } = article;
    if (original === undefined) return [];
    const place = (): Place => placeOfKey(`${contentDir}/${article.file}`, 'original');
    const file = `${contentDir}/${original.file}`;
    const actual = hashOf(original.file);
    if (actual === undefined) {
      const hint = 'put the file back, or remove "original" from the front matter';
      return [{ place: place(), what: `the original ${file} is missing`, hint }];
    }
    if (actual === original.sha256) return [];
    const hint = `put the old text back, or write "sha256: ${actual}" when the new one is right`;
    return [{ place: place(), what: `the original ${file} has changed since it was ingested`, hint }];
  });
}
