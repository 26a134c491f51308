// Bytes become a text, or a problem that says what to do.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256 } from '../../src/content/check-originals.ts';
import { readRawDocument } from '../../src/ingest/raw-document.ts';
import { printProblem } from '../../src/problem.ts';

const read = (bytes: Buffer, file = 'raw/text.txt') => readRawDocument(bytes, file, `content/${file}`);
const complaintsOn = (bytes: Buffer, file?: string) => read(bytes, file).problems.map(printProblem);

test('reads UTF-8 without byte order mark and control characters, and hashes the bytes as they came', () => {
  const bytes = Buffer.from('\u{FEFF}Größe\r\nMaß\u{7}');

  assert.deepEqual(read(bytes).value, { file: 'raw/text.txt', sha256: sha256(bytes), text: 'Größe\nMaß' });
});

test('reads a text in which the replacement character was written on purpose', () => {
  assert.equal(read(Buffer.from('Das Zeichen \u{FFFD}')).value?.text, 'Das Zeichen \u{FFFD}');
});

test('refuses what is not UTF-8, and names the line', () => {
  const bytes = Buffer.concat([Buffer.from('eins\nzwei '), Buffer.from([0xe4])]);

  assert.deepEqual(complaintsOn(bytes), ['content/raw/text.txt:2  is not UTF-8  → save the file as UTF-8']);
});

test('refuses an empty text', () => {
  const complaint = 'content/raw/text.txt:1  holds no text  → write a text, or remove the file';

  assert.deepEqual(complaintsOn(Buffer.from('')), [complaint]);
  assert.deepEqual(complaintsOn(Buffer.from(' \n\u{FEFF}\n')), [complaint]);
});

test('refuses a file that no reader is there for', () => {
  assert.deepEqual(complaintsOn(Buffer.from('<p>'), 'raw/text.HTML'), [
    'content/raw/text.HTML:1  there is no reader for .html files yet  → save the text as a .txt file',
  ]);
  assert.deepEqual(complaintsOn(Buffer.from('Text'), 'raw/text'), [
    'content/raw/text:1  there is no reader for files without an ending yet  → save the text as a .txt file',
  ]);
});
