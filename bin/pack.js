// Makes dist/, which "npm pack" takes along: the program compiled, and the types of its API. Run by "npm pack" itself.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile, programEntries, versionFile } from './compile.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
await compile(root, [...programEntries, 'src/api.ts'], dist, {
  finish: (unfinished) =>
    writeFileSync(join(unfinished, versionFile), stateOf([unfinished, join(root, 'layouts'), join(root, 'src')])),
});
const types = join(dist, 'types');
const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
execFileSync(process.execPath, [compiler, '-p', 'tsconfig.types.json', '--outDir', types], {
  cwd: root,
  stdio: 'inherit',
});
for (const file of filesBelow(types)) {
  // The compiler leaves the endings of sources in the types; beside them there are none.
  const text = readFileSync(file, 'utf8').replace(/(?<=(?:from|import\() ?['"]\.[^'"]*)\.tsx?(?=['"])/g, '.js');
  writeFileSync(file, text);
}

/**
 * A name for what the files below folders are: the same sources have the same on each machine.
 * @param {readonly string[]} folders
 */
function stateOf(folders) {
  const state = createHash('sha256');
  for (const folder of folders) {
    for (const file of filesBelow(folder)) {
      const bytes = readFileSync(file);
      state.update(`${file.slice(folder.length)} ${bytes.length}\n`).update(bytes);
    }
  }
  return state.digest('hex').slice(0, 16);
}

/** @param {string} folder */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
