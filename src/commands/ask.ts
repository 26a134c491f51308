// Asks who sits at the terminal. The only user of readline.
import { createInterface } from 'node:readline/promises';
import { UsageError } from '../problem.ts';

/** Asks a question; the answer to nothing but Enter is "". */
export interface Asker {
  ask(question: string): Promise<string>;
  close(): void;
}

/** Undefined where nobody sits: in a script, a pipe, a build on a server. */
export function askerAtTerminal(): Asker | undefined {
  const { stdin: input, stdout: output } = process;
  if (!input.isTTY || !output.isTTY) return undefined;
  const lines = createInterface({ input, output });
  // Ctrl+C and Ctrl+D leave a question without an answer for ever.
  const ended = new Promise<never>((_, reject) => {
    lines.once('close', () => reject(new UsageError('stopped; nothing was made')));
  });
  ended.catch(() => {});
  return { ask: (question) => Promise.race([lines.question(question), ended]), close: () => lines.close() };
}
