// Originals that mean harm: bombs, entities, archive members, columns and ids that are something else elsewhere.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { serveSite } from '../../src/build/static-server.ts';
import { readYaml } from '../../src/config/yaml.ts';
import { ingestContent } from '../../src/ingest/ingest.ts';
import { columnMap } from '../../src/ingest/readers/columns.ts';
import { readOriginal } from '../../src/ingest/readers/read-original.ts';
import { readWord } from '../../src/ingest/readers/word.ts';
import { attacks, mark } from '../site/attacks.ts';
import { withContent } from './a-content-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { wordDocument } from './word-document.ts';

const text =
  'Der Rat der Stadt hat am Dienstag den Haushalt für das kommende Jahr beschlossen. Die Opposition war dagegen.';
const feed = (entry: string, head = '') =>
  `<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>Blatt</title>${entry}</channel></rss>`;
const laughs = Array.from({ length: 20 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');

/** Ingests files and returns the articles, by their paths. */
async function articlesOf(files: Readonly<Record<string, string | Buffer>>): Promise<Readonly<Record<string, string>>> {
  let found: Readonly<Record<string, string>> = {};
  await withContent({ 'archive.yaml': 'title: A\n', ...files }, async (folder) => {
    await ingestContent(folder.path);
    found = folder.all();
    assert.equal(existsSync(join(folder.path, '..', mark)), false);
  });
  return Object.fromEntries(Object.entries(found).filter(([file]) => file.startsWith('articles/')));
}

test('an entity of a feed that stands for gigabytes stands for nothing', async () => {
  const bomb = feed(
    `<item><title>Bombe</title><description>${text} &l20;</description></item>`,
    `<!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]>`,
  );
  const [article = ''] = Object.values(await articlesOf({ 'raw/a.xml': bomb }));
  assert.ok(article.includes('Haushalt') && article.length < 2000);
});

test('an entity of a feed or a document reads no file of this machine', async () => {
  const entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "file:///etc/passwd">%p;]>';
  const entry = feed(`<item><title>Fremd</title><description>${text} &e;</description></item>`, entity);
  const document = wordDocument({
    'word/document.xml': `${entity}<w:document><w:body><w:p><w:r><w:t>${text} &e;</w:t></w:r></w:p></w:body></w:document>`,
  });
  const articles = await articlesOf({ 'raw/a.xml': entry, 'raw/b.docx': document });
  assert.ok(Object.keys(articles).length > 0);
  assert.doesNotMatch(Object.values(articles).join('\n'), /root:|\/bin\//);
});

test('an archive whose list of contents lies about a size is not unpacked beyond it', () => {
  const bytes = wordDocument({ 'word/document.xml': `<w:document>${' '.repeat(50_000_000)}</w:document>` });
  const size = 50_000_000 + '<w:document></w:document>'.length;
  const honest = Buffer.alloc(4);
  honest.writeUInt32LE(size);
  for (let at = bytes.indexOf(honest); at >= 0; at = bytes.indexOf(honest, at + 4)) bytes.writeUInt32LE(1000, at);
  const before = process.memoryUsage().arrayBuffers;
  assert.deepEqual(readWord(bytes).texts, []);
  assert.ok(process.memoryUsage().arrayBuffers - before < 20_000_000);
});

/** What is said of a file of this kind, and how many texts are read from it. */
async function readingOf(bytes: string | Buffer, name: string) {
  const settings = { columns: columnMap(), knowsWord: () => false };
  const { reading } = await readOriginal(Buffer.from(bytes), name, settings);
  return { texts: reading.texts.length, refusals: reading.refusals };
}

const hint = 'split it into several files, or save its text as a .txt file';

test('a source whose tree would fill the memory is refused, whatever its parts are, and not the run ended', async () => {
  const many = 1_100_000;
  const refused = { texts: 0, refusals: [{ line: 1, what: 'holds more markup than a text has', hint }] };
  const document = (markup: string) => wordDocument({ 'word/document.xml': `<w:document><w:body>${markup}` });
  assert.deepEqual(await readingOf(document('<w:a>'.repeat(many)), 'a.docx'), refused);
  assert.deepEqual(await readingOf(`<!doctype html><p>${text}${'<!---->'.repeat(many)}`, 'a.html'), refused);
  const attributes = Array.from({ length: many }, (_, n) => ` a${n}`).join('');
  assert.deepEqual(await readingOf(`<!doctype html><p>${text}<b${attributes}>`, 'a.html'), refused);
});

test('a text of more paragraphs than books have is refused, and the others of its file are read', async () => {
  const what = 'holds more than 200,000 paragraphs';
  const paragraphs = (count: number) => Array.from({ length: count }, (_, n) => `Absatz ${n}.`).join('\n\n');
  const rows = [text, paragraphs(200_001)].map((cell, index) => `${index},"${cell}"`).join('\n');
  const { texts, refusals } = await readingOf(`id,text\n${rows}`, 'a.csv');
  assert.equal(texts, 1);
  assert.deepEqual(refusals, [{ line: 3, what, hint }]);
});

test('members of a Word document with paths of their own are not unpacked', async () => {
  const document = wordDocument({ [`../../${mark}`]: 'x', [`/tmp/${mark}`]: 'x', __proto__: 'x' });
  const before = readdirSync('/tmp').filter((name) => name.includes(mark));
  assert.equal(readWord(document).texts.length, 1);
  assert.deepEqual(
    readdirSync('/tmp').filter((name) => name.includes(mark)),
    before,
  );
});

test('columns, keys and ids of any name change no object and no path', async () => {
  const names = attacks.map(([, name]) => name).filter((name) => name.length < 200);
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const table = [
    ['text', 'title', 'id', '__proto__', 'constructor'],
    ...names.map((name) => [text, name, name, 'x', 'x']),
  ];
  const lines = names.map(
    (name) =>
      `{"text":${JSON.stringify(`${text} ${name}`)},"id":${JSON.stringify(name)},"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}`,
  );
  const items = names.map(
    (name) =>
      `<item><guid>${name.replaceAll(/[^\P{Cc}]|[&<]/gu, '')}</guid><title>Titel</title><description>${text}</description></item>`,
  );
  const articles = await articlesOf({
    'raw/a.csv': table.map((row) => row.map(quoted).join(',')).join('\n'),
    'raw/b.jsonl': lines.join('\n'),
    'raw/c.xml': feed(items.join('')),
  });
  assert.ok(Object.keys(articles).length > 0);
  for (const file of Object.keys(articles))
    assert.match(file, /^articles\/(?:\d{4}\/\d\d|ohne-datum)\/[a-z0-9-]+\.md$/);
  assert.equal('polluted' in {}, false);
});

test('a list of YAML that doubles itself, and one that is deep, are said and not read', () => {
  const doubling = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}x]`).join('\n');
  assert.match(readYaml(`a0: &a0 x\n${doubling}`).problems[0]?.what ?? '', /alias/);
  for (const deep of ['['.repeat(100_000), '{a: '.repeat(50_000), '- '.repeat(50_000), '? '.repeat(50_000)])
    assert.equal(readYaml(deep).problems.length, 1, deep.slice(0, 4));
  assert.equal(readYaml('__proto__: { polluted: yes }').problems.length, 0);
  assert.equal('polluted' in {}, false);
});

test('nothing is written through a link that leads out of the folder', async (context) => {
  const elsewhere = temporaryFolder(context);
  await withContent(
    { 'archive.yaml': 'title: A\n', 'raw/a.txt': `Haushalt beschlossen\n\n${text}\n` },
    async (folder) => {
      folder.put('articles/leer/.gitkeep', '');
      symlinkSync(elsewhere, join(folder.path, 'articles/ohne-datum'));
      const { outcomes } = await ingestContent(folder.path);
      assert.deepEqual(readdirSync(elsewhere), []);
      assert.deepEqual(
        outcomes.map(({ kind }) => kind),
        ['rejected'],
      );
    },
  );
});

test('the server follows no link that leads out of the site', async (context) => {
  const folder = temporaryFolder(context, {
    'site/index.html': 'home',
    'geheim.txt': 'secret',
    'other/index.html': 'secret',
  });
  symlinkSync(join(folder, 'geheim.txt'), join(folder, 'site/a.txt'));
  symlinkSync(join(folder, 'other'), join(folder, 'site/b'));
  const server = await serveSite(join(folder, 'site'), 0);
  context.after(() => server.close());
  for (const path of ['a.txt', 'b/', 'b/index.html', 'b']) {
    const response = await fetch(server.address + path, { redirect: 'manual' });
    assert.equal(response.status, 400, path);
    assert.ok(!(await response.text()).includes('secret'));
  }
});
