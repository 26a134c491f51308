#!/usr/bin/env node
// Starts src/cli.ts through tsx, from whichever folder the command is called.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

// "nachlese search … | head" closes the pipe early; that is no mistake.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
process.on('unhandledRejection', (error) => {
  process.stderr.write(`nachlese: this is a bug in Nachlese, please report it:\n${error?.stack ?? error}\n`);
  process.exit(70);
});
register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) });
const { main } = await import('../src/cli.ts');
process.exitCode = await main(process.argv.slice(2));
