// A site as one zip file: the same files and nothing else; where it cannot be written, the reason and the cure.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { crc32, inflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { refuseLarge, refuseZip, writeZip } from '../../src/build/write-zip.ts';
import { main } from '../../src/cli.ts';
import { UsageError } from '../../src/problem.ts';
import { collectOutput } from './collected-output.ts';
import { temporaryFolder } from './temporary-folder.ts';

const site = {
  '404.html': 'nicht da',
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

test('says of every file where it begins, how long it is and how it is packed, as another reader expects it', (context) => {
  const folder = temporaryFolder(context, site);
  const file = join(temporaryFolder(context), 'archiv.zip');
  writeZip(folder, file, 'archiv', () => {});
  assert.deepEqual(unpacked(readFileSync(file)), withFolder('archiv', folder));
});

/** By the list at the end, and by nothing of the library that wrote it (PKWARE, APPNOTE.TXT). */
function unpacked(zip: Buffer): Files {
  const end = zip.length - 22;
  assert.equal(zip.readUInt32LE(end), 0x06054b50);
  const files: Record<string, Buffer> = {};
  let entry = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    assert.equal(zip.readUInt32LE(entry), 0x02014b50);
    const [name, extra, comment] = [
      zip.readUInt16LE(entry + 28),
      zip.readUInt16LE(entry + 30),
      zip.readUInt16LE(entry + 32),
    ];
    const [sum, packed, size] = [
      zip.readUInt32LE(entry + 16),
      zip.readUInt32LE(entry + 20),
      zip.readUInt32LE(entry + 24),
    ];
    const start = zip.readUInt32LE(entry + 42);
    assert.equal(zip.readUInt32LE(start), 0x04034b50);
    // The same stands before the file itself.
    assert.deepEqual(zip.subarray(start + 14, start + 26), zip.subarray(entry + 16, entry + 28));
    const content = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const bytes = zip.subarray(content, content + packed);
    const file = zip.readUInt16LE(entry + 10) === 0 ? bytes : inflateRawSync(bytes);
    assert.deepEqual([file.length, crc32(file)], [size, sum]);
    files[zip.toString('utf8', entry + 46, entry + 46 + name)] = Buffer.from(file);
    entry += 46 + name + extra + comment;
  }
  assert.equal(entry, end);
  return files;
}

test('takes the place of an older zip file', (context) => {
  const folder = temporaryFolder(context, site);
  const file = join(temporaryFolder(context), 'archiv.zip');
  writeZip(folder, file, 'alt', () => {});
  rmSync(join(folder, 'leer.txt'));
  refuseZip(file, folder, join(folder, 'content'));
  writeZip(folder, file, 'neu', () => {});
  assert.deepEqual(filesIn(file), withFolder('neu', folder));
});

test('a site of more files or bytes than a zip file can count is refused', () => {
  refuseLarge('site', 65_535, 4_294_967_295);
  const tooLarge = refusal(/^site is too large for a zip file: copy the folder/);
  assert.throws(() => refuseLarge('site', 65_536, 0), tooLarge);
  assert.throws(() => refuseLarge('site', 1, 4_294_967_296), tooLarge);
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
