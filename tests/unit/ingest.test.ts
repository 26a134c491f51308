// What ingest writes into a content folder, and what it leaves alone.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openArchiveState } from '../../src/ingest/archive-state.ts';
import { writesNothing } from '../../src/ingest/content-writer.ts';
import { ingestContent } from '../../src/ingest/ingest.ts';
import { ingestOriginal } from '../../src/ingest/ingest-original.ts';
import { findOriginals } from '../../src/ingest/original-files.ts';
import { type IngestReport, writtenArticles } from '../../src/ingest/outcome.ts';
import { columnMap } from '../../src/ingest/readers/columns.ts';
import { printProblem } from '../../src/problem.ts';
import { withContent } from './a-content-folder.ts';

const bridge = 'Brücke gesperrt\n\nDie Brücke über den Fluss bleibt nach dem Hochwasser noch bis zum Mai für alle zu.';
const harbour =
  'Hafen offen\n\nDer Hafen der Stadt ist nach dem langen Streik der Lotsen seit dem Morgen wieder offen.';
const bridgeFile = 'articles/ohne-datum/bruecke-gesperrt.md';

const totalsOf = ({ totals }: IngestReport) =>
  Object.fromEntries(Object.entries(totals).filter(([, count]) => count > 0));

test('writes an article for each text, in the folder of its date', async () => {
  const files = {
    'raw/a.txt': `21. Januar 2024\n\n${harbour}`,
    'raw/b/c.txt': `Mai 1998\n\n${harbour} Auch der alte Teil.`,
    'raw/d.txt': bridge,
  };
  await withContent(files, async (folder) => {
    const report = await ingestContent(folder.path);

    const written = ['articles/2024/01/hafen-offen.md', 'articles/1998/05/hafen-offen-2.md', bridgeFile];
    assert.deepEqual(writtenArticles(report), written);
    assert.deepEqual(totalsOf(report), { new: 3 });
    assert.deepEqual(report.problems, []);
    assert.match(folder.read(bridgeFile), /^title: Brücke gesperrt$/m);
    assert.deepEqual(Object.keys(folder.all()).sort(), [...Object.keys(files), ...written, 'journal.jsonl'].sort());
  });
});

test('changes nothing in a second run, and counts what it left alone', async () => {
  await withContent({ 'raw/a.txt': bridge, 'raw/b.txt': harbour }, async (folder) => {
    await ingestContent(folder.path);
    const before = folder.all();

    const report = await ingestContent(folder.path);

    assert.deepEqual(totalsOf(report), { unchanged: 2 });
    assert.deepEqual(folder.all(), before);
  });
});

test("keeps the editor's headline when the text is ingested again", async () => {
  await withContent({ 'raw/a.txt': bridge }, async (folder) => {
    await ingestContent(folder.path);
    const edited = folder.read(bridgeFile).replace('title: Brücke', 'title: Alte Brücke');
    folder.put(bridgeFile, edited);

    assert.deepEqual(totalsOf(await ingestContent(folder.path)), { unchanged: 1 });
    assert.equal(folder.read(bridgeFile), edited);
  });
});

test('makes no second article while the first one is broken, moved, or cut off from its original', async () => {
  const changes: readonly ((source: string) => readonly [file: string, source: string])[] = [
    (source) => [bridgeFile, source.replace('title:', 'title: [')],
    (source) => ['articles/2024/05/eine-andere.md', source],
    (source) => ['articles/2024/05/kaputt.md', source.replace('title:', 'title: [')],
    (source) => [bridgeFile, source.replace(/^original:.*\n(?: .*\n)*/m, '')],
  ];
  for (const change of changes) {
    await withContent({ 'raw/a.txt': bridge }, async (folder) => {
      await ingestContent(folder.path);
      const [file, source] = change(folder.read(bridgeFile));
      rmSync(join(folder.path, bridgeFile));
      folder.put(file, source);

      assert.deepEqual(totalsOf(await ingestContent(folder.path)), { unchanged: 1 }, file);
      assert.deepEqual(totalsOf(await ingestContent(folder.path)), { unchanged: 1 }, file);
      assert.equal(folder.read(file), source);
    });
  }
});

test('makes no second article when the journal is lost', async () => {
  await withContent({ 'raw/a.txt': bridge, 'raw/b.txt': bridge.replace('Mai', 'April') }, async (folder) => {
    await ingestContent(folder.path);
    const before = folder.all();
    rmSync(join(folder.path, 'journal.jsonl'));

    assert.deepEqual(totalsOf(await ingestContent(folder.path)), { unchanged: 2 });
    assert.deepEqual(folder.all(), before);
  });
});

