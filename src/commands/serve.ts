// nachlese serve: a built site on this machine.
import { serveSite } from '../build/static-server.ts';
import type { Terminal } from '../terminal.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { stopped } from './stopped.ts';

/** Serves until the process is stopped. */
export async function serve(siteDir: string, port: number, terminal: Terminal): Promise<ExitCode> {
  const { address, close } = await serveSite(siteDir, port);
  terminal.print(`${siteDir} is at ${address} (stop with Ctrl+C)`);
  await stopped();
  await close();
  return exitCode.fine;
}
