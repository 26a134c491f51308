// nachlese restore: what was packed comes back byte for byte, and nothing comes out of a bag that means harm.
import assert from 'node:assert/strict';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { main } from '../../src/cli.ts';
import { listAll } from '../../src/fixity/list-all.ts';
import { buildPortableSite, buildTestSite, testContent } from '../site/build-test-site.ts';
import { withContent } from './a-content-folder.ts';
import { collectOutput } from './collected-output.ts';
import { digest, packBag, sealAgain, type TagFiles } from './rfc-bag.ts';

async function run(folder: string, ...parameters: readonly string[]) {
  const [stdout, stderr] = [collectOutput(), collectOutput()];
  const code = await main([...parameters, '--quiet'], stdout, stderr);
  return { code, stderr: stderr.text().replaceAll(`${folder}/`, '') };
}

function restore(folder: string) {
  return run(
    folder,
    'restore',
    join(folder, 'bag'),
    '--content',
    join(folder, 'content'),
    '--out',
    join(folder, 'out'),
  );
}

function bytesOf(folder: string): ReadonlyMap<string, string> {
  const files = listAll(folder).files.filter((path) => !path.startsWith('.nachlese/'));
  return new Map(files.map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}

/** The archive of the tests, with names that only some systems know, built and packed. */
async function withBag(work: (folder: string) => Promise<void>, build = buildTestSite): Promise<void> {
  await withContent({}, async ({ path }) => {
    await cp(testContent, join(path, 'mine'), { recursive: true });
    for (const name of ['a\\b', 'u\u{2028}v', '50 %', 'zwei\nZeilen'])
      writeFileSync(join(path, 'mine', `${name}.txt`), name);
    const site = await build(join(path, 'mine'));
    const packed = await run(
      path,
      'export',
      '--bagit',
      join(path, 'bag'),
      '--content',
      join(path, 'mine'),
      '--site',
      site,
    );
    assert.deepEqual(packed, { code: 0, stderr: '' });
    await work(path);
    assert.deepEqual(
      readdirSync(path).filter((name) => name.includes('.nachlese-')),
      [],
    );
  });
}

for (const [what, build] of [
  ['a site', buildTestSite],
  ['a portable site', buildPortableSite],
] as const) {
  test(`gives ${what} and its content back byte for byte`, async () => {
    await withBag(async (folder) => {
      assert.deepEqual(await restore(folder), { code: 0, stderr: '' });
      assert.deepEqual(bytesOf(join(folder, 'content')), bytesOf(join(folder, 'mine')));
      assert.deepEqual(bytesOf(join(folder, 'out')), bytesOf(join(folder, 'bag/data/site')));
      assert.equal(
        (await run(folder, 'check', '--fixity', '--content', `${folder}/content`, '--site', `${folder}/out`)).code,
        0,
      );
    }, build);
  });
}

test('restores from a bag that is damaged in its site only, and names the damage', async () => {
  await withBag(async (folder) => {
    const intact = bytesOf(join(folder, 'bag/data/site'));
    appendFileSync(join(folder, 'bag/data/site/index.html'), '!');
    rmSync(join(folder, 'bag/data/site/robots.txt'));
    const { code, stderr } = await restore(folder);
    assert.equal(code, 1);
    assert.match(
      stderr,
      /^bag\/data\/site\/index\.html:1 {2}is not as it was packed .+\nbag\/data\/site\/robots\.txt:1 {2}is missing.+\n$/,
    );
    assert.deepEqual(bytesOf(join(folder, 'out')), intact);
  });
});

/** Changes a page of the bag, and what names it, as another program would have written it. */
function packOtherwise(folder: string, program: string): void {
  const bag = join(folder, 'bag');
  const [page, manifest, info] = ['data/site/index.html', 'manifest-sha256.txt', 'bag-info.txt'].map((name) =>
    join(bag, name),
  );
  const was = digest('sha256', readFileSync(page ?? ''));
  appendFileSync(page ?? '', ' ');
  const change = (file: string, from: RegExp, to: string) =>
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  change(manifest ?? '', new RegExp(was), digest('sha256', readFileSync(page ?? '')));
  change(info ?? '', /^Bag-Software-Agent: .*$/m, `Bag-Software-Agent: ${program}`);
  change(info ?? '', /^Payload-Oxum: .*\n/m, '');
  sealAgain(bag);
}

test('names each file that another program makes otherwise, and that program', async () => {
  await withBag(async (folder) => {
    packOtherwise(folder, 'Nachlese 0.0.9\u{1b}[31m');
    const { code, stderr } = await restore(folder);
    assert.equal(code, 1);
    assert.match(
      stderr,
      /^out\/index\.html:1 {2}is not the one in the bag +→ the bag was made by Nachlese 0\.0\.9\u{fffd}\[31m, and this is Nachlese 0\.1\.0: .+\n$/u,
    );
    assert.deepEqual(bytesOf(join(folder, 'content')), bytesOf(join(folder, 'mine')));
  });
});

test('refuses folders that are not empty, and one within the bag', async () => {
  await withBag(async (folder) => {
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out/mine.txt'), '');
    assert.deepEqual(await restore(folder), {
      code: 2,
      stderr: 'nachlese: out is not empty: name another folder with --out DIR\n',
    });
    renameSync(join(folder, 'out'), join(folder, 'content'));
    assert.equal(
      (await restore(folder)).stderr,
      'nachlese: content is not empty: name another folder with --content DIR\n',
    );
    const { stderr } = await run(
      folder,
      'restore',
      `${folder}/bag`,
      '--content',
      `${folder}/bag/c`,
      '--out',
      `${folder}/out`,
    );
    assert.equal(stderr, 'nachlese: bag/c and bag lie within each other: name another folder with --content DIR\n');
    assert.equal((await run(folder, 'restore', `${folder}/none`)).code, 2);
  });
});

const page = '---\ntitle: Seite\n---\n';
const payload = {
  'content/archive.yaml': 'title: Archiv\nshareImages: 0\n',
  'content/articles/fest.md': '---\ntitle: Fest\n---\n\nText.\n',
  'content/pages/impressum.md': page,
};
const lines = (algorithm: string) =>
  Object.entries(payload).map(([path, text]) => `${digest(algorithm, text)}  data/${path}\n`);
const manifest = lines('sha256').join('');
const zero = '0'.repeat(64);

const foreign: readonly (readonly [what: string, tags: TagFiles])[] = [
  ['line ends of another system', { 'manifest-sha256.txt': manifest.replaceAll('\n', '\r\n') }],
  [
    'capital digits and asterisks',
    { 'manifest-sha256.txt': manifest.replace(/^\S+/gm, (sum) => sum.toUpperCase()).replaceAll('  ', ' *') },
  ],
  ['further manifests', { 'manifest-sha512.txt': lines('sha512').join(''), 'manifest-md5.txt': lines('md5').join('') }],
  ['the version before', { 'bagit.txt': 'BagIt-Version: 0.97\r\nTag-File-Character-Encoding: UTF-8\r\n' }],
];

for (const [what, tags] of foreign) {
  test(`takes a bag with ${what}`, async () => {
    await withContent({}, async ({ path }) => {
      packBag(join(path, 'bag'), payload, tags);
      const { stderr } = await restore(path);
      assert.match(stderr, /^(?:out\/.+:1 {2}is not in the bag .+\n)+$/);
      assert.equal(readFileSync(join(path, 'content/articles/fest.md'), 'utf8'), payload['content/articles/fest.md']);
    });
  });
}

const outside = (path: string) => `bag/manifest-sha256.txt:4  names "${path}", which may lie outside of the bag`;
const paths = [
  '../../fremd.txt',
  'data/../../fremd.txt',
  '/etc/passwd',
  '~root/x',
  'C:/x',
  'data//x',
  'data/content/./x',
];
const hostile: readonly (readonly [what: string, tags: TagFiles, said: string])[] = [
  ...paths.map((path) => [path, { 'manifest-sha256.txt': `${manifest}${zero}  ${path}\n` }, outside(path)] as const),
  [
    'a file beside data/',
    { 'manifest-sha256.txt': `${manifest}${zero}  bagit.txt\n` },
    'bag/manifest-sha256.txt:4  names bagit.txt, which this manifest is not for',
  ],
  [
    'a hidden file',
    { 'manifest-sha256.txt': `${manifest}${zero}  data/content/.git/config\n` },
    'bag/manifest-sha256.txt:4  names "data/content/.git/config", and what is hidden is no part of an archive',
  ],
  [
    'a line that is none',
    { 'manifest-sha256.txt': `${manifest}# end\n` },
    'bag/manifest-sha256.txt:4  is no line of a manifest',
  ],
  [
    'a file named twice',
    { 'manifest-sha256.txt': `${manifest}${manifest.split('\n')[1]}\n` },
    'bag/manifest-sha256.txt:4  names data/content/articles/fest.md for the second time',
  ],
  [
    'a file that is not there',
    { 'manifest-sha256.txt': `${manifest}${zero}  data/content/x\n` },
    'bag/data/content/x:1  is missing, though the bag names it',
  ],
  [
    'a file that nothing names',
    { 'manifest-sha256.txt': lines('sha256').slice(1).join('') },
    'bag/data/content/archive.yaml:1  was added: not all manifests name it',
  ],
  [
    'a file that one of two manifests does not name',
    { 'manifest-md5.txt': lines('md5').slice(1).join('') },
    'bag/data/content/archive.yaml:1  was added: not all manifests name it',
  ],
  [
    'files to be fetched',
    { 'fetch.txt': 'https://fremd.example/x 1 data/content/x\n' },
    'bag/fetch.txt:1  names files that are still to be fetched from elsewhere',
  ],
  [
    'an algorithm nobody knows',
    { 'manifest-rot13.txt': manifest },
    'bag/manifest-rot13.txt:1  is made with "rot13", which is not known',
  ],
  [
    'another manifest that says otherwise',
    { 'manifest-sha1.txt': lines('sha256').join('') },
    'bag/data/content/archive.yaml:1  is not as it was packed',
  ],
  [
    'a version that is not known',
    { 'bagit.txt': 'BagIt-Version: 2.0\n' },
    'bag/bagit.txt:1  states no version that is known: 1.0 or 0.97',
  ],
  [
    'a wrong count of files',
    { 'bag-info.txt': 'Payload-Oxum: 1.2\n' },
    'bag/bag-info.txt:1  says Payload-Oxum 1.2, but there are 3 files',
  ],
  [
    'a tag file that was changed',
    { 'tagmanifest-sha256.txt': `${zero}  bagit.txt\n` },
    'bag/bagit.txt:1  is not as it was packed',
  ],
];

async function assertRefused(folder: string, said: string): Promise<void> {
  const { code, stderr } = await restore(folder);
  assert.equal(code, 1);
  assert.ok(stderr.includes(`${said}  → `), stderr);
  assert.ok(stderr.endsWith('nachlese: nothing was restored: the bag is not as it was packed\n'), stderr);
  assert.ok(!existsSync(join(folder, 'content')) && !existsSync(join(folder, 'out')));
}

for (const [what, tags, said] of hostile) {
  test(`restores nothing from a bag with ${what}`, async () => {
    await withContent({}, async ({ path }) => {
      packBag(join(path, 'bag'), payload, tags);
      await assertRefused(path, said);
    });
  });
}

test('restores nothing from a bag with a link in it, whatever that leads to', async () => {
  await withContent({ 'secret.txt': 'geheim' }, async ({ path }) => {
    packBag(join(path, 'bag'), payload, {
      'manifest-sha256.txt': `${manifest}${digest('sha256', 'geheim')}  data/content/raw.txt\n`,
    });
    symlinkSync('../../../secret.txt', join(path, 'bag/data/content/raw.txt'));
    await assertRefused(path, 'bag/data/content/raw.txt:1  is a link, a device or a pipe, which no bag of ours has');
    rmSync(join(path, 'bag/data'), { recursive: true });
    symlinkSync('..', join(path, 'bag/data'));
    await assertRefused(path, 'bag/data:1  is a link, a device or a pipe, which no bag of ours has');
  });
});

test("restores nothing from a folder that is no bag, or from another program's", async () => {
  await withContent({ 'bag/x.txt': '' }, async ({ path }) => {
    await assertRefused(path, 'bag/bagit.txt:1  is missing: this is no bag');
    rmSync(join(path, 'bag'), { recursive: true });
    packBag(join(path, 'bag'), { 'thesis.pdf': '%PDF' });
    await assertRefused(path, 'bag/data/content/archive.yaml:1  is not in the bag');
  });
});
