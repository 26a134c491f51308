// A build after a change gives the same pages as a build from nothing, whatever was changed, broken or stopped before.
import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { forgetSite, openSiteMemory } from '../../src/build/site-memory.ts';
import { type ContentFolder, withContent } from './a-content-folder.ts';
import { buildAgain, buildClean, buildWith, filesOf } from './build-again.ts';

const article = (title: string, date: string, more = '', body = `Ein Text über ${title} und den Haushalt.`) =>
  `---\ntitle: ${title}\ndate: ${date}\n${more}---\n\n${body}\n`;

const files: Readonly<Record<string, string>> = {
  'archive.yaml': 'title: Archiv\nurl: https://archiv.example/\nsizes: { ownFeed: 2 }\nshareImages: 0\n',
  'articles/2014/fest.md': article('Fest', '2014-03-01', 'persons: [Anna Huber, Hans Maier]\nplaces: [Linz]\n'),
  'articles/2014/markt.md': article('Markt', '2014-03-02', 'persons: [Anna Huber]\ntopics: [Handel]\n'),
  'articles/2015/wahl.md': article('Wahl', '2015-02-28', 'persons: [Hans Maier]\nplaces: [Wien]\n'),
  'articles/2015/brand.md': article('Brand', '2015-03', 'places: [Linz, Wien]\naliases: [feuer]\n'),
  'articles/ohne.md': article('Ohne Datum', 'XXXX-05-01'),
  'pages/impressum.md': '---\ntitle: Impressum\n---\n\nWir.\n',
};

const withTheme = 'title: Sammlung\nshareImages: 0\nfonts: { text: a.woff2 }\nlogo: logo.svg\n';

type Change = (folder: ContentFolder) => void;

const changes: readonly (readonly [what: string, change: Change])[] = [
  ['nothing is changed', () => {}],
  [
    'an article is added',
    ({ put }) => put('articles/2014/tanz.md', article('Tanz', '2014-03-01', 'places: [Steyr]\n')),
  ],
  ['a title is changed', ({ put }) => put('articles/2014/markt.md', article('Marktplatz', '2014-03-02'))],
  ['a text is changed', ({ put }) => put('articles/2015/wahl.md', article('Wahl', '2015-02-28', '', 'Alles neu.'))],
  ['a date is changed', ({ put }) => put('articles/ohne.md', article('Ohne Datum', '2016-07-08'))],
  ['an article is renamed', ({ path }) => move(path, 'articles/2014/fest.md', 'articles/2014/feier.md')],
  ['an article is deleted', ({ path }) => rmSync(join(path, 'articles/2015/brand.md'))],
  [
    'a name is written otherwise',
    ({ put }) => put('register.yaml', 'persons:\n  - name: Johann Maier\n    also: [Hans Maier]\n'),
  ],
  [
    'a story is told',
    ({ put }) => put('stories.yaml', '- title: Feste\n  slug: feste\n  articles: [feier, tanz]\n  description: x\n'),
  ],
  ['a page is changed', ({ put }) => put('pages/impressum.md', '---\ntitle: Impressum\n---\n\nIhr.\n')],
  ['the archive is called otherwise', ({ put }) => put('archive.yaml', 'title: Sammlung\nshareImages: 0\n')],
  ['nobody may save it', ({ put }) => put('archive.yaml', 'title: Sammlung\nshareImages: 0\noffline: false\n')],
  [
    'it has a look of its own',
    ({ put }) => {
      put('archive.yaml', `${withTheme}colours: { accent: "#1c4f8a" }\n`);
      put('a.woff2', `wOF2${'a'.repeat(60)}`);
      put('logo.svg', '<svg viewBox="0 0 3 1"/>');
    },
  ],
  ['it has another colour', ({ put }) => put('archive.yaml', `${withTheme}colours: { accent: "#2f6b3a" }\n`)],
  ['its font is another one', ({ put }) => put('a.woff2', `wOF2${'b'.repeat(60)}`)],
  ['its logo is another one', ({ put }) => put('logo.svg', '<svg viewBox="0 0 2 1"/>')],
  ['its logo is gone', ({ path }) => rmSync(join(path, 'logo.svg'))],
  ['it leads elsewhere', ({ put }) => put('archive.yaml', `${withTheme}navigation: [suche]\n`)],
];

