// Reads files of a content folder, which may come from anywhere: a pipe would never end, a link may lead to what is not the archive's.
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';

/** The bytes of a plain file. Throws the file system's error, also for what is a folder, a device or a pipe. */
export function readPlainFile(path: string): Buffer {
  // A pipe that nobody writes into would be waited for already here.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    if (!fstatSync(file).isFile()) throw odd(path, 'is no plain file (a folder, a device or a pipe)');
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** The same for a file that stands in a folder itself, and not elsewhere by a link; undefined where there is none. */
export function readOwnFile(path: string): Buffer | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  if (stat.isSymbolicLink() && leadsOut(path)) throw odd(path, 'is a link that leads out of its folder');
  return readPlainFile(path);
}

function leadsOut(link: string): boolean {
  const way = relative(realpathSync(dirname(link)), realpathSync(link));
  return way.startsWith(`..${sep}`);
}

/** With a code, as all that the file system refuses. */
function odd(path: string, what: string): Error {
  return Object.assign(new Error(what), { code: 'ENOTSUP', syscall: 'open', path });
}
