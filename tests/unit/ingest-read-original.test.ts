// Originals of any kind go to the reader that their content asks for, in the encoding they are in.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../src/ingest/paragraph.ts';
import { columnMap } from '../../src/ingest/readers/columns.ts';
import { readOriginal } from '../../src/ingest/readers/read-original.ts';
import { pdfDocument } from './pdf-document.ts';
import { wordDocument } from './word-document.ts';

const settings = { columns: columnMap(), knowsWord: () => false };

const kinds: readonly (readonly [string, string | Buffer, string])[] = [
  ['rat.txt', 'Der Rat tagt.', 'text'],
  ['rat.md', 'Der Rat tagt.', 'markdown'],
  ['rat.txt', '---\ntitle: Rat\n---\nDer Rat tagt.', 'markdown'],
  ['rat.txt', '<!DOCTYPE html><html><body><p>Der Rat tagt.</p></body></html>', 'html'],
  ['rat.json', '{"title":"Rat","text":"Der Rat tagt."}', 'json-lines'],
  ['rat.csv', 'title,text\nRat,Der Rat tagt.\n', 'csv'],
  ['rat.xml', '<rss><channel><item><description>Der Rat tagt.</description></item></channel></rss>', 'feed'],
  ['rat.txt', wordDocument(), 'word'],
  ['rat', pdfDocument(), 'pdf'],
];

for (const [name, content, kind] of kinds) {
  test(`reads ${name} by its content as ${kind}`, async () => {
    const read = await readOriginal(Buffer.from(content), name, settings);
    assert.equal(read.kind, kind);
    assert.deepEqual(read.reading.refusals, []);
    assert.match(textOf(read.reading.texts[0]?.paragraphs ?? []), /Der Rat/);
  });
}

test('reads a feed in the encoding that its declaration names', async () => {
  const xml =
    '<?xml version="1.0" encoding="iso-8859-1"?><rss><item><description>Schön für Köln.</description></item></rss>';
  const { reading } = await readOriginal(Buffer.from(xml, 'latin1'), 'feed.xml', settings);
  assert.equal(textOf(reading.texts[0]?.paragraphs ?? []), 'Schön für Köln.');
});

test('puts what was mended in the bytes before everything else', async () => {
  const text = 'Der Rat tagt fÃ¼r alle.\r\nEr grÃ¼ÃŸt schÃ¶n.';
  const { reading } = await readOriginal(Buffer.from(text), 'rat.txt', settings);
  assert.match(reading.texts[0]?.repairs[0]?.what ?? '', /UTF-8|mojibake|misread|read wrongly/i);
});

test('refuses bytes that are no text with what they are', async () => {
  const { kind, charset, reading } = await readOriginal(
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]),
    'rat.txt',
    settings,
  );
  assert.deepEqual([kind, charset, reading.texts.length, reading.refusals.length], ['unreadable', undefined, 0, 1]);
});
