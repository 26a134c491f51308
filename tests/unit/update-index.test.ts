// An index that is brought up to date writes what is new and forgets what is gone.
import assert from 'node:assert/strict';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { openIndex } from '../../src/search/ask-index.ts';
import { piecesOnDisk } from '../../src/search/open-site-index.ts';
import { searchRecord } from '../../src/search/search-record.ts';
import { type IndexRow, type UpdatedIndex, updateIndex } from '../../src/search/update-index.ts';
import { found } from './a-search-index.ts';
import { anArticle } from './an-article.ts';
import { temporaryFolder } from './temporary-folder.ts';

const limits = { hot: 2, share: 0, least: 3, most: 3, smallest: 2 };
const texts = ['Brücke', 'Markttag', 'Brunnen', 'Schule'];

/** Articles by their numbers; `read` hears which ones are asked for. */
function rowsOf(contents: Readonly<Record<number, string>>, read: (number: number) => void = () => {}): IndexRow[] {
  return Object.entries(contents).map(([name, text]) => ({
    key: `${name} ${text}`,
    record() {
      read(Number(name));
      return searchRecord(anArticle({ title: name }), `/${name}`, text);
    },
  }));
}

function update(rows: readonly IndexRow[], folder: string, before?: UpdatedIndex): UpdatedIndex {
  return updateIndex({ rows, folder, before: before?.state, onProgress: () => {} }, limits);
}

function inFolder(context: TestContext) {
  const folder = temporaryFolder(context);
  const open = ({ start }: UpdatedIndex) => openIndex(piecesOnDisk(folder, start));
  return { folder, open };
}

test('an added article is found, and no other is read again', async (context) => {
  const { folder, open } = inFolder(context);
  const first = update(rowsOf({ ...texts }), folder);
  const read: number[] = [];
  const rows = rowsOf({ ...texts, 4: 'Brücken' }, (number) => read.push(number));
  const second = update(rows, folder, first);
  assert.deepEqual(read, [4]);
  assert.deepEqual(await found(await open(second), 'Brücke'), [0, 4]);
});

test('an edited article is found by its new words only', async (context) => {
  const { folder, open } = inFolder(context);
  const first = update(rowsOf({ ...texts }), folder);
  const index = await open(update(rowsOf({ ...texts, 1: 'Rathaus' }), folder, first));
  assert.deepEqual(await found(index, 'Rathaus'), [1]);
  assert.deepEqual(await found(index, 'Markttag'), []);
});

test('of a deleted article nothing is found, and the others keep their order', async (context) => {
  const { folder, open } = inFolder(context);
  const first = update(rowsOf({ ...texts }), folder);
  const { 1: _, ...rest } = { ...texts };
  const index = await open(update(rowsOf(rest), folder, first));
  assert.deepEqual(await found(index, 'Markttag'), []);
  assert.deepEqual(await found(index, 'Schule'), [3]);
});

test('a word that only a deleted article had is taken for a mistyped one', async (context) => {
  const { folder, open } = inFolder(context);
  const first = update(rowsOf({ 0: 'Brunnen', 1: 'Brunner', 2: 'Schule' }), folder);
  const index = await open(update(rowsOf({ 0: 'Brunnen', 2: 'Schule' }), folder, first));
  assert.deepEqual(await found(index, 'Brunner'), [0]);
});

test('changes that have grown are written no more, and newer ones stand beside them', async (context) => {
  const { folder, open } = inFolder(context);
  const first = update(rowsOf({ ...texts }), folder);
  const grown = { ...texts, 4: 'Brücken', 5: 'Tor', 6: 'Turm' };
  const second = update(rowsOf(grown), folder, first);
  const newer = { ...grown, 5: 'Brückentor' };
  const read: number[] = [];
  const third = update(
    rowsOf(newer, (number) => read.push(number)),
    folder,
    second,
  );
  assert.deepEqual(read, [5]);
  assert.deepEqual(
    third.state.slice(1).map((part, at) => part === second.state[at + 1]),
    third.state.slice(1).map(() => true),
  );
  const index = await open(third);
  assert.deepEqual(await found(index, 'Brücke'), [0, 4, 5]);
  assert.deepEqual(await found(index, 'Turm'), [6]);
});

