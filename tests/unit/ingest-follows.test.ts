// What an article takes over when its original has changed, and what stays the editor's.
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { test } from 'node:test';
import { ingestContent } from '../../src/ingest/ingest.ts';
import { type ContentFolder, withContent } from './a-content-folder.ts';

const file = 'articles/ohne-datum/hafen-offen.md';
const body = 'Der Hafen der Stadt ist nach dem langen Streik der Lotsen seit dem Morgen wieder offen.';
const original = `Hafen offen\n\n${body}`;
const changed = `Hafen bleibt offen\n\n${body} Das sagte ein Sprecher.`;

const edit = (folder: ContentFolder, change: (source: string) => string) => folder.put(file, change(folder.read(file)));
const kinds = async (folder: ContentFolder) => (await ingestContent(folder.path)).outcomes.map(({ kind }) => kind);

test('guessed fields and an unedited text follow', async () => {
  await withContent({ 'raw/a.txt': original }, async (folder) => {
    await ingestContent(folder.path);
    folder.put('raw/a.txt', changed);

    assert.deepEqual(await kinds(folder), ['updated']);
    assert.match(folder.read(file), /^title: Hafen bleibt offen$/m);
    assert.match(folder.read(file), /Das sagte ein Sprecher\.\n$/);
    assert.deepEqual(await kinds(folder), []);
  });
});

test('a field that the editor took off the list stays, whatever its value', async () => {
  for (const title of ['Hafen offen', 'Freie Fahrt']) {
    await withContent({ 'raw/a.txt': original }, async (folder) => {
      await ingestContent(folder.path);
      edit(folder, (source) => source.replace('title: Hafen offen', `title: ${title}`).replace('[ title, ', '[ '));
      folder.put('raw/a.txt', changed);

      assert.deepEqual(await kinds(folder), ['updated']);
      assert.match(folder.read(file), new RegExp(`^title: ${title}$`, 'm'));
      assert.match(folder.read(file), /Das sagte ein Sprecher\.\n$/);
      assert.doesNotMatch(folder.read(file), /inferred: .*title/);
    });
  }
});

test('a guess that the editor wrote over stays, and the report says what to do about the list of guesses', async () => {
  await withContent({ 'raw/a.txt': original }, async (folder) => {
    await ingestContent(folder.path);
    edit(folder, (source) => source.replace('title: Hafen offen', 'title: Freie Fahrt'));
    folder.put('raw/a.txt', changed);

    const [outcome] = (await ingestContent(folder.path)).outcomes;
    assert.equal(outcome?.kind, 'warned');
    assert.equal(
      outcome?.reason,
      `has changed, and "title" of ${folder.path}/${file} was edited by hand: it stays as it is`,
    );
    assert.equal(
      outcome?.hint,
      'take "title" off "inferred" there to keep it for good, or give back its old value to let it follow',
    );
    assert.match(folder.read(file), /^title: Freie Fahrt$/m);
    assert.match(folder.read(file), /Das sagte ein Sprecher\.\n$/);
    assert.deepEqual(await kinds(folder), []);

    edit(folder, (source) => source.replace('title: Freie Fahrt', 'title: Hafen offen'));
    folder.put('raw/a.txt', `${changed} Mehr sagte er nicht.`);
    assert.deepEqual(await kinds(folder), ['updated']);
    assert.match(folder.read(file), /^title: Hafen bleibt offen$/m);
  });
});

test('an edited text stays, and every run says so until the editor has looked', async () => {
  await withContent({ 'raw/a.txt': original }, async (folder) => {
    await ingestContent(folder.path);
    edit(folder, (source) => source.replace(/wieder offen\.\n$/, 'endlich wieder offen.\n'));
    folder.put('raw/a.txt', changed);

    const { outcomes } = await ingestContent(folder.path);
    assert.deepEqual(
      outcomes.map(({ kind }) => kind),
      ['warned'],
    );
    const [, hash = ''] = /"sha256: ([0-9a-f]{64})"/.exec(outcomes[0]?.hint ?? '') ?? [];
    assert.match(folder.read(file), /^title: Hafen bleibt offen$/m);
    assert.match(folder.read(file), /endlich wieder offen\.\n$/);
    assert.deepEqual(await kinds(folder), ['warned']);

    edit(folder, (source) => source.replace(/sha256: [0-9a-f]{64}/, `sha256: ${hash}`));
    const settled = folder.read(file);
    assert.deepEqual(await kinds(folder), []);
    assert.equal(folder.read(file), settled);
  });
});

