// What can be wrong with the files of a content folder, and the lines that are printed for it.
import assert from 'node:assert/strict';
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { checkedContent } from '../../src/commands/check.ts';
import { checkAliases } from '../../src/commands/check-aliases.ts';
import { sha256 } from '../../src/content/file-hashes.ts';
import { packageRoot } from '../../src/package-root.ts';
import { comparePlaces, printProblem } from '../../src/problem.ts';
import { temporaryFolder } from './temporary-folder.ts';

const article = '---\ntitle: a\n---\nText\n';
const ownPages = {
  'pages/kontakt.md': '---\ntitle: Kontakt und Impressum\n---\n',
  'pages/datenschutz.md': '---\ntitle: Datenschutz\n---\n',
  'pages/barrierefreiheit.md': '---\ntitle: Barrierefreiheit\n---\n',
};
const right = { 'archive.yaml': 'title: Archiv\n', 'articles/2015/a.md': article, ...ownPages };

async function linesFor(context: TestContext, files: Record<string, string | Buffer>, links: readonly string[] = []) {
  const folder = temporaryFolder(context, { ...right, ...files });
  for (const link of links) symlinkSync(join(folder, 'archive.yaml'), join(folder, link));
  const content = await checkedContent(folder);
  const problems = [...content.problems, ...checkAliases(content, folder)].sort(comparePlaces);
  return problems.map((problem) => printProblem(problem).replaceAll(`${folder}/`, 'content/'));
}

function fromOriginal(file: string, hash: string): string {
  return `---\ntitle: a\noriginal: { file: ${file}, sha256: ${hash} }\n---\n`;
}

test('finds nothing wrong in a folder that is right', async (context) => {
  const raw = Buffer.from('Roher Text');
  const files = { 'raw/a.txt': raw, 'articles/b.md': fromOriginal('raw/a.txt', sha256(raw)), 'articles/.hidden': 'x' };
  assert.deepEqual(await linesFor(context, files), []);
});

test('reports the later of two articles with one address', async (context) => {
  assert.deepEqual(await linesFor(context, { 'articles/2016/A.md': article }), [
    'content/articles/2016/A.md:1  has the same address as content/articles/2015/a.md ("a")  → rename one of the two files',
  ]);
});

test('reports the later of two pages with one address', async (context) => {
  const files = { 'pages/ueber.md': article, 'pages/über.md': article };
  assert.deepEqual(await linesFor(context, files), [
    'content/pages/über.md:1  has the same address as content/pages/ueber.md ("ueber")  → rename one of the two files',
  ]);
});

test('reports a file among the articles that is no markdown', async (context) => {
  assert.deepEqual(await linesFor(context, { 'articles/notes.txt': 'x' }), [
    'content/articles/notes.txt:1  is no markdown file  → move it out of this folder, or give it the ending .md',
  ]);
});

test('reports a symbolic link instead of following it', async (context) => {
  assert.deepEqual(await linesFor(context, {}, ['articles/link.md']), [
    'content/articles/link.md:1  is a link that leads out of the folder  → put the file itself here',
  ]);
});

test('reports a file that is not UTF-8, even where it holds the replacement character itself', async (context) => {
  const latin = Buffer.concat([Buffer.from(article), Buffer.from('\u{fffd}'), Buffer.from('Größe', 'latin1')]);
  assert.deepEqual(await linesFor(context, { 'articles/latin.md': latin }), [
    'content/articles/latin.md:1  is not UTF-8  → save the file as UTF-8',
  ]);
});

test('reports an original that is missing', async (context) => {
  const files = { 'articles/b.md': fromOriginal('raw/gone.txt', '0'.repeat(64)) };
  assert.deepEqual(await linesFor(context, files), [
    'content/articles/b.md:3  the original content/raw/gone.txt is missing  → put the file back, or remove "original" from the front matter',
  ]);
});

test('reports an original that has changed, with the checksum it has now', async (context) => {
  const raw = Buffer.from('Neuer Text');
  const files = { 'raw/a.txt': raw, 'articles/b.md': fromOriginal('raw/a.txt', sha256(Buffer.from('Alter Text'))) };
  assert.deepEqual(await linesFor(context, files), [
    `content/articles/b.md:3  the original content/raw/a.txt has changed since it was ingested  → put the old text back, or write "sha256: ${sha256(raw)}" when the new one is right`,
  ]);
});

