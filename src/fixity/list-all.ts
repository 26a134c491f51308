// Lists what is in a folder, hidden things and links too: whatever is there that should not be must be seen.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from '../content/attempt.ts';
import type { Problem } from '../problem.ts';

export interface WholeFolder {
  /** Plain files, by their paths with forward slashes, in the order of these. */
  readonly files: readonly string[];
  /** Links, devices and pipes: nothing of ours is one, and none is followed. */
  readonly oddities: readonly string[];
  /** Folders that cannot be read. */
  readonly problems: readonly Problem[];
}

export function listAll(folder: string): WholeFolder {
  const files: string[] = [];
  const oddities: string[] = [];
  const problems: Problem[] = [];
  const walk = (below: string): void => {
    const entries = attempt(() => readdirSync(join(folder, below), { withFileTypes: true }));
    if (entries instanceof Error) {
      const place = { file: join(folder, below), line: 1 };
      problems.push({ place, what: entries.message, hint: 'make the folder readable, and look again' });
      return;
    }
    for (const entry of entries) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else (entry.isFile() ? files : oddities).push(path);
    }
  };
  walk('');
  return { files: files.sort(), oddities: oddities.sort(), problems };
}
