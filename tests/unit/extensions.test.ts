// What an archive adds to the program: the examples of docs/extending.md, run as they stand there, and what is wrong in others.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { build, forServer } from '../../src/commands/build.ts';
import { check } from '../../src/commands/check.ts';
import { ingest } from '../../src/commands/ingest.ts';
import { inspect } from '../../src/commands/inspect.ts';
import { Mistakes, printProblem } from '../../src/problem.ts';
import { createTerminal, type Terminal } from '../../src/terminal.ts';
import { collectOutput } from './collected-output.ts';
import { temporaryFolder } from './temporary-folder.ts';

const page = '---\ntitle: Seite\n---\n\nText.\n';
const content = {
  'content/archive.yaml': 'title: Archiv\nshareImages: 0\n',
  'content/pages/impressum.md': page,
  'content/pages/datenschutz.md': page,
  'content/pages/barrierefreiheit.md': page,
};
const ticker = `+++ 28.02.2015 | Rat beschließt Haushalt +++
Der Rat der Stadt Graz hat am Abend den Haushalt beschlossen.

Die Mehrheit war knapp, sagte der Bürgermeister.
+++ 01.03.2015 | Brücke bleibt gesperrt +++
Die Brücke über die Mur bleibt bis zum Sommer gesperrt.
`;

function example(name: string): string {
  return readFileSync(new URL(`../../docs/examples/${name}`, import.meta.url), 'utf8');
}

function project(context: TestContext, files: Readonly<Record<string, string>>) {
  const name = 'Mein Archiv für #1';
  const own = Object.entries({ ...content, ...files }).map(([path, text]) => [`${name}/${path}`, text]);
  const folder = join(temporaryFolder(context, Object.fromEntries(own)), name);
  const [contentDir, projectDir] = [`${folder}/content`, folder];
  const run = async (command: (terminal: Terminal) => Promise<number>, isQuiet = true) => {
    const [stdout, stderr] = [collectOutput(), collectOutput()];
    const code = await command(createTerminal({ isQuiet, isJson: false }, stdout, stderr)).catch((error: unknown) => {
      if (error instanceof Mistakes) return error.problems.map(printProblem).join('\n');
      throw error;
    });
    return { code, stdout: stdout.text(), stderr: stderr.text().replaceAll(`${folder}/`, '') };
  };
  return {
    folder,
    built: (of = contentDir) => run((terminal) => build({ ...forServer(of, `${folder}/site`), projectDir }, terminal)),
    ingested: () =>
      run((terminal) => ingest({ contentDir, projectDir, paths: [], isTrial: false, added: undefined }, terminal)),
    checked: () => run((terminal) => check({ contentDir, projectDir }, terminal)),
    inspected: (file: string) =>
      run((terminal) => inspect({ contentDir, projectDir }, [`${folder}/${file}`], terminal), false),
    read: (file: string) => readFileSync(`${folder}/${file}`, 'utf8'),
    has: (file: string) => existsSync(`${folder}/${file}`),
  };
}

const article = (title: string, date: string) => `---\ntitle: "${title}"\ndate: ${date}\n---\n\nEin Text.\n`;

test('the reader of the docs takes in each message of a ticker', async (context) => {
  const { built, inspected, read } = project(context, {
    'extensions/ticker.ts': example('extensions/ticker.ts'),
    'content/raw/februar.ticker': ticker,
  });
  assert.match((await inspected('content/raw/februar.ticker')).stdout, /Brücke bleibt gesperrt/);
  assert.deepEqual(await built(), { code: 0, stdout: '', stderr: '' });
  const file = read('content/articles/2015/02/rat-beschliesst-haushalt.md');
  assert.match(file, /^title: Rat beschließt Haushalt$/m);
  assert.match(file, /^date: (?:'2015-02-28'|2015-02-28)$/m);
  assert.match(file, /^sources: \[ Ticker \]$/m);
  assert.match(file, /Die Mehrheit war knapp/);
  assert.match(read('site/artikel/bruecke-bleibt-gesperrt.html'), /Die Brücke über die Mur/);
});

test('an original that a reader does not understand is refused, and the others are taken in', async (context) => {
  const { ingested, has } = project(context, {
    'extensions/ticker.ts': example('extensions/ticker.ts'),
    'content/raw/falsch.ticker': 'Kein Kopf.\n',
    'content/raw/richtig.ticker': ticker,
  });
  const { code, stderr } = await ingested();
  assert.equal(code, 1);
  const line =
    example('extensions/ticker.ts')
      .split('\n')
      .findIndex((text) => text.includes('throw')) + 1;
  assert.match(stderr, /content\/raw\/falsch\.ticker:1 {2}the reader "ticker" failed: line 1 stands before/);
  assert.ok(stderr.includes(`→ mend extensions/ticker.ts:${line}, or this file`), stderr);
  assert.ok(has('content/articles/2015/03/bruecke-bleibt-gesperrt.md'));
});

