// The documentation: nothing in it leads nowhere, nothing is left out of its lists, and it is a site that can be searched.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { search } from '../../src/api.ts';
import { main } from '../../src/cli.ts';
import { docsEntries } from '../docs-site/docs-content.ts';
import { writeDocsSite } from '../docs-site/write-docs-site.ts';
import { packageMistakes } from '../release/package-rules.ts';
import { temporaryFolder } from '../site/build-test-site.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const markdownIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
const all = [...markdownIn('.'), ...markdownIn('docs')];

test('docs/README.md lists every file of docs', () => {
  const listed = docsEntries(read('docs/README.md')).map(({ file }) => file);
  const files = readdirSync('docs').filter((name) => name.endsWith('.md') && name !== 'README.md');
  assert.ok(files.length >= 16);
  assert.deepEqual([...listed].sort(), files.sort());
});

const relativeLink = /\]\((?!https?:|mailto:|#)(?<target>[^)#\s]+)/g; // "](docs/api.md#search)"

for (const file of all) {
  test(`every relative link of ${file} leads to a file`, () => {
    const targets = [...withoutCode(read(file)).matchAll(relativeLink)].map(({ groups }) => groups?.target ?? '');
    const lost = targets.filter((target) => !existsSync(join(dirname(file), target)));
    assert.deepEqual(lost, []);
  });
}

/** Indented blocks are code, in which a link is one of somebody else's. */
function withoutCode(markdown: string): string {
  return markdown.replace(/^ {4}.*$/gm, '');
}

test('the table of commands in README has every command of --help', async () => {
  const said: string[] = [];
  await main(['--help'], { write: (text: string) => said.push(text) });
  const names = [...said.join('').matchAll(/^ {2}(?<name>[a-z]+) \[/gm)].map(({ groups }) => groups?.name ?? '');
  const rows = new Set(
    [...read('README.md').matchAll(/^\| `nachlese (?<name>[a-z]+)/gm)].map(({ groups }) => groups?.name),
  );
  assert.ok(rows.size >= 12);
  assert.deepEqual(
    names.filter((name) => name !== 'help' && !rows.has(name)),
    [],
  );
});

test('every npm script that docs name is there', () => {
  const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(read('package.json'));
  const named = all.flatMap((file) =>
    [...read(file).matchAll(/npm run (?<name>[a-z-]+)/g)].map(({ groups }) => groups?.name ?? ''),
  );
  assert.ok(named.length > 20);
  assert.deepEqual(
    [...new Set(named)].filter((name) => !(name in scripts)),
    [],
  );
});

test('npm run docs makes a site without mistakes, in which the search finds what docs say', async () => {
  const site = join(await temporaryFolder(), 'site');
  const said: string[] = [];
  const stream = { write: (text: string) => said.push(text) };
  assert.equal(await writeDocsSite(site, stream, stream), 0, said.join(''));
  const first = async (question: string) => (await search(question, { site })).hits[0]?.path;
  assert.equal(await first('register.yaml'), '/artikel/namen-und-dossiers.html');
  assert.equal(await first('incremental'), '/artikel/scaling.html');
  assert.equal(await first('Passwort'), '/artikel/fragen.html');
  for (const name of readdirSync(join(site, 'artikel')).filter((file) => file.endsWith('.html'))) {
    const html = read(join(site, 'artikel', name));
    const targets = [...html.matchAll(/<a href="(?<target>[\w-]+\.html|rundgang\/[\w-]+\.png)"/g)];
    for (const { groups } of targets)
      assert.ok(existsSync(join(site, 'artikel', groups?.target ?? '')), `${name}: ${groups?.target}`);
  }
  const shown = [...read(join(site, 'artikel/rundgang.html')).matchAll(/<img src="(?<path>[^"]+)" alt="[^"]+"/g)];
  assert.ok(shown.length >= 5);
  for (const { groups } of shown) assert.ok(existsSync(join(site, 'artikel', groups?.path ?? '')), groups?.path);
  // What stands in code is shown as it is written, also where it looks like a link.
  assert.match(read(join(site, 'artikel/extending.html')), /\]\(\$\{addressOf\(article\)\}\)/);
});

test('the pictures of the tour are small', () => {
  const sizes = readdirSync('docs/rundgang').map((name) => readFileSync(join('docs/rundgang', name)).length);
  assert.ok(sizes.length >= 5);
  assert.ok(sizes.reduce((sum, size) => sum + size, 0) < 600_000);
});

test('a package is refused that lacks its types, has texts of the sample archive, or is too large', () => {
  const good = ['LICENSE', 'README.md', 'LICENCES.md', 'package.json', 'bin/nachlese.js', 'dist/cli.js', 'dist/api.js'];
  const rest = [
    'dist/types/src/api.d.ts',
    'schemas/archive.schema.json',
    'content/pages/impressum.md',
    'docs/erste-schritte.md',
  ];
  const packed = (paths: readonly string[]) => paths.map((path) => ({ path }));
  assert.deepEqual(packageMistakes(packed([...good, ...rest]), 1_500_000), []);
  assert.deepEqual(packageMistakes(packed([...good, ...rest.slice(1), 'content/raw/a.txt']), 6_000_000), [
    'dist/types/src/api.d.ts is missing',
    'content/raw/a.txt does not belong into the package',
    'it has 6000000 bytes, more than 5000000',
  ]);
});