test('does not bring back an article that was deleted by hand, and says so once', async () => {
  await withContent({ 'raw/a.txt': bridge }, async (folder) => {
    await ingestContent(folder.path);
    rmSync(join(folder.path, bridgeFile));

    const { outcomes } = await ingestContent(folder.path);
    assert.equal(
      outcomes[0]?.reason,
      `its article ${folder.path}/${bridgeFile} was deleted by hand, and is not made again`,
    );
    assert.deepEqual(totalsOf(await ingestContent(folder.path)), { unchanged: 1 });

    folder.put('raw/a.txt', `${bridge} Das hat die Stadt gesagt.`);
    assert.deepEqual(totalsOf(await ingestContent(folder.path)), { unchanged: 1 });
    assert.deepEqual(Object.keys(folder.all()).sort(), ['journal.jsonl', 'raw/a.txt']);
  });
});

test('reports the same text again and stores it once', async () => {
  const again = bridge.replaceAll(' ', '  ').replace('Die Brücke', '„Die Brücke“');
  await withContent({ 'raw/a.txt': bridge, 'raw/b.txt': again }, async (folder) => {
    const report = await ingestContent(folder.path);

    assert.deepEqual(writtenArticles(report), [bridgeFile]);
    assert.deepEqual(totalsOf(report), { new: 1, duplicate: 1 });
    assert.equal(report.outcomes[1]?.reason, `has the same text as ${folder.path}/${bridgeFile}`);
    assert.deepEqual(totalsOf(await ingestContent(folder.path)), { unchanged: 2 });
  });
});

test('takes a duplicate in when the text it repeated is there no more', async () => {
  await withContent({ 'raw/a.txt': bridge, 'raw/b.txt': bridge }, async (folder) => {
    await ingestContent(folder.path);
    folder.put('raw/a.txt', harbour);

    assert.deepEqual(totalsOf(await ingestContent(folder.path)), { updated: 1, new: 1 });
  });
});

test('follows an original that was renamed', async () => {
  await withContent({ 'raw/a.txt': bridge }, async (folder) => {
    await ingestContent(folder.path);
    rmSync(join(folder.path, 'raw/a.txt'));
    folder.put('raw/2019/b.txt', bridge);

    const report = await ingestContent(folder.path);

    assert.deepEqual(totalsOf(report), { updated: 1 });
    assert.match(folder.read(bridgeFile), /^original: \{ file: raw\/2019\/b\.txt, sha256: [0-9a-f]{64} \}$/m);
    assert.deepEqual(totalsOf(await ingestContent(folder.path)), { unchanged: 1 });
  });
});

test('gives an address of its own to a text with the title of another, whatever its folder', async () => {
  const files = { 'raw/a.txt': bridge, 'raw/b.txt': `3. Mai 2019\n\n${bridge} Sie ist alt.` };
  await withContent(files, async (folder) => {
    const report = await ingestContent(folder.path);

    assert.deepEqual(writtenArticles(report), [bridgeFile, 'articles/2019/05/bruecke-gesperrt-2.md']);
  });
});

test('reports what it cannot read and goes on with the rest', async () => {
  await withContent({ 'raw/a.txt': '', 'raw/c.txt': bridge }, async (folder) => {
    symlinkSync('c.txt', join(folder.path, 'raw/d.txt'));
    symlinkSync('/etc/hostname', join(folder.path, 'raw/e.txt'));

    const { totals, problems } = await ingestContent(folder.path);

    assert.equal(totals.new, 1);
    assert.deepEqual(problems.map(printProblem), [
      `${folder.path}/raw/a.txt:1  holds no text  → write a text, or remove the file`,
      `${folder.path}/raw/e.txt:1  is a link that leads out of the folder  → put the file itself here`,
    ]);
  });
});

test('reports a file that vanishes while others are read', async () => {
  await withContent({ 'raw/a.txt': bridge, 'raw/b.txt': harbour }, async (folder) => {
    const vanish = () => rmSync(join(folder.path, 'raw/b.txt'), { force: true });
    const { totals, problems } = await ingestContent(folder.path, { onProgress: vanish });

    assert.equal(totals.new, 1);
    assert.deepEqual(problems.map(printProblem), [
      `${folder.path}/raw/b.txt:1  ENOENT: no such file or directory, open '${folder.path}/raw/b.txt'  → make it readable, or move it away`,
    ]);
  });
});

test('reports an article that cannot be written, and overwrites nothing', async () => {
  const blocker = 'articles/ohne-datum';
  await withContent({ 'raw/a.txt': bridge, [blocker]: 'a file where the folder should be' }, async (folder) => {
    const { totals, problems } = await ingestContent(folder.path);

    assert.equal(totals.rejected, 1);
    assert.match(
      problems.map(printProblem).join('\n'),
      /raw\/a\.txt:1 {2}E\w+: .*ohne-datum.* → make its folder writable/,
    );
    assert.equal(folder.read(blocker), 'a file where the folder should be');
  });
});

