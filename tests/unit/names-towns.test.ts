// Towns whose name has several words.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNames } from '../../src/ingest/infer/names/find-names.ts';

function placesIn(text: string): readonly string[] {
  return [...new Set(findNames(text).flatMap(({ type, name }) => (type === 'LOC' ? [name] : [])))];
}

for (const [text, town] of [
  ['Der Verein aus Halle (Saale) hat gewonnen.', 'Halle (Saale)'],
  ['In Halle an der Saale wurde gestern ein Mann festgenommen.', 'Halle (Saale)'],
  ['Die Polizei in Weil am Rhein sucht Zeugen.', 'Weil am Rhein'],
  ['In Neustadt an der Weinstraße beginnt das Fest.', 'Neustadt an der Weinstraße'],
  ['Er lebt in Rothenburg o. d. Tauber.', 'Rothenburg ob der Tauber'],
  ['Neumarkt in der Oberpfalz bekommt ein neues Rathaus.', 'Neumarkt in der Oberpfalz'],
  ['In Frankfurt (Oder) demonstrierten Hunderte.', 'Frankfurt (Oder)'],
  ['Die Firma sitzt in Frankfurt a. M. und baut um.', 'Frankfurt am Main'],
  ['Frankfurt/Main (dpa) - Der Dax ist gestiegen.', 'Frankfurt am Main'],
  ['In Hann. Münden trafen sich die Vereine.', 'Hann. Münden'],
  ['Die Gäste in Bad Homburg vor der Höhe freuen sich.', 'Bad Homburg vor der Höhe'],
  ['Danach fuhr er nach St. Gallen.', 'St. Gallen'],
  ['Der Zug hielt in St. Johann im Pongau.', 'St. Johann im Pongau'],
] as const) {
  test(`takes "${town}" for one place: ${text}`, () => {
    assert.deepEqual(placesIn(text), [town]);
  });
}

test('takes nothing else for the rest of a name', () => {
  const text =
    'In Hannover am Sonntag war es still. Köln im Januar ist kalt. Berlin bei Nacht ist schön. Nun ist München an der Spitze. Weil am Rhein die Sonne schien, kamen viele.';
  assert.deepEqual(placesIn(text), ['Hannover', 'Köln', 'Berlin', 'München', 'Rhein']);
});

test('leaves large towns and their rivers apart', () => {
  assert.deepEqual(placesIn('Er fuhr von Köln am Rhein nach Hamburg an der Elbe.'), [
    'Köln',
    'Rhein',
    'Hamburg',
    'Elbe',
  ]);
});

test('gives a town its full name where the text has that elsewhere', () => {
  assert.deepEqual(placesIn('Er reiste nach Frankfurt am Main. In Frankfurt war es kalt.'), ['Frankfurt am Main']);
});
