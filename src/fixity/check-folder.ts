// Reads a folder again and says where it differs from its manifest.
import { existsSync } from 'node:fs';
import { attempt } from '../content/attempt.ts';
import { readOptionalFile } from '../content/optional-file.ts';
import type { Problem } from '../problem.ts';
import { compareSums, type Difference } from './compare-sums.ts';
import { sha256OfFile } from './hash-file.ts';
import { parseSums, type Sums, sumsFile } from './sums.ts';

/** What to say of a difference: words that fit behind a file's name, and a cure. */
export type Wording = Readonly<Record<Difference['kind'] | 'rotten' | 'no manifest', Pick<Problem, 'what' | 'hint'>>>;

export interface FolderOrder {
  readonly folder: string;
  /** The files that are there and belong to it. */
  readonly files: readonly string[];
  readonly wording: Wording;
  /** The SHA-256 of a file that looks untouched since that was found; undefined where nothing is known. */
  knownHash(path: string): string | undefined;
  onRead(): void;
}

/** One problem for each file that is altered, missing, added or not to be read; none where all is as it was. */
export function checkFolder({ folder, files, wording, knownHash, onRead }: FolderOrder): readonly Problem[] {
  const manifest = `${folder}/${sumsFile}`;
  if (!existsSync(manifest)) return [problem(manifest, wording['no manifest'])];
  const found = new Map<string, string>();
  const problems: Problem[] = [];
  for (const path of files) {
    const sha256 = attempt(() => sha256OfFile(`${folder}/${path}`));
    onRead();
    if (sha256 instanceof Error) problems.push(problem(`${folder}/${path}`, unread(sha256)));
    else found.set(path, sha256);
  }
  const isRotten = (path: string, sha256: string | undefined) => {
    const known = knownHash(path);
    return known !== undefined && sha256 !== undefined && known !== sha256;
  };
  const ownSum = attempt(() => sha256OfFile(manifest));
  if (!(ownSum instanceof Error) && isRotten(sumsFile, ownSum)) problems.push(problem(manifest, wording.rotten));
  const expected = readOptionalFile<Sums>(manifest, parseSums);
  if (expected.value === undefined) return [...problems, ...expected.problems];
  const unreadable = new Set(problems.map(({ place }) => place.file));
  const differences = compareSums(expected.value, found).filter(({ path }) => !unreadable.has(`${folder}/${path}`));
  const said = differences.map(({ kind, path }) => {
    const isUntouched = kind === 'altered' && isRotten(path, found.get(path));
    return problem(`${folder}/${path}`, wording[isUntouched ? 'rotten' : kind]);
  });
  return [...problems, ...said];
}

function problem(file: string, words: Pick<Problem, 'what' | 'hint'>): Problem {
  return { place: { file, line: 1 }, ...words };
}

function unread({ message }: Error): Pick<Problem, 'what' | 'hint'> {
  return { what: `cannot be read: ${message}`, hint: 'make it readable; if the disk refuses, put it back from a copy' };
}
