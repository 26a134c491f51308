// Word and PDF documents: what is left out of them, and what is refused.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../src/ingest/paragraph.ts';
import { readPdf } from '../../src/ingest/readers/pdf.ts';
import { readWord } from '../../src/ingest/readers/word.ts';
import { pdfDocument } from './pdf-document.ts';
import { wordDocument } from './word-document.ts';

const knowsNoWord = () => false;
const wordText = (body: string) =>
  textOf(
    readWord(
      wordDocument({
        'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
        'word/footnotes.xml': '',
      }),
    ).texts[0]?.paragraphs ?? [],
  );
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

test('leaves out of a Word document what was deleted, moved away or hidden', () => {
  const moved = `<w:p><w:moveFrom>${'<w:r><w:t>weg</w:t></w:r>'}</w:moveFrom><w:r><w:t>da</w:t></w:r></w:p>`;
  assert.equal(wordText(moved), 'da');
});

test('keeps the paragraphs of a table that a page is laid out with', () => {
  const cell = `<w:tc>${paragraph('Eins.')}${paragraph('Zwei.')}</w:tc><w:tc>${paragraph('Drei.')}</w:tc>`;
  assert.equal(wordText(`<w:tbl><w:tr>${cell}</w:tr></w:tbl>`), 'Eins.\n\nZwei.\n\nDrei.');
});

test('believes a title in the properties of a document, but no name of a program or file', () => {
  const titled = (title: string) =>
    readWord(
      wordDocument({ 'docProps/core.xml': `<cp:coreProperties><dc:title>${title}</dc:title></cp:coreProperties>` }),
    ).texts[0]?.metadata.title;
  assert.deepEqual(titled('Rat tagt'), { value: 'Rat tagt', rule: 'document property title', isWeak: true });
  for (const title of [
    'Microsoft Word - rat.doc',
    'rat_2019.indd',
    'Dokument1',
    'seite_3',
    'C:\\Texte\\Rat',
    'Unbenannt',
  ]) {
    assert.equal(titled(title), undefined, title);
  }
});

test('reads paragraphs nested a hundred thousand levels deep', () => {
  assert.doesNotThrow(() => wordText('<w:p>'.repeat(100_000)));
});

const badWord: readonly (readonly [string, Buffer, string])[] = [
  [
    'bytes that are no archive',
    Buffer.from('PK\u0003\u0004 kaputt'),
    'is no readable Word document → open it in Word, and save it again as .docx',
  ],
  [
    'a document without words',
    wordDocument({ 'word/document.xml': '<w:document/>' }),
    'holds no text → write a text, or remove the file',
  ],
  [
    'a document that unpacks to a hundred megabytes',
    wordDocument({ 'word/document.xml': ' '.repeat(100 * 1024 * 1024) }),
    'is too large when it is unpacked → save its text as a new document or as a .txt file',
  ],
];

for (const [name, bytes, expected] of badWord) {
  test(`refuses ${name}`, () => {
    const { texts, refusals } = readWord(bytes);
    assert.deepEqual(texts, []);
    assert.deepEqual(
      refusals.map(({ what, hint }) => `${what} → ${hint}`),
      [expected],
    );
  });
}

const line = (x: number, y: number, text: string) => ({ x, y, text });

test('reads the rows of a table in a PDF document from left to right', async () => {
  const rows = ['Nord', 'Süd', 'Ost', 'West', 'Mitte'].map((name, index) => [
    line(50, 700 - 14 * index, name),
    line(300, 700 - 14 * index, `${index + 1} Sitze`),
  ]);
  const { texts } = await readPdf(pdfDocument([rows.flat()]), knowsNoWord);
  assert.match(textOf(texts[0]?.paragraphs ?? []), /Nord 1 Sitze\s+Süd 2 Sitze\s+Ost 3 Sitze/);
});

test('begins a paragraph of a PDF document where a first line is indented behind a full stop', async () => {
  const lines = [
    line(62, 700, 'Der Rat hat am Dienstag nach langer Debatte den Plan'),
    line(50, 688, 'für das kommende Jahr beschlossen, wie es im Bericht heißt.'),
    line(62, 676, 'Die Opposition stimmte geschlossen dagegen und nannte'),
    line(50, 664, 'das Vorhaben einen schlechten Scherz zu Lasten anderer.'),
  ];
  const { texts } = await readPdf(pdfDocument([lines]), knowsNoWord);
  assert.equal(texts[0]?.paragraphs.length, 2);
});

const ocr = 'run OCR over it, for example with ocrmypdf';
const password =
  '/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) /U (bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb) >> /ID [(a) (a)]';
const badPdf: readonly (readonly [string, Buffer, string])[] = [
  ['a document without words', pdfDocument([[]]), `has no text layer → ${ocr}`],
  [
    'a document of pages with numbers alone',
    pdfDocument([[line(50, 50, '1')], [line(50, 50, '2')]]),
    `has no text layer → ${ocr}`,
  ],
  [
    'a document with a password',
    pdfDocument(undefined, password),
    'is protected by a password → save it without the password, or copy its text into a .txt file',
  ],
  ['half a document', pdfDocument().subarray(0, 400), 'is no readable PDF document → save or print it as PDF again'],
  ['nothing', Buffer.alloc(0), 'is no readable PDF document → save or print it as PDF again'],
];

for (const [name, bytes, expected] of badPdf) {
  test(`refuses ${name} in PDF`, async () => {
    const { texts, refusals } = await readPdf(bytes, knowsNoWord);
    assert.deepEqual(texts, []);
    assert.deepEqual(
      refusals.map(({ what, hint }) => `${what} → ${hint}`),
      [expected],
    );
  });
}

test('leaves the bytes of a PDF document as they were, and prints nothing', async (context) => {
  const printed = [context.mock.method(console, 'log'), context.mock.method(console, 'warn')];
  const bytes = pdfDocument();
  const copy = Buffer.from(bytes);
  await readPdf(bytes, knowsNoWord);
  await readPdf(bytes.subarray(0, 900), knowsNoWord);
  assert.deepEqual(bytes, copy);
  assert.deepEqual(
    printed.map(({ mock }) => mock.callCount()),
    [0, 0],
  );
});
