// Knows which files and folders of a site are taken, so that nothing is put in the place of another.
import type { Article } from '../article/article.ts';
import {
  assetsPath,
  dataPath,
  indexPath,
  originalsPath,
  outputFile,
  type SitePath,
  shareImagesPath,
} from './site-path.ts';

// Files that are no pages: an alias below or in their place would be in their way.
const otherFolders = [assetsPath, indexPath, dataPath, originalsPath, shareImagesPath].map((path) => path.slice(1));
const otherFiles = ['nachlese.json', 'manifest-sha256.txt', '_redirects'];

export interface Taken {
  readonly by: Article | undefined;
}

/** The files and folders of the site. Names are compared without regard to case, as some file systems do. */
export function takenPlaces(pages: readonly { readonly path: SitePath }[]) {
  const files = new Map<string, Taken>();
  const folders = new Map<string, Taken>();
  const add = (file: string, taken: Taken) => {
    files.set(file, taken);
    for (const folder of foldersOf(file)) if (!folders.has(folder)) folders.set(folder, taken);
  };
  for (const file of [...pages.map(({ path }) => outputFile(path).toLowerCase()), ...otherFiles]) {
    add(file, { by: undefined });
  }
  return {
    /** Takes a place, for an article or none, or says who has it. */
    take(place: string, article: Article | undefined): Taken | undefined {
      const file = place.toLowerCase();
      const taken = files.get(file) ?? folders.get(file) ?? firstOf(foldersOf(file).map((folder) => files.get(folder)));
      if (taken !== undefined) return taken;
      if (otherFolders.some((folder) => file.startsWith(folder))) return { by: undefined };
      add(file, { by: article });
      return undefined;
    },
  };
}

function firstOf(taken: readonly (Taken | undefined)[]): Taken | undefined {
  return taken.find((one) => one !== undefined);
}

/** "a/b/c.html" → "a", "a/b" */
function foldersOf(file: string): readonly string[] {
  const parts = file.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
