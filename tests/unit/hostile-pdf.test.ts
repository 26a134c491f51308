// PDF documents of a few kilobytes that hold gigabytes, and work without end.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { textOf } from '../../src/ingest/paragraph.ts';
import { readPdf } from '../../src/ingest/readers/pdf.ts';
import { ascii85Bytes, asciiHexBytes, lzwLength, runLength } from '../../src/ingest/readers/pdf-filters.ts';
import { readPdfPages } from '../../src/ingest/readers/pdf-pages.ts';
import { unpacksTooFar } from '../../src/ingest/readers/pdf-streams.ts';
import { pdfDocument, pdfOfStream } from './pdf-document.ts';

const mebibyte = 1024 * 1024;
const flate = '/Filter /FlateDecode';
const blanks = (length: number) => Buffer.alloc(length, ' ');
const words = (text: string) => Buffer.from(`BT /F1 10 Tf 50 700 Td ${text} ET`);

test('a document that unpacks to more than documents do is refused, before it is unpacked', async () => {
  const { texts, refusals } = await readPdf(pdfOfStream(deflateSync(blanks(65 * mebibyte)), flate), () => false);
  assert.deepEqual(texts, []);
  assert.deepEqual(refusals, [
    {
      line: 1,
      what: 'is too large when it is unpacked',
      hint: 'print it as PDF again, some pages in each file, or copy its text into a .txt file',
    },
  ]);
});

test('what a stream unpacks to is found in whatever words its dictionary says how', () => {
  const packed = deflateSync(blanks(65 * mebibyte));
  const hex = Buffer.from(`${packed.toString('hex')}>`);
  const cases: readonly (readonly [string, Buffer])[] = [
    ['/F [ /Fl ]', packed],
    ['/Filter /Fl#61teDecode', packed],
    ['/Filter [/ASCIIHexDecode /FlateDecode]', hex],
    ['/Filter [/FlateDecode /FlateDecode]', deflateSync(deflateSync(blanks(1000)))],
    ['/Filter [/RunLengthDecode /LZWDecode]', blanks(10)],
    ['/Filter 7 0 R', blanks(10)],
    ['/Filter /FlateDecode %stream', packed],
  ];
  for (const [more, bytes] of cases) assert.equal(unpacksTooFar(pdfOfStream(bytes, more)), true, more);
});

test('a large picture, a damaged stream and a document of usual size are no reason to refuse a document', () => {
  const scan = pdfOfStream(deflateSync(blanks(200 * mebibyte)), `/Subtype /Image ${flate}`);
  assert.equal(unpacksTooFar(Buffer.from(scan.toString('latin1').replace('/Contents 4 0 R', ''), 'latin1')), false);
  assert.equal(unpacksTooFar(pdfOfStream(Buffer.from('x\u{9c}no zlib'), flate)), false);
  assert.equal(unpacksTooFar(pdfOfStream(deflateSync(words('(Wort) Tj')), flate)), false);
  assert.equal(unpacksTooFar(pdfDocument()), false);
});

test('a stream that many pages show counts with each of them', () => {
  const packed = deflateSync(blanks(mebibyte));
  assert.equal(unpacksTooFar(pdfOfStream(packed, flate, 250)), false);
  assert.equal(unpacksTooFar(pdfOfStream(packed, flate, 300)), true);
});

test('a page of millions of words is read as far as the limit and no further', async () => {
  const many = deflateSync(words('1 0 0 1 50 700 Tm (Ja) Tj 1 0 0 1 50 600 Tm (Nein) Tj '.repeat(100_000)));
  const content = await readPdfPages(pdfOfStream(many, flate));
  assert.ok(content.kind === 'pages');
  const items = content.pages[0]?.length ?? 0;
  assert.ok(items > 20_000 && items < 51_000, `${items} words`);
});

test('a packed page is read as it was written', async () => {
  const content = words('(Der Rat hat am Dienstag getagt.) Tj');
  const { texts } = await readPdf(pdfOfStream(deflateSync(content), flate), () => false);
  assert.equal(textOf(texts[0]?.paragraphs ?? []), 'Der Rat hat am Dienstag getagt.');
});

test('the filters of old documents are measured as they unpack', () => {
  // The example of the standard (ISO 32000-1, 7.4.4.2).
  assert.equal(lzwLength(Buffer.from('800b6050220c0c8501', 'hex'), 1), 10);
  assert.equal(runLength(Buffer.from([2, 1, 2, 3, 255, 7, 128, 9])), 5);
  assert.equal(asciiHexBytes(Buffer.from('48 61\n70>')).toString(), 'Hap');
  assert.equal(ascii85Bytes(Buffer.from('87cURD]i,"Ebo80~>')).toString(), 'Hello World!');
  assert.equal(ascii85Bytes(Buffer.from('87cUR\nDZ~>')).toString(), 'Hello');
});
