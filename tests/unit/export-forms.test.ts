// nachlese export --format: the same bytes as the site's data, nothing that is hidden, and no file that is half written.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { main } from '../../src/cli.ts';
import { exportFiles } from '../../src/commands/export-forms.ts';
import { collectOutput } from './collected-output.ts';
import { runBuild } from './run-build.ts';
import { temporaryFolder } from './temporary-folder.ts';

const files = {
  'archive.yaml':
    'title: Archiv\npublisher: Verein\nrights: © Verein\nurl: https://a.example/\noai: { email: a@a.example }\nshareImages: 0\n',
  'register.yaml':
    'persons:\n  - name: Niemand\n    hidden: true\n  - name: Anna Huber\n    gnd: "118529579"\nplaces:\n  - name: Kiew\n    also: [Kyjiw]\n',
  'articles/eins.md':
    '---\ntitle: Das Fest\ndate: 2015-02-28\npersons: [Niemand, Anna Huber]\nplaces: [Kyjiw]\nsources: [Bote]\n---\n\nEin Text.\n',
  'articles/zwei.md': '---\ntitle: Der Rest\ndate: 2015-03\n---\n\nNoch *ein* Text.\n',
};

async function run(...parameters: readonly string[]) {
  const [stdout, stderr] = [collectOutput(), collectOutput()];
  const code = await main(['export', ...parameters], stdout, stderr);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

test('gives the very bytes of the data files of the site, on the standard output and into a file', async (context) => {
  const content = temporaryFolder(context, files);
  const place = temporaryFolder(context);
  assert.equal((await runBuild(content)).code, 0);
  for (const form of ['jsonl', 'csv', 'csl-json'] as const) {
    const ofSite = readFileSync(join(content, 'site/daten', exportFiles[form]), 'utf8');
    assert.deepEqual(await run('--format', form, '--content', content), { code: 0, stdout: ofSite, stderr: '' });
    await run('--format', form, '--content', content, '--to', place);
    assert.equal(readFileSync(join(place, exportFiles[form]), 'utf8'), ofSite);
  }
});

test('hides in every form what the editor hides, and says the same twice', async (context) => {
  const content = temporaryFolder(context, files);
  for (const form of Object.keys(exportFiles)) {
    const { code, stdout, stderr } = await run('--format', form, '--content', content);
    assert.deepEqual([code, stderr], [0, ''], form);
    assert.doesNotMatch(stdout, /Niemand|Kyjiw/, form);
    assert.match(stdout, /Das Fest/, form);
    assert.equal((await run('--format', form, '--content', content)).stdout, stdout, form);
  }
});

test('writes all articles as BibTeX, with keys that differ, and as RIS', async (context) => {
  const content = temporaryFolder(context, files);
  const { stdout: bibtex } = await run('--format', 'bibtex', '--content', content);
  assert.match(bibtex, /^@article\{bote2015/);
  assert.match(bibtex, /url = \{https:\/\/a\.example\/artikel\/zwei\.html\}/);
  const { stdout: ris } = await run('--format', 'ris', '--content', content);
  assert.deepEqual(ris.match(/^TY {2}- NEWS/gm)?.length, 2);
});

test('says what was written, to people and to machines, and takes the place of an older file', async (context) => {
  const content = temporaryFolder(context, files);
  const place = temporaryFolder(context);
  const file = join(place, 'neu/archiv.bib');
  const { stdout } = await run('--format', 'bibtex', '--content', content, '--to', file);
  const bytes = readFileSync(file).length;
  assert.equal(stdout, `${file}: 2 articles as bibtex, ${bytes} bytes\n`);
  writeFileSync(file, 'alt');
  const { stdout: json } = await run('--format', 'bibtex', '--content', content, '--to', file, '--json');
  assert.deepEqual(JSON.parse(json), { file, format: 'bibtex', articles: 2, bytes, problems: [] });
  assert.equal(readFileSync(file).length, bytes);
  assert.deepEqual(readdirSync(join(place, 'neu')), ['archiv.bib']);
});

test('exports what is right, says what is not, and ends with 1', async (context) => {
  const content = temporaryFolder(context, { ...files, 'articles/drei.md': '---\ndate: gestern\n---\n' });
  const { code, stdout, stderr } = await run('--format', 'jsonl', '--content', content);
  assert.equal(code, 1);
  assert.equal(stdout.trimEnd().split('\n').length, 2);
  assert.match(stderr, /drei\.md/);
});

test('exports nothing where nobody knows what is hidden', async (context) => {
  const content = temporaryFolder(context, { ...files, 'register.yaml': 'persons: [' });
  const { code, stdout, stderr } = await run('--format', 'jsonl', '--content', content);
  assert.deepEqual([code, stdout], [1, '']);
  assert.match(stderr, /nachlese: nothing was exported: mend archive\.yaml and register\.yaml first\n$/);
});

const withoutUrl = { ...files, 'archive.yaml': 'title: Archiv\n' };
const refused: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[], RegExp])[] = [
  [
    'ninjs without a web address',
    withoutUrl,
    ['--format', 'ninjs'],
    /with a line "url: https:\/\/archiv\.example\.org\/"/,
  ],
  [
    'OAI-PMH without a web address',
    withoutUrl,
    ['--format', 'oai-pmh'],
    /with a line "url: https:\/\/archiv\.example\.org\/"/,
  ],
  [
    'OAI-PMH at a domain that begins with a number',
    { ...files, 'archive.yaml': 'title: A\nurl: https://1848.example.org/\n' },
    ['--format', 'oai-pmh'],
    /identifiers of OAI-PMH need a domain, as archiv\.example\.org/,
  ],
  [
    'OAI-PMH at a machine without a domain',
    { ...files, 'archive.yaml': 'title: A\nurl: http://localhost:8080/\n' },
    ['--format', 'oai-pmh'],
    /identifiers of OAI-PMH need a domain, as archiv\.example\.org/,
  ],
  [
    'OAI-PMH without an e-mail address',
    { ...files, 'archive.yaml': 'title: A\nurl: https://a.example/\n' },
    ['--format', 'oai-pmh'],
    /add "oai: \{ email: archiv@example\.org \}" to archive\.yaml/,
  ],
  [
    'OAI-PMH of an empty archive',
    { 'archive.yaml': files['archive.yaml'] },
    ['--format', 'oai-pmh'],
    /at least one article: ingest one first/,
  ],
  [
    'an unknown form',
    files,
    ['--format', 'docx'],
    /Allowed choices are jsonl, csv, csl-json, bibtex, ris, ninjs, oai-pmh/,
  ],
  ['--json without a file', files, ['--format', 'csv', '--json'], /leave out --json, or name a file with --to FILE/],
  ['a place without a name', files, ['--format', 'csv', '--to', ''], /--to names no file/],
  ['a bag and a file at once', files, ['--format', 'csv', '--bagit', 'x'], /leave out --format and --to, or --bagit/],
];

