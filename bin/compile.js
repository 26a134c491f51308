// Compiles the program: Node runs a few files of JavaScript in half a second, and hundreds of TypeScript in two.
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

const sources = ['src', 'layouts', '.eleventy.ts', 'package.json', 'tsconfig.json'];
/** What a compiled program begins with. */
export const programEntries = ['src/cli.ts', '.eleventy.ts'];
/** Names the program, for what it keeps; lies beside it (src/program-version.ts). */
export const versionFile = 'program-version.txt';
const newestKept = 10; // other programs may still run the older ones

/**
 * The folder of the compiled program; compiles it when a source has changed since. Throws the file system's error where
 * it cannot be kept.
 * @param {string} root the folder of the package
 */
export async function compiledProgram(root) {
  const cache = join(root, '.compiled');
  const state = stateOf(root);
  const folder = join(cache, state);
  if (existsSync(folder)) return folder;
  await compile(root, programEntries, folder, {
    hasMaps: true,
    finish: (unfinished) => writeFileSync(join(unfinished, versionFile), state),
  });
  removeOld(cache);
  return folder;
}

/**
 * Writes entries and all that they import of ours to a folder, whole or not at all.
 * @param {string} root the folder of the package
 * @param {readonly string[]} entries paths below it
 * @param {string} folder below the package, so that libraries are found
 * @param {{ hasMaps?: boolean, finish?: (unfinished: string) => void }} options `hasMaps`: whether debuggers find the sources;
 *   `finish` adds what else belongs to the program
 */
export async function compile(root, entries, folder, { hasMaps = false, finish } = {}) {
  const { build } = await import('esbuild');
  mkdirSync(dirname(folder), { recursive: true });
  const unfinished = mkdtempSync(`${folder}.`);
  try {
    await build({
      absWorkingDir: root,
      entryPoints: [...entries],
      entryNames: '[name]',
      outdir: unfinished,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      sourcemap: hasMaps,
      logLevel: 'silent',
    });
    finish?.(unfinished);
    chmodSync(unfinished, 0o755); // the next start may be another user's
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(folder)) throw error; // otherwise another start was faster
  }
}

/**
 * A name for what the sources are now: their paths, sizes and times.
 * @param {string} root
 */
function stateOf(root) {
  const state = createHash('sha256');
  for (const source of sources) {
    const path = join(root, source);
    const isFolder = statSync(path).isDirectory();
    const files = isFolder
      ? readdirSync(path, { recursive: true, encoding: 'utf8' })
          .sort()
          .map((file) => join(path, file))
      : [path];
    for (const file of files) {
      const { size, mtimeMs } = statSync(file);
      state.update(`${file} ${size} ${mtimeMs}\n`);
    }
  }
  return state.digest('hex').slice(0, 16);
}

/** @param {string} cache */
function removeOld(cache) {
  /** @param {string} folder */
  const age = (folder) => statSync(join(cache, folder), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const old = readdirSync(cache)
    .sort((one, other) => age(other) - age(one))
    .slice(newestKept);
  for (const folder of old) rmSync(join(cache, folder), { recursive: true, force: true });
}
