// Runs the compiled program as a user does, in a process of its own that can be killed.
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../bin/nachlese.js', import.meta.url));

export interface EndedRun {
  /** Undefined for a run that was killed. */
  readonly code: number | undefined;
  readonly words: string;
  readonly milliseconds: number;
}

/** The site of a content folder goes into its folder "site". */
export function buildParameters(folder: string, ...more: readonly string[]): readonly string[] {
  return ['build', '--quiet', '--content', folder, '--out', `${folder}/site`, ...more];
}

export function run(parameters: readonly string[], options: SpawnOptions = {}): Promise<EndedRun> {
  return endOf(start(process.execPath, [program, ...parameters], options));
}

/** The same in a shell that sets limits first: "ulimit -f 100". */
export function runWithin(limits: string, parameters: readonly string[]): Promise<EndedRun> {
  return endOf(start('sh', ['-c', `${limits} && exec "$@"`, 'sh', process.execPath, program, ...parameters], {}));
}

/** Kills the run after a time, if it has not ended before: no handler hears of it. */
export async function runAndKill(parameters: readonly string[], milliseconds: number): Promise<EndedRun> {
  const child = start(process.execPath, [program, ...parameters], {});
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  const ended = await endOf(child);
  clearTimeout(timer);
  return ended;
}

function start(command: string, parameters: readonly string[], options: SpawnOptions): ChildProcess {
  return spawn(command, parameters, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
}

async function endOf(child: ChildProcess): Promise<EndedRun> {
  const began = performance.now();
  let words = '';
  child.stderr?.on('data', (chunk) => (words += String(chunk)));
  const [code] = await once(child, 'close');
  return { code: typeof code === 'number' ? code : undefined, words, milliseconds: performance.now() - began };
}
