// What git knows of the files of a content folder: which were changed, when, why, and what stood in them.
import { execFileSync } from 'node:child_process';
import { UsageError } from '../problem.ts';

/** A file as somebody has committed it. */
export interface CommittedVersion {
  /** The author's day: "2026-11-22". */
  readonly date: string;
  /** The first line of the message, and the first of what follows it. */
  readonly subject: string;
  readonly reason: string | undefined;
  readonly source: string;
}

/** Files below a folder that were changed after they had been committed first, in the order of their names. */
export function filesChangedSince(contentDir: string, folder: string): readonly string[] {
  const names = git(contentDir, [
    'log',
    '--relative',
    '--diff-filter=M',
    '--name-only',
    '--format=',
    '-z',
    '--',
    folder,
  ]);
  return [...new Set(names.split('\0').map((name) => name.trim()))].filter((name) => name !== '').sort();
}

/** The versions of a file, the oldest first; those under another name are not followed. */
export function committedVersions(contentDir: string, file: string): readonly CommittedVersion[] {
  const log = git(contentDir, [
    'log',
    '--reverse',
    '--format=%H%x00%as%x00%s%x00%b%x00',
    '-z',
    '--diff-filter=AM',
    '--',
    file,
  ]);
  const fields = log.split('\0');
  const versions: CommittedVersion[] = [];
  for (let at = 0; at + 3 < fields.length; at += 5) {
    const [commit = '', date = '', subject = '', body = ''] = fields.slice(at, at + 4);
    const reason = body.split('\n').find((line) => line.trim() !== '' && !trailer.test(line));
    versions.push({ date, subject, reason, source: git(contentDir, ['show', `${commit.trim()}:./${file}`]) });
  }
  return versions;
}

const trailer = /^[A-Z][A-Za-z-]+: /; // "Signed-off-by: …"

/** Throws a UsageError where the folder is in no repository, or git is not there. */
function git(contentDir: string, parameters: readonly string[]): string {
  try {
    return execFileSync('git', ['-C', contentDir, ...parameters], {
      encoding: 'utf8',
      maxBuffer: mostBytes,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    const reason = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n')[0] : '';
    throw new UsageError(
      `git tells nothing of ${contentDir} (${reason || 'it is not installed'}): write corrections into the articles yourself`,
    );
  }
}

const mostBytes = 2 ** 28;
