// Each field of an article that can be wrong, and the line that is printed for it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle } from '../../src/content/article-file.ts';
import { printProblem } from '../../src/problem.ts';

const place = 'content/articles/a.md';
const hash = '0'.repeat(64);
const original = `original:\n  file: raw/a.txt\n  sha256: ${hash}`;
const keys =
  'title, date, lead, authors, sources, persons, places, organisations, topics, section, own, url, language, versions, copies, aliases, added, corrections, inferred, original';
const dateHint = 'write year-month-day, for example 2015-02-28; 2015-02, 2015 or XXXX-02-28 where less is known';
const leadsOut = 'original.file leads out of the content folder  → name a file below it, for example raw/a.txt';

function parse(frontMatter: string, file = 'articles/a.md') {
  return parseArticle(`---\n${frontMatter}\n---\nText\n`, file, `content/${file}`);
}

const fatal: readonly (readonly [title: string, frontMatter: string, line: string])[] = [
  ['has no title', 'lead: a', '2  title is missing  → add a line "title: …"'],
  ['has an empty title', 'lead: a\ntitle: " "', '3  title is empty  → write a text'],
  ['has a title without a value', 'lead: a\ntitle:', '3  title is empty  → write a text'],
  ['has a list as its title', 'lead: a\ntitle: [a, b]', '3  title is a list  → write a text behind the colon'],
  ['has a mapping as its title', 'title: { a: b }', '2  title is a mapping  → write a text behind the colon'],
  ['has a German date', 'title: a\ndate: 31.02.2015', `3  date "31.02.2015" is no date  → ${dateHint}`],
  ['has a day that its month lacks', 'title: a\ndate: 2015-02-30', `3  date "2015-02-30" is no date  → ${dateHint}`],
  ['has a month that no year has', 'title: a\ndate: 2015-13', `3  date "2015-13" is no date  → ${dateHint}`],
  ['has a date of two lines', 'title: a\ndate: "2015\\n02"', `3  date "2015 02" is no date  → ${dateHint}`],
  [
    'has names that are no list',
    'title: a\nsources: { a: b }',
    '3  sources is no list of names  → for example [KCNA, dpa]',
  ],
  [
    'has an old address at another host',
    'title: a\naliases: [/alt.html, "https://evil.example/a"]',
    '3  aliases "https://evil.example/a" is no address below the site  → for example /alt/haushalt.html or haushalt-2014',
  ],
  [
    'guesses a field that there is not',
    'title: a\ninferred:\n  - title\n  - mood',
    '5  inferred "mood" is no field that can be guessed  → use: title, date, lead, authors, sources, language, persons, places, organisations, topics, section, own',
  ],
  [
    'guesses without a list',
    'title: a\ninferred: title',
    '3  inferred is a text  → write a list in brackets: [one, two]',
  ],
  ['names a file above the folder', `title: a\n${original.replace('raw/a.txt', '../x')}`, `4  ${leadsOut}`],
  ['names a file of the machine', `title: a\n${original.replace('raw/a.txt', '/etc/passwd')}`, `4  ${leadsOut}`],
  ['goes down and up again', `title: a\n${original.replace('raw/a.txt', 'raw/../../x')}`, `4  ${leadsOut}`],
  ['names a file with backslashes', `title: a\n${original.replace('raw/a.txt', '..\\x')}`, `4  ${leadsOut}`],
  [
    'has half a checksum',
    `title: a\n${original.replace(hash, 'abc')}`,
    '5  original.sha256 is no SHA-256  → write its 64 digits 0-9 and a-f',
  ],
  [
    'has no checksum',
    'title: a\noriginal:\n  file: raw/a.txt',
    '4  original.sha256 is missing  → add a line "sha256: …" below "original"',
  ],
  [
    'has a mere name as its original',
    'title: a\noriginal: raw/a.txt',
    '3  original is a text  → write lines "key: value"',
  ],
];

for (const [title, frontMatter, line] of fatal) {
  test(`refuses an article that ${title}`, () => {
    const { value, problems } = parse(frontMatter);
    assert.deepEqual(problems.map(printProblem), [`${place}:${line}`]);
    assert.equal(value, undefined);
  });
}

for (const key of ['writer', 'templateEngineOverride', 'permalink', '__proto__', 'constructor']) {
  test(`reports the unknown key ${key} and keeps the article`, () => {
    const { value, problems } = parse(`title: a\n${key}: b`);
    const line = `${place}:3  unknown key "${key}"  → remove it, or use one of: ${keys}`;
    assert.deepEqual(problems.map(printProblem), [line]);
    assert.equal(value?.title, 'a');
    assert.ok(value !== undefined && !Object.hasOwn(value, key));
  });
}

test('takes no field from what stands below __proto__', () => {
  const { value } = parse('title: a\n__proto__: { lead: b }');
  assert.equal(value?.title, 'a');
  assert.equal(value?.lead, undefined);
});

test('reports unknown keys inside and outside of "original" at their own lines', () => {
  const { value, problems } = parse(`title: a\n${original}\n  size: 12\ncolour: red`);
  assert.deepEqual(problems.map(printProblem), [
    `${place}:6  unknown key "original.size"  → remove it, or use one of: file, record, sha256`,
    `${place}:7  unknown key "colour"  → remove it, or use one of: ${keys}`,
  ]);
  assert.deepEqual({ ...value?.original }, { file: 'raw/a.txt', sha256: hash });
});

test('shows everything that is wrong in an article at once', () => {
  const { problems } = parse('lead: a\ndate: gestern\ncolour: red');
  assert.deepEqual(
    problems.map(({ place: { line }, what }) => [line, what]),
    [
      [2, 'title is missing'],
      [3, 'date "gestern" is no date'],
      [4, 'unknown key "colour"'],
    ],
  );
});

test('refuses a file whose name has nothing for an address', () => {
  const { value, problems } = parse('title: a', 'articles/–.md');
  const line =
    'content/articles/–.md:1  the file name has no letter or digit  → rename the file: its name becomes the address';
  assert.deepEqual(problems.map(printProblem), [line]);
  assert.equal(value, undefined);
});

test('prints control characters of a text as marks, so that no text can colour a terminal', () => {
  const { problems } = parse('title: a\n"\\e[31mrot\\nneu": b');
  const [line = ''] = problems.map(printProblem);
  assert.ok(line.startsWith(`${place}:3  unknown key "\u{fffd}[31mrot⏎neu"  → `), line);
});

test('names ten unknown keys and counts the others', () => {
  const keys = Array.from({ length: 12 }, (_, index) => `key${index}: a`);
  const { value, problems } = parse(['title: a', ...keys].join('\n'));
  assert.equal(problems.length, 11);
  assert.match(problems.map(printProblem).at(-1) ?? '', /^\S+:2 {2}and 2 more unknown keys {2}→ remove them$/);
  assert.equal(value?.title, 'a');
});
