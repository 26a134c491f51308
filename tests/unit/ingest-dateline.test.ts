// The place and the agencies in front of a report, and what only looks like them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDateline } from '../../src/ingest/infer/dateline.ts';
import { paragraphSpans } from './a-raw-document.ts';

const datelineOf = (text: string) => findDateline(text, paragraphSpans(text))?.value;
const report = 'Die Brücke bleibt bis zum Sommer gesperrt.';

const datelines: readonly (readonly [dateline: string, place: string, agencies: readonly string[]])[] = [
  ['BERLIN (dpa) – ', 'BERLIN', ['dpa']],
  ['Berlin, 21. Januar (Reuters) - ', 'Berlin', ['Reuters']],
  ['Wien/Graz (APA) - ', 'Wien/Graz', ['APA']],
  ['Tunis (APA/dpa/afp). ', 'Tunis', ['APA', 'dpa', 'AFP']],
  ['Stuttgart (dpa/lsw) - ', 'Stuttgart', ['dpa']],
  ['SAN JOSE (dpa-AFX) - ', 'SAN JOSE', ['dpa-AFX']],
  ['Kassel (ots) - ', 'Kassel', []],
  ['BOZEN (hb). ', 'BOZEN', []],
  ['Berlin dpa ', 'Berlin', ['dpa']],
  ['BERLIN taz | ', 'BERLIN', []],
  ['(dpa/lno) - ', '', ['dpa']],
  ['(Kobe (dpa)) ', 'Kobe', ['dpa']],
  ['Frankfurt/Main - ', 'Frankfurt/Main', []],
  ['Frankfurt (Oder) – ', 'Frankfurt (Oder)', []],
  ['London/Moskau – ', 'London/Moskau', []],
  ['Santiago de Chile – ', 'Santiago de Chile', []],
  ['Rothenburg ob der Tauber – ', 'Rothenburg ob der Tauber', []],
  ['WASHINGTON. ', 'WASHINGTON', []],
  ['St. Gallen. ', 'St. Gallen', []],
  ['ULM, LKR. NEU-ULM. ', 'ULM, LKR. NEU-ULM', []],
  ['Husum | ', 'Husum', []],
  ['Linz, 3. Mai 2019 – ', 'Linz', []],
  ['Leipzig, Februar 2016 - ', 'Leipzig', []],
];

for (const [dateline, place, agencies] of datelines) {
  test(`finds the place "${place}" and [${agencies.join(', ')}] in "${dateline}"`, () => {
    assert.deepEqual(datelineOf(dateline + report), { place, agencies, end: dateline.length });
  });
}

const none: readonly string[] = [
  'Die Lage – Ein Überblick über den Tag in der Stadt.',
  'Richtig. Das sagte sie am Montag in der Sitzung des Rates.',
  'Freitagabend. Die Straßen sind leer, nur ein Hund bellt.',
  'Banken – Bund stockt auf',
  'Die Europäische Union (EU) plant neue Brücken.',
  'Wetter - was bleibt, sind Pfützen auf allen Straßen.',
  'Donnerstag, 10. Dezember 2015: Die Meldungen des Tages.',
  'Im Kern geht es um die Brücke (dpa).',
];

for (const text of none) test(`finds no dateline in "${text}"`, () => assert.equal(datelineOf(text), undefined));

test('finds the dateline below a headline and a lead', () => {
  const text = `Brücke gesperrt\n\nDie Stadt handelt nach neuen Gutachten.\n\nKiel (dpa) – ${report}`;

  const found = findDateline(text, paragraphSpans(text));

  assert.equal(found?.value.place, 'Kiel');
  assert.equal(text.slice(found?.value.end), report);
  assert.equal(text.slice(found?.span.start, found?.span.end), 'Kiel (dpa) – ');
});
