// The whole archive as files: every article in every form, and nothing in a table that counts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import type { Article } from '../../src/article/article.ts';
import { type AddressOf, type dataForms, partsOf } from '../../src/article/data/data-forms.ts';
import { dataFields } from '../../src/article/data/data-record.ts';
import { writeData } from '../../src/build/write-data.ts';
import { aNewSite } from './a-new-site.ts';
import { aDate, anArticle } from './an-article.ts';
import { temporaryFolder } from './temporary-folder.ts';

const articles = [
  anArticle({
    slug: 'bruecke',
    title: '=HYPERLINK("http://x")',
    date: aDate('2014-03'),
    sources: ['Donaupost', 'dpa'],
    persons: ['@a'],
    inferred: ['title'],
    original: { file: 'raw/a.txt', sha256: '0'.repeat(64) },
    body: '- eins, "zwei"\n- drei',
  }),
  anArticle({ slug: 'turm', language: 'en', date: aDate('XXXX-01-21') }),
];
const addressOf = ({ slug }: { slug: string }) => `https://archiv.example/artikel/${slug}.html`;
function read(form: (typeof dataForms)[number], of = articles, where: AddressOf = addressOf): string {
  const { head, of: partOf, between, end } = partsOf(form, where);
  return head + of.map(partOf).join(between) + end;
}

test('writes a line of JSON for each article, with every field in the same order', () => {
  const lines = read('jsonl').trimEnd().split('\n');
  const records = lines.map((line) => JSON.parse(line));
  for (const record of records) assert.deepEqual(Object.keys(record), dataFields);
  assert.deepEqual(
    [records[0].id, records[0].address, records[0].date, records[0].sources, records[0].text],
    ['bruecke', addressOf({ slug: 'bruecke' }), '2014-03', ['Donaupost', 'dpa'], '- eins, "zwei"\n- drei'],
  );
  assert.deepEqual([records[1].lead, records[1].authors, records[1].language], [null, [], 'en']);
});

test('writes a table that a program reads back, and in which no cell is a formula', () => {
  const rows: string[][] = parse(read('csv'), { bom: true });
  assert.deepEqual(rows[0], dataFields);
  assert.equal(rows.length, 1 + articles.length);
  assert.deepEqual(
    rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell)),
    [],
  );
  const cell = (row: number, field: (typeof dataFields)[number]) => rows[row]?.[dataFields.indexOf(field)];
  assert.equal(cell(1, 'title'), '\'=HYPERLINK("http://x")');
  assert.equal(cell(1, 'sources'), 'Donaupost; dpa');
  assert.equal(cell(1, 'text'), '\'- eins, "zwei"\n\'- drei');
  assert.equal(cell(2, 'date'), 'XXXX-01-21');
});

test('writes items that reference managers tell apart, with or without an address', () => {
  const items = JSON.parse(read('csl'));
  assert.deepEqual(
    items.map(({ id, URL }: { id: string; URL: string }) => [id, URL]),
    articles.map((article) => [article.slug, addressOf(article)]),
  );
  const homeless = JSON.parse(read('csl', articles, ({ slug }) => `/artikel/${slug}.html`));
  assert.deepEqual(
    homeless.map(({ id, URL }: { id: string; URL?: string }) => [id, URL]),
    [
      ['bruecke', undefined],
      ['turm', undefined],
    ],
  );
});

test('writes files of an empty archive that programs read', () => {
  assert.equal(read('jsonl', []), '');
  assert.deepEqual(JSON.parse(read('csl', [])), []);
  assert.equal(parse(read('csv', []), { bom: true }).length, 1);
});

test('says how large the files are, and writes long ones whole', (context) => {
  const folder = temporaryFolder(context);
  const site = aNewSite(folder);
  const long = Array.from({ length: 40 }, (_, index) => anArticle({ slug: `a${index}`, body: 'ö'.repeat(60_000) }));
  const order = { articles: long, keyOf: ({ slug }: Article) => slug, siteUrl: undefined, before: undefined };
  const { files } = writeData(order, site, () => {});
  assert.deepEqual(
    files.map(({ path }) => path),
    ['/daten/artikel.jsonl', '/daten/artikel.csv', '/daten/artikel.csl.json'],
  );
  for (const { path, bytes } of files) {
    assert.equal(readFileSync(join(folder, path)).length, bytes);
  }
  const lines = readFileSync(join(folder, 'daten/artikel.jsonl'), 'utf8').trimEnd().split('\n');
  assert.equal(lines.length, 40);
  assert.equal(JSON.parse(lines[39] ?? '').address, '/artikel/a39.html');
});