test('an article that is as it was before is found again', async (context) => {
  const { folder, open } = inFolder(context);
  const first = update(rowsOf({ ...texts }), folder);
  const second = update(rowsOf({ ...texts, 1: 'Tor', 4: 'Turm' }), folder, first);
  const index = await open(update(rowsOf({ ...texts, 4: 'Turm' }), folder, second));
  assert.deepEqual(await found(index, 'Markttag'), [1]);
  assert.deepEqual(await found(index, 'Tor'), []);
});

test('an article that was new before is not read again', (context) => {
  const { folder } = inFolder(context);
  const first = update(rowsOf({ ...texts }), folder);
  const second = update(rowsOf({ ...texts, 4: 'Brücken' }), folder, first);
  const read: number[] = [];
  const rows = rowsOf({ ...texts, 4: 'Brücken', 5: 'Tor' }, (number) => read.push(number));
  update(rows, folder, second);
  assert.deepEqual(read, [5]);
});

test('the same articles give the same index, and nothing is written', (context) => {
  const { folder } = inFolder(context);
  const first = update(rowsOf({ ...texts }), folder);
  const second = update(rowsOf({ ...texts, 4: 'Tor' }), folder, first);
  const files = readdirSync(folder).length;
  assert.deepEqual(update(rowsOf({ ...texts, 4: 'Tor' }), folder, second), second);
  assert.equal(readdirSync(folder).length, files);
});

test('no file that is there is written again', (context) => {
  const { folder } = inFolder(context);
  const first = update(rowsOf({ ...texts }), folder);
  const times = first.files.map((file) => statSync(join(folder, file)).mtimeMs);
  update(rowsOf({ ...texts, 4: 'Tor' }), folder, first);
  assert.deepEqual(
    first.files.map((file) => statSync(join(folder, file)).mtimeMs),
    times,
  );
});

test('files are those of the index, and of no older one', async (context) => {
  const { folder, open } = inFolder(context);
  const first = update(rowsOf({ ...texts }), folder);
  const second = update(rowsOf({ ...texts, 4: 'Tor' }), folder, first);
  const third = update(rowsOf({ ...texts, 5: 'Turm' }), folder, second);
  for (const file of readdirSync(folder)) if (!third.files.includes(file)) rmSync(join(folder, file));
  assert.ok(!third.files.includes(second.start));
  assert.deepEqual(await found(await open(third), 'Turm'), [5]);
  assert.deepEqual(await found(await open(third), 'Brücke'), [0]);
});

const rewritten: Readonly<Record<string, (first: UpdatedIndex, folder: string) => Parameters<typeof update>>> = {
  'too much has changed': (first, folder) => [rowsOf({ ...texts, 4: 'a', 5: 'b', 6: 'c', 7: 'd' }), folder, first],
  'the archive is small': (first, folder) => [rowsOf({ 0: 'Brücke' }), folder, first],
  'the state is of another version': (first, folder) => [
    rowsOf({ ...texts, 4: 'Tor' }),
    folder,
    { ...first, state: [new TextEncoder().encode('{"version":"0"}'), ...first.state.slice(1)] },
  ],
  'a file is missing': (first, folder) => {
    rmSync(join(folder, first.files[0] ?? ''));
    return [rowsOf({ ...texts, 4: 'Tor' }), folder, first];
  },
};

for (const [why, prepare] of Object.entries(rewritten)) {
  test(`all is written anew when ${why}`, (context) => {
    const { folder } = inFolder(context);
    const [rows, ...rest] = prepare(update(rowsOf({ ...texts }), folder), folder);
    const clean = update(rows, temporaryFolder(context));
    assert.deepEqual(update(rows, ...rest), clean);
  });
}
