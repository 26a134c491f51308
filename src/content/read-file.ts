// Reads one file that the editor wrote.
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Checked } from '../problem.ts';
import { attempt } from './attempt.ts';

export type Parse<Value> = (source: string, file: string, shownAs: string) => Checked<Value>;

/** `file` is its path in the content folder, `shownAs` its path for messages. */
export function readFile<Value>(file: string, shownAs: string, parse: Parse<Value>): Checked<Value> {
  if (!file.endsWith('.md')) {
    return failed(shownAs, 'is no markdown file', 'move it out of this folder, or give it the ending .md');
  }
  const bytes = attempt(() => readFileSync(shownAs));
  if (bytes instanceof Error) return failed(shownAs, bytes.message, 'make it readable, or move it away');
  if (!isUtf8(bytes)) return failed(shownAs, 'is not UTF-8', 'save the file as UTF-8');
  return parse(bytes.toString('utf8'), file, shownAs);
}

function failed(shownAs: string, what: string, hint: string): Checked<never> {
  return { value: undefined, problems: [{ place: { file: shownAs, line: 1 }, what, hint }] };
}
