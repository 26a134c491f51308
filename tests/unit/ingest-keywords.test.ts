// The words that say what a text is about.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findKeywords } from '../../src/ingest/infer/keywords.ts';

const title = 'Straßenbahn nach Lindau: Petra Novak wirbt für den Ausbau';
const text = `Die Stadt Lindau bekommt eine zweite Straßenbahn. Stadträtin Petra Novak stellte am Montag die Pläne vor.
Novak rechnet mit Kosten von 40 Millionen Euro. Die Straßenbahnen sollen alle zehn Minuten fahren, sagte Novak. Auch die
Wirtschaft in Lindau hofft auf den Ausbau. Mit dem Ausbau der Straßenbahn beginnt die Stadt in zwei Jahren.

Kritik kommt vom Verein Grüne Gleise: Der Ausbau komme zu spät. Novaks Vorgänger hatte ihn abgelehnt.`;

test('ranks what the text says often, in its title and as a name', () => {
  assert.deepEqual(findKeywords(text, title).slice(0, 4), ['Straßenbahn', 'Petra Novak', 'Lindau', 'Ausbau']);
});

const absent: readonly (readonly [what: string, word: string])[] = [
  ['measures and days', 'Euro'],
  ['first words of sentences', 'Auch'],
  ['the surname beside the full name', 'Novak'],
  ['inflected forms beside the usual one', 'Straßenbahnen'],
  ['a role as a part of a name', 'Stadträtin Petra Novak'],
];
for (const [what, word] of absent) {
  test(`leaves out ${what}`, () => {
    assert.equal(findKeywords(text, title).includes(word), false);
  });
}

const names: readonly (readonly [name: string, text: string])[] = [
  ['Deutsche Bahn', 'Wie die Deutsche Bahn mitteilte, fällt der Zug aus. Kunden der Deutsche Bahn warten.'],
  ['Silicon Valley Bank', 'Am Abend schloss Silicon Valley Bank ihre Schalter.'],
  ['EU', 'Er sprach vor der EU über Zölle.'],
  ['US-Militär', 'Zuletzt griff das US-Militär ein.'],
  ['49-Euro-Ticket', 'Das 49-Euro-Ticket wird teurer.'],
];
for (const [name, sentence] of names) {
  test(`knows "${name}" as one keyword`, () => {
    assert.ok(findKeywords(sentence, '').includes(name), findKeywords(sentence, '').join(', '));
  });
}

test('takes a genitive and its noun for two words', () => {
  assert.deepEqual(findKeywords('Man hörte Novaks Rede. Danach sprach Novak selbst.', ''), ['Novak', 'Rede']);
});

test('finds nothing where there are no nouns', () => {
  assert.deepEqual(findKeywords('', ''), []);
  assert.deepEqual(findKeywords('Sie kommen und gehen. 12.05.', '…'), []);
});
