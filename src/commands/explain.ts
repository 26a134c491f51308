// Says what went wrong where a command could not go on.
import { Mistakes, UsageError } from '../problem.ts';
import type { OutputStream } from '../terminal.ts';
import { type ExitCode, exitCode } from './exit-code.ts';

/** Says what went wrong. Only a bug in Nachlese shows a stack: a mistake in the content or the call never does. */
export function explain(error: unknown, stderr: OutputStream): ExitCode {
  if (error instanceof UsageError) {
    stderr.write(`nachlese: ${error.message}\n`);
    return exitCode.usage;
  }
  if (error instanceof Mistakes) {
    stderr.write(`${error.message}\nnachlese: nothing was built, and what was there is there still\n`);
    return exitCode.problems;
  }
  if (isSystemError(error)) {
    stderr.write(`nachlese: ${error.message}\n`);
    return exitCode.problems;
  }
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  stderr.write(`nachlese: this is a bug in Nachlese, please report it with these lines:\n${details}\n`);
  return exitCode.bug;
}

/**
 * A missing permission, a full disk: the operating system's own message says the reason, and names the file but where it
 * was open already.
 */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return false;
  return 'path' in error || ofFullDisk.has(String(error.code));
}

/** No space, more than the user may have, a file larger than may be, a disk that fails. */
const ofFullDisk = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO']);
