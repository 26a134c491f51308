// Builds the site of a content folder as `nachlese build` does, and keeps what is said.
import { join } from 'node:path';
import { build, forServer } from '../../src/commands/build.ts';
import { createTerminal } from '../../src/terminal.ts';
import { collectOutput } from './collected-output.ts';

/** Into the folder "site" beside the content. */
export async function runBuild(folder: string) {
  const stderr = collectOutput();
  const terminal = createTerminal({ isQuiet: true, isJson: false }, collectOutput(), stderr);
  const order = forServer(folder, join(folder, 'site'));
  return { code: await build(order, terminal), stderr: stderr.text() };
}
