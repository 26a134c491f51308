// nachlese dev: a site on this machine while it is worked on.
import { setTimeout as pause } from 'node:timers/promises';
import { serveForWork } from '../build/dev-server.ts';
import { watchFolders } from '../build/watch-folders.ts';
import { readArchiveConfig } from '../config/archive-config.ts';
import type { Terminal } from '../terminal.ts';
import { createDevWork, programFolders } from './dev-work.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { stopped } from './stopped.ts';

/**
 * Builds, serves, and builds again after every change to content, layouts or extensions, until the process is stopped. An edited article
 * is shown at once, with its words in the search; what other pages say of it follows with the build.
 */
export async function dev(contentDir: string, outDir: string, port: number, terminal: Terminal): Promise<ExitCode> {
  await readArchiveConfig(contentDir); // says so when this is no content folder
  const changed = new Set<string>();
  let changes = 0;
  let isAtWork = true;
  // Before the first build, for somebody may write while that is under way.
  const folders = [contentDir, ...programFolders];
  const watching = await watchFolders({ folders, mayCome: ['layouts', 'extensions'] }, (paths) => {
    for (const path of paths) changed.add(path);
    changes++;
    if (!isAtWork) void follow();
  });
  const work = createDevWork(contentDir, outDir, terminal);
  await work.build();
  const server = await serveForWork(outDir, port).catch(async (error) => {
    await watching.close();
    throw error;
  });
  server.say(work.problems());
  const follow = async () => {
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
  void follow();
  terminal.json({ site: outDir, address: server.address });
  terminal.print(`${outDir} is at ${server.address} and follows ${contentDir} (stop with Ctrl+C)`);
  await stopped();
  // Whoever presses Ctrl+C waits for nothing that hangs: not for a browser, nor for a file system.
  setTimeout(() => process.exit(exitCode.fine), longestFarewell).unref();
  await watching.close();
  await server.close();
  return exitCode.fine;
}

const longestFarewell = 2000; // milliseconds
const glance = 100; // milliseconds in which a browser loads a page
const quiet = 700; // and in which somebody looks at it, before a build takes the processor
