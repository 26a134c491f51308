// What a command ends with. 70 is EX_SOFTWARE of sysexits(3): a bug in Nachlese itself.
import type { Problem } from '../problem.ts';

export const exitCode = { fine: 0, problems: 1, usage: 2, bug: 70 } as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

export function exitCodeFor(problems: readonly Problem[]): ExitCode {
  return problems.every(({ isWarning }) => isWarning) ? exitCode.fine : exitCode.problems;
}
