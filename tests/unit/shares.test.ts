// Shares of an archive, built apart, become the site that one machine would have built.
import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { monthOfFile, shareByTime } from '../../src/build/share-by-time.ts';
import { parseShareNumber } from '../../src/build/share-number.ts';
import { buildArchiveShare } from '../../src/commands/build-share.ts';
import { merge } from '../../src/commands/merge.ts';
import { UsageError } from '../../src/problem.ts';
import { openSiteIndex } from '../../src/search/open-site-index.ts';
import { nothingChosen } from '../../src/search/search-record.ts';
import { createTerminal } from '../../src/terminal.ts';
import { buildClean, filesOf } from './build-again.ts';
import { collectOutput } from './collected-output.ts';
import { temporaryFolder } from './temporary-folder.ts';

const article = (title: string, date: string, names: string) =>
  `---\ntitle: ${title}\ndate: ${date}\n${names}\n---\n\nEin Text über den Haushalt: ${title}.\n`;
const files = {
  'archive.yaml': 'title: Archiv\nurl: https://archiv.example/\nshareImages: 0\n',
  'register.yaml': 'persons:\n  - name: Niemand\n    hidden: true\n',
  'articles/2013/eins.md': article('Eins', '2013-01-02', 'persons: [Putin, Niemand]\nplaces: [Linz]'),
  'articles/2014/zwei.md': article('Zwei', '2014-02-28', 'persons: [Wladimir Putin]\nplaces: [Linz]'),
  'articles/2015/drei.md': article('Drei', '2015-02-28', 'persons: [Wladimir Putin]\naliases: [eins-alt]'),
  'articles/2015/vier.md': article('Vier', '2015-03-01', 'topics: [Handel]'),
  'articles/ohne.md': article('Ohne Datum', 'XXXX-03-01', 'topics: [Handel]'),
};

function archive(context: TestContext) {
  const folder = temporaryFolder(context, files);
  const output = collectOutput();
  const terminal = createTerminal({ isQuiet: false, isJson: false }, output, output);
  const shareDir = (name: number | string) => join(folder, `share-${name}`);
  return {
    folder,
    output,
    shareDir,
    build: (number: number, of: number, outDir = shareDir(number)) =>
      buildArchiveShare({ contentDir: folder, outDir, shard: `${number}/${of}` }, terminal),
    merge: (...names: (number | string)[]) =>
      merge({ folders: names.map(shareDir), contentDir: folder, outDir: join(folder, 'merged') }, terminal),
  };
}

for (const of of [1, 2, 3, 7]) {
  test(`${of} shares have the pages of a single build, whatever the order in which they are named`, async (context) => {
    const { folder, build, merge } = archive(context);
    const numbers = Array.from({ length: of }, (_, index) => of - index);
    for (const number of numbers) assert.equal(await build(number, of), 0);
    assert.equal(await merge(...numbers), 0);
    await buildClean(folder);
    const [merged, clean] = [filesOf(join(folder, 'merged')), filesOf(join(folder, 'clean'))];
    assert.deepEqual([...pagesOf(merged).keys()], [...pagesOf(clean).keys()]);
    for (const [file, text] of pagesOf(clean)) assert.ok(merged.get(file) === text, `${file} differs`);
    await findsTheSame(join(folder, 'merged'), join(folder, 'clean'));
  });
}

/** The bundles of the offline copy name the index in one of their pages. */
function pagesOf(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...files].filter(([file]) => !/^offline\/.+\.(?:bin|table)$/.test(file)));
}

/** How many articles each question finds. */
const counts = new Map([
  ['Haushalt', 5],
  ['person:"Wladimir Putin"', 2],
  ['Zwei', 1],
  ['person:Putin', 3],
  ['thema:Handel', 2],
  ['person:Niemand', 0],
]);

async function findsTheSame(one: string, other: string): Promise<void> {
  const [first, second] = [await openSiteIndex(one), await openSiteIndex(other)];
  for (const query of counts.keys()) {
    const asked = { query, chosen: nothingChosen, order: 'beste' } as const;
    const [answer, expected] = [await first.ask(asked), await second.ask(asked)];
    const [found, wanted] = await Promise.all(
      [answer, expected].map(({ hits }) => Promise.all(hits.map((hit) => hit.load(true)))),
    );
    assert.deepEqual(found, wanted, query);
    assert.equal(wanted?.length, counts.get(query), query);
    assert.deepEqual((await answer.counts()).facets, (await expected.counts()).facets, query);
  }
}

