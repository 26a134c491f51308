// Articles that an editor deleted, put back, moved or broke, while originals change their names.
import assert from 'node:assert/strict';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { ingestContent } from '../../src/ingest/ingest.ts';
import { type ContentFolder, withContent } from './a-content-folder.ts';

const text = 'Hafen offen\n\nDer Hafen der Stadt ist nach dem langen Streik der Lotsen seit dem Morgen wieder offen.';
const article = 'articles/ohne-datum/hafen-offen.md';
const articlesIn = (folder: ContentFolder) => Object.keys(folder.all()).filter((file) => file.startsWith('articles/'));
const remove = (folder: ContentFolder, file: string) => rmSync(join(folder.path, file));

async function ingestTwice({ path }: ContentFolder): Promise<void> {
  await ingestContent(path);
  await ingestContent(path);
}

test('an article that is back where it was follows its original again', async () => {
  await withContent({ 'raw/a.txt': text }, async (folder) => {
    await ingestContent(folder.path);
    const source = folder.read(article);
    remove(folder, article);
    await ingestTwice(folder);
    folder.put(article, source);
    folder.put('raw/a.txt', `${text} Das sagte ein Sprecher.`);

    assert.equal((await ingestContent(folder.path)).totals.updated, 1);
  });
});

test('a deleted text comes back under no other name', async () => {
  const renamings: readonly ((folder: ContentFolder) => void)[] = [
    (folder) => renameSync(join(folder.path, 'raw/b.txt'), join(folder.path, 'raw/c.txt')),
    (folder) => folder.put('raw/c.txt', text),
    (folder) => folder.put('raw/a.txt', text),
  ];
  for (const rename of renamings) {
    await withContent({ 'raw/b.txt': text }, async (folder) => {
      await ingestContent(folder.path);
      remove(folder, article);
      rename(folder);
      await ingestTwice(folder);
      await ingestContent(folder.path);

      assert.deepEqual(articlesIn(folder), []);
    });
  }
});

test('a duplicate does not bring back the article that was deleted', async () => {
  await withContent({ 'raw/a.txt': text, 'raw/b.txt': text }, async (folder) => {
    await ingestContent(folder.path);
    folder.put('raw/0.txt', text);
    await ingestContent(folder.path);
    remove(folder, article);
    await ingestTwice(folder);
    await ingestContent(folder.path);

    assert.deepEqual(articlesIn(folder), []);
  });
});

test('a duplicate becomes the article when the other original went away with its article', async () => {
  await withContent({ 'raw/a.txt': text, 'raw/b.txt': text, 'raw/c.txt': text }, async (folder) => {
    await ingestContent(folder.path);
    remove(folder, 'raw/a.txt');
    remove(folder, article);
    const { totals } = await ingestContent(folder.path);

    assert.equal(totals.new, 1);
    assert.deepEqual(articlesIn(folder), [article]);
    assert.match(folder.read(article), /file: raw\/b\.txt/);
    const all = folder.all();
    assert.equal((await ingestContent(folder.path)).totals.unchanged, 2);
    assert.deepEqual(folder.all(), all);
  });
});

test('a deleted row of a table stays deleted when its words change', async () => {
  const goats = 'Die Bergziegen in den Alpen haben in diesem Jahr mehr Junge als je zuvor, sagen die Bauern im Tal.';
  const table = (words: string) => `title;text\nHafen;"${text.slice(13)}"\nZiegen;"${words}"\n`;
  await withContent({ 'raw/a.csv': table(goats) }, async (folder) => {
    await ingestContent(folder.path);
    remove(folder, 'articles/ohne-datum/ziegen.md');
    await ingestTwice(folder);
    for (const season of ['Frühling', 'Sommer', 'Jahr']) {
      folder.put('raw/a.csv', table(goats.replace('Jahr', season)));
      const { outcomes, totals } = await ingestContent(folder.path);

      assert.deepEqual(articlesIn(folder), ['articles/ohne-datum/hafen.md']);
      if (season === 'Jahr') continue;
      assert.equal(totals.duplicate, 1);
      assert.match(
        outcomes.find(({ kind }) => kind === 'duplicate')?.reason ?? '',
        /another version of .*ziegen\.md, /,
      );
    }
  });
});

test('a renamed original has one article, moved or broken as it may be', async () => {
  const changes: readonly (readonly [file: string, change: (source: string) => string])[] = [
    ['articles/2024/05/eine-andere.md', (source) => source],
    [article, (source) => source.replace('title:', 'title: [')],
  ];
  for (const [file, change] of changes) {
    await withContent({ 'raw/a.txt': text }, async (folder) => {
      await ingestContent(folder.path);
      const source = change(folder.read(article));
      remove(folder, article);
      folder.put(file, source);
      renameSync(join(folder.path, 'raw/a.txt'), join(folder.path, 'raw/b.txt'));
      await ingestTwice(folder);

      assert.deepEqual(articlesIn(folder), [file]);
    });
  }
});

