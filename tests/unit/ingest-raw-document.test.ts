// Bytes become texts, or a problem that says what to do.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256 } from '../../src/content/file-hashes.ts';
import { readRawDocuments } from '../../src/ingest/raw-document.ts';
import { columnMap } from '../../src/ingest/readers/columns.ts';
import { printProblem } from '../../src/problem.ts';

const settings = { columns: columnMap(), knowsWord: () => false };
const read = (bytes: Buffer, file = 'raw/text.txt') => readRawDocuments(bytes, file, `content/${file}`, settings);

test('hashes the bytes as they came, and hands on the text without what damaged it', async () => {
  const bytes = Buffer.from('\u{FEFF}Größe des Hauses\r\n\r\nMaß\u{7} aller Dinge\r\n');
  const { documents, problems } = await read(bytes);

  assert.deepEqual(problems, []);
  assert.deepEqual(
    documents.map(({ file, sha256: hash, text }) => ({ file, hash, text })),
    [{ file: 'raw/text.txt', hash: sha256(bytes), text: 'Größe des Hauses\n\nMaß aller Dinge' }],
  );
});

test('refuses an empty text, and says so with place and cure', async () => {
  for (const bytes of [Buffer.from(''), Buffer.from(' \n\u{FEFF}\n')]) {
    const { documents, problems } = await read(bytes);

    assert.deepEqual(documents, []);
    assert.deepEqual(problems.map(printProblem), [
      'content/raw/text.txt:1  holds no text  → write a text, or remove the file',
    ]);
  }
});

test('refuses what no reader foresaw, and says so: the other files go on', async () => {
  const knowsWord = () => {
    throw new RangeError('Maximum call stack size exceeded');
  };
  const bytes = Buffer.from('Die Stra-\nße ist gesperrt, weil der Fluss über die Ufer getreten ist.\n');
  const { documents, problems } = await readRawDocuments(bytes, 'raw/a.txt', 'content/raw/a.txt', {
    ...settings,
    knowsWord,
  });

  assert.deepEqual(documents, []);
  assert.deepEqual(problems.map(printProblem), [
    'content/raw/a.txt:1  cannot be understood (Maximum call stack size exceeded)  → this is a bug in Nachlese, please report it with this file; all other files are taken in',
  ]);
});
