// The layouts that a site is rendered with: those that came with the program, or with the archive's own among them.
import { relative, resolve } from 'node:path';
import { type Layouts, layouts as shipped } from '../../layouts/entrance.ts';
import { isInside } from '../content/inside.ts';
import { packageRoot } from '../package-root.ts';
import type { Place, Problem } from '../problem.ts';
import { type Bundle, bundle, systemRoot } from './bundle.ts';
import { findLayout, type LayoutFolders, layoutFolders, nameOfOwn, shippedLayouts } from './layout-folders.ts';
import { amongContent, type CodeAndContent, importBundle, placeBelow } from './own-code.ts';

export interface SiteLayouts {
  /** Names the program and what stands in the archive's own layouts: other ones may render other pages. */
  readonly name: string;
  readonly folders: LayoutFolders;
  readonly layouts: Layouts;
  /** Where in the archive's own layouts an error was thrown; undefined for those that were thrown elsewhere. */
  placeOf(error: unknown): Place | undefined;
  /** Warnings. */
  readonly problems: readonly Problem[];
}

/**
 * The layouts for an archive in a language of the interface. `program` names the program, `projectDir` is the folder in which
 * the archive's own "layouts" may be. Throws Mistakes where one of them cannot be read.
 */
export async function openLayouts(
  program: string,
  { projectDir, contentDir }: CodeAndContent,
  language: 'de' | 'en',
): Promise<SiteLayouts> {
  const found = layoutFolders(projectDir, language);
  const isRefused = found.own !== undefined && isInside(found.own.folder, contentDir);
  const folders = isRefused ? { own: undefined, all: found.all.slice(1) } : found;
  const refused = isRefused ? [amongContent('layouts')] : [];
  if (folders.all.length === 1)
    return { name: program, folders, layouts: shipped, placeOf: () => undefined, problems: refused };
  const { files, metafile } = await bundle(['layouts/entrance.ts'], folders, {
    outdir: systemRoot, // to which the names of sources are relative
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: folders.own ? 'inline' : false,
    sourceRoot: systemRoot,
  });
  const own = folders.own?.folder ?? '';
  const used = Object.keys(metafile.inputs).map((file) => relative(own, resolve(packageRoot, file)));
  return {
    name: `${program} ${nameOfOwn(folders)}`,
    folders,
    layouts: await loaded(files),
    placeOf: (error) => placeBelow(own, error),
    problems: [...refused, ...idleOwnLayouts(folders, new Set(used)).map(idle)],
  };
}

/** "layouts/artcle.tsx", which nothing uses. */
function idleOwnLayouts({ own }: LayoutFolders, used: ReadonlySet<string>): readonly string[] {
  return (own?.files ?? []).filter((file) => !used.has(file) && findLayout(file, [shippedLayouts]) === undefined);
}

function idle(file: string): Problem {
  return {
    place: { file: `layouts/${file}`, line: 1 },
    what: 'replaces no layout, and no other file uses it',
    hint: 'name it like the layout that it shall replace (docs/extending.md lists them), or remove it',
    isWarning: true,
  };
}

async function loaded([file]: Bundle['files']): Promise<Layouts> {
  if (file === undefined) throw new Error('esbuild wrote no file for the layouts');
  return (await importBundle<{ readonly layouts: Layouts }>('layouts.mjs', file.contents)).layouts;
}
