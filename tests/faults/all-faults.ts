// Everything that may go wrong around a build, each in an empty folder; a fault that is not survived throws an AssertionError.
import { withoutRoom } from './full-disk.ts';
import { acrossTheWorld, afterClockWentBack, whileFilesChange } from './restless-files.ts';
import { inReadOnlyFolder, ofReadOnlyContent, ofUnreadableFiles } from './without-permission.ts';

/** By what the program does about it. */
export const faults: readonly (readonly [what: string, strike: (root: string) => Promise<void>])[] = [
  ['keeps the site before where files may not grow, and says so', withoutRoom],
  ['keeps the site before where nothing may be written', inReadOnlyFolder],
  ['builds content that may only be read', ofReadOnlyContent],
  ['names the files that it may not read, and builds all others', ofUnreadableFiles],
  ['builds a whole site while files change, come and go', whileFilesChange],
  ['sees what has changed when the clock went back', afterClockWentBack],
  ['goes on in any time zone and language where another left off', acrossTheWorld],
];
