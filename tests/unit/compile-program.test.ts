// The program is compiled once for each state of its sources, and half a program is never started.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { compiledProgram } from '../../bin/compile.js';
import { temporaryFolder } from './temporary-folder.ts';

async function says(folder: string): Promise<unknown> {
  return (await import(pathToFileURL(join(folder, 'cli.js')).href)).said;
}

function aPackage(context: TestContext): string {
  return temporaryFolder(context, {
    'package.json': '{}',
    'tsconfig.json': '{}',
    '.eleventy.ts': 'export default 1;',
    'layouts/page.tsx': '',
    'src/cli.ts': "export { said } from './word.ts';",
    'src/word.ts': "export const said: string = 'one';",
  });
}

test('a second start runs what the first one compiled', async (context) => {
  const root = aPackage(context);
  const folder = await compiledProgram(root);
  assert.equal(await compiledProgram(root), folder);
  assert.equal(await says(folder), 'one');
});

test('a changed source is compiled anew, and the older program stays for those who run it', async (context) => {
  const root = aPackage(context);
  const older = await compiledProgram(root);
  writeFileSync(join(root, 'src/word.ts'), "export const said: string = 'two';");
  utimesSync(join(root, 'src/word.ts'), 1, 1);
  const folder = await compiledProgram(root);
  assert.notEqual(folder, older);
  assert.equal(await says(folder), 'two');
  assert.ok(existsSync(join(older, 'cli.js')));
});

test('of starts at once each gets the whole program, and nothing half written stays', async (context) => {
  const root = aPackage(context);
  const folders = await Promise.all([compiledProgram(root), compiledProgram(root), compiledProgram(root)]);
  assert.equal(new Set(folders).size, 1);
  assert.equal(readdirSync(join(root, '.compiled')).length, 1);
});

test('sources with a mistake leave no program behind', async (context) => {
  const root = aPackage(context);
  writeFileSync(join(root, 'src/word.ts'), 'export const said = ;');
  await assert.rejects(compiledProgram(root));
  writeFileSync(join(root, 'src/word.ts'), "export const said: string = 'mended';");
  assert.equal(await says(await compiledProgram(root)), 'mended');
});
