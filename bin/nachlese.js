#!/usr/bin/env node
// Starts the program, from whichever folder it is called: as it came in its package, or compiled from src/.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// "nachlese search … | head" closes the pipe early; that is no mistake.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
process.on('unhandledRejection', (error) => {
  process.stderr.write(
    `nachlese: this is a bug in Nachlese, please report it:\n${error instanceof Error ? error.stack : error}\n`,
  );
  process.exit(70);
});
const refusals = ['EACCES', 'EPERM', 'EROFS']; // the package's folder cannot be written to
const { main } = await load(fileURLToPath(new URL('..', import.meta.url)));
process.exitCode = await main(process.argv.slice(2));

/** @param {string} root the folder of the package */
async function load(root) {
  // A package brings no compiler along. Where there is one, what is compiled may be older than its sources.
  if (!existsSync(join(root, 'bin/compile.js'))) return import(pathToFileURL(join(root, 'dist/cli.js')).href);
  const { compiledProgram } = await import('./compile.js');
  try {
    return await import(pathToFileURL(join(await compiledProgram(root), 'cli.js')).href);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && refusals.includes(String(error.code)))) throw error;
    // Nothing can be kept in the package's folder: each start reads the TypeScript itself.
    const { register } = await import('tsx/esm/api');
    register({ tsconfig: join(root, 'tsconfig.json') });
    return import('../src/cli.ts');
  }
}
