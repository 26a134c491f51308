// Says which files of a content folder are the archive: all that an editor would miss.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type FileList, listFiles } from '../content/list-files.ts';
import type { Problem } from '../problem.ts';
import { sumsFile } from './sums.ts';

const sources = ['raw', 'articles', 'pages'];

/**
 * Every file but hidden ones (.git, .nachlese, half-written ones), the manifest itself, sites that were built into the
 * folder (`siteMarker` is a file that each of them has), and installed packages. What lies below raw/, articles/ or pages/
 * is the editor's, whatever it is called; these three may be links to folders elsewhere.
 */
export function listContent(contentDir: string, siteMarker: string): FileList {
  const isPassedOver = (folder: string) =>
    sources.includes(folder) ||
    /(?:^|\/)node_modules$/.test(folder) ||
    existsSync(join(contentDir, folder, siteMarker));
  const around = listFiles(contentDir, isPassedOver);
  const within = sources.map((folder) => below(folder, listFiles(`${contentDir}/${folder}`)));
  const linked = new Set(sources.map((folder) => `${contentDir}/${folder}`));
  return {
    files: [around, ...within]
      .flatMap(({ files }) => files)
      .filter((file) => file !== sumsFile)
      .sort(),
    problems: [
      ...around.problems.filter(({ place }) => !linked.has(place.file)).map(asWarning),
      ...within.flatMap(({ problems }) => problems),
    ],
  };
}

/** A site can be made without it; it is only not kept with the rest. */
function asWarning(problem: Problem): Problem {
  return { ...problem, isWarning: true };
}

function below(folder: string, { files, problems }: FileList): FileList {
  return { files: files.map((file) => `${folder}/${file}`), problems };
}
