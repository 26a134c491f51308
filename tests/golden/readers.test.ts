// Each kind of original is read as exactly this. UPDATE_GOLDEN=1 writes what is read now, to be reviewed.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { columnMap } from '../../src/ingest/readers/columns.ts';
import { readOriginal } from '../../src/ingest/readers/read-original.ts';
import { pdfDocument } from '../unit/pdf-document.ts';
import { wordDocument } from '../unit/word-document.ts';
import { printReading } from './print-reading.ts';

const folder = 'tests/golden/readers';
const settings = { columns: columnMap(), knowsWord: (word: string) => word.toLowerCase() === 'haushalt' };
const fileNames = [
  'artikel.csv',
  'artikel.jsonl',
  'blog.xml',
  'bote.txt',
  'haushalt.md',
  'hugo.md',
  'nachrichten.atom',
  'nachrichten.rss',
];
const originals: readonly (readonly [string, Buffer])[] = [
  ...fileNames.map((name) => [name, readFileSync(`${folder}/${name}`)] as const),
  ['haushalt.docx', wordDocument()],
  ['haushalt.pdf', pdfDocument()],
];

for (const [name, bytes] of originals) {
  test(`reads ${name} as ${folder}/${name}.reading.txt shows`, async () => {
    const { kind, charset, reading } = await readOriginal(bytes, name, settings);

    const printed = `${kind}, ${charset ?? 'no text'}\n\n${printReading(reading)}`;

    const golden = `${folder}/${name}.reading.txt`;
    if (process.env.UPDATE_GOLDEN !== undefined) writeFileSync(golden, printed);
    assert.deepEqual(printed.split('\n'), readFileSync(golden, 'utf8').split('\n'));
  });
}
