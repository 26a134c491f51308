// The program: runs what was asked for, says what went wrong.
import { type ExitCode, exitCode } from './commands/exit-code.ts';
import { explain } from './commands/explain.ts';
import { dispatch, type Run } from './commands/program.ts';
import { createTerminal, type OutputStream } from './terminal.ts';

/** Runs the program and returns its exit code: 0 fine, 1 problems in the content, 2 wrong usage, 70 a bug in Nachlese. */
export async function main(
  parameters: readonly string[],
  stdout: OutputStream = process.stdout,
  stderr: OutputStream = process.stderr,
): Promise<ExitCode> {
  let code: ExitCode = exitCode.fine;
  const run: Run = (action) => async (options) => {
    const terminal = createTerminal({ isQuiet: options.quiet === true, isJson: options.json === true }, stdout, stderr);
    code = await action(options, terminal);
  };
  try {
    return (await dispatch(parameters, run, stdout, stderr)) ?? code;
  } catch (error) {
    return explain(error, stderr);
  }
}
