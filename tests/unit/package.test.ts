// The package as it is published: compiled, small, and at work where there is no TypeScript.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { expected, packProgram, root, useInstalled } from '../package/pack-program.ts';
import { packageMistakes } from '../release/package-rules.ts';
import { lockedPackages } from '../supply-chain/lock-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A project in which the package is installed, with all that it depends on and nothing else. */
function installed(context: TestContext) {
  const project = temporaryFolder(context);
  const modules = join(project, 'node_modules');
  const file = packProgram(project);
  mkdirSync(join(modules, 'nachlese'), { recursive: true });
  execFileSync('tar', ['-xzf', file, '--strip-components=1', '-C', join(modules, 'nachlese')]);
  for (const { path, isForDevelopment } of lockedPackages()) {
    const [, name = ''] = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path) ?? [];
    if (name === '' || isForDevelopment || !existsSync(join(root, path))) continue;
    mkdirSync(join(modules, name, '..'), { recursive: true });
    symlinkSync(join(root, path), join(modules, name));
  }
  const packed = execFileSync('tar', ['-tzf', file], { encoding: 'utf8' })
    .split('\n')
    .filter((path) => path !== '');
  return { project, modules, packed, bytes: lstatSync(file).size };
}

test('works in a folder without TypeScript, on the command line and through its API; its types lead nowhere else', (context) => {
  const { project, modules, packed, bytes } = installed(context);
  assert.ok(!readdirSync(modules).some((name) => name === 'tsx' || name === 'typescript'));
  assert.deepEqual(useInstalled(project, process.execPath), expected);
  const files = packed.map((path) => ({ path: path.replace(/^package\//, '') }));
  assert.deepEqual(packageMistakes(files, bytes), []);
  assertTypes(join(modules, 'nachlese'));
});

function assertTypes(packed: string): void {
  const { exports } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'));
  const types = join(packed, exports['.'].types);
  assert.match(readFileSync(types, 'utf8'), /export declare function readArchive\(/);
  const folder = join(packed, 'dist/types');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )) {
    const text = readFileSync(join(folder, name), 'utf8');
    for (const [, target = ''] of text.matchAll(/(?:from |import\()["'](\.[^"']+)["']/g))
      assert.ok(existsSync(join(folder, name, '..', target.replace(/\.js$/, '.d.ts'))), `${name}: ${target}`);
  }
}