function move(folder: string, from: string, to: string): void {
  renameSync(join(folder, from), join(folder, to));
}

async function isAsFromNothing({ path }: ContentFolder, after?: string): Promise<void> {
  await buildClean(path);
  assertSame(path, after);
}

function assertSame(folder: string, after = 'that'): void {
  const [again, clean] = [filesOf(join(folder, 'site')), filesOf(join(folder, 'clean'))];
  assert.deepEqual([...again.keys()], [...clean.keys()], `after this: ${after}`);
  for (const [file, text] of clean) assert.ok(again.get(file) === text, `${file} differs after this: ${after}`);
}

test('is the same as from nothing after one change upon the other', async () => {
  await withContent(files, async (folder) => {
    await buildAgain(folder.path);
    for (const [index, [what, change]] of changes.entries()) {
      change(folder);
      await buildAgain(folder.path);
      if (index % 2 === 1) await isAsFromNothing(folder, what);
    }
  });
});

test('writes no page again that is made of the same', async () => {
  await withContent(files, async ({ path, put }) => {
    await buildAgain(path);
    const times = () => new Map([...filesOf(join(path, 'site')).keys()].map((file) => [file, timeOf(path, file)]));
    const before = times();
    put('articles/2014/markt.md', article('Marktplatz', '2014-03-02', 'persons: [Anna Huber]\ntopics: [Handel]\n'));
    await buildAgain(path);
    const written = [...times()].filter(([file, time]) => before.get(file) !== time).map(([file]) => file);
    assert.ok(written.includes('artikel/markt.html'), String(written));
    for (const file of ['archiv/2015/03/index.html', 'impressum/index.html', 'sw.js', 'robots.txt'])
      assert.ok(!written.includes(file) && before.has(file), file);
  });
});

function timeOf(folder: string, file: string): number {
  return statSync(join(folder, 'site', file)).mtimeMs;
}

const spareOf = (folder: string) => readdirSync(folder).find((name) => name.endsWith('.spare')) ?? '';

const harms: readonly (readonly [what: string, harm: (folder: string) => void])[] = [
  ['a page of the site was cut short', (folder) => truncateSync(join(folder, 'site/artikel/fest.html'), 100)],
  ['a page of the site was removed', (folder) => rmSync(join(folder, 'site/artikel/fest.html'))],
  ['the whole site was removed', (folder) => rmSync(join(folder, 'site'), { recursive: true })],
  ['the folder before last lacks a page', (folder) => rmSync(join(folder, spareOf(folder), 'artikel/wahl.html'))],
  ['the folder before last was removed', (folder) => rmSync(join(folder, spareOf(folder)), { recursive: true })],
  ['all that was kept was removed', (folder) => rmSync(join(folder, '.nachlese'), { recursive: true })],
  [
    'something was put into the folder before last',
    (folder) => touch(join(folder, spareOf(folder), 'artikel/wahl.html')),
  ],
];

function touch(file: string): void {
  rmSync(file);
  writeFileSync(file, 'something else');
}

test('is whole after a build whatever somebody has done to what the last one left', async () => {
  await withContent(files, async (folder) => {
    const { path, put } = folder;
    await buildAgain(path);
    put('articles/2014/tanz.md', article('Tanz', '2014-03-01'));
    await buildAgain(path);
    await buildClean(path);
    for (const [what, harm] of harms) {
      harm(path);
      await buildAgain(path);
      assertSame(path, what);
      await buildAgain(path); // so that a folder stands by
    }
  });
});

test('brings back nothing that somebody has put into the site, nor stumbles over it', async () => {
  await withContent(files, async (folder) => {
    const { path, put } = folder;
    await buildAgain(path);
    mkdirSync(join(path, 'site/eigenes'));
    for (const file of ['privat.html', 'eigenes/x.txt', 'artikel/spiel.html', '.htaccess'])
      writeFileSync(join(path, 'site', file), 'by hand');
    put('articles/2014/tanz.md', article('Tanz', '2014-03-01'));
    await buildAgain(path);
    put('articles/2014/spiel.md', article('Spiel', '2014-03-01'));
    await buildAgain(path); // in the folder that the build before has replaced
    await isAsFromNothing(folder);
    assert.ok(!existsSync(join(path, 'site/eigenes')));
  });
});