test('says how far it has come', async () => {
  await withContent({ 'raw/a.txt': bridge, 'raw/b.txt': '' }, async (folder) => {
    const heard: string[] = [];

    await ingestContent(folder.path, { onProgress: (done, total) => heard.push(`${done}/${total}`) });

    assert.deepEqual(heard, ['1/2', '2/2']);
  });
});

test('finds out in a trial what a run would do, and writes nothing', async () => {
  await withContent({ 'raw/a.txt': bridge, 'raw/b.txt': bridge, 'raw/c.txt': '' }, async (folder) => {
    const before = folder.all();
    const trial = await ingestContent(folder.path, { isTrial: true });

    assert.deepEqual(folder.all(), before);
    assert.deepEqual(trial, await ingestContent(folder.path));
  });
});

test('keeps a copy of what lies outside of the content folder, beside another file of that name', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  try {
    writeFileSync(join(outside, 'a.txt'), harbour);
    await withContent({ 'raw/a.txt': bridge }, async (folder) => {
      await ingestContent(folder.path);
      const report = await ingestContent(folder.path, { paths: [join(outside, 'a.txt')] });

      assert.deepEqual(totalsOf(report), { new: 1 });
      assert.equal(folder.read('raw/a.txt'), bridge);
      assert.equal(folder.read('raw/a-2.txt'), harbour);
      assert.deepEqual(totalsOf(await ingestContent(folder.path, { paths: [join(outside, 'a.txt')] })), {
        unchanged: 1,
      });
      assert.deepEqual(totalsOf(await ingestContent(folder.path)), { unchanged: 2 });
    });
  } finally {
    rmSync(outside, { recursive: true });
  }
});

test('takes in only what was named, and refuses the articles themselves', async () => {
  await withContent({ 'raw/a.txt': bridge, 'raw/b/c.txt': harbour }, async (folder) => {
    const report = await ingestContent(folder.path, { paths: [`${folder.path}/raw/b`] });
    assert.deepEqual(writtenArticles(report), ['articles/ohne-datum/hafen-offen.md']);

    for (const path of [`${folder.path}/articles`, folder.path, `${folder.path}/nirgends.txt`]) {
      await assert.rejects(ingestContent(folder.path, { paths: [path] }), { name: 'UsageError' });
    }
  });
});

test('millions of signs in one line cost no other original its article', async () => {
  const files = Object.fromEntries(
    ['-', '=', '- ', '* ', '_ '].map((sign, index) => [`raw/${index}.md`, sign.repeat(4_000_000)]),
  );
  await withContent({ ...files, 'raw/9.txt': harbour, 'raw/8.txt': '-'.repeat(4_000_000) }, async (folder) => {
    const { outcomes } = await ingestContent(folder.path);

    assert.equal(outcomes.at(-1)?.kind, 'new');
    assert.deepEqual(
      outcomes.filter(({ reason = '' }) => reason.startsWith('cannot be understood')),
      [],
    );
  });
});

test('a text that nobody foresaw costs no other its article', async () => {
  await withContent({ 'raw/a.txt': bridge, 'raw/b.txt': harbour }, async ({ path, all }) => {
    const state = openArchiveState(path, { columns: columnMap(), added: undefined }, writesNothing);
    const findSame = () => {
      throw new RangeError('Maximum call stack size exceeded');
    };
    const original = { path: `${path}/raw/a.txt`, file: 'raw/a.txt', isOutside: false };
    const outcomes = await ingestOriginal(original, { ...state, texts: { ...state.texts, findSame } });

    assert.deepEqual(outcomes, [
      {
        kind: 'rejected',
        file: `${path}/raw/a.txt`,
        record: undefined,
        line: 1,
        isWritten: false,
        reason: 'cannot be understood (Maximum call stack size exceeded)',
        hint: 'this is a bug in Nachlese, please report it with this file; all other files are taken in',
      },
    ]);
    assert.deepEqual(Object.keys(all()), ['raw/a.txt', 'raw/b.txt']);
  });
});

test('a pipe or a device that is named is refused, and not waited for', async () => {
  await withContent({}, async ({ path }) => {
    const pipe = `${path}/pipe`;
    assert.equal(spawnSync('mkfifo', [pipe]).status, 0);
    for (const named of [pipe, '/dev/zero']) {
      assert.throws(() => findOriginals(path, [named]), {
        name: 'UsageError',
        message: `${named} is neither a file nor a folder: name a file or a folder`,
      });
    }
  });
});

test('of a name that is too long is said whose it is', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  const name = `${'x'.repeat(250)}.txt`; // with a number behind it, it is longer than names may be
  try {
    await withContent({ [`raw/${name}`]: bridge }, async (folder) => {
      writeFileSync(join(outside, name), harbour);
      const report = await ingestContent(folder.path, { paths: [join(outside, name)] });

      assert.deepEqual(
        report.problems.map(({ hint }) => hint),
        ['shorten its name, and ingest again'],
      );
    });
  } finally {
    rmSync(outside, { recursive: true });
  }
});
