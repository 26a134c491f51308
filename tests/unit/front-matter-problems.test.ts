// Each way in which front matter can be broken, and the line that is printed for it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle } from '../../src/content/article-file.ts';
import { printProblem } from '../../src/problem.ts';

const place = 'content/articles/a.md';
const notYaml = 'front matter that is not YAML is never read or run  → begin the file with "---" alone on its line';
const quote = 'put a value with ":" or "#" in quotation marks';

const broken: readonly (readonly [title: string, source: string, line: string])[] = [
  ['refuses JavaScript', '---js\n{ title: process.exit(1) }\n---\n', `1  ${notYaml}`],
  ['refuses JSON behind a space', '--- json\n{"title": "a"}\n---\n', `1  ${notYaml}`],
  ['refuses a language it does not know', '---toml\ntitle = "a"\n---\n', `1  ${notYaml}`],
  ['refuses a language with the name of a prototype', '---__proto__\ntitle: a\n---\n', `1  ${notYaml}`],
  ['refuses JavaScript without an end', '---js\nprocess.exit(1)\n', `1  ${notYaml}`],
  ['misses the end', '---\ntitle: a\nText\n', '1  the front matter has no end  → add a line "---" below it'],
  [
    'misses the beginning',
    'Text\n',
    '1  there is no front matter  → begin the file with the lines "---", "title: …" and "---"',
  ],
  [
    'takes a longer line of hyphens for text',
    '----\ntitle: a\n----\n',
    '1  there is no front matter  → begin the file with the lines "---", "title: …" and "---"',
  ],
  [
    'refuses more than 64 KiB',
    `---\nlead: ${'x'.repeat(64 * 1024)}\n---\n`,
    '1  the front matter is longer than 64 KiB  → move the text below the second "---"',
  ],
  ['refuses nothing at all', '---\n---\nText\n', '1  this is empty  → write at least a line "title: …"'],
  ['refuses a list', '---\n- a\n---\n', '2  this is a list  → write lines "key: value"'],
  ['refuses a sentence', '---\n\nEin Satz\n---\n', '3  this is a text  → write lines "key: value"'],
  [
    'says where YAML is broken',
    '---\ntitle: a\nlead: Berlin: ein Bericht\n---\n',
    `3  Nested mappings are not allowed in compact mappings  → ${quote}`,
  ],
  [
    'says which key stands twice',
    '---\ntitle: a\nlead: b\ntitle: c\n---\n',
    '4  this key stands here twice  → remove one of the two lines',
  ],
  [
    'refuses tabs as indentation',
    '---\ntitle: a\noriginal:\n\tfile: b\n---\n',
    '4  a tab is no indentation  → indent with spaces',
  ],
  [
    'refuses an alias',
    '---\ntitle: &name a\nlead: *name\n---\n',
    '3  an alias (*name) is not allowed here  → put a value with "*" in quotation marks',
  ],
  [
    'refuses a tag',
    '---\ntitle: a\nlead: !!js/function b\n---\n',
    '3  a tag (!name) is not allowed here  → remove it, or put the value in quotation marks',
  ],
  [
    'refuses a list as a key',
    '---\ntitle: a\n? [b]\n: c\n---\n',
    '3  a key must be a single word  → write "key: value" lines',
  ],
  [
    'refuses lists in lists without end',
    `---\ntitle: a\nlead: ${'[ '.repeat(5000)}\n---\n`,
    '1  the lists are nested too deeply  → put a value that begins with "[", "{" or "-" in quotation marks',
  ],
];

for (const [title, source, line] of broken) {
  test(`front matter ${title}`, () => {
    const { value, problems } = parseArticle(source, 'articles/a.md', place);
    assert.deepEqual(problems.map(printProblem), [`${place}:${line}`]);
    assert.equal(value, undefined);
  });
}

test('counts lines the same in a file with a byte order mark and Windows line ends', () => {
  const source = '\u{feff}---\r\ntitle: a\r\ndate: gestern\r\n---\r\n';
  const { problems } = parseArticle(source, 'articles/a.md', place);
  assert.deepEqual(
    problems.map((problem) => problem.place.line),
    [3],
  );
});

test('reads front matter that says it is YAML', () => {
  const { value, problems } = parseArticle('---yaml\ntitle: a\n---\n', 'articles/a.md', place);
  assert.deepEqual(problems, []);
  assert.equal(value?.title, 'a');
});
