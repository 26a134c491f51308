// How words are put together again that a hyphen divides at the end of a line.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endsTorn, seamOf, type Vocabulary } from '../../src/ingest/clean/torn-words.ts';

const nothing: Vocabulary = { isInText: () => false, isInArchive: () => false };
const joined = (line: string, next: string, vocabulary = nothing) =>
  line.slice(0, -1) + seamOf(line, next, vocabulary) + next;

const table: readonly (readonly [line: string, next: string, joined: string])[] = [
  ['in den Stan-', 'dorte der Firma', 'in den Standorte der Firma'],
  ['der US-Prä-', 'sident', 'der US-Präsident'],
  ['von Nord-', 'Süd', 'von Nord-Süd'],
  ['Karl-', 'Heinz', 'Karl-Heinz'],
  ['der US-', 'Präsident', 'der US-Präsident'],
  ['per E-', 'Mail', 'per E-Mail'],
  ['die Vor-', 'und Nachteile', 'die Vor- und Nachteile'],
  ['ein-', 'bis zweimal', 'ein- bis zweimal'],
  ['der Kür-', 'bis wächst', 'der Kürbis wächst'],
  ['sowohl Rad-', 'als auch Fußwege', 'sowohl Rad- als auch Fußwege'],
  ['der 20-', 'jährige Fahrer', 'der 20-jährige Fahrer'],
  ['Covid-', '19', 'Covid-19'],
  ['der SPD-', 'nahe Verein', 'der SPD-nahe Verein'],
  ['die Kfz-', 'technische Prüfung', 'die Kfz-technische Prüfung'],
  ['das deutsch-', 'polnische Museum', 'das deutsch-polnische Museum'],
  ['ein öffentlich-', 'rechtlicher Sender', 'ein öffentlich-rechtlicher Sender'],
  ['der chine-', 'sische Gast', 'der chinesische Gast'],
  ['die Öffentlich-', 'keit', 'die Öffentlichkeit'],
  ['das rot-', 'grüne Bündnis', 'das rot-grüne Bündnis'],
  ['Mc-', 'Intosh', 'McIntosh'],
  ['www.boten-', 'archiv.example', 'www.boten-archiv.example'],
];

for (const [line, next, expected] of table) {
  test(`"${line}" and "${next}" are "${expected}"`, () => assert.equal(joined(line, next), expected));
}

test('a word that the text writes with a hyphen elsewhere keeps it', () => {
  const vocabulary = { ...nothing, isInText: (word: string) => word === 'links-grün' };
  assert.equal(joined('das links-', 'grün', vocabulary), 'das links-grün');
});

test('a word that the archive knows in one piece becomes one', () => {
  const vocabulary = { ...nothing, isInArchive: (word: string) => word === 'NATO-nah' || word === 'NATOnah' };
  assert.equal(joined('ist NATO-', 'nah', vocabulary), 'ist NATOnah');
});

test('a name that the text writes with a capital inside stays one word', () => {
  const vocabulary = { ...nothing, isInText: (word: string) => word === 'HafenCity' };
  assert.equal(joined('in der Hafen-', 'City', vocabulary), 'in der HafenCity');
});

test('a dash at the end of a line tears no word', () => {
  assert.deepEqual(['Ja -', 'Ja –', 'Ja–', 'Stan-', '20-'].map(endsTorn), [false, false, false, true, true]);
});
