// nachlese dev: a site on this machine while it is worked on.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Article } from '../article/article.ts';
import { serveForWork } from '../build/dev-server.ts';
import { layoutFolders, shippedLayouts } from '../build/layout-folders.ts';
import { type PreviewFiles, previewPages, previewSearch } from '../build/preview.ts';
import { openSiteMemory } from '../build/site-memory.ts';
import { watchFolders } from '../build/watch-folders.ts';
import type { RenderedSite } from '../build/write-site-files.ts';
import { isInside, realPath } from '../content/inside.ts';
import { readArticle } from '../content/read-content.ts';
import { packageRoot } from '../package-root.ts';
import { Mistakes, type Problem } from '../problem.ts';
import { programVersion } from '../program-version.ts';
import type { Terminal } from '../terminal.ts';
import { build, forServer } from './build.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { explain } from './explain.ts';
import { stopped } from './stopped.ts';

/**
 * Builds, serves, and builds again after every change to content, layouts or extensions, until the process is stopped. An edited article
 * is shown at once, with its words in the search; what other pages say of it follows with the build.
 */
export async function dev(contentDir: string, outDir: string, port: number, terminal: Terminal): Promise<ExitCode> {
  const work = createWork(contentDir, outDir, terminal);
  await work.build();
  const server = await serveForWork(outDir, port);
  server.say(work.problems());
  const changed = new Set<string>();
  let changes = 0;
  let isAtWork = false;
  const follow = async () => {
    if (isAtWork) return;
    isAtWork = true;
    while (changed.size > 0) {
      const seen = changes;
      const shown = work.preview([...changed]);
      if (shown !== undefined) {
        server.show(shown.pages);
        await pause(glance);
        server.show(new Map([...shown.pages, ...shown.search()]));
        terminal.say('shown');
        await pause(quiet);
        if (changes > seen) continue; // somebody goes on writing
      }
      changed.clear();
      await work.build();
      server.say(work.problems());
      server.show(new Map());
    }
    isAtWork = false;
  };
  const { own } = layoutFolders('.', 'de');
  const ownFolders = [...(own === undefined ? [] : [own.folder]), ...(existsSync('extensions') ? ['extensions'] : [])];
  const watching = await watchFolders([contentDir, ...ownFolders, ...programFolders], (paths) => {
    for (const path of paths) changed.add(path);
    changes++;
    void follow();
  });
  terminal.print(`${outDir} is at ${server.address} and follows ${contentDir} (stop with Ctrl+C)`);
  await stopped();
  // Whoever presses Ctrl+C waits for nothing that hangs: not for a browser, nor for a file system.
  setTimeout(() => process.exit(exitCode.fine), longestFarewell).unref();
  await watching.close();
  await server.close();
  return exitCode.fine;
}

const longestFarewell = 2000; // milliseconds
const glance = 150; // milliseconds in which a browser loads a page
const quiet = 700; // and in which somebody looks at it, before a build takes the processor
const program = join(packageRoot, 'bin/nachlese.js');
/** Who works on Nachlese itself sees that, too. */
const programFolders = existsSync(join(packageRoot, 'bin/compile.js'))
  ? [shippedLayouts, join(packageRoot, 'src')]
  : [];

interface Work {
  build(): Promise<void>;
  /** What was wrong in the last build. */
  problems(): readonly Problem[];
  /** What shows changes at once; undefined where only a build can. */
  preview(paths: readonly string[]): Preview | undefined;
}

interface Preview {
  readonly pages: PreviewFiles;
  search(): PreviewFiles;
}

function createWork(contentDir: string, outDir: string, terminal: Terminal): Work {
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
        if (error instanceof Mistakes) problems = error.problems;
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
