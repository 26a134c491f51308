// What is installed with the program: few packages, each with a reason and a licence, and none that must run something.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { licenceList } from '../supply-chain/licence-list.ts';
import { lockedPackages } from '../supply-chain/lock-file.ts';

const packages = lockedPackages();
const ofProgram = packages.filter(({ isForDevelopment }) => !isForDevelopment);
type Versions = Readonly<Record<string, string>>;
const described: { readonly dependencies: Versions; readonly devDependencies: Versions } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

test('at most 150 packages are installed with the program', () => {
  // Of the packages for single platforms a machine installs one at most, that of esbuild.
  const everywhere = ofProgram.filter(({ isOptional }) => !isOptional);
  assert.ok(everywhere.length > 100);
  assert.ok(everywhere.length + 1 <= 150, String(everywhere.length));
});

test('every dependency has its version, and its reason in ARCHITECTURE.md', () => {
  const section = readFileSync('ARCHITECTURE.md', 'utf8').split('\n## Dependencies\n')[1] ?? '';
  const lists = section
    .split('\n')
    .map((line) => /^\| (?<names>\S[^|]+) \| [^|]{10,} \|/.exec(line)?.groups?.names ?? '');
  const named = lists.flatMap((names) => names.split(', ').map((name) => name.replace(/ \d.*$/, ''))).filter(Boolean);
  const all = { ...described.dependencies, ...described.devDependencies };
  assert.deepEqual(named.sort(), Object.keys(all).sort());
  for (const version of Object.values(all)) assert.match(version, /^\d+\.\d+\.\d+$/);
});

const free = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'OFL-1.1'];
/** With terms of its own, named in ARCHITECTURE.md; and those of Python, which are as free. */
const others = ['@resvg/resvg-wasm MPL-2.0', 'argparse Python-2.0', 'argparse PSF-2.0'];

test('every licence is one that lets people do as they like, or is named', () => {
  const found = ofProgram.filter(({ licence }) => !free.includes(licence));
  assert.deepEqual(
    found.map(({ name, licence }) => `${name} ${licence}`),
    others,
  );
});

test('no package must run a script to be installed', () => {
  // That of esbuild only saves its first start some milliseconds.
  const names = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  assert.deepEqual(names, ['esbuild']);
});

test('LICENCES.md is as npm run licences would write it', () => {
  assert.equal(readFileSync('LICENCES.md', 'utf8'), licenceList(packages));
});
