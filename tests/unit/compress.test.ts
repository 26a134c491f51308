// nachlese build --compress: packed copies beside the files, and nothing else changed by them.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { openSiteMemory } from '../../src/build/site-memory.ts';
import { profits } from '../../src/build/write-compressed.ts';
import { main } from '../../src/cli.ts';
import { type ContentFolder, withContent } from './a-content-folder.ts';
import { buildWith, filesOf } from './build-again.ts';
import { collectOutput } from './collected-output.ts';

const page = '---\ntitle: Seite\n---\n';
const files = {
  'archive.yaml': 'title: Archiv\nshareImages: 0\n',
  'articles/fest.md': '---\ntitle: Fest\ndate: 2015-02-28\n---\n\nDas Fest begann am Morgen.\n',
  'articles/brand.md': '---\ntitle: Brand\ndate: 2016-03-01\n---\n\nDer Brand war bald gelöscht.\n',
  'pages/impressum.md': page,
  'pages/datenschutz.md': page,
  'pages/barrierefreiheit.md': page,
};

async function buildInto(folder: ContentFolder, out: string, isCompressed: boolean): Promise<string> {
  const site = join(folder.path, out);
  await buildWith(folder.path, out, openSiteMemory(folder.path, site, '1'), { isCompressed });
  return site;
}

const isPacked = (path: string) => /\.(?:br|gz)$/.test(path);

function pathsIn(site: string): readonly string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(site, path)).isFile())
    .sort();
}

test('writes copies beside texts of more than a kilobyte, and beside nothing that is packed or asked for in pieces', () => {
  const more = 1025;
  for (const path of ['index.html', 'assets/a.css', 'assets/a.js', 'daten/artikel.jsonl', 'sitemap.xml'])
    assert.ok(profits(path, more), path);
  for (const path of ['suchindex/0a.js', 'offline/0a.bin', 'vorschau/a.png', 'assets/a.woff2', '_headers'])
    assert.ok(!profits(path, more), path);
  assert.ok(!profits('index.html', 1024));
});

test('each copy unpacks to its file, and is smaller', async () => {
  await withContent(files, async (folder) => {
    const site = await buildInto(folder, 'site', true);
    const packed = pathsIn(site).filter(isPacked);
    assert.ok(packed.includes('index.html.br') && packed.includes('artikel/fest.html.gz'), packed.join(' '));
    for (const path of packed) {
      const [bytes, original] = [path, path.slice(0, -3)].map((name) => readFileSync(join(site, name)));
      assert.ok(bytes && original && bytes.length < original.length, path);
      assert.deepEqual(path.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes), original, path);
    }
  });
});

test('changes no other file, what readers save included, but names the copies in the manifest', async () => {
  await withContent(files, async (folder) => {
    const [plain, packed] = [await buildInto(folder, 'plain', false), await buildInto(folder, 'packed', true)];
    const others = [...filesOf(packed)].filter(([path]) => !isPacked(path));
    assert.deepEqual(new Map(others), filesOf(plain));
    const offline = 'offline/inhalt.json';
    assert.equal(readFileSync(join(packed, offline), 'utf8'), readFileSync(join(plain, offline), 'utf8'));
    assert.match(readFileSync(join(packed, 'manifest-sha256.txt'), 'utf8'), / index\.html\.br$/m);
  });
});

test('packs again what has changed only, with the bytes of a build from nothing', async () => {
  await withContent(files, async (folder) => {
    const site = await buildInto(folder, 'site', true);
    const copies = ['artikel/brand.html.br', 'artikel/fest.html.br'].map((path) => join(site, path));
    const before = copies.map((path) => statSync(path).mtimeMs);
    await new Promise((resolve) => setTimeout(resolve, 20)); // the clock of the file system goes on
    folder.put('articles/fest.md', files['articles/fest.md'].replace('Morgen', 'Abend'));
    await buildInto(folder, 'site', true);
    const after = copies.map((path) => statSync(path).mtimeMs);
    assert.deepEqual(
      after.map((time, index) => time === before[index]),
      [true, false],
    );
    assert.deepEqual(filesOf(site), filesOf(await buildInto(folder, 'other', true)));
  });
});

test('a copy never takes the place of a page at an old address', async () => {
  const moved = '---\ntitle: Fest\naliases: [/artikel/brand.html.br]\n---\n';
  await withContent({ ...files, 'articles/fest.md': moved }, async (folder) => {
    const site = await buildInto(folder, 'site', true);
    assert.match(readFileSync(join(site, 'artikel/brand.html.br/index.html'), 'utf8'), /fest\.html/);
  });
});

test('a build without the option takes the copies away again', async () => {
  await withContent(files, async (folder) => {
    await buildInto(folder, 'site', true);
    const site = await buildInto(folder, 'site', false);
    assert.deepEqual(pathsIn(site).filter(isPacked), []);
  });
});

test('a bag of a site with copies is restored byte for byte', async () => {
  await withContent({}, async ({ path, put }) => {
    const run = async (...parameters: string[]) => {
      const stderr = collectOutput();
      assert.equal(await main([...parameters, '--quiet'], collectOutput(), stderr), 0, stderr.text());
    };
    const inFolder = (name: string) => join(path, name);
    const content = inFolder('content');
    for (const [file, text] of Object.entries(files)) put(`content/${file}`, text);
    await run('build', '--content', content, '--out', inFolder('site'), '--compress');
    await run('export', '--bagit', inFolder('bag'), '--content', content, '--site', inFolder('site'));
    await run('restore', inFolder('bag'), '--content', inFolder('again'), '--out', inFolder('site-again'));
    assert.ok(existsSync(inFolder('site-again/index.html.br')));
  });
});

const refused: readonly (readonly [other: readonly string[], words: RegExp])[] = [
  [['--portable'], /only a server sends packed copies/],
  [['--zip', 'a.zip'], /only a server sends packed copies/],
  [['--shard', '1/2'], /a share is no site/],
];

for (const [other, words] of refused) {
  test(`refuses --compress with ${other[0]}`, async () => {
    const stderr = collectOutput();
    assert.equal(await main(['build', '--compress', ...other], collectOutput(), stderr), 2);
    assert.match(stderr.text(), words);
  });
}

test('says how many files and bytes a site has', async () => {
  await withContent(files, async ({ path }) => {
    const [stdout, forPeople] = [collectOutput(), collectOutput()];
    const site = join(path, 'site');
    await main(['build', '--content', path, '--out', site, '--json', '--compress'], stdout, collectOutput());
    const { files: count, bytes } = JSON.parse(stdout.text());
    const paths = pathsIn(site);
    const sum = paths.reduce((total, file) => total + statSync(join(site, file)).size, 0);
    assert.deepEqual([count, bytes], [paths.length, sum]);
    await main(['build', '--content', path, '--out', site, '--compress'], forPeople, collectOutput());
    assert.match(forPeople.text(), new RegExp(`2 articles on \\d+ pages in .*: ${count} files, \\d+\\.\\d MB\n`));
  });
});
