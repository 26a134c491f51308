// Sections that ingest finds by the words of sections.yaml: found anew when these change, and never against an editor.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ingest } from '../../src/commands/ingest.ts';
import { createTerminal } from '../../src/terminal.ts';
import { type ContentFolder, withContent } from './a-content-folder.ts';
import { collectOutput } from './collected-output.ts';

const article = 'articles/ohne-datum/sieg-im-heimspiel.md';
const sport = 'Sport: [Trainer, Tor, -spiel, Fußball-]\nWirtschaft: [Konzern, Aktie, Umsatz, Gewinn]\n';
const files = {
  'archive.yaml': 'title: Archiv\n',
  'sections.yaml': sport,
  'raw/a.txt':
    'Sieg im Heimspiel\n\nDem Trainer gefiel das Heimspiel. Ein Tor fiel früh, das zweite Tor nach der Pause. Die Fußballer feierten mit dem Trainer.',
};

/** In alphabetical order: a field that comes back stands below the others. */
function linesOf(text: string): readonly string[] {
  return text.split('\n').sort();
}

/** What a run says of its texts, and its exit code. */
async function run({ path }: ContentFolder) {
  const stdout = collectOutput();
  const terminal = createTerminal({ isQuiet: false, isJson: true }, stdout, collectOutput());
  const code = await ingest({ contentDir: path, paths: [], isTrial: false, added: undefined }, terminal);
  const { totals, problems } = JSON.parse(stdout.text());
  const counted = Object.entries(totals).filter(([, count]) => count !== 0);
  return { code, totals: Object.fromEntries(counted), problems: problems.length };
}

const fine = (totals: Readonly<Record<string, number>>) => ({ code: 0, totals, problems: 0 });

test('writes the section of a text as a guess', async () => {
  await withContent(files, async (folder) => {
    assert.deepEqual(await run(folder), fine({ new: 1 }));
    assert.match(folder.read(article), /^section: Sport$/m);
    assert.match(folder.read(article), /^inferred: .*section \]$/m);
    assert.deepEqual(await run(folder), fine({ unchanged: 1 }));
  });
});

test('writes none without sections, and leaves the journal as it was', async () => {
  const { 'sections.yaml': _, ...others } = files;
  await withContent(others, async (folder) => {
    await run(folder);
    assert.doesNotMatch(folder.read(article), /section/);
    assert.doesNotMatch(folder.read('journal.jsonl'), /section/);
  });
});

test('follows sections.yaml, and changes nothing else', async () => {
  await withContent(files, async (folder) => {
    await run(folder);
    const withSport = folder.read(article);
    folder.put('sections.yaml', sport.replace('Sport', 'Fußball'));
    assert.deepEqual(await run(folder), fine({ updated: 1 }));
    assert.equal(folder.read(article), withSport.replace('section: Sport', 'section: Fußball'));
    folder.put('sections.yaml', 'Wirtschaft: [Konzern, Aktie, Umsatz, Gewinn]\n');
    assert.deepEqual(await run(folder), fine({ updated: 1 }));
    assert.doesNotMatch(folder.read(article), /section/);
    folder.put('sections.yaml', sport);
    assert.deepEqual(await run(folder), fine({ updated: 1 }));
    assert.deepEqual(linesOf(folder.read(article)), linesOf(withSport));
    folder.put('sections.yaml', `# A remark.\n${sport}`);
    assert.deepEqual(await run(folder), fine({ unchanged: 1 }));
  });
});

test('finds sections in the articles of an archive that had none', async () => {
  await withContent({ ...files, 'sections.yaml': '' }, async (folder) => {
    await run(folder);
    folder.put('sections.yaml', sport);
    assert.deepEqual(await run(folder), fine({ updated: 1 }));
    assert.match(folder.read(article), /^section: Sport$/m);
  });
});

for (const [what, section] of [
  ['the editor’s section stays', 'section: Lokales\n'],
  ['what the editor removed does not come back', ''],
] as const) {
  test(what, async () => {
    await withContent(files, async (folder) => {
      await run(folder);
      const edited = folder.read(article).replace('section: Sport\n', section).replace(', section ]', ' ]');
      folder.put(article, edited);
      folder.put('sections.yaml', sport.replace('Sport', 'Fußball'));
      await run(folder);
      assert.equal(folder.read(article), edited);
      folder.put('journal.jsonl', folder.read('journal.jsonl').replace(/"finding":"[^"]*"/, '"finding":"older"'));
      await run(folder);
      assert.equal(folder.read(article), edited);
    });
  });
}

test('keeps its guesses while sections.yaml cannot be read, and says so', async () => {
  await withContent(files, async (folder) => {
    await run(folder);
    const before = folder.read(article);
    folder.put('sections.yaml', 'Sport: Trainer\n');
    assert.deepEqual(await run(folder), { code: 1, totals: { unchanged: 1 }, problems: 1 });
    folder.put('journal.jsonl', folder.read('journal.jsonl').replace(/"finding":"[^"]*"/, '"finding":"older"'));
    await run(folder);
    assert.equal(folder.read(article), before);
    folder.put('raw/a.txt', `${files['raw/a.txt']} Morgen geht es weiter.`);
    await run(folder);
    assert.match(folder.read(article), /^section: Sport$/m);
    folder.put('sections.yaml', sport.replace('Sport', 'Fußball'));
    assert.deepEqual(await run(folder), fine({ updated: 1 }));
    assert.match(folder.read(article), /^section: Fußball$/m);
  });
});

test('takes the section that an original states for no guess', async () => {
  const csv = 'Titel,Text,Ressort\nSieg im Heimspiel,Es war ein schöner Tag für den Verein und die Stadt.,Lokales\n';
  await withContent({ 'archive.yaml': 'title: Archiv\n', 'sections.yaml': sport, 'raw/a.csv': csv }, async (folder) => {
    await run(folder);
    assert.match(folder.read(article), /^section: Lokales$/m);
    assert.doesNotMatch(folder.read(article), /inferred:.*section/);
  });
});
