// Kills runs of ingest at random moments, and compares what comes of it with a run that was never killed.
import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from '../../bin/compile.js';
import { parseArticle } from '../../src/content/article-file.ts';
import { listFiles } from '../../src/content/list-files.ts';
import { randomFrom } from '../site/random-from.ts';
import { contentsOf } from '../unit/a-content-folder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const compiled = join(root, `.compiled/test-${process.pid}`);
const program = join(compiled, 'ingest-child.js');

/** Before the first run. */
export function compileIngest(): Promise<void> {
  return compile(root, ['tests/site/ingest-child.ts'], compiled);
}

export function forgetCompiledIngest(): void {
  rmSync(compiled, { recursive: true });
}

export interface IngestKills {
  /** A content folder with texts that nobody has ingested. */
  readonly source: string;
  /** Empty ones: the first for the run that is never killed. */
  readonly folders: readonly string[];
  readonly killsOfEach: number;
  readonly seed: number;
}

/** How many runs were killed before they had ended. Throws an AssertionError where anything is lost, broken or left behind. */
export async function killIngest({ source, folders, killsOfEach, seed }: IngestKills): Promise<number> {
  const [whole = '', ...disturbed] = folders;
  cpSync(source, whole, { recursive: true });
  const duration = await ingestToEnd(whole);
  const expected = contentsOf(whole);
  const random = randomFrom(seed);
  let killedAtWork = 0;
  for (const folder of disturbed) {
    cpSync(source, folder, { recursive: true });
    for (let kill = 0; kill < killsOfEach; kill++) {
      // The runs of one archive get on together, so each is given a part of the whole time.
      killedAtWork += await killAfter(folder, (random() * 2 * duration) / killsOfEach);
      assert.deepEqual(brokenArticles(folder), []);
    }
    await ingestToEnd(folder);
    assert.deepEqual(contentsOf(folder), expected);
    assert.deepEqual(listFiles(join(folder, '.ingest')).files, [], 'nothing that is half written stays behind');
  }
  return killedAtWork;
}

export function startIngest(folder: string): ChildProcess {
  return fork(program, [folder], { execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
}

/** Milliseconds from the beginning of the work to its end. */
export async function ingestToEnd(folder: string): Promise<number> {
  const child = startIngest(folder);
  await once(child, 'message');
  const began = performance.now();
  const { code, words } = await endOfIngest(child);
  assert.equal(code, 0, words);
  return performance.now() - began;
}

export async function endOfIngest(child: ChildProcess): Promise<{ readonly code: unknown; readonly words: string }> {
  let words = '';
  child.stderr?.on('data', (chunk) => (words += String(chunk)));
  const [code] = await once(child, 'close');
  return { code, words };
}

/** 1 when the run was killed at work, 0 when it had ended before. */
async function killAfter(folder: string, milliseconds: number): Promise<number> {
  const child = startIngest(folder);
  const end = endOfIngest(child);
  await once(child, 'message');
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  const wasAtWork = child.kill('SIGKILL');
  const { code } = await end;
  return wasAtWork && code === null ? 1 : 0;
}

/** Whatever stands below articles/ is a whole article at every moment. */
function brokenArticles(folder: string): readonly string[] {
  return listFiles(join(folder, 'articles')).files.filter((file) => {
    const source = readFileSync(join(folder, 'articles', file), 'utf8');
    return parseArticle(source, `articles/${file}`, file).problems.length > 0;
  });
}
