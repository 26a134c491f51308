// archive.yaml: what is read from it, and what is printed when it is wrong.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArchiveConfig, readArchiveConfig } from '../../src/config/archive-config.ts';
import { printProblem, UsageError } from '../../src/problem.ts';
import { temporaryFolder } from './temporary-folder.ts';

const file = 'content/archive.yaml';

test('fills in the sizes that are left out', () => {
  const { value, problems } = parseArchiveConfig('title: Archiv\nsizes:\n  home: 3\n', file);
  assert.deepEqual(problems, []);
  assert.deepEqual(value, {
    title: 'Archiv',
    language: 'de',
    sizes: { home: 3, list: 200, feed: 50, ownFeed: 20 },
    originals: 1000,
    offline: true,
    shareImages: 500,
  });
});

test('takes 0 for no originals and no pictures beside links', () => {
  const { value, problems } = parseArchiveConfig('title: Archiv\noriginals: 0\nshareImages: 0\n', file);
  assert.deepEqual(problems, []);
  assert.deepEqual([value?.originals, value?.shareImages], [0, 0]);
});

test('ends the address of the site with a slash', () => {
  const { value } = parseArchiveConfig('title: a\nurl: https://example.org/archiv', file);
  assert.equal(value?.url, 'https://example.org/archiv/');
});

test('knows whom harvesters of OAI-PMH write to, and their gateway', () => {
  const source = 'title: a\noai: { email: a@b.example, gateway: https://gateway.example/oai }';
  const { value, problems } = parseArchiveConfig(source, file);
  assert.deepEqual([value?.oai, problems], [{ email: 'a@b.example', gateway: 'https://gateway.example/oai/' }, []]);
});

const broken: readonly (readonly [title: string, source: string, line: string])[] = [
  ['is empty', '', '1  this is empty  → write at least a line "title: …"'],
  ['has no title', 'publisher: a', '1  title is missing  → add a line "title: …"'],
  ['has an empty title', 'title: " "', '1  title is empty  → write a text or remove the line'],
  ['has an empty publisher', 'title: a\npublisher:', '2  publisher is empty  → write a text or remove the line'],
  [
    'has an e-mail address that is none',
    'title: a\noai:\n  email: archiv@example',
    '3  oai.email is no e-mail address  → for example archiv@example.org',
  ],
  [
    'has no scheme in its URL',
    'title: a\nurl: example.org',
    '2  url is no web address  → for example https://archiv.example.org/',
  ],
  [
    'has a script as its URL',
    'title: a\nurl: "javascript:1"',
    '2  url is no web address  → for example https://archiv.example.org/',
  ],
  [
    'has a query in its URL',
    'title: a\nurl: https://a.de/?b',
    '2  url is no web address  → for example https://archiv.example.org/',
  ],
  [
    'has a size in words',
    'title: a\nsizes:\n  list: many',
    '3  sizes.list is no number from 1 to 99999  → for example 200',
  ],
  [
    'has a size of nothing',
    'title: a\nsizes:\n  home: 0',
    '3  sizes.home is no number from 1 to 99999  → for example 12',
  ],
  [
    'has more pictures than can be counted',
    'title: a\nshareImages: 100000',
    '2  shareImages is no number from 0 to 99999  → for example 500',
  ],
  ['has one size for all', 'title: a\nsizes: 3', '2  sizes is a text  → write lines "key: value"'],
  [
    'has a field with a space in its name',
    'title: a\nfields: { Text sorte: Textsorte }',
    '2  fields.Text sorte is no name of a field  → write small letters: textsorte',
  ],
  [
    'has a section without a name',
    'title: a\nsections: { "": [Tor] }',
    '2  sections is empty  → write a text or remove the line',
  ],
  ['has sections without a line', 'title: a\nsections:', '2  sections is empty  → write lines "key: value"'],
  ['has a word for sections', 'title: a\nsections: Sport', '2  sections is a text  → write lines "key: value"'],
  ['has a list of fields', 'title: a\nfields: [textsorte]', '2  fields is a list  → write lines "key: value"'],
  [
    'has two documents',
    'title: a\n---\nurl: [',
    '2  a second document begins here, and only one is read  → remove the line "---"',
  ],
  [
    'is no YAML',
    'title: Archiv: alt',
    '1  Nested mappings are not allowed in compact mappings  → put a value with ":" or "#" in quotation marks',
  ],
];

for (const [title, source, line] of broken) {
  test(`refuses an archive.yaml that ${title}`, () => {
    const { value, problems } = parseArchiveConfig(source, file);
    assert.deepEqual(problems.map(printProblem), [`${file}:${line}`]);
    assert.equal(value, undefined);
  });
}

