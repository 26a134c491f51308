// Walks a folder of the editor's and says which files are in it.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';

export interface FileList {
  /** Paths below the folder, with forward slashes, in an order that no machine changes. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** Lists the files below a folder; hidden ones are passed over, symbolic links reported. A missing folder is an empty one. */
export function listFiles(folder: string): FileList {
  const files: string[] = [];
  const problems: Problem[] = [];
  const walk = (below: string): void => {
    for (const entry of entriesOf(join(folder, below))) {
      if (entry.name.startsWith('.')) continue;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) files.push(path);
      else {
        const place = { file: `${folder}/${path}`, line: 1 };
        problems.push({ place, what: 'is no plain file (a link or a device)', hint: 'put the file itself here' });
      }
    }
  };
  walk('');
  return { files: files.sort(), problems };
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
