// What nachlese export wrote, taken in by nachlese ingest; and news in JSON as agencies deliver it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { main } from '../../src/cli.ts';
import { listFiles } from '../../src/content/list-files.ts';
import { readArticles } from '../../src/content/read-content.ts';
import { textOf } from '../../src/ingest/paragraph.ts';
import { columnMap } from '../../src/ingest/readers/columns.ts';
import { readJsonLines } from '../../src/ingest/readers/json-lines.ts';
import { collectOutput } from './collected-output.ts';
import { temporaryFolder } from './temporary-folder.ts';

const settings = 'title: Archiv\nurl: https://a.example/\n';
const brief = `---
title: "Die Brücke: ein Streit"
date: "2014-03"
lead: Ein *Satz*, der alles sagt.
authors: [Anna Huber, dpa]
sources: [Donaupost]
persons: ["Klein, Peter", Anna Müller]
places: [Linz]
organisations: [Stadtrat Linz]
topics: [Verkehr, Brücken]
section: Lokales
url: https://donaupost.example/1
added: 2019-01-02
inferred: [date, persons]
---

Der Rat hat am **Montag** lange über die [Brücke](https://a.example/) und ihre Kosten beraten.

- eins
- zwei
`;
const gruss = `---
title: Greetings
date: XXXX-01-21
language: en
---

The town of Linz sends its greetings to all the readers of this small paper, and the mayor does, too.
`;
const files = { 'archive.yaml': settings, 'articles/2014/brief-2014.md': brief, 'articles/gruss.md': gruss };

async function run(...parameters: readonly string[]): Promise<number> {
  return main([...parameters, '--quiet'], collectOutput(), collectOutput());
}

for (const form of ['jsonl', 'csv', 'ninjs'] as const) {
  test(`an archive that was exported as ${form} and taken in elsewhere says the same, under the same addresses`, async (context) => {
    const here = temporaryFolder(context, files);
    const there = temporaryFolder(context, { 'archive.yaml': settings });
    const out = temporaryFolder(context);
    assert.equal(await run('export', '--format', form, '--to', out, '--content', here), 0);
    const [file = ''] = listFiles(out).files;
    assert.equal(await run('ingest', join(out, file), '--content', there), 0);
    const [before, after] = [readArticles(here), readArticles(there)].map(({ articles }) =>
      [...articles].sort((one, other) => (one.slug < other.slug ? -1 : 1)),
    );
    assert.deepEqual(
      after?.map(({ slug }) => slug),
      ['brief-2014', 'gruss'],
    );
    const [letter, greeting] = before ?? [];
    const said = form === 'ninjs' ? { ...letter, inferred: [] } : letter;
    const { file: _, original, ...letterAgain } = { ...after?.[0] };
    assert.deepEqual({ ...letterAgain, original: undefined, file: undefined }, { ...said, file: undefined });
    assert.equal(original?.record, 'brief-2014');
    assert.deepEqual(
      [after?.[1]?.title, after?.[1]?.date, after?.[1]?.language, after?.[1]?.body],
      [greeting?.title, greeting?.date, greeting?.language, greeting?.body],
    );
    const written = readFileSync(join(there, after?.[0]?.file ?? ''), 'utf8');
    assert.equal(await run('ingest', '--content', there), 0);
    assert.equal(readFileSync(join(there, after?.[0]?.file ?? ''), 'utf8'), written, 'and stays as it is');
  });
}

const read = (text: string) => readJsonLines(text, { columns: columnMap(), knowsWord: () => false });

/** As dpa has it among the examples of the standard: HTML, a byline, who holds the copyright. */
const agency = {
  uri: 'urn:newsml:agentur.example:20190510:1',
  versioncreated: '2019-05-10T16:02:28+02:00',
  copyrightholder: 'dpa',
  language: 'de',
  headlines: [
    { role: 'sub', value: 'Nebensache' },
    { role: 'main', value: 'Rat &amp; Tat' },
  ],
  bodies: [
    { contenttype: 'text/plain', value: 'Nicht dieser.' },
    { contenttype: 'text/html', value: '<section><p>Der Rat tagt.</p><p>Er <b>berät</b>.</p></section>' },
  ],
  people: [{ name: 'Peter Klein', rel: 'about' }, { rel: 'about' }],
  subjects: [{ name: 'Kommunalpolitik' }],
  by: 'Von Anna Huber, dpa',
};

test('reads an item of ninjs as an agency delivers it', () => {
  for (const text of [JSON.stringify(agency), JSON.stringify([agency], null, 2), `${JSON.stringify(agency)}\n`]) {
    const { texts, refusals } = read(text);
    assert.deepEqual(refusals, []);
    const [{ record, metadata, paragraphs } = { record: '', metadata: {}, paragraphs: [] }] = texts;
    const values = Object.fromEntries(Object.entries(metadata).map(([field, stated]) => [field, stated.value]));
    assert.deepEqual(values, {
      authors: ['Anna Huber'],
      language: 'de',
      sources: ['dpa'],
      title: 'Rat & Tat',
      date: '2019-05-10',
      persons: ['Peter Klein'],
      topics: ['Kommunalpolitik'],
    });
    assert.equal(record, agency.uri);
    assert.equal(textOf(paragraphs), 'Der Rat tagt.\n\nEr berät.');
  }
});

test('reads plain text where there is nothing else, and refuses an item without a text', () => {
  const [plain] = read(JSON.stringify({ ...agency, bodies: [{ value: 'Der Rat tagt.' }] })).texts;
  assert.equal(textOf(plain?.paragraphs ?? []), 'Der Rat tagt.');
  for (const bodies of [[], [{ value: ' ' }], [{ role: 'main' }], [{ contenttype: 'text/markdown', value: '\n' }]]) {
    const { texts, refusals } = read(`${JSON.stringify(agency)}\n${JSON.stringify({ ...agency, bodies })}`);
    assert.equal(texts.length, 1);
    assert.deepEqual(refusals, [{ line: 2, what: 'has no text', hint: 'write one into "bodies"' }]);
  }
});

test('refuses an exported record without a text, and reads one of another form like every object', () => {
  const empty = { id: 'a', address: '', title: 'A', lead: null, date: null, authors: [], sources: [], persons: [] };
  const rest = { places: [], organisations: [], topics: [], section: null, language: 'de', url: null, versions: [] };
  const record = { ...empty, ...rest, copies: [], added: null, inferred: [], original: null, sha256: null, text: '' };
  assert.deepEqual(read(JSON.stringify(record)).refusals, [
    { line: 1, what: 'has no text', hint: 'write one, or take the record out' },
  ]);
  const [other] = read(JSON.stringify({ ...record, authors: 'Anna Huber', text: 'Der Rat *tagt*.' })).texts;
  assert.deepEqual([other?.markdown, other?.metadata.authors?.value], [undefined, ['Anna Huber']]);
});
