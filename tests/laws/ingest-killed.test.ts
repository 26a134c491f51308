// A run of ingest that is killed at any moment loses nothing: the next one ends where an undisturbed one would have.
import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compile } from '../../bin/compile.js';
import { parseArticle } from '../../src/content/article-file.ts';
import { listFiles } from '../../src/content/list-files.ts';
import { temporaryFolder } from '../site/build-test-site.ts';
import { randomFrom } from '../site/random-from.ts';
import { writeRawTexts } from '../site/raw-texts.ts';
import { contentsOf } from '../unit/a-content-folder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const compiled = join(root, `.compiled/test-${process.pid}`);
const program = join(compiled, 'ingest-child.js');
await compile(root, ['tests/site/ingest-child.ts'], compiled);
after(() => rmSync(compiled, { recursive: true }));

const [texts, archives, killsOfEach] = [150, 10, 10];
const seed = 20_190_312;

test(`after ${archives * killsOfEach} kills at random moments the articles are those of a run that was never killed`, async (context) => {
  context.diagnostic(`seed ${seed}`);
  const source = await temporaryFolder();
  writeRawTexts(source, texts);
  const whole = await temporaryFolder();
  cpSync(source, whole, { recursive: true });
  const duration = await ingestToEnd(whole);
  const expected = contentsOf(whole);
  const random = randomFrom(seed);
  let killedAtWork = 0;
  for (let archive = 0; archive < archives; archive++) {
    const folder = await temporaryFolder();
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
  context.diagnostic(`${killedAtWork} of the runs were killed before they had ended`);
  assert.ok(killedAtWork > (archives * killsOfEach) / 2);
});

test('of two runs at once one does the work, and the other says who is at work', async () => {
  const folder = await temporaryFolder();
  writeRawTexts(folder, 300);
  const codes = await Promise.all([start(folder), start(folder)].map(endOf));
  assert.deepEqual(codes.map(({ code }) => code).sort(), [0, 1]);
  const words = codes.map(({ words }) => words).join('');
  assert.match(words, /UsageError: another ingest is at work in this folder \(process \d+ on .+\): wait for its end/);
  const done = contentsOf(folder);
  await ingestToEnd(folder);
  assert.deepEqual(contentsOf(folder), done);
});

function start(folder: string): ChildProcess {
  return fork(program, [folder], { execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
}

/** Milliseconds from the beginning of the work to its end. */
async function ingestToEnd(folder: string): Promise<number> {
  const child = start(folder);
  await once(child, 'message');
  const began = performance.now();
  const { code, words } = await endOf(child);
  assert.equal(code, 0, words);
  return performance.now() - began;
}

async function endOf(child: ChildProcess): Promise<{ readonly code: unknown; readonly words: string }> {
  let words = '';
  child.stderr?.on('data', (chunk) => (words += String(chunk)));
  const [code] = await once(child, 'close');
  return { code, words };
}

/** 1 when the run was killed at work, 0 when it had ended before. */
async function killAfter(folder: string, milliseconds: number): Promise<number> {
  const child = start(folder);
  const end = endOf(child);
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
