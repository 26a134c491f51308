// An archive's own layouts: a file of the same name stands in the place of the one that came with the program.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { build, forServer } from '../../src/commands/build.ts';
import { Mistakes, printProblem } from '../../src/problem.ts';
import { createTerminal } from '../../src/terminal.ts';
import { collectOutput } from './collected-output.ts';
import { temporaryFolder } from './temporary-folder.ts';

const page = '---\ntitle: Seite\n---\n';
const content = {
  'content/archive.yaml': 'title: Archiv\nshareImages: 0\n',
  'content/articles/fest.md': '---\ntitle: Das Fest\n---\n\nEs war ein Fest.\n',
  'content/pages/impressum.md': page,
  'content/pages/datenschutz.md': page,
  'content/pages/barrierefreiheit.md': page,
};

function project(context: TestContext, files: Readonly<Record<string, string>>) {
  // Whose place is named with an address in errors.
  const name = 'Mein Archiv für #1';
  const own = Object.entries({ ...content, ...files }).map(([path, text]) => [`${name}/${path}`, text]);
  const folder = join(temporaryFolder(context, Object.fromEntries(own)), name);
  const site = join(folder, 'site');
  const run = async () => {
    const stderr = collectOutput();
    const terminal = createTerminal({ isQuiet: true, isJson: false }, collectOutput(), stderr);
    const order = { ...forServer(join(folder, 'content'), site), projectDir: folder };
    const code = await build(order, terminal).catch((error: unknown) => {
      if (error instanceof Mistakes) return error.problems.map(printProblem).join('\n');
      throw error;
    });
    return { code, stderr: stderr.text().replaceAll(`${folder}/`, '') };
  };
  const put = (file: string, text: string) => writeFileSync(join(folder, file), text);
  const read = (file: string) => readFileSync(join(site, file), 'utf8');
  return { folder, site, run, put, read };
}

test('a layout may be made around the one that it replaces, and import any other', async (context) => {
  const { run, read } = project(context, {
    'layouts/article.tsx': `import { ArticleLayout as Shipped } from 'nachlese/layouts/article.tsx';
import { number } from './wording/numbers.ts';
import { articlePath } from '../src/pages/site-path.ts';
export function ArticleLayout(props) {
  console.assert(articlePath({ slug: 'a' }) === '/artikel/a.html');
  return <><Shipped {...props} /><p>Nummer {number(4812)}</p></>;
}
`,
  });
  assert.deepEqual(await run(), { code: 0, stderr: '' });
  assert.match(read('artikel/fest.html'), /<h1>Das Fest<\/h1>.*<p>Nummer 4\.812<\/p>/s);
  assert.doesNotMatch(read('impressum/index.html'), /Nummer/);
});

test('words, styles and the icon are layouts too, also in plain JavaScript', async (context) => {
  const { run, read, site } = project(context, {
    'layouts/wording/numbers.js': `export const number = String;
export const percent = (share) => share + ' Teile';
export const articles = (count) => count + ' Stück';
export const articleUnit = () => 'Stück';
`,
    'layouts/styles/print.css': 'body { color: rebeccapurple }\n',
    'layouts/icons/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"><title>Eigenes</title></svg>\n',
  });
  assert.deepEqual(await run(), { code: 0, stderr: '' });
  assert.match(read('index.html'), /1 Stück/);
  const assets = readdirSync(join(site, 'assets'));
  const all = assets.map((file) => read(`assets/${file}`));
  assert.ok(all.some((text) => /rebeccapurple|#639/.test(text)));
  assert.ok(all.some((text) => text.includes('<title>Eigenes</title>')));
});

test('a change of a layout is in the next build, and without it the page is what it was', async (context) => {
  const { folder, run, put, read } = project(context, { 'layouts/.keep': '' });
  await run();
  const before = read('impressum/index.html');
  for (const word of ['eins', 'zwei']) {
    put('layouts/text.jsx', `export const TextLayout = () => <html><body>${word}</body></html>;\n`);
    await run();
    assert.match(read('impressum/index.html'), new RegExp(`<body>${word}</body>`));
  }
  rmSync(join(folder, 'layouts/text.jsx'));
  await run();
  assert.equal(read('impressum/index.html'), before);
});

const mistakes: readonly (readonly [what: string, text: string, said: RegExp])[] = [
  ['a mistake in writing', '\nexport const TextLayout = ;\n', /^layouts\/text\.tsx:2 {2}Unexpected ";" {2}→ mend it/],
  [
    'an import of nothing',
    "\n\nimport './nichts.ts';\n",
    /^layouts\/text\.tsx:3 {2}Could not resolve "\.\/nichts\.ts"/,
  ],
  [
    'an import of a layout that there is not',
    "import 'nachlese/layouts/nichts.tsx';\n",
    /^layouts\/text\.tsx:1 {2}there is no nachlese\/layouts\/nichts\.tsx/,
  ],
  [
    'an error while rendering',
    'export function TextLayout({ page }) {\n  return page.nichts.nichts;\n}\n',
    /^layouts\/text\.tsx:2 {2}\w+\/index\.html cannot be rendered: TypeError: .+ {2}→ mend this layout/,
  ],
];

test('says where a style sheet is broken, of which browsers would only leave out the rest', async (context) => {
  const { run } = project(context, { 'layouts/styles/theme.css': '\nh1 {\n  color: red;\n' });
  assert.match(
    String((await run()).code),
    /^layouts\/styles\/theme\.css:4 {2}Expected "\}" to go with "\{" {2}→ mend it/,
  );
});

for (const [what, text, said] of mistakes) {
  test(`says where ${what} is, and leaves the site before`, async (context) => {
    const { run, put, read, folder } = project(context, {
      'layouts/text.tsx': `export { TextLayout } from 'nachlese/layouts/text.tsx';\n`,
    });
    assert.equal((await run()).code, 0);
    const before = read('impressum/index.html');
    put('layouts/text.tsx', text);
    put('content/pages/impressum.md', '---\ntitle: Neu\n---\n');
    assert.match(String((await run()).code), said);
    assert.equal(read('impressum/index.html'), before);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.includes('.next')),
      [],
    );
  });
}

test('says what other layouts miss in one', async (context) => {
  const { run } = project(context, { 'layouts/wording/numbers.ts': 'export const number = String;\n' });
  const { code } = await run();
  assert.match(
    String(code),
    /^layouts\/wording\/numbers\.ts:1 {2}has no "percent", which other layouts import from it/m,
  );
});

test('warns of a file that replaces nothing and that nothing uses', async (context) => {
  const { run } = project(context, {
    'layouts/artcle.tsx': 'export const word = 1;\n',
    'layouts/text.tsx': `import { word } from './own-part.ts';\nconsole.assert(word);\nexport { TextLayout } from 'nachlese/layouts/text.tsx';\n`,
    'layouts/own-part.ts': 'export const word = 1;\n',
  });
  const { code, stderr } = await run();
  assert.equal(code, 0);
  assert.match(stderr, /^layouts\/artcle\.tsx:1 {2}warning: replaces no layout, and no other file uses it .+\n$/);
});
