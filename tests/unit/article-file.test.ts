// What is read from an article's file, and what its file looks like.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle, writeArticle } from '../../src/content/article-file.ts';
import { aDate, anArticle } from './an-article.ts';

function parse(source: string, file = 'articles/2015/02/haushalt.md') {
  const { value, problems } = parseArticle(source, file, file);
  assert.deepEqual(problems, []);
  return value;
}

test('writes an article as a person would: filled fields only, lists on one line', () => {
  const article = anArticle({
    title: 'Putin: "Ja"',
    date: aDate('XXXX-01-21'),
    lead: 'Er kommt.',
    sources: ['Kyiv Independent', 'KCNA'],
    inferred: ['title', 'date'],
    original: { file: 'raw/a.txt', sha256: '0'.repeat(64) },
    body: 'Ein Text.',
  });
  assert.equal(
    writeArticle(article),
    `---
title: 'Putin: "Ja"'
date: XXXX-01-21
lead: Er kommt.
sources: [ Kyiv Independent, KCNA ]
inferred: [ title, date ]
original: { file: raw/a.txt, sha256: "${'0'.repeat(64)}" }
---

Ein Text.
`,
  );
});

test('reads corrections, the oldest first, and writes them again', () => {
  const source = `---
title: Winter
corrections:
  - date: 2026-11-22
    what: Der Vorname war falsch.
  - date: 2026-11-20
    what: Eine Messung fehlt.
    why: Hinweis einer Leserin
    before: |
      Im Tal lagen vier Zentimeter.

      Am Berg zehn.
---

Text.
`;
  const article = parse(source);
  assert.deepEqual(article?.corrections, [
    {
      date: '2026-11-20',
      what: 'Eine Messung fehlt.',
      why: 'Hinweis einer Leserin',
      before: 'Im Tal lagen vier Zentimeter.\n\nAm Berg zehn.',
    },
    { date: '2026-11-22', what: 'Der Vorname war falsch.', why: undefined, before: undefined },
  ]);
  assert.deepEqual(parse(writeArticle(article ?? anArticle())), { ...article, slug: 'haushalt' });
});

test('names the line of what is wrong in a correction', () => {
  const source = '---\ntitle: a\ncorrections:\n  - date: gestern\n    what: b\n  - what: c\n    who: d\n---\n';
  const { value, problems } = parseArticle(source, 'articles/a.md', 'a.md');
  assert.equal(value, undefined);
  assert.deepEqual(
    problems.map(({ place, what }) => `${place.line} ${what}`),
    ['4 corrections.date is no day', '6 corrections.date is missing', '7 unknown key "corrections.1.who"'],
  );
});

test('takes its address from the file name alone', () => {
  assert.equal(parse('---\ntitle: Ein ganz anderer Titel\ndate: 2015\n---\n')?.slug, 'haushalt');
});

test('takes a single name for a list of one, and leaves out empty names', () => {
  const article = parse('---\ntitle: a\nsources: KCNA\npersons: ["", " ", Kim  Jong Un]\n---\n');
  assert.deepEqual(article?.sources, ['KCNA']);
  assert.deepEqual(article?.persons, ['Kim Jong Un']);
});

test('keeps values as they are written, whatever YAML would make of them', () => {
  const values = ['2024', 'null', 'true', '01067', '0x1F', '1e3', '~'];
  assert.deepEqual(
    values.map((value) => parse(`---\ntitle: ${value}\n---\n`)?.title),
    values,
  );
});

test('puts a title of several lines on one', () => {
  assert.equal(parse('---\ntitle: |\n  Der Haushalt\n  steht\n---\n')?.title, 'Der Haushalt steht');
});

test('drops blank lines around the text and keeps the indentation of its first line', () => {
  assert.equal(parse('---\ntitle: a\n---\n\n \n    Code\n\n---\n\nText  \n\n')?.body, '    Code\n\n---\n\nText');
});

test('drops characters that no page can show', () => {
  const article = parse('---\ntitle: "a\\e[0m\\u2028b"\n---\n\u{0}Te\u{feff}xt\u{85}Zeile\u{7f}');
  assert.equal(article?.title, 'a[0m b');
  assert.equal(article?.body, 'Text\nZeile');
});
