// What a build keeps of the stories it has found: their addresses stay, whatever is added.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { formatFoundStories, parseFoundStories } from '../../src/content/found-stories-file.ts';
import { runBuild } from './run-build.ts';
import { temporaryFolder } from './temporary-folder.ts';

const first =
  'Die Brücke über den Inn wird teurer, sagte Bürgermeisterin Huber. Der Gemeinderat von Neudorf stimmte für den Neubau; die Baufirma Lechner verlangt neun Millionen. Gutachter hatten Risse in den Pfeilern gefunden, seither ist die Fahrbahn gesperrt, und der Verkehr rollt über die Umleitung durch Altdorf.';
const second =
  'Nach dem Streit um die Brücke über den Inn hat Bürgermeisterin Huber den Neubau verteidigt. Die Risse in den Pfeilern seien gefährlich, die Umleitung durch Altdorf sei keine Lösung. Die Baufirma Lechner will mit der Fahrbahn beginnen, sobald der Gemeinderat von Neudorf die neun Millionen freigibt.';
const third =
  'In Neudorf hat der Gemeinderat die neun Millionen für die Brücke über den Inn freigegeben. Bürgermeisterin Huber dankte der Baufirma Lechner; die Risse in den Pfeilern hätten keinen Aufschub erlaubt. Die Umleitung durch Altdorf bleibt, bis die Fahrbahn liegt.';

const article = (title: string, date: string, body: string) => `---\ntitle: ${title}\ndate: ${date}\n---\n\n${body}\n`;
const files = {
  'archive.yaml': 'title: Archiv\nurl: https://archiv.example/\n',
  'pages/impressum.md': '---\ntitle: Impressum\n---\n\nWir.\n',
  'pages/datenschutz.md': '---\ntitle: Datenschutz\n---\n\nNichts.\n',
  'pages/barrierefreiheit.md': '---\ntitle: Barrierefreiheit\n---\n\nGanz.\n',
  'articles/a.md': article('Brücke über den Inn wird teurer', '2014-03-05', first),
  'articles/b.md': article('Huber verteidigt den Neubau', '2014-03-07', second),
};
const kept = '{"slug":"huber-verteidigt-den-neubau","articles":["a","b"]}\n';

test('writes what it found beside the articles, and nothing new when nothing has changed', async (context) => {
  const folder = temporaryFolder(context, files);
  assert.deepEqual(await runBuild(folder), { code: 0, stderr: '' });
  assert.equal(readFileSync(join(folder, 'found-stories.jsonl'), 'utf8'), kept);
  assert.ok(existsSync(join(folder, 'site/dossiers/huber-verteidigt-den-neubau/index.html')));
  await runBuild(folder);
  assert.equal(readFileSync(join(folder, 'found-stories.jsonl'), 'utf8'), kept);
});

test('leaves a story at its address when an article is added by which a new one would be named', async (context) => {
  const folder = temporaryFolder(context, files);
  await runBuild(folder);
  writeFileSync(join(folder, 'articles/c.md'), article('Neudorf baut die Brücke', '2014-03-10', third));
  assert.equal((await runBuild(folder)).code, 0);
  assert.equal(
    readFileSync(join(folder, 'found-stories.jsonl'), 'utf8'),
    '{"slug":"huber-verteidigt-den-neubau","articles":["a","b","c"]}\n',
  );
  const page = readFileSync(join(folder, 'site/dossiers/huber-verteidigt-den-neubau/index.html'), 'utf8');
  assert.match(page, /Neudorf baut die Brücke/);
});

test('leads from a found story to the one that an editor has made of it', async (context) => {
  const own = '- title: Der Streit um die Brücke\n  articles: [a, b]\n';
  const folder = temporaryFolder(context, { ...files, 'found-stories.jsonl': kept, 'stories.yaml': own });
  assert.deepEqual(await runBuild(folder), { code: 0, stderr: '' });
  const page = readFileSync(join(folder, 'site/dossiers/huber-verteidigt-den-neubau/index.html'), 'utf8');
  assert.match(page, /http-equiv="refresh" content="0; url=[^"]*der-streit-um-die-bruecke\/"/);
  assert.match(readFileSync(join(folder, 'site/_redirects'), 'utf8'), /^\/dossiers\/huber-verteidigt-den-neubau\//m);
  assert.equal(readFileSync(join(folder, 'found-stories.jsonl'), 'utf8'), kept);
});

test('leaves a file with a line that is no story as it is, and names the line', async (context) => {
  const broken = `${kept}<<<<<<< here\n`;
  const folder = temporaryFolder(context, { ...files, 'found-stories.jsonl': broken });
  const { code, stderr } = await runBuild(folder);
  assert.equal(code, 1);
  assert.match(stderr, /found-stories\.jsonl:2 +is no story that was found/);
  assert.equal(readFileSync(join(folder, 'found-stories.jsonl'), 'utf8'), broken);
  assert.ok(existsSync(join(folder, 'site/dossiers/huber-verteidigt-den-neubau/index.html')));
});

test('builds the site all the same where the file cannot be written, and warns', async (context) => {
  // A file in the place of the folder for what is half written refuses everybody, the superuser too.
  const folder = temporaryFolder(context, { ...files, '.ingest': '' });
  const { code, stderr } = await runBuild(folder);
  assert.equal(code, 0);
  assert.match(stderr, /found-stories\.jsonl:1 +warning: was not written: /);
  assert.ok(existsSync(join(folder, 'site/dossiers/huber-verteidigt-den-neubau/index.html')));
});

test('says so where the file cannot be read', async (context) => {
  const folder = temporaryFolder(context, files);
  mkdirSync(join(folder, 'found-stories.jsonl'));
  const { code, stderr } = await runBuild(folder);
  assert.equal(code, 1);
  assert.match(stderr, /found-stories\.jsonl:1 +is no plain file/);
  assert.ok(existsSync(join(folder, 'site/index.html')));
});

test('names a rule for a found story that there is not', async (context) => {
  const rule = '- slug: huber-verteidigt-den-altbau\n  pinned: true\n';
  const folder = temporaryFolder(context, { ...files, 'found-stories.jsonl': kept, 'stories.yaml': rule });
  const { stderr } = await runBuild(folder);
  assert.match(stderr, /stories\.yaml:1 +no story that was found has the address "huber-verteidigt-den-altbau"/);
});

test('takes two lines of one story for one, as two copies of an archive that were merged have them', () => {
  const merged = `${kept}{"slug":"huber-verteidigt-den-neubau","articles":["b","c"]}\n`;
  const { value = [], problems } = parseFoundStories(merged, 'found-stories.jsonl');
  assert.deepEqual(problems, []);
  assert.equal(formatFoundStories(value), '{"slug":"huber-verteidigt-den-neubau","articles":["a","b","c"]}\n');
});

test('leads from a story that is found no longer to its first article, and warns of a rule for it', async (context) => {
  const rule = '- slug: huber-verteidigt-den-neubau\n  title: Der Streit\n';
  const folder = temporaryFolder(context, { ...files, 'found-stories.jsonl': kept, 'stories.yaml': rule });
  rmSync(join(folder, 'articles/a.md'));
  const { code, stderr } = await runBuild(folder);
  assert.equal(code, 0);
  assert.match(stderr, /stories\.yaml:1 +warning: "huber-verteidigt-den-neubau" is a story that is found no longer/);
  const page = readFileSync(join(folder, 'site/dossiers/huber-verteidigt-den-neubau/index.html'), 'utf8');
  assert.match(page, /artikel\/b\.html/);
});
