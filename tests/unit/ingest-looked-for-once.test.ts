// Names and topics of a text are looked for once, while neither it nor the program has changed.
import assert from 'node:assert/strict';
import { renameSync, rmSync } from 'node:fs';
import { test } from 'node:test';
import { draftFrom } from '../../src/ingest/draft.ts';
import { ingestContent } from '../../src/ingest/ingest.ts';
import { findSubjects } from '../../src/ingest/subjects.ts';
import { shortHash } from '../../src/ingest/wrote.ts';
import { type ContentFolder, withContent } from './a-content-folder.ts';
import { aRawDocument } from './a-raw-document.ts';

const file = 'articles/2024/01/hafen-offen.md';
const text = 'Der Hafen ist nach dem langen Streik der Lotsen wieder offen, sagte Anna Huber am Montag.';
const table = `Titel,Datum,Text\nHafen offen,2024-01-21,"${text}"\n`;
const mark = ['Was nur einmal gefunden wird'];

/** Puts another name into the article and the journal, as if it were what was found: gone once somebody looks again. */
function markFound(folder: ContentFolder): void {
  folder.put(file, folder.read(file).replace(/^persons: .*$/m, `persons: [ ${mark[0]} ]`));
  const journal = folder.read('journal.jsonl').replace(shortHash(['Anna Huber']), shortHash(mark));
  folder.put('journal.jsonl', journal);
}

const isMarked = (folder: ContentFolder) => folder.read(file).includes(`persons: [ ${mark[0]} ]`);

for (const [what, change, isKept] of [
  ['the table gets another row', (folder) => folder.put('raw/a.csv', `${table}Neues,2024-02-01,"${text} Ja."\n`), true],
  ['its date changes', (folder) => folder.put('raw/a.csv', table.replace('01-21', '01-22')), true],
  ['its original is moved', (folder) => renameSync(`${folder.path}/raw/a.csv`, `${folder.path}/raw/b.csv`), true],
  ['a sentence is added', (folder) => folder.put('raw/a.csv', table.replace('Montag.', 'Montag. Ja.')), false],
  ['its headline changes', (folder) => folder.put('raw/a.csv', table.replace('offen,', 'auf,')), true],
] satisfies readonly (readonly [string, (folder: ContentFolder) => void, boolean])[]) {
  test(`${isKept ? 'does not look' : 'looks'} again for the names of a text when ${what}`, async () => {
    await withContent({ 'raw/a.csv': table }, async (folder) => {
      await ingestContent(folder.path);
      markFound(folder);
      assert.ok(isMarked(folder));
      change(folder);
      await ingestContent(folder.path);
      assert.equal(isMarked(folder), isKept);
    });
  });
}

test('looks once while the editor has not yet decided about a text that changed in both places', async () => {
  await withContent({ 'raw/a.csv': table }, async (folder) => {
    await ingestContent(folder.path);
    folder.put(file, folder.read(file).replaceAll('langen', 'sehr langen'));
    folder.put('raw/a.csv', table.replace('Montag.', 'Montag. Ja.'));
    await ingestContent(folder.path);
    markFound(folder);
    const { outcomes } = await ingestContent(folder.path);
    assert.deepEqual(
      outcomes.map(({ kind }) => kind),
      ['warned'],
    );
    assert.ok(isMarked(folder));
  });
});

test('looks only when somebody asks, and then once', () => {
  let looks = 0;
  const draft = draftFrom(aRawDocument(`Hafen offen\n\n${text}`), undefined, (...given) => {
    looks++;
    return findSubjects(...given);
  });
  assert.equal(looks, 0);
  assert.deepEqual(draft.subjects().persons?.value, ['Anna Huber']);
  draft.subjects();
  assert.equal(looks, 1);
});

test('looks again in a text that changed while its article was away', async () => {
  const original = `21.01.2024\nHafen offen\n\n${text}`;
  await withContent({ 'raw/a.txt': original }, async (folder) => {
    await ingestContent(folder.path);
    const article = folder.read(file);
    rmSync(`${folder.path}/${file}`);
    folder.put('raw/a.txt', original.replaceAll('Anna Huber', 'Karl Berger'));
    await ingestContent(folder.path);
    folder.put(file, article);
    const { outcomes } = await ingestContent(folder.path);
    assert.deepEqual(
      outcomes.map(({ kind }) => kind),
      ['updated'],
    );
    assert.match(folder.read(file), /^persons: \[ Karl Berger \]$/m);
  });
});
