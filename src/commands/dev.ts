// nachlese dev: a site on this machine while it is worked on.
import { join } from 'node:path';
import { serveForWork } from '../build/dev-server.ts';
import { rebuildOnChange } from '../build/rebuild-on-change.ts';
import { packageRoot } from '../package-root.ts';
import type { Terminal } from '../terminal.ts';
import { build, forServer } from './build.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { stopped } from './stopped.ts';

const program = join(packageRoot, 'bin/nachlese.js');
const ownCode = ['layouts', 'src'].map((folder) => join(packageRoot, folder));

/** Builds, serves, and builds again after every change to content, layouts or code, until the process is stopped. */
export async function dev(contentDir: string, outDir: string, port: number, terminal: Terminal): Promise<ExitCode> {
  await build(forServer(contentDir, outDir), terminal);
  const server = await serveForWork(outDir, port);
  const command = [process.execPath, program, 'build', '--quiet', '--content', contentDir, '--out', outDir];
  const rebuilding = rebuildOnChange([contentDir, ...ownCode], command, () => {
    terminal.say('built again');
    server.reload();
  });
  terminal.print(`${outDir} is at ${server.address} and follows ${contentDir}, layouts and src (stop with Ctrl+C)`);
  await stopped();
  await rebuilding.close();
  await server.close();
  return exitCode.fine;
}