test('reports unknown keys and keeps the rest', () => {
  const { value, problems } = parseArchiveConfig('title: a\ncolour: red\nsizes:\n  home: 1\n  page: 2', file);
  assert.deepEqual(problems.map(printProblem), [
    `${file}:5  unknown key "sizes.page"  → remove it, or use one of: home, list, feed, ownFeed`,
    `${file}:2  unknown key "colour"  → remove it, or use one of: title, format, description, publisher, rights, url, language, columns, sizes, originals, oai, sections, offline, shareImages, colours, fonts, logo, fields, navigation`,
  ]);
  assert.deepEqual(value, {
    title: 'a',
    language: 'de',
    sizes: { home: 1, list: 200, feed: 50, ownFeed: 20 },
    originals: 1000,
    offline: true,
    shareImages: 500,
  });
});

test('says what to do when there is no archive.yaml', async (context) => {
  const folder = temporaryFolder(context);
  await assert.rejects(
    readArchiveConfig(folder),
    new UsageError(
      `there is no ${folder}/archive.yaml: write one with a line "title: …", or name the folder with --content DIR`,
    ),
  );
});

test('reports an archive.yaml that is not UTF-8', async (context) => {
  const folder = temporaryFolder(context, { 'archive.yaml': Buffer.from('title: Gr\u00fc\u00dfe', 'latin1') });
  const { value, problems } = await readArchiveConfig(folder);
  assert.equal(value, undefined);
  assert.deepEqual(problems.map(printProblem), [`${folder}/archive.yaml:1  is not UTF-8  → save the file as UTF-8`]);
});

test('keeps out of the title what no feed can carry', () => {
  const { value } = parseArchiveConfig('title: "A\\u0001x\\uFFFE"', file);
  assert.equal(value?.title, 'Ax');
});

test('names columns as front matter names its fields, or by one of their items', () => {
  const source = 'title: a\ncolumns: { url: Adresse, author: Autor, sources: [Quelle, Agentur] }';
  const { value, problems } = parseArchiveConfig(source, file);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    [value?.columns?.address, value?.columns?.authors, value?.columns?.sources],
    [['Adresse'], ['Autor'], ['Quelle', 'Agentur']],
  );
});

test('says which columns there are when one is unknown', () => {
  const { problems } = parseArchiveConfig('title: a\ncolumns: { adress: b }', file);
  assert.match(
    problems.map(printProblem).join(),
    /unknown key "columns\.adress".*title, lead, date, text, url, author/,
  );
});

test('warns of a given colour that is hardly to be seen, names the nearest that is, and takes it all the same', () => {
  const { value, problems } = parseArchiveConfig(
    'title: a\ncolours:\n  accent: "#fc0"\n  dark:\n    ink: "#555555"\n',
    file,
  );
  assert.deepEqual(problems.map(printProblem), [
    `${file}:3  warning: colours.accent #fc0 has a contrast of 1.41 to 1 on #fbf7ef; text needs 4.5 (WCAG 2.2, 1.4.3)  → write "#8c6e00", the nearest colour that has it`,
    `${file}:5  warning: colours.dark.ink #555555 has a contrast of 2.44 to 1 on #171512; text needs 4.5 (WCAG 2.2, 1.4.3)  → write "#7f7f7f", the nearest colour that has it`,
  ]);
  assert.equal(value?.colours?.accent, '#fc0');
});

const ofLook: readonly (readonly [title: string, source: string, line: string])[] = [
  [
    'a colour that is a comment for YAML',
    'colours:\n  accent: #1c4f8a',
    '3  colours.accent is no colour  → write it as "#1c4f8a", in quotation marks',
  ],
  ['one colour for all', 'colours: "#123456"', '2  colours is a text  → write lines "key: value"'],
  [
    'rules of CSS for a font',
    'fonts:\n  text: "Georgia; } * { color: red"',
    '3  fonts.text is neither a woff2 file in the content folder nor names of fonts  → write fonts/Eigene.woff2, or names of fonts: "Georgia, serif"',
  ],
  [
    'a font elsewhere',
    'fonts:\n  interface: /usr/share/fonts/a.woff2',
    '3  fonts.interface is neither a woff2 file in the content folder nor names of fonts  → write fonts/Eigene.woff2, or names of fonts: "Georgia, serif"',
  ],
  [
    'a logo elsewhere',
    'logo: ../logo.svg',
    '2  logo is no svg, png, jpg or webp in the content folder  → for example logo.svg, or { file: logo.svg, name: false }',
  ],
];

for (const [title, source, line] of ofLook) {
  test(`refuses ${title}`, () => {
    const { problems } = parseArchiveConfig(`title: a\n${source}`, file);
    assert.deepEqual(problems.map(printProblem), [`${file}:${line}`]);
  });
}
