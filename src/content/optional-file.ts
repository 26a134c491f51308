// Reads the files of a content folder that need not be there: what an editor corrects, what builds have found.
import { isUtf8 } from 'node:buffer';
import { readOwnFile } from '../config/plain-file.ts';
import type { Checked } from '../problem.ts';
import { attempt } from './attempt.ts';

/** What a file says; undefined where there is none, and where it cannot be read, which is a problem. */
export function readOptionalFile<Value>(
  file: string,
  parse: (text: string, file: string) => Checked<Value>,
): Checked<Value> {
  const bytes = attempt(() => readOwnFile(file));
  if (bytes === undefined) return { value: undefined, problems: [] };
  if (bytes instanceof Error)
    return refused(file, bytes.message, 'make it a plain file that is readable, or move it away');
  if (!isUtf8(bytes)) return refused(file, 'is not UTF-8', 'save the file as UTF-8');
  return parse(bytes.toString('utf8'), file);
}

function refused(file: string, what: string, hint: string): Checked<never> {
  return { value: undefined, problems: [{ place: { file, line: 1 }, what, hint }] };
}
