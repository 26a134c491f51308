// Tables of separated values: which columns count, and what happens to broken rows.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../src/ingest/paragraph.ts';
import { type ColumnOverrides, columnMap } from '../../src/ingest/readers/columns.ts';
import { readCsv } from '../../src/ingest/readers/csv.ts';

const read = (text: string, overrides?: ColumnOverrides) =>
  readCsv(text, { columns: columnMap(overrides), knowsWord: () => false });
const textsOf = (text: string, overrides?: ColumnOverrides) =>
  read(text, overrides).texts.map(({ paragraphs }) => textOf(paragraphs));

for (const separator of [',', ';', '\t', '|']) {
  test(`finds columns that ${JSON.stringify(separator)} separates`, () => {
    const { texts, refusals } = read(`Titel${separator}Text\nRat${separator}Der Rat tagt.\n`);
    assert.deepEqual(refusals, []);
    assert.equal(texts[0]?.metadata.title?.value, 'Rat');
  });
}

test('believes known names of columns before the number of separators', () => {
  const { texts } = read('title;text;a, b, c, d\nRat;Der Rat tagt.;x\n');
  assert.equal(texts[0]?.metadata.title?.value, 'Rat');
});

test('knows columns whatever case, spaces and underscores their names have', () => {
  const { texts } = read('TITLE,Published At,Full_Text\nRat,2019-03-12,Der Rat tagt.\n');
  assert.equal(texts[0]?.metadata.title?.value, 'Rat');
  assert.equal(texts[0]?.metadata.date?.value, '2019-03-12');
});

test('joins the columns that the editor chose for the text, in that order', () => {
  const table = 'Vorspann,Inhalt,text\nKurz.,Lang.,Anderes.\n';
  assert.deepEqual(textsOf(table, { text: ['Inhalt', 'Vorspann'] }), ['Lang.\n\nKurz.']);
});

test('does not fall back on usual columns where the chosen one is blank', () => {
  const table = 'Inhalt,text\n,Anderes.\nLang.,Anderes.\n';
  assert.deepEqual(textsOf(table, { text: 'Inhalt' }), ['Lang.']);
});

test('falls back on usual columns in tables without the chosen one', () => {
  assert.deepEqual(textsOf('text\nDer Rat tagt.\n', { text: 'Inhalt' }), ['Der Rat tagt.']);
});

test('reads cells of HTML as HTML and plain cells as plain text', () => {
  const table = 'text\n"<p>Rat &amp; Geld.</p><p>Heute.</p>"\n"Rat < Geld.\n\nHeute."\n';
  assert.deepEqual(textsOf(table), ['Rat & Geld.\n\nHeute.', 'Rat < Geld.\n\nHeute.']);
});

test('names records by their id, their address or their text, and never two the same', () => {
  const names = (rows: string) => read(`id,url,text\n${rows}`).texts.map(({ record }) => record);
  assert.deepEqual(names('5,,Eins.\n5,,Zwei.\n,https://bote.example/a,Drei.\n'), [
    '5#f0a07b89af659a0e',
    '5#dc58b910de5ac23c',
    'https://bote.example/a',
  ]);
  assert.deepEqual(names('a,,Eins.\na#2,,Zwei.\na,,Drei.\n'), ['a#f0a07b89af659a0e', 'a#2', 'a#7604a77a23043b4c']);
  const [withoutName] = names(',,Eins.\n');
  assert.match(withoutName ?? '', /^[0-9a-f]{16}$/);
  assert.deepEqual(names('9,,Null.\n,,Eins.\n').at(-1), withoutName);
});

test('begins a record on its first line, whatever line breaks its cells hold', () => {
  const { texts } = read('title,text\r\n"a\r\nb",Eins.\r\n\r\nc,Zwei.\r\n');
  assert.deepEqual(
    texts.map(({ line }) => line),
    [2, 5],
  );
});

const broken: readonly (readonly [string, string, readonly string[]])[] = [
  ['a row with too few cells', 'title,text\nRat\nRat,Text.\n', ['2: has 1 cell where the first row has 2']],
  ['a row with too many cells', 'title,text\nRat,Der Rat, der tagt.\n', ['2: has 3 cells where the first row has 2']],
  ['a row without a text', 'title,text\nRat,\n', ['2: has no text']],
  [
    'a quotation mark that is never closed',
    'title,text\nRat,"Der Rat\nGeld,Text.\n',
    ['2: a quotation mark is opened here and never closed'],
  ],
  ['a table without a column for the text', 'eins,zwei\n1,2\n', ['1: no column holds the text']],
  ['an empty table', '\n\n', ['1: holds no rows']],
];

for (const [name, table, expected] of broken) {
  test(`refuses ${name} with its line`, () => {
    assert.deepEqual(
      read(table).refusals.map(({ line, what }) => `${line}: ${what}`),
      expected,
    );
  });
}

test('says how to mend what it refuses', () => {
  const hints = broken.map(([, table]) => read(table).refusals[0]?.hint);
  const separators = 'put cells that hold a separator or a line break in quotation marks';
  assert.deepEqual(hints, [
    separators,
    separators,
    'write one, or name its column in archive.yaml: "columns: { text: … }"',
    'close it, or write "" for one that belongs to the text',
    'name it in archive.yaml: "columns: { text: eins }", or call it "text" in the first row',
    'write a header and rows, or remove the file',
  ]);
});

test('names the column that holds most when none is known to hold the text', () => {
  const { refusals } = read('Nr,Wortlaut der Nachricht\n1,Der Rat tagte gestern.\n22222,Eins\n');
  assert.match(refusals[0]?.hint ?? '', /columns: \{ text: Wortlaut der Nachricht \}/);
  assert.match(read('Nr,"a: b"\n1,Der Rat\n').refusals[0]?.hint ?? '', /columns: \{ text: … \}/);
});

test('reads the rows behind an open quotation mark', () => {
  assert.deepEqual(textsOf('title,text\na,Eins.\nb,"Zwei.\nc,Drei.\nd,Vier.\n'), ['Eins.', 'Drei.', 'Vier.']);
});
