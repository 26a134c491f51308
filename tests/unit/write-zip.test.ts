// A site as one zip file: the same files and nothing else; where it cannot be written, the reason and the cure.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { refuseZip, writeZip } from '../../src/build/write-zip.ts';
import { main } from '../../src/cli.ts';
import { UsageError } from '../../src/problem.ts';
import { collectOutput } from './collected-output.ts';
import { temporaryFolder } from './temporary-folder.ts';

const site = {
  'index.html': '<!doctype html>',
  'artikel/markttag.html': 'Am Markttag kamen viele Gäste.\n'.repeat(50),
  'suchindex/start.js': Buffer.from([0, 255, 10, 13]),
  'leer.txt': '',
};
const pages = { 'pages/impressum.md': '---\ntitle: Impressum\n---\n', 'pages/datenschutz.md': '---\ntitle: b\n---\n' };
const content = {
  'archive.yaml': 'title: "Archiv über Graz"\n',
  'articles/a.md': '---\ntitle: a\n---\n\nText.\n',
  ...pages,
};

test('holds the files of a site, below one folder', (context) => {
  const folder = temporaryFolder(context, site);
  const file = join(temporaryFolder(context), 'neu', 'archiv.zip');
  const bytes = writeZip(folder, file, 'archiv', () => {});
  assert.equal(bytes, readFileSync(file).length);
  assert.deepEqual(filesIn(file), withFolder('archiv', folder));
  assert.deepEqual(readdirSync(join(file, '..')), ['archiv.zip']);
});

test('is unpacked by the unzip of the system', (context) => {
  const [folder, target] = [temporaryFolder(context, site), temporaryFolder(context)];
  const file = join(target, 'archiv.zip');
  writeZip(folder, file, 'archiv', () => {});
  const { status, error, stdout } = spawnSync('unzip', ['-q', file, '-d', target], { encoding: 'utf8' });
  if (error !== undefined) return context.skip('unzip is not installed');
  assert.equal(status, 0, stdout);
  assert.deepEqual(contentOf(join(target, 'archiv')), contentOf(folder));
});

test('takes the place of an older zip file', (context) => {
  const folder = temporaryFolder(context, site);
  const file = join(temporaryFolder(context), 'archiv.zip');
  writeZip(folder, file, 'alt', () => {});
  rmSync(join(folder, 'leer.txt'));
  refuseZip(file, folder);
  writeZip(folder, file, 'neu', () => {});
  assert.deepEqual(filesIn(file), withFolder('neu', folder));
});

test('a site of more files than a zip file can count is refused, and the older file stays', (context) => {
  const folder = temporaryFolder(context);
  for (let number = 0; number < 65_536; number++) writeFileSync(join(folder, String(number)), '');
  const file = join(temporaryFolder(context, { 'archiv.zip': 'PK\u{3}\u{4}' }), 'archiv.zip');
  assert.throws(() => writeZip(folder, file, 'archiv', () => {}), refusal(/too large for a zip file: copy the folder/));
  assert.equal(readFileSync(file, 'latin1'), 'PK\u{3}\u{4}');
  rmSync(join(folder, '0'));
  writeZip(folder, file, 'archiv', () => {});
  assert.equal(Object.keys(unzipSync(readFileSync(file))).length, 65_535);
});

test('the same content gives the same zip file, wherever and whenever it is built', (context) => {
  const folder = temporaryFolder(context, content);
  const program = fileURLToPath(new URL('../../bin/nachlese.js', import.meta.url));
  const built = (name: string, env: NodeJS.ProcessEnv) => {
    const parameters = ['build', '--quiet', '--content', folder, '--out', join(folder, name), '--zip'];
    const { status, stderr } = spawnSync(process.execPath, [program, ...parameters, join(folder, `${name}.zip`)], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    return readFileSync(join(folder, `${name}.zip`));
  };
  const first = built('eins', { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' });
  assert.ok(first.equals(built('zwei', { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })));
  assert.deepEqual(filesIn(join(folder, 'eins.zip')), withFolder('archiv-ueber-graz', join(folder, 'zwei')));
});

test('an archive whose title has no letters has a folder in its zip file, too', async (context) => {
  const folder = temporaryFolder(context, { ...content, 'archive.yaml': 'title: "???"\n' });
  await run(folder, join(folder, 'a.zip'));
  assert.ok(Object.keys(unzipSync(readFileSync(join(folder, 'a.zip')))).every((path) => path.startsWith('archiv/')));
});

async function run(folder: string, zip: string) {
  const output = collectOutput();
  const where = ['--content', folder, '--out', join(folder, 'site'), '--zip', zip];
  const code = await main(['build', '--quiet', ...where], output, output);
  return { code, said: output.text() };
}

type Files = Readonly<Record<string, Buffer>>;

function filesIn(file: string): Files {
  const files = Object.entries(unzipSync(readFileSync(file)));
  return Object.fromEntries(files.map(([path, bytes]) => [path, Buffer.from(bytes)]));
}

function contentOf(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path)]));
}

function withFolder(name: string, folder: string): Files {
  return Object.fromEntries(Object.entries(contentOf(folder)).map(([path, bytes]) => [`${name}/${path}`, bytes]));
}

function refusal(message: RegExp) {
  return (error: unknown) => error instanceof UsageError && message.test(error.message);
}