const reader = (read: string) =>
  `import { defineReader } from 'nachlese';\nexport default defineReader({ name: 'own', endings: ['.own'], read: ${read} });\n`;

for (const [title, read, message] of [
  ['no list', '() => 7', 'the reader "own" gave no list of texts  → mend extensions/own.js'],
  [
    'a text that is a number',
    '() => [{ text: 7 }]',
    'the reader "own" gave a text of another form (text: Invalid input: expected string, received number)  → mend extensions/own.js',
  ],
  ['an unknown member', '() => [{ text: "A", titel: "B" }]', 'Unrecognized key: "titel"'],
  ['nothing', '() => [{}]', 'the reader "own" found no text  → write one, or mend extensions/own.js'],
] as const) {
  test(`a reader that gives ${title} is told so`, async (context) => {
    const { ingested } = project(context, { 'extensions/own.js': reader(read), 'content/raw/a.own': 'x' });
    const { code, stderr } = await ingested();
    assert.equal(code, 1);
    assert.ok(stderr.includes(message), stderr);
  });
}

test('a reader may give markdown, and one text without an id is the whole file', async (context) => {
  const { ingested, read } = project(context, {
    'extensions/own.js': reader('async () => [{ markdown: "Ein *Fest* in Wien.", title: "Das Fest", date: "1921" }]'),
    'content/raw/a.own': 'x',
  });
  assert.equal((await ingested()).code, 0);
  const file = read('content/articles/1921/das-fest.md');
  assert.match(file, /Ein \*Fest\* in Wien\./);
  assert.doesNotMatch(file, /record:/);
});

