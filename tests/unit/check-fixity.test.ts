// nachlese check --fixity: everything that is not as the last build left it is named, with what to do about it.
import assert from 'node:assert/strict';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { keepContentSums } from '../../src/build/keep-content-sums.ts';
import { main } from '../../src/cli.ts';
import { rememberHashes, sha256 } from '../../src/content/file-hashes.ts';
import { withContent } from './a-content-folder.ts';
import { collectOutput } from './collected-output.ts';
import { forgeHash } from './forge-hash.ts';
import { runBuild } from './run-build.ts';

const page = '---\ntitle: Seite\n---\n';
const files = {
  'archive.yaml': 'title: Archiv\nshareImages: 0\n',
  'articles/fest.md': '---\ntitle: Fest\n---\n\nText.\n',
  'raw/brief.txt': 'Der Brief\n\nEr kam am Morgen und ging am Abend wieder.\n',
  'pages/impressum.md': page,
  'pages/datenschutz.md': page,
  'pages/barrierefreiheit.md': page,
};

async function check(folder: string, ...more: readonly string[]) {
  const [stdout, stderr] = [collectOutput(), collectOutput()];
  const site = ['--site', join(folder, 'site')];
  const code = await main(['check', '--fixity', '--content', folder, ...site, ...more], stdout, stderr);
  return { code, stdout: stdout.text(), stderr: stderr.text().replaceAll(`${folder}/`, '') };
}

async function withBuilt(run: (folder: string) => Promise<void>): Promise<void> {
  await withContent(files, async ({ path }) => {
    await runBuild(path);
    await run(path);
  });
}

test('says that all is as it was, and how much that is', async () => {
  await withBuilt(async (folder) => {
    const { code, stdout, stderr } = await check(folder);
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^\d\d files read again in .+ and .+: all are as they were\n$/);
  });
});

const copy = 'put it back from a copy';
const anew = 'run "nachlese build --clean": it makes the site anew';
const manifest = 'manifest-sha256.txt';

const harms: readonly (readonly [what: string, harm: (folder: string) => void, said: string])[] = [
  [
    'an article that was changed',
    (folder) => appendFileSync(join(folder, 'articles/fest.md'), '!'),
    `articles/fest.md:1  is not as the last build found it  → if you changed it, run "nachlese build"; else ${copy}\n`,
  ],
  [
    'an original that is gone',
    (folder) => rmSync(join(folder, 'raw/brief.txt')),
    `raw/brief.txt:1  is missing  → if you removed it, run "nachlese build"; else ${copy}\n`,
  ],
  [
    'an original that is new',
    (folder) => writeFileSync(join(folder, 'raw/b.txt'), ''),
    'raw/b.txt:1  was added after the last build  → if it belongs here, run "nachlese build"; else remove it\n',
  ],
  [
    'a page that was changed',
    (folder) => appendFileSync(join(folder, 'site/artikel/fest.html'), '!'),
    `site/artikel/fest.html:1  is not as it was built  → ${anew}\n`,
  ],
  [
    'a page that is gone',
    (folder) => rmSync(join(folder, 'site/index.html')),
    `site/index.html:1  is missing  → ${anew}\n`,
  ],
  [
    'a hidden file in the site',
    (folder) => writeFileSync(join(folder, 'site/.htaccess'), ''),
    `site/.htaccess:1  was put there by no build  → remove it, or ${anew}\n`,
  ],
  [
    'a link in the site',
    (folder) => symlinkSync('/etc/passwd', join(folder, 'site/artikel/geheim.html')),
    'site/artikel/geheim.html:1  is no plain file (a link, a device or a pipe), and no build made it  → remove it\n',
  ],
  [
    'a content folder without its manifest',
    (folder) => rmSync(join(folder, manifest)),
    `${manifest}:1  is missing, so nothing tells how the content was  → run "nachlese build": it writes it\n`,
  ],
  [
    'a site without its manifest',
    (folder) => rmSync(join(folder, 'site', manifest)),
    `site/${manifest}:1  is missing, so nothing tells how the site was  → ${anew}\n`,
  ],
  [
    'a manifest that cannot be read',
    (folder) => {
      rmSync(join(folder, manifest));
      mkdirSync(join(folder, manifest));
    },
    `${manifest}:1  is no plain file (a folder, a device or a pipe)  → make it a plain file that is readable, or move it away\n`,
  ],
];

for (const [what, harm, said] of harms) {
  test(`names ${what}`, async () => {
    await withBuilt(async (folder) => {
      harm(folder);
      const { code, stderr } = await check(folder);
      assert.deepEqual({ code, stderr }, { code: 1, stderr: said });
    });
  });
}

test('calls it the work of a disk where size and time are as they were', async () => {
  await withContent(files, async ({ path, put }) => {
    const later = Date.now() + 86_400_000; // when all files are old, however long the tests take
    const hashes = rememberHashes(path, later);
    keepContentSums(path, hashes, () => {});
    hashes.keep();
    const was = sha256(readFileSync(join(path, 'raw/brief.txt')));
    const other = sha256(Buffer.from('what it once held'));
    forgeHash(path, was, other);
    put(manifest, readFileSync(join(path, manifest), 'utf8').replace(was, other));
    const stderr = collectOutput();
    await main(['check', '--fixity', '--content', path], collectOutput(), stderr); // no site is named, and there is none
    assert.equal(
      stderr.text().replaceAll(`${path}/`, ''),
      `raw/brief.txt:1  holds other bytes than when it was read or written last, though its size and time are as they were  → a disk or a copy has altered it: ${copy}\n`,
    );
  });
});

test('reads a folder in which nothing may be written, and writes nothing', async () => {
  await withBuilt(async (folder) => {
    rmSync(join(folder, '.nachlese'), { recursive: true, force: true });
    chmodSync(folder, 0o555);
    const { code } = await check(folder);
    chmodSync(folder, 0o755);
    assert.equal(code, 0);
    assert.deepEqual(
      ['.nachlese', '.ingest'].filter((name) => existsSync(join(folder, name))),
      [],
    );
  });
});

test('gives machines the same, and refuses folders that are not there', async () => {
  await withBuilt(async (folder) => {
    rmSync(join(folder, 'raw/brief.txt'));
    const { stdout } = await check(folder, '--json');
    const { problems } = JSON.parse(stdout);
    assert.deepEqual(problems[0].place, { file: `${folder}/raw/brief.txt`, line: 1 });
    const noSite = await check(folder, '--site', `${folder}/nichts`);
    assert.equal(noSite.code, 2);
    assert.equal(
      noSite.stderr,
      'nachlese: there is no nichts: run "nachlese build", or name the site with --site DIR\n',
    );
    const usual = await check(folder, '--site', '_site'); // which nobody has built, but somebody asks for it
    assert.deepEqual([usual.code, /^nachlese: there is no _site/.test(usual.stderr)], [2, true]);
    const noContent = await check(folder, '--content', `${folder}/nichts`);
    assert.equal(noContent.code, 2);
  });
});
