// Who and what articles are about: found once for each text, found again by a program that has learned more, and never
// against an editor.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ingestContent } from '../../src/ingest/ingest.ts';
import { type ContentFolder, withContent } from './a-content-folder.ts';

const file = 'articles/ohne-datum/merkel-in-paris.md';
const original =
  'Merkel in Paris\n\nBundeskanzlerin Angela Merkel hat in Paris den Präsidenten Emmanuel Macron getroffen. Danach fuhr Merkel nach Berlin zurück.';

const kinds = async (folder: ContentFolder) => (await ingestContent(folder.path)).outcomes.map(({ kind }) => kind);

/** As a program left it that knew nothing of names. */
function forgetNames(folder: ContentFolder): void {
  folder.put(
    file,
    folder
      .read(file)
      .replace(/^(?:persons|places): .*\n/gm, '')
      .replace(', persons, places ]', ' ]'),
  );
  const { finding: _, fate, ...entry } = JSON.parse(folder.read('journal.jsonl'));
  const { persons: __, places: ___, ...fields } = fate.wrote.fields;
  const inferred = fate.wrote.inferred.filter((field: string) => field !== 'persons' && field !== 'places');
  folder.put(
    'journal.jsonl',
    JSON.stringify({ ...entry, fate: { ...fate, wrote: { ...fate.wrote, fields, inferred } } }),
  );
}

test('writes the names of a text into its article, as guesses', async () => {
  await withContent({ 'raw/a.txt': original }, async (folder) => {
    assert.deepEqual(await kinds(folder), ['new']);
    assert.match(folder.read(file), /^persons: \[ Angela Merkel, Emmanuel Macron \]$/m);
    assert.match(folder.read(file), /^places: \[ Paris, Berlin \]$/m);
    assert.match(folder.read(file), /^inferred: .*persons, places/m);
  });
});

test('names nobody in a text that is not German', async () => {
  const english =
    'Merkel in Paris\n\nThe German chancellor Angela Merkel has met the president in Paris, and afterwards she went back to Berlin.';
  await withContent({ 'raw/a.txt': english }, async (folder) => {
    await ingestContent(folder.path);
    assert.doesNotMatch(folder.read(file), /^persons|^places/m);
  });
});

test('finds names in the articles of an archive that an older program ingested, and then no more', async () => {
  await withContent({ 'raw/a.txt': original }, async (folder) => {
    await ingestContent(folder.path);
    forgetNames(folder);
    assert.doesNotMatch(folder.read(file), /Macron \]/);

    assert.deepEqual(await kinds(folder), ['updated']);
    assert.match(folder.read(file), /^persons: \[ Angela Merkel, Emmanuel Macron \]$/m);
    assert.match(folder.read(file), /^inferred: .*persons, places/m);
    assert.deepEqual(await kinds(folder), []);
  });
});

test('an editor’s names stay, and what the editor removed does not come back', async () => {
  await withContent({ 'raw/a.txt': original }, async (folder) => {
    await ingestContent(folder.path);
    const edited = folder
      .read(file)
      .replace('Angela Merkel, ', '')
      .replace(/^places: .*\n/m, '');
    folder.put(file, edited);
    folder.put('journal.jsonl', folder.read('journal.jsonl').replace(/"finding":"[^"]*"/, '"finding":"older"'));

    await ingestContent(folder.path);
    assert.match(folder.read(file), /^persons: \[ Emmanuel Macron \]$/m);
    assert.doesNotMatch(folder.read(file), /^places/m);
  });
});

test('an edited text is still the editor’s after names were found anew', async () => {
  await withContent({ 'raw/a.txt': original }, async (folder) => {
    await ingestContent(folder.path);
    forgetNames(folder);
    folder.put(file, folder.read(file).replace('Danach', 'Dann'));
    await ingestContent(folder.path);
    folder.put('raw/a.txt', `${original} Das sagte ein Sprecher.`);

    assert.deepEqual(await kinds(folder), ['warned']);
    assert.match(folder.read(file), /Dann fuhr/);
  });
});

test('names no agency that is only credited, but one that the text is about', async () => {
  const about =
    'Die APA zieht um\n\nDie APA verlässt ihr Haus. Lange saß die APA dort, nun zieht die APA nach Erdberg.';
  await withContent({ 'raw/a.txt': `${original} Das meldet die Agentur AFP.`, 'raw/b.txt': about }, async (folder) => {
    await kinds(folder);
    assert.doesNotMatch(folder.read(file), /^organisations: .*AFP/m);
    assert.match(folder.read('articles/ohne-datum/die-apa-zieht-um.md'), /^organisations: \[ APA \]$/m);
  });
});
