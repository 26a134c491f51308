// Where a zip file may not be written: that is said before anything is built, with the reason and the cure.
import assert from 'node:assert/strict';
import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { refuseZip } from '../../src/build/write-zip.ts';
import { main } from '../../src/cli.ts';
import { UsageError } from '../../src/problem.ts';
import { collectOutput } from './collected-output.ts';
import { temporaryFolder } from './temporary-folder.ts';

const content = { 'archive.yaml': 'title: Archiv\n', 'articles/a.md': '---\ntitle: a\n---\n\nText.\n' };

const refused: readonly (readonly [where: string, prepare: (folder: string) => string, message: RegExp])[] = [
  ['into the site', (folder) => join(folder, 'site/a.zip'), /lies in the site itself: name another place with --zip/],
  ['onto the site', (folder) => join(folder, 'site'), /lies in the site itself: name another place with --zip FILE/],
  ['onto a folder', (folder) => folder, /is a folder: name a file with --zip FILE/],
  [
    'onto a file of somebody',
    (folder) => join(folder, 'archive.yaml'),
    /archive\.yaml" is there already, and no zip file of a site: name another one with --zip FILE/,
  ],
  [
    'below a file',
    (folder) => join(folder, 'archive.yaml/a.zip'),
    /cannot be written \(ENOTDIR: .*\): name another place/,
  ],
  ['among the originals', (folder) => join(folder, 'raw/a.zip'), /lies among what the site is made of/],
  ['without a name', () => '', /"" is no file: name one with --zip FILE/],
  [
    'onto a letter',
    (folder) => {
      const letter = join(folder, 'brief.docx');
      writeFileSync(letter, Buffer.from(`PK\x03\x04${'\0'.repeat(22)}\x13\0\0\0[Content_Types].xml`, 'latin1'));
      return letter;
    },
    /brief\.docx" is there already, and no zip file of a site/,
  ],
  ['under too long a name', (folder) => join(folder, 'a'.repeat(300)), /\(ENAMETOOLONG: .*\): name another place/],
];

for (const [where, prepare, message] of refused) {
  test(`a zip file ${where} is refused before anything is built`, async (context) => {
    const folder = temporaryFolder(context, content);
    await refuses(folder, prepare(folder), message);
  });
}

test('a zip file where one may not write is refused', (context) => {
  const folder = temporaryFolder(context, { 'fremd/a.txt': '' });
  chmodSync(folder, 0o755);
  chmodSync(join(folder, 'fremd'), 0o555);
  asNobody(() =>
    assert.throws(
      () => refuseZip(join(folder, 'fremd/a.zip'), join(folder, 'site'), folder),
      refusal(/cannot be written \(EACCES: permission denied\): name another place with --zip FILE/),
    ),
  );
});

async function refuses(folder: string, zip: string, message: RegExp): Promise<void> {
  const before = readdirSync(folder, { recursive: true });
  const output = collectOutput();
  const where = ['--content', folder, '--out', join(folder, 'site'), '--zip', zip];
  assert.equal(await main(['build', '--quiet', ...where], output, output), 2);
  assert.match(output.text(), message);
  assert.doesNotMatch(output.text(), /^ {4}at /m, 'a stack');
  assert.deepEqual(readdirSync(folder, { recursive: true }), before);
}

/** Runs as somebody to whom permissions matter, where the tests run as root. */
function asNobody(act: () => void): void {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    act();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

function refusal(message: RegExp) {
  return (error: unknown) => error instanceof UsageError && message.test(error.message);
}
