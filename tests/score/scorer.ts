// Calls the scorer that lies beside the data. It wants a stemmer, which is not there: it gets the project's.
import { copyFileSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Scores predictions for a task; gives the figure at a path of its answer, percents as shares of 1. */
export type Score = (
  task: string,
  predictions: readonly object[],
) => (...path: readonly string[]) => number | undefined;

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

export async function openScorer(file: string, data: string): Promise<Score> {
  const folder = mkdtempSync(join(tmpdir(), 'nachlese-score-'));
  copyFileSync(file, join(folder, 'score.mjs'));
  symlinkSync(modules, join(folder, 'node_modules'));
  const { T: tasks }: { T: Readonly<Record<string, (root: string, predictions: readonly object[]) => unknown>> } =
    await import(pathToFileURL(join(folder, 'score.mjs')).href);
  return (task, predictions) => {
    const answer = tasks[task]?.(resolve(data), predictions);
    return (...path) => {
      const value = path.reduce<unknown>(childOf, answer);
      return typeof value === 'number' ? value / 100 : undefined;
    };
  };
}

function childOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}