test("comments, unknown keys, line ends and the order of the editor's front matter survive", async () => {
  await withContent({ 'raw/a.txt': original }, async (folder) => {
    await ingestContent(folder.path);
    edit(folder, (source) =>
      source.replace('---\n', '---\n# Von Hand geprüft.\nsignatur: A 17\n').replaceAll('\n', '\r\n'),
    );
    folder.put('raw/a.txt', changed);
    await ingestContent(folder.path);

    assert.match(folder.read(file), /^---\r\n# Von Hand geprüft\.\r\nsignatur: A 17\r\ntitle: Hafen bleibt offen\r\n/);
    assert.doesNotMatch(folder.read(file), /[^\r]\n/);
  });
});

test('a field that the editor deleted does not come back', async () => {
  await withContent({ 'raw/a.txt': original }, async (folder) => {
    await ingestContent(folder.path);
    edit(folder, (source) => source.replace(/^lead: .*\n/m, '').replace(', lead', ''));
    folder.put('raw/a.txt', changed);
    await ingestContent(folder.path);

    assert.doesNotMatch(folder.read(file), /^lead:/m);
  });
});

test('an article that is broken follows when it is mended', async () => {
  await withContent({ 'raw/a.txt': original }, async (folder) => {
    await ingestContent(folder.path);
    const whole = folder.read(file);
    folder.put(file, whole.replace('title:', 'title: ['));
    folder.put('raw/a.txt', changed);
    const { outcomes } = await ingestContent(folder.path);
    assert.equal(outcomes[0]?.reason, `has changed, and ${folder.path}/${file} cannot be read`);

    folder.put(file, whole);
    assert.deepEqual(await kinds(folder), ['updated']);
  });
});

test('a field that the editor took off the list stays when the original changes a second time', async () => {
  await withContent({ 'raw/a.txt': original }, async (folder) => {
    await ingestContent(folder.path);
    edit(folder, (source) => source.replace('[ title, ', '[ '));
    folder.put('raw/a.txt', `${original} Das sagte ein Sprecher.`);
    await ingestContent(folder.path);
    folder.put('raw/a.txt', changed);
    await ingestContent(folder.path);

    assert.match(folder.read(file), /^title: Hafen offen$/m);
  });
});

test('an edited text is no news while the original says the same as before', async () => {
  const row = (id: number, text: string) => JSON.stringify({ id, title: `Hafen ${id}`, text });
  await withContent({ 'raw/a.jsonl': row(1, body) }, async (folder) => {
    await ingestContent(folder.path);
    const article = 'articles/ohne-datum/hafen-1.md';
    folder.put(article, folder.read(article).replace(/wieder offen\.\n$/, 'endlich offen.\n'));
    folder.put('raw/a.jsonl', `${row(1, body)}\n${row(2, `${body} Auch der neue Teil, sagte die Behörde am Abend.`)}`);

    assert.deepEqual(await kinds(folder), ['updated', 'new']);
    assert.match(folder.read(article), /endlich offen\.\n$/);
    assert.deepEqual(await kinds(folder), []);
  });
});

test('what a table states no longer is taken away, and comes back with the table', async () => {
  const table = (author: string) => `id;title;text;author\n1;Hafen offen;"${body}";${author}\n`;
  await withContent({ 'raw/a.csv': table('Anna Berger') }, async (folder) => {
    await ingestContent(folder.path);
    for (const [author, line] of [
      ['', undefined],
      ['Karl Huber', 'authors: [ Karl Huber ]'],
    ] as const) {
      folder.put('raw/a.csv', table(author));
      await ingestContent(folder.path);
      assert.equal(/^authors:.*$/m.exec(folder.read(file))?.[0], line);
    }
  });
});

test('every byte that is not changed stays, behind a changed value too', async () => {
  await withContent({ 'raw/a.txt': original }, async (folder) => {
    await ingestContent(folder.path);
    edit(folder, (source) =>
      source
        .replace('title: Hafen offen', "title:   'Hafen offen' # vorläufig")
        .replace('---\n\n', '\n# Ende\n---\n\n'),
    );
    folder.put('raw/a.txt', changed);
    await ingestContent(folder.path);

    assert.match(folder.read(file), /^---\ntitle: Hafen bleibt offen # vorläufig\n/);
    assert.match(folder.read(file), /\}\n\n# Ende\n---\n\nDer Hafen/);
  });
});

test('an article that is not UTF-8 is not touched', async () => {
  await withContent({ 'raw/a.txt': original }, async (folder) => {
    await ingestContent(folder.path);
    const bytes = Buffer.from(folder.read(file).replace('wieder offen', 'wieder ge\u00f6ffnet'), 'latin1');
    folder.put(file, bytes);
    folder.put('raw/a.txt', changed);
    await ingestContent(folder.path);

    assert.ok(readFileSync(`${folder.path}/${file}`).equals(bytes));
  });
});

test('rows of a table without ids are known again when they change, move and go', async () => {
  const row = (title: string, words: string) => `${title};"${words}"\n`;
  const goats = 'Die Bergziegen in den Alpen haben in diesem Jahr mehr Junge als je zuvor, sagen die Bauern im Tal.';
  const seals = 'An der Nordsee zählen die Forscher wieder mehr Seehunde, vor allem auf den Bänken vor der Küste.';
  await withContent({ 'raw/a.csv': `title;text\n${row('Ziegen', goats)}${row('Hunde', seals)}` }, async (folder) => {
    await ingestContent(folder.path);
    folder.put('raw/a.csv', `title;text\n${row('Ziegen', goats.replace('Jahr', 'Frühling'))}`);

    const { outcomes } = await ingestContent(folder.path);

    assert.deepEqual(
      outcomes.map(({ kind, article }) => [kind, article]),
      [
        ['updated', 'articles/ohne-datum/ziegen.md'],
        ['warned', 'articles/ohne-datum/hunde.md'],
      ],
    );
    assert.match(folder.read('articles/ohne-datum/ziegen.md'), /in diesem Frühling/);
    assert.doesNotMatch(folder.read('articles/ohne-datum/ziegen.md'), /versions/);
    assert.deepEqual(await kinds(folder), []);
  });
});

test('of two rows that could both be a changed one, one follows and the other is new', async () => {
  const goats = 'Die Bergziegen in den Alpen haben in diesem Jahr mehr Junge als je zuvor, sagen die Bauern im Tal.';
  const table = (...words: readonly string[]) => `title;text\n${words.map((word) => `Ziegen;"${word}"\n`).join('')}`;
  await withContent({ 'raw/a.csv': table(goats) }, async (folder) => {
    await ingestContent(folder.path);
    const forms = [goats.replace('Jahr', 'Frühling'), goats.replace('Jahr', 'Sommer')];
    folder.put('raw/a.csv', table(...forms));

    assert.deepEqual(await kinds(folder), ['updated', 'new']);
    const sources = Object.values(folder.all()).join('');
    assert.ok(forms.every((form) => sources.includes(`\n${form}\n`)));
  });
});

test('rows with the same id are told apart by what they say', async () => {
  const rows = [
    'Der erste Text handelt von Bergziegen in den Alpen.',
    'Der zweite Text berichtet über Seehunde am Meer.',
  ];
  const table = (texts: readonly string[]) =>
    ['id;title;text', ...texts.map((words, index) => `7;${index}${words.slice(4, 8)};${words}`)].join('\n');
  await withContent({ 'raw/a.csv': table(rows) }, async (folder) => {
    await ingestContent(folder.path);
    folder.put('raw/a.csv', table(rows.slice(1)));
    await ingestContent(folder.path);

    const articles = Object.entries(folder.all()).filter(([name]) => name.startsWith('articles/'));
    assert.deepEqual(articles.map(([, source]) => source.includes('Bergziegen')).sort(), [false, true]);
  });
});

test('an original that has changed into the text of another one says so', async () => {
  const other = 'Brücke gesperrt\n\nDie Brücke über den Fluss bleibt nach dem Hochwasser noch bis zum Mai für alle zu.';
  const bridge = 'articles/ohne-datum/bruecke-gesperrt.md';
  for (const isDeleted of [false, true]) {
    await withContent({ 'raw/a.txt': original, 'raw/b.txt': other }, async (folder) => {
      await ingestContent(folder.path);
      if (isDeleted) rmSync(`${folder.path}/${bridge}`);
      await ingestContent(folder.path);
      folder.put('raw/a.txt', other);

      const [outcome] = (await ingestContent(folder.path)).outcomes;
      assert.equal(outcome?.kind, 'warned');
      const reason = `has changed, and has the same text as ${folder.path}/${bridge} now`;
      assert.equal(outcome?.reason, isDeleted ? `${reason}, which was deleted by hand` : reason);
      assert.match(folder.read(file), /^title: Brücke gesperrt$/m);
      assert.deepEqual(await kinds(folder), []);
    });
  }
});

test('two originals that have changed their texts for each other are no duplicates', async () => {
  const other = 'Brücke gesperrt\n\nDie Brücke über den Fluss bleibt nach dem Hochwasser noch bis zum Mai für alle zu.';
  await withContent({ 'raw/a.txt': original, 'raw/b.txt': other }, async (folder) => {
    await ingestContent(folder.path);
    folder.put('raw/a.txt', other);
    folder.put('raw/b.txt', original);

    assert.deepEqual(await kinds(folder), ['updated', 'updated']);
  });
});
