// What an editor says of names holds for the whole site, not for its registers only.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openSiteIndex } from '../../src/search/open-site-index.ts';
import { nothingChosen } from '../../src/search/search-record.ts';
import { runBuild } from './run-build.ts';
import { temporaryFolder } from './temporary-folder.ts';

const article = (title: string, names: string) =>
  `---\ntitle: ${title}\ndate: 2015-02-28\n${names}\n---\n\nEin Text über den Haushalt.\n`;
const files = {
  'archive.yaml': 'title: Archiv\nurl: https://archiv.example/\nsizes: { ownFeed: 1 }\n',
  'register.yaml':
    'persons:\n  - name: Niemand\n    hidden: true\nsources:\n  - name: Geheimdienst\n    hidden: true\nplaces:\n  - name: Kiew\n    also: [Kyjiw]\n',
  'articles/eins.md': article(
    'Eins',
    'persons: [Putins, Wladimir Putin, Niemand]\nsources: [Geheimdienst]\nplaces: [Kyjiw]',
  ),
  'articles/zwei.md': article('Zwei', 'persons: [Wladimir Putin, Putin]\nsources: [Bote]\nplaces: [Kiew]'),
};

async function builtSite(folder: string): Promise<string> {
  assert.equal((await runBuild(folder)).code, 0);
  return join(folder, 'site');
}

function filesWith(folder: string, text: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true }).map(String);
  return paths.filter(
    (path) => statSync(join(folder, path)).isFile() && readFileSync(join(folder, path)).includes(text),
  );
}

test('hides a name everywhere, shows every other under one name, and changes no article file', async (context) => {
  const folder = temporaryFolder(context, files);
  const site = await builtSite(folder);
  for (const hidden of ['Niemand', 'Geheimdienst', 'Kyjiw']) {
    const shownAsVariant = hidden === 'Kyjiw' ? ['orte/kiew/index.html'] : [];
    assert.deepEqual(filesWith(site, hidden), shownAsVariant, hidden);
  }
  assert.equal(readFileSync(join(folder, 'articles/eins.md'), 'utf8'), files['articles/eins.md']);
  assert.match(readFileSync(join(site, 'daten/artikel.jsonl'), 'utf8'), /"persons":\["Wladimir Putin"\]/);
  const index = await openSiteIndex(site);
  for (const query of ['person:"Wladimir Putin"', 'person:Putin', 'person:Putins', 'ort:Kiew']) {
    const answer = await index.ask({ query, chosen: nothingChosen, order: 'beste' });
    assert.equal(answer.hits.length, 2, query);
    const { facets } = await answer.counts();
    assert.deepEqual(facets.person, [{ value: 'Wladimir Putin', count: 2 }]);
    assert.deepEqual(facets.quelle, [{ value: 'Bote', count: 1 }]);
  }
  const hidden = await index.ask({ query: 'person:Niemand', chosen: nothingChosen, order: 'beste' });
  assert.equal(hidden.hits.length, 0);
});

for (const [file, text, message] of [
  ['register.yaml', 'persons:\n  - name: [', 'register.yaml'],
  ['stories.yaml', '- title: "A', 'stories.yaml'],
  ['archive.yaml', 'name: A', 'archive.yaml'],
] as const) {
  test(`leaves the old site as it is where ${file} cannot be read, and says so`, async (context) => {
    const folder = temporaryFolder(context, { ...files, [file]: text, 'site/index.html': 'alt' });
    const { code, stderr } = await runBuild(folder);
    assert.equal(code, 1);
    assert.match(stderr, new RegExp(`/${file}:\\d+  .+  → `));
    assert.ok(
      stderr.endsWith(`nachlese: no site was built, and an old one stays as it is: mend ${message} first\n`),
      stderr,
    );
    assert.equal(readFileSync(join(folder, 'site/index.html'), 'utf8'), 'alt');
  });
}

test('names what is hidden nowhere but in texts: not as what ties articles, nor as what a story is about', async (context) => {
  const text = (opening: string) =>
    `${opening} Der Zauberer Petrosilius Zwackelmann und Lothar Zwackelmanns Gehilfen verlangen neun Millionen für das Schloss bei Neudorf. Die Brücke am Wald ist gesperrt, die Gutachter fanden Risse in den Pfeilern, der Gemeinderat berät über den Zwackelmannprozess, und die Baufirma Lechner wartet.`;
  const page = (title: string, day: number, opening: string) =>
    `---\ntitle: ${title}\ndate: 2015-03-0${day}\npersons: [Petrosilius Zwackelmann]\n---\n\n${text(opening)}\n`;
  const rules = `persons:\n  - name: Petrosilius Zwackelmann\n    hidden: true\n  - name: Lothar\n    hidden: true\n`;
  const articles = {
    'articles/schloss.md': page('Streit um das Schloss', 1, 'Es wird teuer.'),
    'articles/bruecke.md': page('Die Brücke bleibt gesperrt', 3, 'Niemand kommt durch.'),
    'articles/haushalt.md': '---\ntitle: Haushalt\ndate: 2014-01-01\n---\n\nDer Landtag berät über Schulden.\n',
  };
  const site = await builtSite(
    temporaryFolder(context, { ...articles, 'archive.yaml': files['archive.yaml'], 'register.yaml': rules }),
  );
  const pages = readdirSync(site, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, html: readFileSync(join(site, path), 'utf8').replaceAll(ofText, '') }));
  assert.ok(pages.some(({ html }) => html.includes('auch über')));
  assert.ok(pages.some(({ path }) => /^dossiers\/.+\/index\.html$/.test(path)));
  for (const { path, html } of pages) assert.doesNotMatch(html, /zwackelmann|lothar/i, path);
});

const ofText = /<p>.*?<\/p>|<meta[^>]*>/g; // paragraphs, and what begins them
