// nachlese migrate: an archive of an older format gets today's, and nothing else of it changes.
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { main } from '../../src/cli.ts';
import { type ContentFolder, withContent } from './a-content-folder.ts';
import { collectOutput } from './collected-output.ts';

const page = '---\ntitle: Seite\n---\n';
const pages = { 'pages/impressum.md': page, 'pages/datenschutz.md': page, 'pages/barrierefreiheit.md': page };
const old = {
  'archive.yaml': 'title: Archiv # so heißt es\r\n',
  'articles/fest.md':
    '---\r\n# von Hand\r\ntitle: "Fest: der Tag"\r\nauthor:   Anna Berger   # Kürzel: abe\r\ntags: [Feste, Stadt]\r\n---\r\n\r\nauthor: bleibt.\r\n',
  'articles/neu.md': '---\ntitle: Neu\nauthors: [Anna Berger]\n---\n',
  ...pages,
};

async function run(folder: ContentFolder, ...parameters: readonly string[]) {
  const [stdout, stderr] = [collectOutput(), collectOutput()];
  const code = await main([...parameters, '--content', folder.path], stdout, stderr);
  const told = (text: string) => text.replaceAll(`${folder.path}/`, '');
  return { code, stdout: told(stdout.text()), stderr: told(stderr.text()) };
}

const announcement =
  'archive.yaml:1  warning: the archive has format 1, and 2 is today\'s: 1 article has keys with other names now (author, tags)  → run "nachlese migrate"; with --dry-run it shows what it would do\n';

test('check announces what migrate would do', async () => {
  await withContent(old, async (folder) => {
    const { stderr } = await run(folder, 'check');
    assert.ok(stderr.startsWith(announcement), stderr);
    assert.match(stderr, /fest\.md:4 {2}"author" is "authors" now {2}→ run "nachlese migrate", which renames it/);
  });
});

test('check is silent about a format for which nothing would change, unless archive.yaml names it', async () => {
  const files = { 'archive.yaml': 'title: a\n', 'articles/neu.md': old['articles/neu.md'], ...pages };
  await withContent(files, async (folder) => {
    assert.deepEqual(await run(folder, 'check'), { code: 0, stdout: '1 article, no problems\n', stderr: '' });
    folder.put('archive.yaml', 'title: a\nformat: 1\n');
    const { code, stderr } = await run(folder, 'check');
    assert.equal(code, 0);
    assert.match(stderr, /^archive\.yaml:1 {2}warning: the archive has format 1, and 2 is today's {2}→/);
  });
});

test('--dry-run shows each change, and writes nothing', async () => {
  await withContent(old, async (folder) => {
    const before = folder.all();
    const { code, stdout, stderr } = await run(folder, 'migrate', '--dry-run');
    const shown = 'articles/fest.md  author → authors, tags → topics\narchive.yaml  format: 2\n';
    assert.deepEqual([code, stderr], [0, '']);
    assert.equal(stdout, `${shown}1 article would be changed; nothing was written\n`);
    assert.deepEqual(folder.all(), before);
  });
});

test('changes the names of the keys and the format, and no other byte', async () => {
  await withContent(old, async (folder) => {
    assert.equal((await run(folder, 'migrate')).code, 0);
    assert.deepEqual(folder.all(), {
      ...old,
      'archive.yaml': 'title: Archiv # so heißt es\r\nformat: 2\r\n',
      'articles/fest.md': old['articles/fest.md'].replace('author: ', 'authors: ').replace('tags: ', 'topics: '),
    });
    assert.deepEqual(await run(folder, 'check'), { code: 0, stdout: '2 articles, no problems\n', stderr: '' });
  });
});

test('a second run touches no file', async () => {
  await withContent(old, async (folder) => {
    await run(folder, 'migrate');
    const times = () => Object.keys(folder.all()).map((file) => statSync(join(folder.path, file)).mtimeMs);
    const before = times();
    const { code, stdout } = await run(folder, 'migrate');
    assert.deepEqual([code, stdout], [0, 'the archive has format 2; there is nothing to do\n']);
    assert.deepEqual(times(), before);
  });
});

test('leaves a key that stands beside its new name to the editor, and the archive in its old format', async () => {
  const text = '---\ntitle: a\ntopics: [Rat]\ntags: [Geld]\n---\n';
  await withContent({ ...old, 'articles/beide.md': text }, async (folder) => {
    const { code, stdout, stderr } = await run(folder, 'migrate');
    assert.equal(code, 1);
    assert.doesNotMatch(stdout, /archive\.yaml/);
    assert.equal(
      stderr,
      'articles/beide.md:4  "tags" is "topics" now, and stands beside "topics"  → put them into one "topics"\n',
    );
    assert.equal(folder.read('articles/beide.md'), text);
    assert.equal(folder.read('archive.yaml'), old['archive.yaml']);
    const checked = await run(folder, 'check');
    assert.match(checked.stderr, /archive\.yaml:1 {2}warning: the archive has format 1/);
    assert.match(checked.stderr, /beide\.md:4 {2}"tags" is "topics" now/);
    folder.put('articles/beide.md', text.replace('tags: [Geld]\n', ''));
    assert.equal((await run(folder, 'migrate')).code, 0);
    assert.match(folder.read('archive.yaml'), /format: 2/);
  });
});

test('leaves a value that the new key could not have, and says why', async () => {
  const text = '---\ntitle: a\nauthor: { name: Anna Berger }\n---\n';
  await withContent({ ...old, 'articles/form.md': text }, async (folder) => {
    const { code, stderr } = await run(folder, 'migrate');
    assert.deepEqual([code, folder.read('articles/form.md')], [1, text]);
    assert.equal(stderr, 'articles/form.md:3  authors is no list of names  → for example [KCNA, dpa]\n');
  });
});

test('writes no file that is not UTF-8', async () => {
  const bytes = Buffer.from('---\ntitle: a\nauthor: M\u00fcller\n---\n', 'latin1');
  await withContent({ ...old, 'articles/alt.md': bytes }, async (folder) => {
    await run(folder, 'migrate');
    assert.equal(folder.read('articles/alt.md'), bytes.toString('utf8'));
  });
});

test('an archive of a newer format is said to be one, and nothing is done with it', async () => {
  const files = { ...old, 'archive.yaml': 'title: a\nformat: 3\nneues: ja\n' };
  const message =
    'archive.yaml:2  format 3 was made by a newer Nachlese; this one knows 2 formats  → install the newer one: npm install nachlese@latest\n';
  for (const command of ['check', 'migrate', 'build', 'ingest']) {
    await withContent(files, async (folder) => {
      const { code, stderr } = await run(folder, command);
      assert.equal(code, 1, command);
      assert.ok(stderr.includes(message), `${command}: ${stderr}`);
      assert.doesNotMatch(stderr, /unknown key "neues"/);
      assert.deepEqual(folder.all(), files);
    });
  }
});

test('a format that is no number is a problem with its line', async () => {
  await withContent({ ...old, 'archive.yaml': 'title: a\nformat: neu\n' }, async (folder) => {
    const { stderr } = await run(folder, 'migrate');
    assert.match(stderr, /^archive\.yaml:2 {2}format is no number from 1 on {2}→ for example 2\n/);
  });
});
