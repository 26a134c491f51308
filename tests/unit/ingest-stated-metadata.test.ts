// What originals state beside their text, brought into the form of its field.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statedMetadata } from '../../src/ingest/readers/stated-metadata.ts';
import { statedPersons, statedSources, statedTopics } from '../../src/ingest/readers/stated-names.ts';

const said = (...values: readonly string[]) => values.map((value) => ({ value, rule: 'test' }));

const persons: readonly (readonly [string, readonly string[]])[] = [
  ['Anna Muster', ['Anna Muster']],
  ['Von Anna Muster und Peter Klein', ['Anna Muster', 'Peter Klein']],
  ['Anna Muster, Peter Klein, Jo Wolf', ['Anna Muster', 'Peter Klein', 'Jo Wolf']],
  ['Muster, Anna', ['Anna Muster']],
  ['Muster, Anna; Klein, Peter', ['Anna Muster', 'Peter Klein']],
  ['red@bote.example (Anna Muster)', ['Anna Muster']],
  ['Anna Muster <red@bote.example>', ['Anna Muster']],
  ['red@bote.example', []],
  ['dpa', []],
  ['admin', []],
];

for (const [stated, expected] of persons) {
  test(`finds the persons in ${JSON.stringify(stated)}: ${expected.join(' + ') || 'none'}`, () => {
    assert.deepEqual(statedPersons([stated]), expected);
  });
}

test('lists sources and topics once each', () => {
  assert.deepEqual(statedSources(['dpa; AFP', 'dpa', 'Bote, Muster']), ['dpa', 'AFP', 'Bote, Muster']);
  assert.deepEqual(statedTopics(['Rat, Geld', 'Rat | Schule']), ['Rat', 'Geld', 'Schule']);
});

test('takes the first date that is one, and tells of those that are none', () => {
  const { metadata, repairs } = statedMetadata({ date: said('morgen', '31.2.2019', '2019-03-12', ' ') });
  assert.deepEqual(metadata, { date: { value: '2019-03-12', rule: 'test' } });
  assert.deepEqual(repairs, [{ what: 'dates that are none', count: 2 }]);
});

test('shows headlines as a page would, and leaves out what has not the form of its field', () => {
  const { metadata } = statedMetadata({
    title: said('', 'Rat &amp; <b>Geld</b>\nheute'),
    address: said('javascript:alert(1)', '/rat', 'https://bote.example/rat'),
    language: said('Klingonisch', 'Deutsch'),
    authors: said('dpa'),
  });
  assert.deepEqual(metadata, {
    title: { value: 'Rat & Geld heute', rule: 'test' },
    address: { value: 'https://bote.example/rat', rule: 'test' },
    language: { value: 'de', rule: 'test' },
  });
});
