// nachlese serve: a built site on this machine.
import { serveSite } from '../build/static-server.ts';
import type { Terminal } from '../terminal.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { stopped } from './stopped.ts';

/** Builds first, whatever is wrong in the content, then serves. */
export async function buildAndServe(
  contentDir: string,
  siteDir: string,
  port: number,
  terminal: Terminal,
): Promise<ExitCode> {
  const { build, forServer } = await import('./build.ts');
  await build(forServer(contentDir, siteDir), terminal);
  return serve(siteDir, port, terminal);
}

/** Serves until the process is stopped. */
export async function serve(siteDir: string, port: number, terminal: Terminal): Promise<ExitCode> {
  const { address, close } = await serveSite(siteDir, port);
  terminal.print(`${siteDir} is at ${address} (stop with Ctrl+C)`);
  terminal.json({ site: siteDir, address });
  await stopped();
  await close();
  return exitCode.fine;
}
