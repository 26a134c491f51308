// What git knows of the files of a content folder: which were changed, when, why, and what stood in them.
import { type Repository, withRepository } from './run-git.ts';

/** A file as somebody has committed it. */
export interface CommittedVersion {
  /** The author's day: "2026-11-22". */
  readonly date: string;
  /** The first line of the message, and the first of what follows it. */
  readonly subject: string;
  readonly reason: string | undefined;
  readonly source: string;
}

/** What git knows of files, which are named by their paths in the content folder. */
export interface History {
  /** Those below a folder that were changed or renamed after they had been committed first, in the order of their names. */
  filesChangedSince(folder: string): readonly string[];
  /** The versions of a file, the oldest first, those under older names too. */
  committedVersions(file: string): readonly CommittedVersion[];
}

/** Calls `use` with the history of a content folder. Throws a UsageError where it is in no repository, or git is not there. */
export function withHistory<Value>(contentDir: string, use: (history: History) => Value): Value {
  return withRepository(contentDir, (repository) =>
    use({
      filesChangedSince: (folder) => changedSince(folder, repository),
      committedVersions: (file) => versionsOf(file, repository),
    }),
  );
}

function changedSince(folder: string, { prefix, head, run }: Repository): readonly string[] {
  const names = run([...log, '--diff-filter=MR', '--name-only', '--format=', head, '--', `${prefix}${folder}`]);
  const below = names.split('\0').map((name) => name.trim());
  return [...new Set(below.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)))]
    .filter((name) => name !== '')
    .sort();
}

function versionsOf(file: string, { prefix, head, run }: Repository): readonly CommittedVersion[] {
  const changes = run([
    ...log,
    '--follow',
    '--name-status',
    '--diff-filter=AMR',
    '--format=%H',
    head,
    '--',
    prefix + file,
  ]);
  return [...changes.matchAll(change)].reverse().map(({ groups }) => {
    const { commit = '', path = '' } = groups ?? {};
    const [date = '', subject = '', body = ''] = run([
      'show',
      '-s',
      ...plain,
      '--format=%as%x00%s%x00%b',
      commit,
    ]).split('\0');
    const reason = body.split('\n').find((line) => line.trim() !== '' && !trailer.test(line));
    return { date, subject, reason, source: run(['cat-file', 'blob', `${commit}:${path}`]) };
  });
}

const plain = ['--no-show-signature', '--no-ext-diff', '--no-textconv'];
const log = ['log', ...plain, '-z', '-M'];
// "<hash>␀⏎M␀path␀", "<hash>␀⏎R090␀older path␀path␀"
const change = /(?<commit>[\da-f]{40,64})\0\n(?:[AM]\0|R\d+\0[^\0]*\0)(?<path>[^\0]*)\0/g;
const trailer = /^[A-Z][A-Za-z-]+: /; // "Signed-off-by: …"
