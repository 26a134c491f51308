// Laws of an index that is brought up to date: its answers are those of one that is written anew.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareDates } from '../../src/article/edtf-date.ts';
import { openIndex, orders, type SearchIndex } from '../../src/search/ask-index.ts';
import { piecesOnDisk } from '../../src/search/open-site-index.ts';
import { nothingChosen, type SearchRecord } from '../../src/search/search-record.ts';
import { type UpdatedIndex, updateIndex } from '../../src/search/update-index.ts';
import { temporaryFolder } from '../site/build-test-site.ts';

const words =
  `Brücke Brücken Haus Häuser Hauses Bürgermeister Bürgermeisterin Rathaus Haushaltsausschuss Ausschuss laufen lief
  gelaufen schön schöne Stadt Städte Stadtrat Rat Schulhof Schule Wahl Wahlen wählen Bundestag Tag Regen regnen regen Wien Wiener
  der die das und in nicht Nord-Süd-Bahn Bahn bahn Essen essen Markttag Blutspende Spende Blut Premiere Premier Müller müller
  Angriff angreifen fordert Forderung Gründung gegründet`.split(/\s+/);
const questions =
  `Brücke|Häuser|Haus|Bürgermeister|Rathaus|Ausschuss|laufen|schöne Stadt|"schöne Stadt"|Rat|Schule|wählen|Tag|regen|Regen
  Wien|Nord Süd|Nord-Süd-Bahn|Bahn -Wien|Essen|essen|Makrttag|Brükce|Blut Spende|Spende|Premier|Müller|Mülelr|Angriff|gegründet
  Hau*|S*|Stadtrat Wien Brücke|person:Müller|ort:Wien Haus|2014|2015..|Wahl ODER Markttag|der die|Schulhofbrücke`
    .split(/[|\n]/)
    .map((question) => question.trim());

// What is a compound the main segment says until all is written anew: the words that are parts of others are always there.
const parts =
  'Rat Haus Haushalt Ausschuss Schule Hof Tag Markt Blut Spende Brücke Stadt Bund Bürger Meister Wahl Bahn Regen ';
const alwaysThere: SearchRecord = {
  path: '/immer',
  title: 'Immer',
  content: parts.repeat(60),
  date: { kind: 'year', year: 2013 },
  authors: [],
  names: { person: [], ort: [], quelle: [], organisation: [], thema: [], rubrik: [] },
};

const someWords = (most: number) =>
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: most }).map((all) => all.join(' '));
const someNames = fc.uniqueArray(fc.constantFrom('Anna Müller', 'Wien', 'Georg Bahn', 'Haus der Kunst'), {
  maxLength: 2,
});
const anyRecord = fc
  .record({
    title: someWords(4),
    content: someWords(40),
    date: fc.oneof(
      fc.record({
        kind: fc.constant('day' as const),
        year: fc.constantFrom(2014, 2015),
        month: fc.nat(3).map((month) => month + 1),
        day: fc.constant(7),
      }),
      fc.constant({ kind: 'unknown' as const }),
    ),
    person: someNames,
    ort: someNames,
    quelle: someNames,
  })
  .map(
    ({ title, content, date, person, ort, quelle }): Omit<SearchRecord, 'path'> => ({
      title,
      content,
      date,
      authors: [],
      names: { person, ort, quelle, organisation: [], thema: [], rubrik: [] },
    }),
  );

type Change = (records: readonly SearchRecord[], number: number) => readonly SearchRecord[];
const at = (records: readonly SearchRecord[], place: number) => Math.floor(place * records.length);
const anyChange = fc.oneof(
  fc.tuple(anyRecord).map(
    ([record]): Change =>
      (records, number) => [...records, { ...record, path: `/neu-${number}` }],
  ),
  fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), anyRecord).map(
    ([place, record]): Change =>
      (records) =>
        records.map((one, index) => (index === at(records, place) ? { ...record, path: one.path } : one)),
  ),
  fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true })).map(
    ([place]): Change =>
      (records, number) =>
        records.map((one, index) => (index === at(records, place) ? { ...one, path: `/anders-${number}` } : one)),
  ),
  fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true })).map(
    ([place]): Change =>
      (records) =>
        records.filter((_, index) => index !== at(records, place)),
  ),
);

const always = { hot: 3, share: 1, least: 1000, most: 1000, smallest: 0 };

function updated(records: readonly SearchRecord[], folder: string, before: UpdatedIndex | undefined): UpdatedIndex {
  const inOrder = [alwaysThere, ...records].sort((a, b) => compareDates(a.date, b.date) || (a.path < b.path ? -1 : 1));
  const rows = inOrder.map((record) => ({ key: JSON.stringify(record), record: () => record }));
  return updateIndex({ rows, folder, before: before?.state, onProgress: () => {} }, always);
}

async function answers(index: SearchIndex) {
  const all = questions.flatMap((query) => orders.map((order) => ({ query, order })));
  return Promise.all(
    all.map(async ({ query, order }) => {
      const answer = await index.ask({ query, order, chosen: nothingChosen });
      const hits = await Promise.all(answer.hits.slice(0, 20).map((hit) => hit.load()));
      const listed = await Promise.all(answer.hits.slice(0, 3).map((hit) => hit.listed()));
      const { total, corrections } = answer;
      return { query, order, total, corrections, hits, listed, counts: await answer.counts() };
    }),
  );
}

test('after any changes the answers are those of an index that is written anew', async () => {
  const anyRecords = fc
    .array(anyRecord, { minLength: 1, maxLength: 25 })
    .map((records) => records.map((record, number): SearchRecord => ({ ...record, path: `/${number}` })));
  const anyChanges = fc.array(fc.array(anyChange, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(anyRecords, anyChanges, async (first, changes) => {
      const folder = await temporaryFolder();
      let records: readonly SearchRecord[] = first;
      let index = updated(records, folder, undefined);
      let number = 0;
      for (const together of changes) {
        for (const change of together) records = change(records, number++);
        index = updated(records, folder, index);
      }
      const anewFolder = await temporaryFolder();
      const anew = updated(records, anewFolder, undefined);
      const [one, other] = await Promise.all(
        [piecesOnDisk(folder, index.start), piecesOnDisk(anewFolder, anew.start)].map(async (pieces) => {
          const opened = await openIndex(pieces);
          return { months: opened.months, answers: await answers(opened) };
        }),
      );
      assert.deepEqual(one, other);
    }),
    { numRuns: 8 },
  );
});
