// Where layouts are looked for: a file of the same name replaces each of them, in the archive's own folder or for a language.
import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { isInside, realPath } from '../content/inside.ts';
import { listFiles } from '../content/list-files.ts';
import { packageRoot } from '../package-root.ts';
import { addFiles, type CodeFolder } from './own-code.ts';

/** The layouts that came with the program. */
export const shippedLayouts = join(packageRoot, 'layouts');

export interface LayoutFolders {
  /** That of the archive, and what stands in it: "article.tsx"; undefined where it has none. */
  readonly own: CodeFolder | undefined;
  /** All, the first that has a file counts. The last one has all of them. */
  readonly all: readonly string[];
}

/** The folders for an archive; `projectDir` is the one in which its own folder "layouts" may be. */
export function layoutFolders(projectDir: string, language: 'de' | 'en'): LayoutFolders {
  const folder = join(realPath(projectDir), 'layouts');
  const isOwn = existsSync(folder) && statSync(folder).isDirectory() && !isInside(folder, shippedLayouts);
  const own = isOwn ? { folder, files: listFiles(folder).files } : undefined;
  const languages = language === 'de' ? [] : [join(shippedLayouts, 'english')];
  return { own, all: [...(own ? [folder] : []), ...languages, shippedLayouts] };
}

/** A name for what the own layouts say; the same for the same files. */
export function nameOfOwn({ own, all }: LayoutFolders): string {
  const state = createHash('sha256').update(String(all.length - (own ? 1 : 0)));
  if (own) addFiles(state, own);
  return state.digest('hex').slice(0, 16);
}

/** Finds the file of a layout: "wording/dates.ts" may also be a "wording/dates.js". */
export function findLayout(name: string, folders: readonly string[]): string | undefined {
  const stem = name.replace(/\.[jt]sx?$/, '');
  const names = stem === name ? [name] : [name, ...['.tsx', '.ts', '.jsx', '.js'].map((ending) => stem + ending)];
  return folders.flatMap((folder) => names.map((each) => join(folder, each))).find((file) => existsSync(file));
}

/**
 * The file that an import means: a layout of any folder may import any other as if all stood in one, and the program's
 * sources as if that one stood beside them. Undefined where the import is to be read as it stands.
 */
export function importedLayout(path: string, importer: string, folders: readonly string[]): string | undefined {
  const target = resolve(dirname(importer), path);
  const found = layoutAt(target, folders);
  if (found !== undefined) return found;
  const home = folders.find((folder) => target !== importer && isBelow(importer, folder));
  if (home === undefined || existsSync(target)) return undefined;
  const asShipped = resolve(dirname(join(shippedLayouts, relative(home, importer))), path);
  return layoutAt(asShipped, folders) ?? (existsSync(asShipped) ? asShipped : undefined);
}

function layoutAt(target: string, folders: readonly string[]): string | undefined {
  const folder = folders.find((each) => isBelow(target, each));
  return folder && findLayout(relative(folder, target), folders);
}

function isBelow(file: string, folder: string): boolean {
  return file.startsWith(folder + sep);
}