test('the page kind of the docs makes a page in the frame, the sitemap and the navigation', async (context) => {
  const { built, read } = project(context, {
    'extensions/anniversaries.ts': example('extensions/anniversaries.ts'),
    'content/archive.yaml': 'title: Archiv\nshareImages: 0\nnavigation:\n  - Gedenktage: /gedenktage/\n',
    'content/articles/neu.md': article('Neu', '2015-02-28'),
    'content/articles/alt.md': article('Die [alte] *Brücke*', '1990-05-01'),
  });
  assert.deepEqual(await built(), { code: 0, stdout: '', stderr: '' });
  const html = read('site/gedenktage/index.html');
  assert.match(html, /<h1>Gedenktage<\/h1>/);
  assert.match(html, /<h2>Vor 25 Jahren<\/h2>/);
  assert.match(html, /<a href="\.\.\/artikel\/alt\.html">Die \[alte\] \*Brücke\*<\/a>/);
  assert.match(html, /<a href="\.\.\/gedenktage\/" aria-current="page">Gedenktage<\/a>/);
  assert.match(read('site/sitemap.xml'), /gedenktage\//);
});

const pageKind = (pages: string) =>
  `import { definePageKind } from 'nachlese';\nexport default definePageKind({ name: 'own', pages: ${pages} });\n`;
const onePage = (path: string, body = '{ html: \'<p id="own">Hier</p>\' }') =>
  pageKind(`() => [{ path: '${path}', title: 'Eigenes', description: 'Von hier.', body: ${body} }]`);

test('HTML of a page kind is put in as it is', async (context) => {
  const { built, read } = project(context, { 'extensions/own.js': onePage('/eigenes/') });
  assert.equal((await built()).code, 0);
  assert.match(read('site/eigenes/index.html'), /<p id="own">Hier<\/p>/);
});

for (const path of ['/impressum/', '/archiv/eigenes/', '/vorschau/eigenes/']) {
  test(`a page of one's own never takes the place of another: ${path}`, async (context) => {
    const { built, has } = project(context, { 'extensions/own.js': onePage(path) });
    const { code, stderr } = await built();
    assert.equal(code, 1);
    const what = `page kind "own" makes a page at ${path}, where the site has something already`;
    assert.ok(stderr.includes(`extensions/own.js:1  ${what}  → choose another path`), stderr);
    assert.ok(has('site/impressum/index.html'));
    assert.equal(has(`site${path}index.html`), path === '/impressum/');
  });
}

for (const [title, file, message] of [
  ['broken', 'export default {{\n', /^extensions\/own\.js:1 {2}Expected/],
  ['no extension', 'export const a = 1;\n', /^extensions\/own\.js:1 {2}is no extension {2}→ write export default/],
  [
    'in want of a name',
    "import { defineReader } from 'nachlese';\n\nexport default defineReader({});\n",
    /^extensions\/own\.js:3 {2}a reader has no name: write name: '…'/,
  ],
  [
    'made by hand, without endings',
    "export default { kind: 'reader', name: 'own', read() {} };\n",
    /^extensions\/own\.js:1 {2}reader "own" has no endings/,
  ],
  ['thrown out of', '\nthrow new Error("nein");\n', /^extensions\/own\.js:2 {2}nein/],
  [
    'asking for what is not there',
    "import { secrets } from 'nachlese';\nexport default secrets;\n",
    /^extensions\/own\.js:1 {2}No matching export for import "secrets"/,
  ],
  [
    'of a page kind that throws',
    pageKind('() => {\n  throw new Error("nein");\n}'),
    /^extensions\/own\.js:3 {2}page kind "own" failed: nein/,
  ],
  [
    'of pages without a title',
    pageKind("() => [{ path: '/a/', description: 'B', body: { markdown: '' } }]"),
    /page kind "own" gave a page of another form \(title: Invalid input/,
  ],
  [
    'of pages outside of the site',
    onePage('/../weg/'),
    /gave a page of another form \(path: is no folder of small letters/,
  ],
  [
    'of pages with both bodies',
    onePage('/a/', "{ html: '', markdown: '' }"),
    /body: is neither \{ markdown \} nor \{ html \}/,
  ],
] as const) {
  test(`a file that is ${title} is a mistake with file and line, and nothing is built`, async (context) => {
    const { built, has } = project(context, { 'extensions/own.js': file });
    const { code } = await built();
    assert.match(String(code), message);
    assert.doesNotMatch(String(code), /\n {4}at /);
    assert.ok(!has('site/index.html'));
  });
}

const commentary =
  'Kommentar: Der Haushalt ist ein Fehler\n\nDer Rat hat am Abend den Haushalt beschlossen, sagte der Bürgermeister.\n';
const withField = { 'content/archive.yaml': 'title: Archiv\nshareImages: 0\nfields: { textsorte: Art des Textes }\n' };

test('the inference of the docs fills a field as a guess, and its page and data show it', async (context) => {
  const { built, read } = project(context, {
    ...withField,
    'extensions/text-type.ts': example('extensions/text-type.ts'),
    'content/raw/a.txt': commentary,
  });
  assert.deepEqual(await built(), { code: 0, stdout: '', stderr: '' });
  const [record] = read('site/daten/artikel.jsonl').split('\n');
  const { id, own } = JSON.parse(record ?? '');
  assert.deepEqual(own, ['textsorte: Kommentar']);
  assert.match(read(`site/artikel/${id}.html`), /<dt>Art des Textes<\/dt><dd[^>]*>Kommentar<\/dd>/);
  assert.match(read(`content/articles/ohne-datum/${id}.md`), /^own: \{ textsorte: \[ Kommentar \] \}$/m);
  assert.match(read(`content/articles/ohne-datum/${id}.md`), /^inferred: \[.*\bown\b.*\]$/m);
});

const inference = (infer: string) =>
  `import { defineInference } from 'nachlese';\nexport default defineInference({ field: 'textsorte', infer: ${infer} });\n`;

test('another inference is asked anew of what is guessed, an editor is not overruled, and none takes nothing away', async (context) => {
  const { folder, ingested, read } = project(context, {
    ...withField,
    'extensions/own.js': inference("() => ['Eins']"),
    'content/raw/a.txt': commentary,
    'content/raw/b.txt': commentary.replace('Haushalt', 'Bescheid').replace('den Haushalt', 'nichts'),
  });
  await ingested();
  const files = readdirSync(`${folder}/content/articles/ohne-datum`).map(
    (file) => `content/articles/ohne-datum/${file}`,
  );
  const [edited = '', guessed = ''] = files;
  const editors = read(edited).replace('Eins', 'Vom Redakteur');
  writeFileSync(`${folder}/${edited}`, editors);
  writeFileSync(`${folder}/extensions/own.js`, inference("() => ['Zwei']"));
  await ingested();
  assert.match(read(guessed), /own: \{ textsorte: \[ Zwei \] \}/);
  assert.match(read(edited), /own: \{ textsorte: \[ Vom Redakteur \] \}/);
  const before = read(guessed);
  rmSync(`${folder}/extensions`, { recursive: true });
  await ingested();
  assert.equal(read(guessed), before);
});

test('a text of which an inference fails waits until that is mended', async (context) => {
  const { folder, ingested, has } = project(context, {
    ...withField,
    'extensions/own.js': inference('() => {\n  throw new Error("nein");\n}'),
    'content/raw/a.txt': commentary,
  });
  const { code, stderr } = await ingested();
  assert.equal(code, 1);
  assert.match(stderr, /raw\/a\.txt:1 {2}the inference of "textsorte" failed: nein {2}→ mend extensions\/own\.js:3/);
  assert.ok(!has('content/articles'));
  writeFileSync(`${folder}/extensions/own.js`, inference('() => undefined'));
  assert.equal((await ingested()).code, 0);
  assert.ok(has('content/articles'));
});

test('a field that archive.yaml does not name is a problem, and the article counts', async (context) => {
  const { built, has } = project(context, {
    'content/articles/fest.md': '---\ntitle: Fest\nown: { textsorte: Bericht }\n---\n\nText.\n',
  });
  const { code, stderr } = await built();
  assert.equal(code, 1);
  assert.ok(stderr.includes('content/articles/fest.md:3  own.textsorte is no field that archive.yaml names'), stderr);
  assert.ok(has('site/artikel/fest.html'));
});

test('code in the content folder is never run, wherever the program is started', async (context) => {
  const { folder, built, has } = project(context, {
    'archive.yaml': content['content/archive.yaml'],
    'pages/impressum.md': page,
    'pages/datenschutz.md': page,
    'pages/barrierefreiheit.md': page,
    'extensions/own.js': onePage('/eigenes/'),
    'layouts/text.js': 'throw new Error("run");',
  });
  const { code, stderr } = await built(folder);
  assert.equal(stderr.split('where no code is run').length, 3, `${code} ${stderr}`);
  assert.ok(!has('site/eigenes/index.html'));
});

test('the layout of the docs adds a line to each article, and leaves the rest as it is', async (context) => {
  const { built, read } = project(context, {
    'layouts/corrections.tsx': example('layouts/corrections.tsx'),
    'content/articles/fest.md': article('Das Fest', '1921'),
  });
  assert.deepEqual(await built(), { code: 0, stdout: '', stderr: '' });
  assert.match(read('site/artikel/fest.html'), /subject=Fehler%20in%3A%20Das%20Fest">Einen Fehler melden</);
});

test('docs/extending.md shows the examples as they are, and names layouts that there are', () => {
  const docs = readFileSync(new URL('../../docs/extending.md', import.meta.url), 'utf8');
  const shown = [
    'extensions/ticker.ts',
    'extensions/text-type.ts',
    'extensions/anniversaries.ts',
    'layouts/corrections.tsx',
  ];
  for (const name of shown) assert.ok(docs.includes(`\n${example(name)}\`\`\``), name);
  const named = [...docs.matchAll(/^\| `(?<name>[\w-]+\.tsx)` \|/gm)].map(({ groups }) => groups?.name ?? '');
  assert.ok(named.length > 20);
  for (const name of named) assert.ok(existsSync(new URL(`../../layouts/${name}`, import.meta.url)), name);
});

test('an extension that changes is in the next build, and its parts may lie in folders below', async (context) => {
  const { folder, built, read } = project(context, {
    'extensions/own.js': `import { word } from './parts/word.js';
${pageKind("() => [{ path: '/eigenes/', title: 'Eigenes', description: 'Von hier.', body: { markdown: word } }]")}`,
    'extensions/parts/word.js': '',
  });
  for (const word of ['Eins', 'Zwei']) {
    writeFileSync(`${folder}/extensions/parts/word.js`, `export const word = '${word}';\n`);
    assert.equal((await built()).code, 0);
    assert.match(read('site/eigenes/index.html'), new RegExp(`<p>${word}</p>`));
  }
});

test('check names what is wrong in own layouts and extensions, too', async (context) => {
  const { checked } = project(context, {
    'extensions/own.ts': 'export default 3;\n',
    'layouts/text.tsx': '\nexport const TextLayout = ;\n',
  });
  const { code, stderr } = await checked();
  assert.equal(code, 1);
  assert.match(stderr, /^extensions\/own\.ts:1 {2}is no extension/m);
  assert.match(stderr, /^layouts\/text\.tsx:2 {2}Unexpected ";"/m);
});