test('one may search in the period of a share alone', async (context) => {
  const { folder, build, merge } = archive(context);
  rmSync(join(folder, 'articles/ohne.md'));
  await build(1, 2);
  await build(2, 2);
  await merge(1, 2);
  const index = await openSiteIndex(join(folder, 'merged'));
  assert.deepEqual(index.scopes, ['2013-01..2014-02', '2015-02..2015-03']);
  const titlesIn = async (scope: string, query = 'Haushalt') => {
    const { hits, total } = await index.ask({ query, chosen: nothingChosen, order: 'älteste', scope });
    const titles = await Promise.all(hits.map(async (hit) => (await hit.load()).title));
    assert.equal(total, titles.length);
    return titles;
  };
  assert.deepEqual(await titlesIn('2013-01..2014-02'), ['Eins', 'Zwei']);
  assert.deepEqual(await titlesIn('2015-02..2015-03'), ['Drei', 'Vier']);
  assert.deepEqual(await titlesIn('2015-02..2015-03', 'Zwei'), []);
  assert.deepEqual(await titlesIn('2015-02..2015-03', 'person:"Wladimir Putin"'), ['Drei']);
  for (const all of ['', '1999-01..1999-12', 'x']) assert.equal((await titlesIn(all)).length, 4);
});

test('takes a share that was built twice once, and one that was built again after a failure', async (context) => {
  const { folder, build, merge, shareDir } = archive(context);
  await build(1, 2);
  await build(2, 2);
  await build(2, 2, shareDir('2-again'));
  await build(1, 2); // a retry replaces what is there
  assert.equal(await merge(1, 2, '2-again'), 0);
  assert.ok(readdirSync(join(folder, 'merged')).includes('artikel'));
});

test('needs no article files when shares are joined', async (context) => {
  const { folder, build, merge } = archive(context);
  await build(1, 2);
  await build(2, 2);
  rmSync(join(folder, 'articles'), { recursive: true });
  assert.equal(await merge(1, 2), 0);
  assert.equal(readdirSync(join(folder, 'merged/artikel')).length, 6);
});

test('refuses shares that make no whole archive, and says what to do', async (context) => {
  const { folder, build, merge, shareDir } = archive(context);
  await build(1, 3);
  await build(2, 2);
  await assert.rejects(merge(1), new UsageError('of 3 shares 2, 3 are missing: build and name all'));
  await assert.rejects(merge(1, 2), /is share 1 of 3, and .* is share 2 of 2: take shares of one build/);
  await assert.rejects(merge('none'), /share-none holds no share of an archive: build one with/);
  await build(2, 3);
  writeFileSync(join(folder, 'articles/2016.md'), article('Neu', '2016-01-01', 'topics: [Handel]'));
  await build(3, 3);
  await assert.rejects(
    merge(1, 2, 3),
    /were built from folders with other articles: build all shares from the same state/,
  );
  await build(1, 3);
  await build(2, 3);
  cpSync(shareDir(3), shareDir('3-other'), { recursive: true });
  writeFileSync(join(folder, 'articles/ohne.md'), article('Ohne Tatum', 'XXXX-03-01', 'topics: [Handel]'));
  await build(3, 3);
  await assert.rejects(merge(1, 2, 3, '3-other'), /are both share 3 of 3, but differ: build it again/);
  assert.equal(await merge(1, 2, 3), 0);
});

test('refuses a damaged share, and leaves an old site as it is', async (context) => {
  const { folder, build, merge, shareDir } = archive(context);
  for (const number of [1, 2]) await build(number, 2);
  await merge(1, 2);
  const before = readFileSync(join(folder, 'merged/index.html'), 'utf8');
  const [pack = ''] = readdirSync(join(shareDir(1), 'suchindex'));
  for (const file of ['articles', 'nachlese-share.json', `suchindex/${pack}`]) {
    truncateSync(join(shareDir(1), file), 20);
    await assert.rejects(merge(1, 2), new UsageError(`the share in ${shareDir(1)} is damaged: build it again`));
    await build(1, 2);
  }
  assert.equal(readFileSync(join(folder, 'merged/index.html'), 'utf8'), before);
});

test('says what is wrong in an article of a share, and builds the rest', async (context) => {
  const { folder, build, merge, output } = archive(context);
  writeFileSync(join(folder, 'articles/2013/null.md'), '---\ntitle: Null\ndate: 2013-01-01\nlayout: x\n---\n\nText.\n');
  assert.equal(await build(1, 2), 1);
  assert.match(output.text(), /articles\/2013\/null\.md:4 {2}unknown key "layout"/);
  assert.equal(await build(2, 2), 0);
  assert.equal(await merge(1, 2), 0);
});

