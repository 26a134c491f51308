// Compares files with what a manifest says of them.
import type { Sums } from './sums.ts';

export interface Difference {
  readonly kind: 'altered' | 'missing' | 'added';
  readonly path: string;
}

/** `found` has the SHA-256 of every file that is there. In the order of the paths. */
export function compareSums(expected: Sums, found: Sums): readonly Difference[] {
  const differences: Difference[] = [];
  for (const [path, sha256] of expected) {
    const there = found.get(path);
    if (there !== sha256) differences.push({ kind: there === undefined ? 'missing' : 'altered', path });
  }
  for (const path of found.keys()) if (!expected.has(path)) differences.push({ kind: 'added', path });
  return differences.sort((one, other) => (one.path < other.path ? -1 : 1));
}