for (const [what, content, parameters, said] of refused) {
  test(`refuses ${what}, with the cure`, async (context) => {
    const folder = temporaryFolder(context, content);
    const { code, stdout, stderr } = await run(...parameters, '--content', folder);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, said);
  });
}

test('writes over no folder and nothing of the content', async (context) => {
  const content = temporaryFolder(context, files);
  const place = temporaryFolder(context);
  mkdirSync(join(place, 'artikel.csv'));
  const inFolder = await run('--format', 'csv', '--content', content, '--to', place);
  assert.deepEqual([inFolder.code, inFolder.stdout], [2, '']);
  assert.match(inFolder.stderr, /artikel\.csv is there already, and no file: name another one/);
  const inContent = await run('--format', 'csv', '--content', content, '--to', join(content, 'archive.yaml'));
  assert.equal(inContent.code, 2);
  assert.match(inContent.stderr, /lies in the content folder/);
  assert.equal(readFileSync(join(content, 'archive.yaml'), 'utf8'), files['archive.yaml']);
});

test('explains every form in its help', async () => {
  const { stdout } = await run('--help');
  for (const form of Object.keys(exportFiles)) assert.ok(stdout.includes(`"${form}"`), form);
  assert.match(stdout, /nachlese export --format jsonl \| jq/);
});
