// Which program this is: what it keeps for later runs is of no use to another one.
import { existsSync, readFileSync } from 'node:fs';

const file = new URL('program-version.txt', import.meta.url);

/** A name for the sources that it was compiled from (bin/compile.js); undefined where it runs uncompiled, and keeps nothing. */
export const programVersion: string | undefined = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
