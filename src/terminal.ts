// Speaks to whoever called the program: progress, results and problems, for people or as JSON.
import type { StageFigures, StageListener } from './build/stages.ts';
import { type Problem, printProblem } from './problem.ts';

export interface OutputStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Voice {
  /** Says nothing but problems. */
  readonly isQuiet: boolean;
  /** Says one JSON value at the end, and problems in it. */
  readonly isJson: boolean;
}

/** Where a command writes to. */
export interface Terminal extends StageListener {
  /** Whether the result is wanted as JSON. */
  readonly isForMachines: boolean;
  /** A sentence for people; machines do not get it. */
  say(text: string): void;
  /** What people asked for: printed even when quiet. */
  print(text: string): void;
  /** One line of a result that is the same for people and machines. */
  line(text: string): void;
  /** A piece of a result that is a file, as it is: no line end is put behind it. */
  piece(text: string): void;
  /** The result for machines; people do not get it. */
  json(value: unknown): void;
  problems(problems: readonly Problem[]): void;
  error(text: string): void;
}

/** Progress goes to the error stream of a terminal, as one line that changes; elsewhere each stage is one plain line. */
export function createTerminal(voice: Voice, stdout: OutputStream, stderr: OutputStream): Terminal {
  const speaks = !voice.isQuiet && !voice.isJson;
  const shown = { text: '' };
  const replaceLine = (text: string) => {
    if (!speaks || stderr.isTTY !== true || text === shown.text) return;
    stderr.write(`\r${text.padEnd(shown.text.length)}${text === '' ? '\r' : ''}`);
    shown.text = text;
  };
  return {
    isForMachines: voice.isJson,
    say: (text) => {
      replaceLine('');
      if (speaks) stdout.write(`${text}\n`);
    },
    print: (text) => {
      replaceLine('');
      if (!voice.isJson) stdout.write(`${text}\n`);
    },
    line: (text) => {
      replaceLine('');
      stdout.write(`${text}\n`);
    },
    piece: (text) => {
      replaceLine('');
      stdout.write(text);
    },
    json: (value) => {
      if (voice.isJson) stdout.write(`${JSON.stringify(value)}\n`);
    },
    problems: (problems) => {
      replaceLine('');
      if (!voice.isJson) for (const problem of problems) stderr.write(`${printProblem(problem)}\n`);
    },
    error: (text) => {
      replaceLine('');
      stderr.write(`${text}\n`);
    },
    advanced: (name, done, total) => replaceLine(progressLine(name, done, total)),
    ended: (figures) => {
      replaceLine('');
      if (speaks) stdout.write(`${stageLine(figures)}\n`);
    },
  };
}

/** "render   40 %  of 10000"; it changes a hundred times at most, however many steps there are. */
function progressLine(name: string, done: number, total: number): string {
  const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
  return `${name.padEnd(8)}${String(percent).padStart(3)} %  of ${total}`;
}

function stageLine({ name, count, wallSeconds }: StageFigures): string {
  return `${name.padEnd(8)}${String(count).padStart(7)}  in ${wallSeconds.toFixed(1)} s`;
}
