// Lists of sources in the forms that reference managers and spreadsheets read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toBibtex } from '../../src/article/citation/bibtex.ts';
import { type Citation, personName } from '../../src/article/citation/citation.ts';
import { toCslItems } from '../../src/article/citation/csl-json.ts';
import { toCsv } from '../../src/article/citation/csv.ts';
import { toRis } from '../../src/article/citation/ris.ts';

const source: Citation = {
  title: 'Brücke & Steg: 50 % teurer',
  authors: ['Anna von der Heide', 'dpa'],
  sources: ['Donaupost'],
  date: { kind: 'day', year: 2014, month: 3, day: 5 },
  address: 'https://archiv.example/artikel/bruecke_steg.html',
};
const undated: Citation = {
  ...source,
  authors: [],
  sources: [],
  date: { kind: 'day-without-year', month: 1, day: 21 },
};

for (const [author, name] of [
  ['Anna Meier', { given: 'Anna', family: 'Meier' }],
  ['Karl-Heinz M. Grüner', { given: 'Karl-Heinz M.', family: 'Grüner' }],
  ['Anna von der Heide', { given: 'Anna', family: 'von der Heide' }],
  ['dpa', undefined],
  ['Anna Meier, dpa', undefined],
  ['Redaktion Wien', undefined],
  ['Donaupost', undefined],
  ['', undefined],
] as const) {
  test(`reads "${author}" as ${name === undefined ? 'no person' : `${name.family}, ${name.given}`}`, () => {
    assert.deepEqual(personName(author), name);
  });
}

test('writes BibTeX with a key, capitals kept, and signs of TeX as text', () => {
  assert.equal(
    toBibtex([source]),
    `@article{vonderheide2014bruecke,
  title = {{Brücke \\& Steg: 50 \\% teurer}},
  author = {von der Heide, Anna and {dpa}},
  journal = {Donaupost},
  year = {2014},
  month = {3},
  day = {5},
  url = {https://archiv.example/artikel/bruecke_steg.html}
}
`,
  );
});

test('writes braces so that BibTeX does not count them, which would not see the end of the entry', () => {
  const braces: Citation = { ...undated, title: 'Auf { und \\ zu }', authors: ['}{'] };
  assert.equal(
    toBibtex([braces]).split('\n').slice(1, 3).join('\n'),
    `  title = {{Auf \\textbraceleft{} und \\textbackslash{} zu \\textbraceright{}}},
  author = {{\\textbraceright{}\\textbraceleft{}}},`,
  );
});

test('writes an address for BibTeX as it is, and in the form of addresses where it could end the entry', () => {
  const address = 'https://archiv.example/~a_b/100%25&c#d/{e}\\ Grüße';
  assert.match(
    toBibtex([{ ...undated, address }]),
    /url = \{https:\/\/archiv\.example\/~a_b\/100%25&c#d\/%7Be%7D%5C%20Gr%C3%BC%C3%9Fe\}\n/,
  );
});

test('gives every BibTeX entry a key of its own', () => {
  const keys = [...toBibtex([source, source, undated, undated]).matchAll(/^@article\{(.*),$/gm)].map(([, key]) => key);
  assert.deepEqual(keys, ['vonderheide2014bruecke', 'vonderheide2014bruecke-2', 'bruecke', 'bruecke-2']);
});

test('writes RIS with a line for each author, and leaves out what is not known', () => {
  assert.equal(
    toRis([source, undated]),
    [
      'TY  - NEWS',
      'TI  - Brücke & Steg: 50 % teurer',
      'AU  - von der Heide, Anna',
      'AU  - dpa',
      'T2  - Donaupost',
      'PY  - 2014',
      'DA  - 2014/03/05/',
      'UR  - https://archiv.example/artikel/bruecke_steg.html',
      'ER  - ',
      '',
      'TY  - NEWS',
      'TI  - Brücke & Steg: 50 % teurer',
      'UR  - https://archiv.example/artikel/bruecke_steg.html',
      'ER  - ',
      '',
    ].join('\r\n'),
  );
});

test('writes CSL items with dates as far as they are known', () => {
  const month: Citation = { ...source, date: { kind: 'month', year: 2014, month: 3 } };
  const [first, second] = toCslItems([month, undated]);
  assert.deepEqual(first, {
    id: source.address,
    type: 'article-newspaper',
    title: source.title,
    author: [{ given: 'Anna', family: 'von der Heide' }, { literal: 'dpa' }],
    'container-title': 'Donaupost',
    issued: { 'date-parts': [[2014, 3]] },
    URL: source.address,
  });
  assert.deepEqual(second, { id: source.address, type: 'article-newspaper', title: source.title, URL: source.address });
});

test('writes CSV that a spreadsheet reads as text, formulas too', () => {
  const formula: Citation = { ...undated, title: '=HYPERLINK("http://x")', authors: ['@a', '+b'] };
  assert.equal(
    toCsv([source, formula]),
    `\u{FEFF}title,date,authors,sources,url\r
Brücke & Steg: 50 % teurer,2014-03-05,"Anna von der Heide; dpa",Donaupost,${source.address}\r
"'=HYPERLINK(""http://x"")",XXXX-01-21,"'@a; '+b",,${source.address}\r
`,
  );
});

test('keeps what spans lines in one cell, and on one line elsewhere', () => {
  const spanning: Citation = { ...source, title: 'Eins\nzwei' };
  assert.match(toCsv([spanning]), /^"Eins\nzwei",/m);
  assert.match(toRis([spanning]), /^TI {2}- Eins zwei\r$/m);
  assert.match(toBibtex([spanning]), /title = \{\{Eins zwei\}\}/);
});

test('leaves the address out where the archive has none', () => {
  const homeless: Citation = { ...undated, address: '' };
  assert.deepEqual(toCslItems([homeless]), [{ id: source.title, type: 'article-newspaper', title: source.title }]);
  assert.doesNotMatch(toBibtex([homeless]) + toRis([homeless]), /url|UR {2}-/);
});
