// Keeps two runs of ingest apart in one content folder.
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { attempt } from '../content/attempt.ts';
import { UsageError } from '../problem.ts';
import { workFolder } from './write-file.ts';

export interface Lock {
  /** Says that the run still lives, for machines that share a folder and cannot see each other's processes. */
  refresh(): void;
  release(): void;
}

const betweenSigns = 5_000; // milliseconds
const silence = 600_000; // milliseconds; a run says that it lives after every original
const moment = 5_000; // milliseconds in which a run that takes a lock writes its name into it

/** Locks of this very process: its number alone may be that of an earlier one. */
const held = new Set<string>();

/**
 * Takes the lock of a content folder; what a stopped run left half written is removed. Throws a UsageError while
 * another run holds it, and the file system's error where nothing can be written.
 */
export function takeLock(contentDir: string): Lock {
  const file = resolve(contentDir, workFolder, 'lock');
  const me = `${process.pid} ${hostname()}`;
  if (held.has(file)) throw busy(file);
  if (!create(file, me)) {
    removeStale(file);
    if (!create(file, me)) throw busy(file);
  }
  held.add(file);
  for (const entry of readdirSync(dirname(file), { withFileTypes: true })) {
    // Nothing is written where a link leads.
    if (entry.name === 'half-written' || entry.isSymbolicLink())
      rmSync(join(dirname(file), entry.name), { force: true });
  }
  let signed = Date.now();
  return {
    // The lock's own age is no part of any output.
    refresh: () => {
      if (Date.now() - signed < betweenSigns) return;
      signed = Date.now();
      attempt(() => utimesSync(file, new Date(), new Date()));
    },
    release: () => release(file, me),
  };
}

/** Removes the lock, unless another run has taken it over meanwhile, and the folder when it is empty. */
function release(file: string, me: string): void {
  held.delete(file);
  if (ownerOf(file) !== me) return;
  attempt(() => rmSync(file));
  attempt(() => rmdirSync(dirname(file)));
}

function create(file: string, owner: string): boolean {
  if (lstatSync(dirname(file), { throwIfNoEntry: false })?.isSymbolicLink())
    throw new UsageError(`${dirname(file)} is a link, and nothing is written where it leads: remove it`);
  mkdirSync(dirname(file), { recursive: true });
  const failure = attempt(() => writeFileSync(file, owner, { flag: 'wx' }));
  if (!(failure instanceof Error)) return true;
  if (isCode(failure, 'EEXIST')) return false;
  // The run before has just removed its folder.
  if (isCode(failure, 'ENOENT')) return create(file, owner);
  // On a full disk the lock is there and nobody's name in it: it must stop no one.
  attempt(() => rmSync(file));
  attempt(() => rmdirSync(dirname(file)));
  throw failure;
}

/** Of two runs that find a stale lock, only one can rename it. */
function removeStale(file: string): void {
  const owner = ownerOf(file);
  if (isAlive(owner, file)) throw busy(file);
  const aside = `${file}.${process.pid}`;
  if (attempt(() => renameSync(file, aside)) instanceof Error) return;
  if (ownerOf(aside) !== owner) {
    renameSync(aside, file);
    throw busy(file);
  }
  rmSync(aside, { force: true });
}

/** "4711 rechner"; nothing where the lock is empty, unreadable or gone. */
function ownerOf(file: string): string {
  const owner = attempt(() => readFileSync(file, 'utf8'));
  return owner instanceof Error ? '' : owner;
}

function isAlive(owner: string, file: string): boolean {
  const [pid = '', host] = owner.split(' ');
  if (host === hostname() && (Number(pid) === process.pid || !runs(Number(pid)))) return false;
  // A number is given to another process one day: who has said nothing for so long is dead all the same.
  const stat = attempt(() => statSync(file));
  return !(stat instanceof Error) && Date.now() - stat.mtimeMs < (host === undefined ? moment : silence);
}

/** Signal 0 asks only whether the process is there; EPERM says that it is another user's. */
function runs(pid: number): boolean {
  const answer = attempt(() => process.kill(pid, 0));
  return !(answer instanceof Error) || isCode(answer, 'EPERM');
}

function busy(file: string): UsageError {
  const [pid, host] = ownerOf(file).split(' ');
  const owner = host === undefined ? '' : ` (process ${pid} on ${host})`;
  return new UsageError(
    `another ingest is at work in this folder${owner}: wait for its end, or remove ${file} if there is none`,
  );
}

function isCode(error: Error, code: string): boolean {
  return 'code' in error && error.code === code;
}
