// Bundles scripts, styles and layouts, the archive's own among them, and its extensions. The only user of esbuild.
import { readFileSync } from 'node:fs';
import { basename, join, parse, relative } from 'node:path';
import type { BuildFailure, BuildOptions, Metafile, OutputFile, PartialMessage, Plugin } from 'esbuild';
import { packageRoot } from '../package-root.ts';
import { Mistakes } from '../problem.ts';
import { extensionProblems, layoutProblems } from './bundle-problems.ts';
import { findLayout, importedLayout, type LayoutFolders } from './layout-folders.ts';

export interface Bundle {
  readonly files: readonly OutputFile[];
  /** The sources of each file, with paths below the package's folder. */
  readonly metafile: Metafile;
}

export type BundleOptions = Pick<BuildOptions, (typeof chosen)[number]>;
const chosen = [
  'outdir',
  'outfile',
  'format',
  'platform',
  'target',
  'minify',
  'sourcemap',
  'sourceRoot',
  'entryNames',
  'assetNames',
  'loader',
] as const;

/** What an archive's settings add to the style sheet. */
export interface GivenStyles {
  /** Stands before what layouts/styles/theme.css says itself. */
  readonly css: string;
  /** The files that it imports, by the names that it has for them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Sources are named from here on: however a reader of source maps joins such a name with its root, it is the path. */
export const systemRoot = parse(packageRoot).root;
const nothingGiven: GivenStyles = { css: '', files: new Map() };

/**
 * Bundles entries, given as paths below the package's folder; layouts among them, and all that they import, are looked for in
 * the folders. Throws Mistakes for those in the archive's own layouts.
 */
export async function bundle(
  entries: readonly string[],
  folders: LayoutFolders,
  options: BundleOptions,
  styles: GivenStyles = nothingGiven,
): Promise<Bundle> {
  const { build } = await import('esbuild');
  try {
    const { outputFiles, metafile, warnings } = await build({
      ...options,
      absWorkingDir: packageRoot,
      entryPoints: entries.map((entry) => entryFile(entry, folders)),
      bundle: true,
      write: false,
      metafile: true,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      tsconfigRaw: {}, // that of a project in which the archive may stand is not ours
      logLevel: 'silent',
      plugins: [layoutsFrom(folders), stylesFrom(styles, folders)],
    });
    // Browsers pass over the rest of a style sheet with such a mistake, and say nothing.
    const inStyles = warnings.filter(({ id }) => id === 'css-syntax-error');
    const mistakes = folders.own ? layoutProblems(inStyles, folders.own.folder) : [];
    if (mistakes.length > 0) throw new Mistakes(mistakes);
    return { files: outputFiles, metafile };
  } catch (error) {
    const problems = isFailure(error) && folders.own ? layoutProblems(error.errors, folders.own.folder) : [];
    throw problems.length === 0 ? error : new Mistakes(problems);
  }
}

/** Where an entry is found: "layouts/styles/site.css" may be one of the archive's own. */
function entryFile(entry: string, { all }: LayoutFolders): string {
  const name = /^layouts\/(?<name>.*)/.exec(entry)?.groups?.name;
  return (name === undefined ? undefined : findLayout(name, all)) ?? join(packageRoot, entry);
}

/** The file that was made of an entry, as a path below the package's folder. */
export function outputOf(entry: string, folders: LayoutFolders, { metafile }: Bundle): string {
  const source = relative(packageRoot, entryFile(entry, folders));
  const [file] =
    Object.entries(metafile.outputs).find(([, { entryPoint, inputs }]) => entryPoint === source || source in inputs) ??
    [];
  if (file === undefined) throw new Error(`esbuild wrote no file for ${entry}`);
  return file;
}

/**
 * Bundles each of the archive's extensions with all that it imports, in their order; "nachlese" is to them what the running
 * program has for them. Throws Mistakes for those in their folder.
 */
export async function bundleExtensions(folder: string, files: readonly string[]): Promise<readonly Uint8Array[]> {
  const { build } = await import('esbuild');
  try {
    const { outputFiles } = await build({
      absWorkingDir: packageRoot,
      entryPoints: files.map((file, index) => ({ in: join(folder, file), out: String(index) })),
      outdir: systemRoot, // to which the names of sources are relative
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      sourcemap: 'inline',
      sourceRoot: systemRoot,
      alias: { nachlese: join(packageRoot, 'src/extend/for-extensions.ts') },
      tsconfigRaw: {},
      logLevel: 'silent',
    });
    const outputs = new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
    return files.map((_, index) => outputs.get(`${index}.js`) ?? new Uint8Array());
  } catch (error) {
    const problems = isFailure(error) ? extensionProblems(error.errors, folder) : [];
    throw problems.length === 0 ? error : new Mistakes(problems);
  }
}

function layoutsFrom({ all }: LayoutFolders): Plugin {
  return {
    name: 'layouts',
    setup({ onResolve, resolve }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, importer }) => found(importedLayout(path, importer, all)));
      // A layout that replaces another one may be made around that one.
      onResolve({ filter: /^nachlese\/layouts\// }, ({ path, importer }) => {
        const name = path.slice('nachlese/layouts/'.length);
        const others = all.filter((folder) => findLayout(name, [folder]) !== importer);
        return found(findLayout(name, others)) ?? missing(path);
      });
      // The program's Preact and no other: two of them know nothing of each other.
      onResolve({ filter: /^preact(?:\/|$|-)/ }, ({ path, kind, pluginData }) =>
        pluginData === resolvedHere
          ? undefined
          : resolve(path, { kind, resolveDir: packageRoot, pluginData: resolvedHere }),
      );
    },
  };
}

/** Gives layouts/styles/theme.css its text. Names of its files are ours, so that none of an editor's stands in the style sheet. */
function stylesFrom({ css, files }: GivenStyles, { all }: LayoutFolders): Plugin {
  return {
    name: 'styles',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^[a-z]+-font\.woff2$/ }, ({ path }) =>
        files.has(path) ? { path, namespace: given } : undefined,
      );
      onLoad({ filter: /./, namespace: given }, ({ path }) => ({ contents: files.get(path) ?? '', loader: 'file' }));
      onLoad({ filter: /[\\/]theme\.css$/ }, ({ path }) =>
        path === findLayout('styles/theme.css', all)
          ? // On one line with the first of the file, so that mistakes are found on their lines.
            { contents: `${css.replaceAll('\n', ' ')} ${readFileSync(path, 'utf8')}`, loader: 'css' }
          : undefined,
      );
    },
  };
}

const given = 'given by settings';

const resolvedHere = Symbol('resolved from the folder of the package');

function found(path: string | undefined): { path: string } | undefined {
  return path === undefined ? undefined : { path };
}

function missing(path: string): { errors: readonly PartialMessage[] & [PartialMessage] } {
  return { errors: [{ text: `there is no ${path}` }] };
}

function isFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors);
}
