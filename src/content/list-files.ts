// Walks a folder of the editor's and says which files are in it.
import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import { attempt } from './attempt.ts';
import { isInside } from './inside.ts';

export interface FileList {
  /** Paths below the folder, with forward slashes, in an order that no machine changes. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Lists the files below a folder. Hidden ones are passed over, and so are links to what lies below it anyway; links that
 * lead out of it, devices and folders that cannot be read are reported. A missing folder is an empty one. `isPassedOver` is
 * asked of each folder below.
 */
export function listFiles(folder: string, isPassedOver: (below: string) => boolean = () => false): FileList {
  const files: string[] = [];
  const problems: Problem[] = [];
  const walk = (below: string): void => {
    const entries = entriesOf(join(folder, below));
    if (entries instanceof Error) problems.push(unreadable(below === '' ? folder : `${folder}/${below}`, entries));
    else for (const entry of entries) if (!entry.name.startsWith('.')) visit(below, entry);
  };
  const visit = (below: string, entry: Dirent): void => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!isPassedOver(path)) walk(path);
    } else if (entry.isFile()) files.push(path);
    else problems.push(...oddity(folder, path, entry));
  };
  walk('');
  return { files: files.sort(), problems };
}

function unreadable(folder: string, { message }: Error): Problem {
  return { place: { file: folder, line: 1 }, what: message, hint: 'make the folder readable, or move it away' };
}

function oddity(folder: string, path: string, entry: Dirent): readonly Problem[] {
  const place = { file: `${folder}/${path}`, line: 1 };
  if (!entry.isSymbolicLink()) return [{ place, what: 'is no plain file (a device or a pipe)', hint: 'move it away' }];
  if (!leadsOut(folder, path)) return [];
  return [{ place, what: 'is a link that leads out of the folder', hint: 'put the file itself here' }];
}

function entriesOf(folder: string): readonly Dirent[] | Error {
  const entries = attempt(() => readdirSync(folder, { withFileTypes: true }));
  return entries instanceof Error && 'code' in entries && entries.code === 'ENOENT' ? [] : entries;
}

/** A link to nothing leads out, too. */
function leadsOut(folder: string, link: string): boolean {
  const target = join(folder, link);
  return !existsSync(target) || !isInside(target, folder);
}