test('is whole after builds that were stopped before they could keep anything', async () => {
  await withContent(files, async (folder) => {
    const { path, put } = folder;
    await buildAgain(path);
    for (const title of ['Tanz', 'Lied', 'Spiel']) {
      put(`articles/2014/${title.toLowerCase()}.md`, article(title, '2014-03-01'));
      const memory = openSiteMemory(path, join(path, 'site'), '1');
      if (title === 'Spiel') await buildWith(path, 'site', memory);
      else await buildWith(path, 'site', { ...memory, keep: () => undefined });
      await isAsFromNothing(folder);
    }
  });
});

test('notices what was kept by another version, or is damaged, and makes all anew', async () => {
  await withContent(files, async (folder) => {
    const { path } = folder;
    await buildAgain(path);
    const why = () => openSiteMemory(path, join(path, 'site'), '2').uselessFor();
    assert.equal(why(), 'from another version');
    await buildAgain(path, '2');
    assert.equal(why(), undefined);
    const [kept = ''] = readdirSync(join(path, '.nachlese')).filter((name) => /^site-[\da-f]+$/.test(name));
    truncateSync(join(path, '.nachlese', kept), 2000);
    assert.equal(why(), 'damaged');
    await buildAgain(path, '2');
    await isAsFromNothing(folder);
  });
});

test('says that a part of what was kept is damaged, and makes all anew', async () => {
  await withContent(files, async (folder) => {
    const { path } = folder;
    await buildAgain(path);
    await buildClean(path);
    const parts = readdirSync(join(path, '.nachlese')).filter((name) => /^site-[\da-f]+-/.test(name));
    assert.ok(parts.length >= 2, String(parts));
    for (const part of parts) {
      truncateSync(join(path, '.nachlese', part), 100);
      const memory = openSiteMemory(path, join(path, 'site'), '1');
      await buildWith(path, 'site', memory);
      assert.equal(memory.uselessFor(), 'damaged', part);
      assertSame(path, part);
    }
  });
});

test('says that what was kept cannot be read, and keeps it anew', async () => {
  await withContent(files, async ({ path }) => {
    await buildAgain(path);
    const names = readdirSync(join(path, '.nachlese')).filter((name) => name.startsWith('site-'));
    for (const name of names) {
      rmSync(join(path, '.nachlese', name));
      mkdirSync(join(path, '.nachlese', name, 'folder'), { recursive: true });
    }
    const memory = openSiteMemory(path, join(path, 'site'), '1');
    assert.equal(memory.uselessFor(), 'unreadable');
    await buildWith(path, 'site', memory);
    assert.equal(openSiteMemory(path, join(path, 'site'), '1').uselessFor(), undefined);
    mkdirSync(join(path, '.nachlese', `${names[0]}-more/folder`), { recursive: true });
    forgetSite(path, join(path, 'site'));
    assert.deepEqual(
      readdirSync(join(path, '.nachlese')).filter((name) => name.startsWith('site-')),
      [],
    );
  });
});

test('leaves no folder beside the site but the one that stands by, and git sees none', async () => {
  await withContent(files, async ({ path, put }) => {
    await buildAgain(path);
    for (const title of ['Tanz', 'Lied']) {
      put(`articles/2014/${title.toLowerCase()}.md`, article(title, '2014-03-01'));
      await buildAgain(path);
      assert.deepEqual(
        readdirSync(path).filter((name) => name.includes('nachlese-')),
        [spareOf(path)],
      );
      assert.equal(readFileSync(join(path, spareOf(path), '.gitignore'), 'utf8'), '*\n');
      assert.ok(!existsSync(join(path, 'site/.gitignore')));
    }
    forgetSite(path, join(path, 'site'));
    await buildAgain(path);
    assert.equal(spareOf(path), ''); // where nothing is known of the site before, it would be of no use
  });
});
