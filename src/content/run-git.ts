// Asks git for what a repository holds, without its settings: those of a strange repository name programs that git would run.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../problem.ts';

/** The history of the repository that a folder is in. */
export interface Repository {
  /** Where the folder stands in the repository: "archive/content/", "" at its root. */
  readonly prefix: string;
  /** The newest commit, as its hash. */
  readonly head: string;
  /** What a git command prints. */
  run(parameters: readonly string[]): string;
}

/**
 * Calls `use` with the repository of a folder. Its objects are read through an empty repository beside the system's temporary
 * files, so that nothing in its own configuration counts. Throws a UsageError where there is none, or no git.
 */
export function withRepository<Value>(folder: string, use: (repository: Repository) => Value): Value {
  const places = ask(folder, [
    '-C',
    folder,
    'rev-parse',
    ...absolute,
    '--git-path',
    'objects',
    '--git-path',
    'shallow',
  ]);
  const [objects = '', shallow = ''] = places.split('\n');
  const prefix = ask(folder, ['-C', folder, 'rev-parse', '--show-prefix']).replace(/\n$/, '');
  const head = ask(folder, ['-C', folder, 'rev-parse', '--verify', 'HEAD']).trim();
  const empty = mkdtempSync(join(tmpdir(), 'nachlese-git-'));
  try {
    ask(folder, ['init', '--quiet', '--bare', '--template=', `--object-format=${formatOf(head)}`, empty], ownSettings);
    if (existsSync(shallow)) copyFileSync(shallow, join(empty, 'shallow')); // where the history was cut off
    const variables = { ...ownSettings, GIT_DIR: empty, GIT_OBJECT_DIRECTORY: objects, GIT_LITERAL_PATHSPECS: '1' };
    return use({ prefix, head, run: (parameters) => ask(folder, parameters, variables) });
  } finally {
    rmSync(empty, { recursive: true });
  }
}

const absolute = ['--path-format=absolute'];
const ownSettings = { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };

function formatOf(hash: string): string {
  return hash.length === 64 ? 'sha256' : 'sha1';
}

function ask(folder: string, parameters: readonly string[], variables: Readonly<Record<string, string>> = {}): string {
  try {
    return execFileSync('git', [...parameters], {
      encoding: 'utf8',
      maxBuffer: mostBytes,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...withoutGit(process.env), ...variables, GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1' },
    });
  } catch (error) {
    const reason = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n')[0] : '';
    throw new UsageError(
      `git tells nothing of ${folder} (${reason || 'it is not installed'}): write corrections into the articles yourself`,
    );
  }
}

/** The caller may be a hook of another repository, which its variables name. */
function withoutGit(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => !name.startsWith('GIT_')));
}

const mostBytes = 2 ** 28;
