// Says which originals a call means, and where each of them belongs in the content folder.
import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { attempt } from '../content/attempt.ts';
import { realPath, wayInto } from '../content/inside.ts';
import { listFiles } from '../content/list-files.ts';
import { type Problem, UsageError } from '../problem.ts';

export interface OriginalFile {
  /** Where it lies now. */
  readonly path: string;
  /** Its place in the content folder: "raw/haushalt.txt". */
  readonly file: string;
  /** Whether it lies outside of the content folder, so that a copy must be kept. */
  readonly isOutside: boolean;
}

export interface OriginalFiles {
  /** In an order that no machine changes. */
  readonly files: readonly OriginalFile[];
  readonly problems: readonly Problem[];
}

/**
 * All files below content/raw, or those that `paths` (files and folders, anywhere) name. Throws a UsageError for a path
 * that is not there, or that holds no originals but articles.
 */
export function findOriginals(contentDir: string, paths: readonly string[]): OriginalFiles {
  if (paths.length === 0) return below(`${contentDir}/raw`, 'raw', false);
  const found = paths.map((path) => ofPath(contentDir, path));
  // The same file may be named twice, in other words.
  const once = new Map(found.flatMap(({ files }) => files).map((original) => [realPath(original.path), original]));
  return { files: [...once.values()], problems: found.flatMap(({ problems }) => problems) };
}

function ofPath(contentDir: string, path: string): OriginalFiles {
  const stat = attempt(() => statSync(path));
  if (stat instanceof Error) throw new UsageError(`${path} cannot be read (${stat.message}): name a file or a folder`);
  // To read a pipe would wait for whoever fills it, to read a device for ever.
  if (!stat.isFile() && !stat.isDirectory())
    throw new UsageError(`${path} is neither a file nor a folder: name a file or a folder`);
  const inContent = wayInto(contentDir, path);
  if (inContent !== undefined && isEditors(inContent)) {
    throw new UsageError(`${path} holds no originals: name ${contentDir}/raw, or a file or folder elsewhere`);
  }
  const file = inContent ?? `raw/${basename(resolve(path))}`;
  const isOutside = inContent === undefined;
  return stat.isDirectory() ? below(path, file, isOutside) : { files: [{ path, file, isOutside }], problems: [] };
}

function below(folder: string, place: string, isOutside: boolean): OriginalFiles {
  const { files, problems } = listFiles(folder);
  const originals = files.map((file) => ({ path: `${folder}/${file}`, file: `${place}/${file}`, isOutside }));
  return { files: originals, problems };
}

/** The content folder itself, its settings, and the folders whose files are articles and pages. */
function isEditors(file: string): boolean {
  return /^(?:$|\.|archive\.yaml$|journal\.jsonl$|(?:articles|pages)(?:\/|$))/.test(file);
}