test('reads the number of a share, and nothing that is none', () => {
  assert.deepEqual(parseShareNumber('3/16'), { number: 3, of: 16 });
  for (const text of ['0/16', '17/16', '3', '3/0', '-1/2', '1/2/3', 'a/b', '1.5/2', '1/99999'])
    assert.throws(() => parseShareNumber(text), UsageError, text);
});

const sixteen = (files: readonly string[], monthOf: (file: string) => string) =>
  Array.from({ length: 16 }, (_, index) => shareByTime(files, { number: index + 1, of: 16 }, monthOf));

test('shares are all files, in order of time and of even length', () => {
  for (const length of [0, 1, 5, 16, 17, 100]) {
    const files = Array.from({ length }, (_, index) => String(index).padStart(3, '0'));
    const shares = sixteen([...files].reverse(), (file) => file);
    assert.deepEqual(shares.flat(), files);
    const lengths = shares.map((share) => share.length);
    assert.ok(Math.max(...lengths) - Math.min(...lengths) <= 1);
  }
});

test('a month is in one share, unless it is longer than one', () => {
  const files = Array.from({ length: 1000 }, (_, index) => String(index).padStart(4, '0'));
  for (const perMonth of [7, 20, 40, 60]) {
    const monthOf = (file: string) => String(Math.floor(Number(file) / perMonth)).padStart(4, '0');
    const shares = sixteen(files, monthOf);
    assert.deepEqual(shares.flat(), files);
    const months = shares.flatMap((share) => [...new Set(share.map(monthOf))]);
    assert.equal(new Set(months).size, months.length, `${perMonth} in a month`);
    assert.ok(shares.every(({ length }) => length > 0 && length < 125));
  }
  const oneMonth = sixteen(files, () => '2015-02').map(({ length }) => length);
  assert.ok(Math.max(...oneMonth) - Math.min(...oneMonth) <= 1);
});

test('knows the month of an article by its folder or its date, wherever it lies', (context) => {
  const folder = temporaryFolder(context, {
    'day.md': article('Tag', '2015-02-28', 'topics: []'),
    'quoted.md': article('Monat', "'2015-03'", 'topics: []'),
    'year.md': article('Jahr', '2015', 'topics: []'),
    'none.md': article('Ohne', 'XXXX-02-28', 'topics: []'),
  });
  const months = ['day', 'quoted', 'year', 'none', 'missing'].map((name) => monthOfFile(join(folder, `${name}.md`)));
  assert.deepEqual(months, ['2015-02', '2015-03', '2015-13', 'XXXX', 'XXXX']);
  assert.equal(monthOfFile('content/articles/2014/07/haushalt.md'), '2014-07');
});

test('refuses shares of another register, or of other texts', async (context) => {
  const { folder, build, merge, output } = archive(context);
  const rebuild = async () => {
    for (const number of [1, 2]) await build(number, 2);
    assert.equal(await merge(1, 2), 0, output.text());
  };
  await rebuild();
  const register = 'persons:\n  - name: Wladimir Putin\n    hidden: true\n';
  writeFileSync(join(folder, 'register.yaml'), register);
  await assert.rejects(merge(1, 2), /register\.yaml has changed since .*share-1 was built: build all shares again/);
  await build(1, 2);
  await assert.rejects(merge(1, 2), /register\.yaml was another one when .*share-1 was built than for .*share-2/);
  await rebuild();
  const file = join(folder, 'articles/2014/zwei.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('Haushalt', 'Hausrath'));
  await assert.rejects(merge(1, 2), /articles\/2014\/zwei\.md is another than when the shares were built/);
  await rebuild();
  rmSync(file);
  await assert.rejects(merge(1, 2), /the articles in .* are others than when the shares were built/);
});

test('notices every other byte in what a share says of itself', async (context) => {
  const { build, merge, shareDir } = archive(context);
  for (const number of [1, 2]) await build(number, 2);
  const path = join(shareDir(1), 'nachlese-share.json');
  const whole = readFileSync(path);
  for (let at = 0; at < whole.length - 1; at += 1 + Math.floor(whole.length / 200)) {
    const bytes = Buffer.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    await assert.rejects(merge(1, 2), UsageError, `byte ${at}`);
  }
  writeFileSync(path, 'null\n');
  await assert.rejects(merge(1, 2), UsageError);
});
