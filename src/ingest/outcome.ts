// What became of one text of one original, and the sum over a run.
import { comparePlaces, type Problem } from '../problem.ts';

export type OutcomeKind = 'new' | 'updated' | 'unchanged' | 'duplicate' | 'warned' | 'rejected';

export interface Outcome {
  readonly kind: OutcomeKind;
  /** The original, as a user would type it. */
  readonly file: string;
  readonly record?: string | undefined;
  /** The line of the original where the text begins, from 1. */
  readonly line: number;
  /** Its article, or the one that has the same text, as a path in the content folder. */
  readonly article?: string | undefined;
  /** Why it was not taken in, or what a person should look at. */
  readonly reason?: string;
  /** What to do about it. */
  readonly hint?: string;
  /** Whether the article's file was made or changed. */
  readonly isWritten: boolean;
}

export interface IngestReport {
  /** All but the unchanged ones, in the order of the originals. */
  readonly outcomes: readonly Outcome[];
  /** The texts of which there is nothing to say. */
  readonly unchanged: readonly Outcome[];
  readonly totals: Readonly<Record<OutcomeKind, number>>;
  /** Whatever was rejected, and what is wrong with the folder. */
  readonly problems: readonly Problem[];
}

/** The article files that were made or changed, as paths in the content folder. */
export function writtenArticles({ outcomes }: IngestReport): readonly string[] {
  return outcomes.flatMap(({ article, isWritten }) => (isWritten && article !== undefined ? [article] : []));
}

/** Adds up outcomes as they come. */
export function createReport() {
  const outcomes: Outcome[] = [];
  const unchanged: Outcome[] = [];
  const problems: Problem[] = [];
  const totals = { new: 0, updated: 0, unchanged: 0, duplicate: 0, warned: 0, rejected: 0 };
  return {
    add: (outcome: Outcome) => {
      totals[outcome.kind]++;
      (outcome.kind === 'unchanged' ? unchanged : outcomes).push(outcome);
      if (outcome.kind === 'rejected') problems.push(problemOf(outcome));
    },
    addProblems: (found: readonly Problem[]) => void problems.push(...found),
    report: (): IngestReport => ({ outcomes, unchanged, totals, problems: problems.sort(comparePlaces) }),
  };
}

function problemOf({ file, line, reason = 'was rejected', hint = 'look into it' }: Outcome): Problem {
  return { place: { file, line }, what: reason, hint };
}
