// What is wrong in the content, where it stands and what to do about it.

/** A line of a file; `file` as the user would type it, `line` from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A mistake in the content, as data: collected, and shown all at once. */
export interface Problem {
  readonly place: Place;
  readonly what: string;
  readonly hint: string;
  /** Present where the content may stay as it is for now: shown like a mistake, but nothing fails for it. */
  readonly isWarning?: true;
}

/** What came of reading something that a person wrote. A value may come with problems, and problems without a value. */
export interface Checked<Value> {
  readonly value: Value | undefined;
  readonly problems: readonly Problem[];
}

/** A wrong call of the program, not a mistake in the content: the message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Mistakes of a person for which nothing can be made, found where much has begun already. */
export class Mistakes extends Error {
  override readonly name = 'Mistakes';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(printProblem).join('\n'));
    this.problems = problems;
  }
}

/** `content/articles/haushalt.md:4  date "31.02.2015" is no date  → write year-month-day, for example 2015-02-28` */
export function printProblem({ place, what, hint, isWarning }: Problem): string {
  return visible(`${place.file}:${place.line}  ${isWarning ? 'warning: ' : ''}${what}  → ${hint}`);
}

/** Sorts by file, then by line. */
export function comparePlaces(a: Problem, b: Problem): number {
  if (a.place.file !== b.place.file) return a.place.file < b.place.file ? -1 : 1;
  return a.place.line - b.place.line;
}

/**
 * A text from outside, fit for a terminal: control characters (colours, cursor moves, line ends) and those that turn the
 * direction of writing become visible marks.
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu, (character) =>
    character === '\n' ? '⏎' : '\u{fffd}',
  );
}

/** Those that were not said before: each problem is said once, whoever has found it. */
export function without(problems: readonly Problem[], said: readonly Problem[]): readonly Problem[] {
  const known = new Set(said.map(printProblem));
  return problems.filter((problem) => !known.has(printProblem(problem)));
}