test('a broken article belongs to the record that it names, and to no other', async () => {
  const row = (id: number) => JSON.stringify({ id, title: `Hafen ${id}`, text: `${text} Es war der ${id}. Tag.` });
  await withContent({ 'raw/a.jsonl': `${row(1)}\n${row(2)}` }, async (folder) => {
    await ingestContent(folder.path);
    const first = folder.read('articles/ohne-datum/hafen-1.md');
    remove(folder, 'articles/ohne-datum/hafen-1.md');
    remove(folder, 'articles/ohne-datum/hafen-2.md');
    folder.put('articles/neu.md', first.replace('title:', 'title: ['));
    await ingestTwice(folder);
    folder.put('articles/neu.md', first);
    folder.put('raw/a.jsonl', `${row(1)}\n${row(2)}\n${row(3)}`);
    await ingestContent(folder.path);

    assert.match(folder.read('articles/neu.md'), /^title: Hafen 1$/m);
    assert.deepEqual(articlesIn(folder).sort(), ['articles/neu.md', 'articles/ohne-datum/hafen-3.md']);
  });
});

test('a file that is named twice is taken in once, and stays', async () => {
  await withContent({ 'raw/a.txt': text }, async (folder) => {
    await ingestContent(folder.path, {
      paths: [`${folder.path}/raw`, `${folder.path}/raw/`, `${folder.path}/raw/a.txt`],
    });
    await ingestContent(folder.path);

    assert.deepEqual(articlesIn(folder), [article]);
  });
});

test('a file from elsewhere that changes there has one article, and every form of it is kept', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  const forms = [text, `${text} Das sagte ein Sprecher.`, `${text} Das sagte ein Sprecher am Abend.`, text];
  const other = 'Brücke gesperrt\n\nDie Brücke über den Fluss bleibt nach dem Hochwasser noch bis zum Mai für alle zu.';
  const place = `raw/${basename(outside)}`;
  try {
    await withContent({}, async (folder) => {
      for (const [index, form] of forms.entries()) {
        writeFileSync(join(outside, 'x.txt'), form);
        const { totals } = await ingestContent(folder.path, { paths: [outside] });
        await ingestContent(folder.path);
        const all = folder.all();
        await ingestTwice(folder);

        assert.equal(index === 0 ? totals.new : totals.updated, 1);
        assert.deepEqual(folder.all(), all);
        assert.deepEqual(articlesIn(folder), [article]);
        assert.ok(folder.read(article).endsWith(`${form.slice(13)}\n`));
      }
      assert.deepEqual(
        [1, 2, 3].map((number) => folder.read(`${place}/x${number === 1 ? '' : `-${number}`}.txt`)),
        forms.slice(0, 3),
      );
      writeFileSync(join(outside, 'x.txt'), other);
      assert.equal((await ingestContent(folder.path, { paths: [outside] })).totals.new, 1);
      assert.equal(articlesIn(folder).length, 2);
    });
  } finally {
    rmSync(outside, { recursive: true });
  }
});

test('an edited text stays when its file from elsewhere changes there', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  try {
    await withContent({}, async (folder) => {
      writeFileSync(join(outside, 'x.txt'), text);
      await ingestContent(folder.path, { paths: [outside] });
      folder.put(article, folder.read(article).replace(/offen\.\n$/, 'frei.\n'));
      writeFileSync(join(outside, 'x.txt'), `${text} Das sagte ein Sprecher.`);
      for (const paths of [[outside], [], []]) {
        const [outcome] = (await ingestContent(folder.path, { paths })).outcomes;

        assert.match(outcome?.hint ?? '', /write "file: raw\/outside-.*\/x-2\.txt, sha256: /);
        assert.deepEqual(articlesIn(folder), [article]);
        assert.match(folder.read(article), /frei\.\n$/);
      }
      const hint = /"(file: .*, sha256: .*)" into/.exec(
        (await ingestContent(folder.path)).outcomes[0]?.hint ?? '',
      )?.[1];
      folder.put(article, folder.read(article).replace(/file: raw\S*, sha256: \w+/, hint ?? ''));
      assert.equal((await ingestContent(folder.path)).totals.unchanged, 2);
    });
  } finally {
    rmSync(outside, { recursive: true });
  }
});

test('an article always names an original that is there', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  try {
    await withContent({ 'raw/a.txt': text }, async (folder) => {
      await ingestContent(folder.path);
      remove(folder, 'raw/a.txt');
      writeFileSync(join(outside, 'b.txt'), text);
      await ingestContent(folder.path, { paths: [join(outside, 'b.txt')] });

      assert.match(folder.read(article), /file: raw\/b\.txt/);
      assert.equal(folder.read('raw/b.txt'), text);
    });
  } finally {
    rmSync(outside, { recursive: true });
  }
});

test('a text whose line in the journal is damaged is no new one for its copy', async () => {
  const copied = { 'raw/a.txt': text, 'raw/b.txt': text };
  await withContent({ 'raw/b.txt': text }, async (folder) => {
    await ingestContent(folder.path);
    for (const [file, source] of Object.entries(copied)) folder.put(file, source);
    await ingestContent(folder.path);
    folder.put('journal.jsonl', folder.read('journal.jsonl').replace('"file":"raw/b.txt"', '"file":'));
    await ingestContent(folder.path);
    assert.equal(Object.keys(folder.all()).filter((file) => file.endsWith('.md')).length, 1);
  });
});