test('reports what is wrong with the pages of the site', async (context) => {
  const files = {
    'pages/archiv.md': article,
    'pages/impressum.md': '---\ntitle: ""\n---\n',
    'pages/recht.md': '---\ntitle: a\nlayout: b\n---\n',
    'pages/–.md': article,
  };
  assert.deepEqual(await linesFor(context, files), [
    'content/pages/archiv.md:1  the address "/archiv/" is taken by the site  → rename the file',
    'content/pages/impressum.md:2  title is empty  → write a text',
    'content/pages/recht.md:3  unknown key "layout"  → remove it, or use one of: title, language',
    'content/pages/–.md:1  the file name has no letter or digit  → rename the file: its name becomes the address',
  ]);
});

test('warns once of all gaps that a page still has, and not of brackets in code', async (context) => {
  const long = 'Name und Anschrift der Person, die für alles verantwortlich ist';
  const page = `---\ntitle: Impressum\n---\n\n[[Name]], [[Ort]] \`[[Code]]\`\n[[${long}]] [eins] [[zwei](drei)]\n`;
  assert.deepEqual(
    await linesFor(context, { 'pages/impressum.md': page, 'pages/recht.md': `---\ntitle: Recht\n---\n[[${long}]]\n` }),
    [
      'content/pages/impressum.md:5  warning: "[[Name]]" and 2 more are still to be filled in (lines 5, 6)  → write it in the place of the brackets, or remove them',
      'content/pages/recht.md:4  warning: "[[Name und Anschrift der Person, die für alles veran …]]" is still to be filled in  → write it in the place of the brackets, or remove them',
    ],
  );
});

test('warns of a gap that goes over lines, but not of one that goes over paragraphs', async (context) => {
  const page =
    '---\ntitle: Impressum von [[Verein]]\n---\n\n[[Name und\nAnschrift]] `[[a\nb]]`\n[[Ort\n \nLand]] ein ` und\n\n[[Jahr]]\n';
  const lines = await linesFor(context, { 'pages/impressum.md': page });
  assert.deepEqual(
    lines.map((line) => line.replace(/ {2}→ .*/, '')),
    ['content/pages/impressum.md:2  warning: "[[Verein]]" and 2 more are still to be filled in (lines 2, 5, 12)'],
  );
});

test('warns once of each page that a site should have, and says where one to copy is', async (context) => {
  const { 'archive.yaml': settings } = right;
  const folder = temporaryFolder(context, { 'archive.yaml': settings, 'pages/datenschutz.md': 'broken' });
  const { problems } = await checkedContent(folder);
  const place = (name: string) => ({ file: `${folder}/pages/${name}.md`, line: 1 });
  const hint = (name: string) => `copy ${join(packageRoot, 'content/pages', name)}.md and fill in its gaps`;
  assert.deepEqual(
    problems.filter(({ isWarning }) => isWarning),
    [
      ['barrierefreiheit', 'there is no page on accessibility'] as const,
      ['impressum', 'there is no imprint'] as const,
    ].map(([name, what]) => ({ place: place(name), what, hint: hint(name), isWarning: true })),
  );
  for (const { hint } of problems) if (hint.startsWith('copy')) assert.ok(existsSync(hint.split(' ')[1] ?? ''));
});

test('reports old addresses that a page or another article has, at their line', async (context) => {
  const withAliases = (aliases: string) => `---\ntitle: a\naliases: ${aliases}\n---\nText\n`;
  const files = {
    'articles/b.md': withAliases('[/alt.html, /alt.html]'),
    'articles/c.md': withAliases('[/alt.html, a]'),
  };
  assert.deepEqual(await linesFor(context, files), [
    'content/articles/b.md:3  alias "/alt.html" stands here twice  → remove one of the two',
    'content/articles/c.md:3  alias "/alt.html" is an alias of content/articles/b.md, too  → remove one of the two',
    'content/articles/c.md:3  alias "a" is the address of a page of the site  → remove it',
  ]);
});
