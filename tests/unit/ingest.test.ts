// What ingest writes into a content folder, and what it leaves alone.
import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { listFiles } from '../../src/content/list-files.ts';
import { readArticles } from '../../src/content/read-content.ts';
import { ingestContent } from '../../src/ingest/ingest.ts';
import { printProblem } from '../../src/problem.ts';

const bridge = 'Brücke gesperrt\n\nDie Brücke bleibt zu.';
const bridgeFile = 'articles/ohne-datum/bruecke-gesperrt.md';

async function withContent(
  files: Readonly<Record<string, string>>,
  run: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ingest-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    await run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('writes an article for each text, in the folder of its date', async () => {
  const files = {
    'raw/a.txt': '21. Januar 2024\n\nHafen offen\n\nDer Hafen ist offen.',
    'raw/b/c.txt': 'Mai 1998\n\nHafen zu\n\nDer Hafen ist zu.',
    'raw/d.txt': bridge,
  };
  await withContent(files, async (folder) => {
    const { created, unchanged, problems } = await ingestContent(folder, readArticles(folder));

    assert.deepEqual(created, ['articles/2024/01/hafen-offen.md', 'articles/1998/05/hafen-zu.md', bridgeFile]);
    assert.equal(unchanged, 0);
    assert.deepEqual(problems, []);
    assert.match(readFileSync(join(folder, bridgeFile), 'utf8'), /^title: Brücke gesperrt$/m);
    assert.deepEqual(listFiles(join(folder, 'articles')).files.length, 3);
  });
});

test('changes nothing in a second run, and counts what it left alone', async () => {
  await withContent({ 'raw/a.txt': bridge }, async (folder) => {
    await ingestContent(folder, readArticles(folder));
    const before = readFileSync(join(folder, bridgeFile), 'utf8');

    assert.deepEqual(await ingestContent(folder, readArticles(folder)), { created: [], unchanged: 1, problems: [] });
    assert.equal(readFileSync(join(folder, bridgeFile), 'utf8'), before);
  });
});

test("keeps the editor's headline when the text is ingested again", async () => {
  await withContent({ 'raw/a.txt': bridge }, async (folder) => {
    await ingestContent(folder, readArticles(folder));
    const edited = readFileSync(join(folder, bridgeFile), 'utf8').replace('title: Brücke', 'title: Alte Brücke');
    writeFileSync(join(folder, bridgeFile), edited);

    assert.equal((await ingestContent(folder, readArticles(folder))).unchanged, 1);
    assert.equal(readFileSync(join(folder, bridgeFile), 'utf8'), edited);
  });
});

test('makes no second article while the first one is broken', async () => {
  await withContent({ 'raw/a.txt': bridge }, async (folder) => {
    await ingestContent(folder, readArticles(folder));
    const broken = readFileSync(join(folder, bridgeFile), 'utf8').replace('title:', 'title: [');
    writeFileSync(join(folder, bridgeFile), broken);

    const { created, unchanged } = await ingestContent(folder, readArticles(folder));

    assert.deepEqual(created, []);
    assert.equal(unchanged, 1);
  });
});

test('makes one article of the same text under two names', async () => {
  await withContent({ 'raw/a.txt': bridge, 'raw/b.txt': bridge }, async (folder) => {
    const { created, unchanged } = await ingestContent(folder, readArticles(folder));

    assert.deepEqual(created, [bridgeFile]);
    assert.equal(unchanged, 1);
  });
});

test('gives an address of its own to a text with the title of another, whatever its folder', async () => {
  const files = { 'raw/a.txt': bridge, 'raw/b.txt': `3. Mai 2019\n\n${bridge}` };
  await withContent(files, async (folder) => {
    const { created } = await ingestContent(folder, readArticles(folder));

    assert.deepEqual(created, [bridgeFile, 'articles/2019/05/bruecke-gesperrt-2.md']);
  });
});

test('reports what it cannot read and goes on with the rest', async () => {
  const files = { 'raw/a.txt': '', 'raw/b.pdf': 'PDF', 'raw/c.txt': bridge };
  await withContent(files, async (folder) => {
    symlinkSync('c.txt', join(folder, 'raw/d.txt'));

    const { created, problems } = await ingestContent(folder, readArticles(folder));

    assert.deepEqual(created, [bridgeFile]);
    assert.deepEqual(problems.map(printProblem), [
      `${folder}/raw/a.txt:1  holds no text  → write a text, or remove the file`,
      `${folder}/raw/b.pdf:1  there is no reader for .pdf files yet  → save the text as a .txt file`,
      `${folder}/raw/d.txt:1  is no plain file (a link or a device)  → put the file itself here`,
    ]);
  });
});

test('reports a file that vanishes while others are read', async () => {
  await withContent({ 'raw/a.txt': bridge, 'raw/b.txt': 'Hafen zu\n\nDer Hafen ist zu.' }, async (folder) => {
    const { created, problems } = await ingestContent(folder, readArticles(folder), () =>
      rmSync(join(folder, 'raw/b.txt'), { force: true }),
    );

    assert.deepEqual(created, [bridgeFile]);
    assert.deepEqual(problems.map(printProblem), [
      `${folder}/raw/b.txt:1  ENOENT: no such file or directory, open '${folder}/raw/b.txt'  → make it readable, or move it away`,
    ]);
  });
});

test('reports an article that cannot be written, and overwrites nothing', async () => {
  const blocker = 'articles/ohne-datum';
  await withContent({ 'raw/a.txt': bridge, [blocker]: 'a file where the folder should be' }, async (folder) => {
    const { created, problems } = await ingestContent(folder, readArticles(folder));

    assert.deepEqual(created, []);
    const path = `${folder}/articles/ohne-datum`;
    assert.deepEqual(problems.map(printProblem), [
      `${path}/bruecke-gesperrt.md:1  ENOTDIR: not a directory, open '${path}/.bruecke-gesperrt.md.new'  → make its folder writable, and ingest again`,
    ]);
    assert.equal(readFileSync(join(folder, blocker), 'utf8'), 'a file where the folder should be');
  });
});

test('says how far it has come', async () => {
  await withContent({ 'raw/a.txt': bridge, 'raw/b.txt': '' }, async (folder) => {
    const heard: string[] = [];

    await ingestContent(folder, readArticles(folder), (done, total) => heard.push(`${done}/${total}`));

    assert.deepEqual(heard, ['1/2', '2/2']);
  });
});

test('leaves alone an original whose bytes changed after it was ingested', async () => {
  await withContent({ 'raw/a.txt': bridge }, async (folder) => {
    await ingestContent(folder, readArticles(folder));
    appendFileSync(join(folder, 'raw/a.txt'), ' Mehr.');

    assert.deepEqual(await ingestContent(folder, readArticles(folder)), { created: [], unchanged: 1, problems: [] });
  });
});
