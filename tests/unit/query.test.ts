// What a question asks for, and what is said of what it does not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseQuery, renderQuery } from '../../src/search/query.ts';

const questions: readonly (readonly [query: string, plain: string])[] = [
  ['', ''],
  ['Putin', 'Putin'],
  ['Nord-Süd', 'Nord süd'.replace('süd', 'Süd')],
  ['putin "Kyiv Independent"', 'putin "kyiv independent"'],
  ['„der Rat“ «die Stadt»', '"der rat" "die stadt"'],
  ['Wahl -Graz -"der Rat"', 'Wahl -Graz -"der rat"'],
  ['Wahl - Graz', 'Wahl Graz'],
  ['Graz ODER Linz ODER Wien', 'Graz ODER Linz ODER Wien'],
  ['Graz oder Linz', 'Graz oder Linz'],
  ['-Graz ODER -Linz', '-Graz ODER -Linz'],
  ['Liefer*', 'liefer*'],
  ['Waffen-Liefer*', 'waffenliefer*'],
  ['person:Putin', 'person:"putin"'],
  ['PERSON:"Wladimir Putin"', 'person:"wladimir putin"'],
  ['-quelle:dpa', '-quelle:"dpa"'],
  ['ort:Graz ODER thema:Wahl', 'ort:"graz" ODER thema:"wahl"'],
  ['2014..2016', '2014-01-01..2016-12-31'],
  ['2016..2014', '2014-01-01..2016-12-31'],
  ['2014-05..', '2014-05-01..'],
  ['..2016', '..2016-12-31'],
  ['2015-02', '2015-02-01..2015-02-28'],
  ['2016-2', '2016-02-01..2016-02-29'],
  ['2015-02-28', '2015-02-28..2015-02-28'],
  ['vor:2015', '..2014-12-31'],
  ['nach:28.2.2015', '2015-03-01..'],
  ['vor:2015-03', '..2015-02-28'],
  ['-..2014', '-..2014-12-31'],
  ['-vor:2015', '-..2014-12-31'],
  ['2015', '2015'],
  ['vor:800', '..0799-12-31'],
  ['vor:1000', '..0999-12-31'],
  ['nach:0999', '1000-01-01..'],
  ['800..900', '0800-01-01..0900-12-31'],
  ['nach:9999', 'nach:9999'],
  ['vor:0001', 'vor:0001'],
  ['US-Präsident', 'Us Präsident'],
  ['US-Präsident ODER Kanzler', '"us präsident" ODER Uspräsident ODER Kanzler'],
  ['Kanzler ODER US-Präsident', 'Kanzler ODER "us präsident" ODER Uspräsident'],
  ['Wahl -US-Präsident', 'Wahl -"us präsident" ODER -Uspräsident'],
  ["Wahl -geht's", 'Wahl -"geht s"'],
  ['"Kyiv"-Artikel', '"kyiv" Artikel'],
  ['5,50 ½', '5 50 ½'],
  ['ẞ ᾈ', 'ẞ ᾈ'],
  ['Wien: Wahl', 'Wien Wahl'],
  ['Wien – Wahl', 'Wien Wahl'],
  ['2014-15-Wahl', '2014 15 Wahl'],
  ['Liefer*, sagt er', 'liefer* sagt er'],
  ['???', ''],
  ['<img onerror=alert(1)>', 'img onerror alert 1'],
  ['مرحبا 🙂', 'مرحبا'],
];

for (const [query, plain] of questions) {
  test(`reads ${query} as ${plain}`, () => {
    assert.equal(renderQuery(parseQuery(query)), plain);
  });
}

const mistakes: readonly (readonly [query: string, plain: string, note: string])[] = [
  ['Wahl "in Graz', 'Wahl "in graz"', 'open quotation at 5–13: "in Graz'],
  ['farbe:rot', 'farbe rot', 'unknown field at 0–9: farbe:rot'],
  ['person:"?"', 'person', 'nothing named at 0–10: person:"?"'],
  ['vor:gestern', 'gestern', 'no date at 0–11: vor:gestern'],
  ['nach:2015-02-30', '2015 02 30', 'no date at 0–15: nach:2015-02-30'],
  ['ODER Graz', 'Graz', 'lonely or at 0–4: ODER'],
  ['Graz ODER', 'Graz', 'lonely or at 5–9: ODER'],
  ['a*', 'a', 'short beginning at 0–2: a*'],
  ['person:"Putin', 'person:"putin"', 'open quotation at 7–13: "Putin'],
  ['Wahl "', 'Wahl', 'open quotation at 5–6: "'],
  ['person: Kirchger', 'person:"kirchger"', 'space after colon at 0–16: person: Kirchger'],
  ['Wahl Ort:  "Bad Ischl"', 'Wahl ort:"bad ischl"', 'space after colon at 5–22: Ort:  "Bad Ischl"'],
  ['vor: 2015', '..2014-12-31', 'space after colon at 0–9: vor: 2015'],
  ['person: -Wien', 'person -Wien', 'nothing named at 0–7: person:'],
  ['person:', 'person', 'nothing named at 0–7: person:'],
  ['2015-02-31', '2015 02 31', 'no date at 0–10: 2015-02-31'],
  ['2014..2016-13', '2014 2016 13', 'no date at 0–13: 2014..2016-13'],
  ['31.2.2015..', '31 2 2015', 'no date at 0–11: 31.2.2015..'],
  ['vor:0000', '0000', 'no date at 0–8: vor:0000'],
  ['2014...2016', '2014-01-01..2016-12-31', 'dots at 0–11: 2014...2016'],
  ['2014…2016', '2014-01-01..2016-12-31', 'dots at 0–9: 2014…2016'],
  ['Graz ODER -Wien', 'Graz -Wien', 'mixed or at 5–9: ODER'],
  ['Lie*er', 'Lie er', 'star inside at 0–6: Lie*er'],
  ['*liefer', 'liefer', 'star inside at 0–7: *liefer'],
  ['- Graz', 'Graz', 'lonely minus at 0–1: -'],
  ['–Graz', '-Graz', 'dash at 0–5: –Graz'],
];

for (const [query, plain, expected] of mistakes) {
  test(`says how it understands ${query}`, () => {
    const parsed = parseQuery(query);
    assert.equal(renderQuery(parsed), plain);
    const notes = parsed.notes.map(({ kind, start, end, text }) => `${kind} at ${start}–${end}: ${text}`);
    assert.deepEqual(notes, [expected]);
  });
}

test('says so where a question has more parts than are read', () => {
  const { parts, notes } = parseQuery(`${'zz '.repeat(60)}Wien`);
  assert.equal(parts.length, 60);
  assert.deepEqual(notes, [{ kind: 'too long', text: '', start: 180, end: 184 }]);
  assert.deepEqual(parseQuery(`${'zz '.repeat(59)}Wien`).notes, []);
});

test('names mistakes in their order', () => {
  assert.deepEqual(
    parseQuery('ODER farbe:rot Graz ODER a*').notes.map(({ kind }) => kind),
    ['lonely or', 'unknown field', 'short beginning'],
  );
});

test('reads as much of a very long question as an answer needs, and says so', () => {
  const { parts, notes } = parseQuery('Graz '.repeat(2000));
  assert.equal(parts.length, 60);
  assert.deepEqual(
    notes.map(({ kind }) => kind),
    ['too long'],
  );
});
