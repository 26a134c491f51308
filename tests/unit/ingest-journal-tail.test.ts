// A run that was killed before it wrote the journal knows its own articles again.
import assert from 'node:assert/strict';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openArchiveState } from '../../src/ingest/archive-state.ts';
import { lockingWriter } from '../../src/ingest/content-writer.ts';
import { ingestContent } from '../../src/ingest/ingest.ts';
import { ingestOriginal } from '../../src/ingest/ingest-original.ts';
import { columnMap } from '../../src/ingest/readers/columns.ts';
import { type ContentFolder, withContent } from './a-content-folder.ts';

const text = 'Hafen offen\n\nDer Hafen der Stadt ist nach dem langen Streik der Lotsen seit dem Morgen wieder offen.';
const changed = `${text} Das sagte ein Sprecher.`;
const article = 'articles/ohne-datum/hafen-offen.md';
const tail = '.ingest/journal-tail.jsonl';

/** Takes in one original and is killed then: the journal on the disk says nothing of it. */
async function ingestAndDie({ path }: ContentFolder, file: string): Promise<void> {
  const writer = lockingWriter(path);
  await ingestOriginal(
    { path: join(path, file), file, isOutside: false },
    openArchiveState(path, { columns: columnMap(), added: undefined }, writer),
  );
  writer.release();
}

test('an unedited article follows its original though the run that made it was killed', async () => {
  await withContent({ 'raw/a.txt': text }, async (folder) => {
    await ingestAndDie(folder, 'raw/a.txt');
    assert.ok(!existsSync(join(folder.path, 'journal.jsonl')));
    folder.put('raw/a.txt', changed);

    assert.equal((await ingestContent(folder.path)).totals.updated, 1);
    assert.match(folder.read(article), /Das sagte ein Sprecher\.\n$/);
    assert.ok(!existsSync(join(folder.path, '.ingest')));
  });
});

test('an article goes on to follow though the run that changed it was killed', async () => {
  await withContent({ 'raw/a.txt': text }, async (folder) => {
    await ingestContent(folder.path);
    folder.put('raw/a.txt', changed);
    await ingestAndDie(folder, 'raw/a.txt');
    folder.put('raw/a.txt', text);

    assert.equal((await ingestContent(folder.path)).totals.updated, 1);
    assert.doesNotMatch(folder.read(article), /Sprecher/);
  });
});

test('what a killed run did not come to is done by the next one', async () => {
  await withContent({ 'raw/a.txt': text }, async (folder) => {
    await ingestAndDie(folder, 'raw/a.txt');
    rmSync(join(folder.path, article));

    assert.equal((await ingestContent(folder.path)).totals.new, 1);
    folder.put('raw/a.txt', changed);
    folder.put(
      tail,
      folder
        .read('journal.jsonl')
        .replaceAll(/"body":"\w+"/g, '"body":"0"')
        .replace(/"sha256":"\w/, '"sha256":"x'),
    );
    assert.equal((await ingestContent(folder.path)).totals.updated, 1);
    assert.ok(!existsSync(join(folder.path, '.ingest')));
  });
});

test('a killed run ends in the bytes of one that was never killed, renamed originals and all', async () => {
  await withContent({ 'raw/a.txt': text }, async (folder) => {
    await ingestContent(folder.path);
    renameSync(join(folder.path, 'raw/a.txt'), join(folder.path, 'raw/b.txt'));
    folder.put('raw/c.txt', changed);
    await ingestAndDie(folder, 'raw/b.txt');
    await ingestAndDie(folder, 'raw/c.txt');
    await ingestContent(folder.path);
    const killed = folder.all();

    await withContent({ 'raw/a.txt': text }, async (other) => {
      await ingestContent(other.path);
      renameSync(join(other.path, 'raw/a.txt'), join(other.path, 'raw/b.txt'));
      other.put('raw/c.txt', changed);
      await ingestContent(other.path);
      assert.deepEqual(killed, other.all());
    });
  });
});
