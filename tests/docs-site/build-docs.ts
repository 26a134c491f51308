// npm run docs: the site of the documentation in _docs/, made by Nachlese itself.
import { rmSync } from 'node:fs';
import { writeDocsSite } from './write-docs-site.ts';

const out = '_docs';
rmSync(out, { recursive: true, force: true }); // only this script writes there
process.exitCode = await writeDocsSite(out, process.stdout, process.stderr);
