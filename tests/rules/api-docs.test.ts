// docs/api.md: its code runs and prints what stands below it, and its table has the keys that the commands print.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { main } from '../../src/cli.ts';
import { buildTestSite, temporaryFolder } from '../site/build-test-site.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const text = readFileSync(join(root, 'docs/api.md'), 'utf8');
const example = /```ts\n(?<code>[^`]*(?:`(?!``)[^`]*)*)```\n\n```text\n(?<output>[^`]*)```/g;
const examples = [...text.matchAll(example)].map(({ groups }) => ({
  code: groups?.code ?? '',
  output: groups?.output,
}));
const api = pathToFileURL(join(root, 'src/api.ts')).href;

let folder = '';
before(async () => {
  folder = await temporaryFolder();
  await cp(join(root, 'content'), join(folder, 'content'), {
    recursive: true,
    filter: (path) => !path.endsWith('.nachlese'),
  });
  await buildTestSite(join(folder, 'content'), [], join(folder, '_site'));
});

test('has examples', () => {
  assert.equal(examples.length, text.split('```ts\n').length - 1);
  assert.ok(examples.length >= 4);
});

for (const [number, { code, output }] of examples.entries()) {
  test(`example ${number + 1} of docs/api.md prints what stands below it`, () => {
    const file = join(folder, `example-${number}.mts`);
    writeFileSync(file, code.replace("'nachlese'", `'${api}'`));
    const tsx = import.meta.resolve('tsx');
    assert.equal(execFileSync(process.execPath, ['--import', tsx, file], { cwd: folder, encoding: 'utf8' }), output);
  });
}

const row = /^\| `(?<command>[^`]+)` \|[^`\n]*`(?<keys>[^`]+)`/gm;
const calls: Readonly<Record<string, readonly string[]>> = {
  ingest: ['ingest', '--dry-run'],
  inspect: ['inspect'],
  check: ['check'],
  'check --fixity': ['check', '--fixity'],
  build: ['build'],
  'export --format FORM --to FILE': ['export', '--format', 'csv', '--to', 'artikel.csv'],
  search: ['search', 'Putin'],
};
const ofFolder = new Set(['--to', '--site', '--out']);

for (const [command, parameters] of Object.entries(calls)) {
  test(`docs/api.md names the keys that ${command} --json prints`, async () => {
    const described = [...text.matchAll(row)].find(({ groups }) => groups?.command === command)?.groups?.keys;
    const site = command.startsWith('search') || command.startsWith('check --') ? ['--site', '_site'] : [];
    const out = command === 'build' ? ['--out', '_site'] : [];
    const content = ['--content', join(folder, 'content'), '--json'];
    const placed = [...parameters, ...site, ...out].map((word, index, words) =>
      ofFolder.has(words[index - 1] ?? '') ? join(folder, word) : word,
    );
    const said: string[] = [];
    const code = await main([...placed, ...content], { write: (words: string) => said.push(words) });
    assert.equal(code, 0);
    const printed: object = JSON.parse(said.join('').split('\n')[0] ?? '');
    assert.deepEqual(Object.keys(printed).sort(), described?.split(' ').sort());
  });
}
