// What `nachlese dev` does about a change: a build in this very process, which knows all from the one before, or a preview.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Article } from '../article/article.ts';
import { shippedLayouts } from '../build/layout-folders.ts';
import { type PreviewFiles, previewPages, previewSearch } from '../build/preview.ts';
import { openSiteMemory } from '../build/site-memory.ts';
import type { RenderedSite } from '../build/write-site-files.ts';
import { isInside, realPath } from '../content/inside.ts';
import { readArticle } from '../content/read-content.ts';
import { packageRoot } from '../package-root.ts';
import { Mistakes, type Problem } from '../problem.ts';
import { programVersion } from '../program-version.ts';
import type { Terminal } from '../terminal.ts';
import { build, forServer } from './build.ts';
import { explain } from './explain.ts';

/** Where the program itself may change: who works on Nachlese sees that, too. */
export const programFolders = existsSync(join(packageRoot, 'bin/compile.js'))
  ? [shippedLayouts, join(packageRoot, 'src')]
  : [];
const program = join(packageRoot, 'bin/nachlese.js');

export interface DevWork {
  build(): Promise<void>;
  /** What was wrong in the last build. */
  problems(): readonly Problem[];
  /** What shows changes at once; undefined where only a build can. */
  preview(paths: readonly string[]): Preview | undefined;
}

export interface Preview {
  readonly pages: PreviewFiles;
  search(): PreviewFiles;
}

export function createDevWork(contentDir: string, outDir: string, terminal: Terminal): DevWork {
  const order = forServer(contentDir, outDir);
  let rendered: RenderedSite | undefined;
  let problems: readonly Problem[] = [];
  let isProgramNew = false;
  const onRendered = (found: RenderedSite) => {
    rendered = found;
  };
  const listening: Terminal = {
    ...terminal,
    problems(found) {
      problems = [...problems, ...found];
      terminal.problems(found);
    },
  };
  return {
    problems: () => problems,
    async build() {
      problems = [];
      if (isProgramNew) return buildElsewhere(contentDir, outDir);
      try {
        await build({ ...order, onRendered }, listening);
      } catch (error) {
        problems = error instanceof Mistakes ? error.problems : [failureOf(error, contentDir)];
        explain(error, process.stderr);
      }
    },
    preview(paths) {
      isProgramNew ||= paths.some((path) => programFolders.some((folder) => isInside(path, folder)));
      const [site, version] = [rendered, programVersion];
      if (site === undefined || version === undefined || isProgramNew) return undefined;
      const edited = articlesAt(paths, contentDir, site);
      return (
        edited && {
          pages: previewPages(edited, site),
          search: () => previewSearch(edited, site, openSiteMemory(contentDir, outDir, version), outDir),
        }
      );
    },
  };
}

function failureOf(error: unknown, contentDir: string): Problem {
  const what = error instanceof Error ? error.message : String(error);
  const file = existsSync(join(contentDir, 'archive.yaml')) ? contentDir : `${contentDir}/archive.yaml`;
  return { place: { file, line: 1 }, what, hint: 'see what the terminal says of it' };
}

/** Undefined where any of the paths is something else than an article that was there before, or has a mistake. */
function articlesAt(
  paths: readonly string[],
  contentDir: string,
  { articles }: RenderedSite,
): readonly Article[] | undefined {
  const known = new Set(articles.map(({ file }) => file));
  const edited = paths.map((path) => {
    const file = relative(realPath(contentDir), realPath(path)).replaceAll('\\', '/');
    return known.has(file) ? readArticle(file, path).value : undefined;
  });
  return edited.some((article) => article === undefined) ? undefined : edited.flatMap((article) => article ?? []);
}

/** In a process of its own: it is the program itself that has changed. */
async function buildElsewhere(contentDir: string, outDir: string): Promise<void> {
  const parameters = [program, 'build', '--quiet', '--content', contentDir, '--out', outDir];
  await once(spawn(process.execPath, parameters, { stdio: 'inherit' }), 'close');
}
