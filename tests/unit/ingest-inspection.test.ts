// What `nachlese inspect` shows of a text: the same as ingest writes, with its evidence.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspectionForPeople } from '../../src/commands/inspection-for-people.ts';
import { inspectRecords } from '../../src/ingest/inspect-records.ts';

const text =
  'Streit um das Wasserwerk\n\nDas Wasserwerk in Berlin ist alt. Bundeskanzlerin Angela Merkel lobte die Lufthansa, und Merkel sah das Wasserwerk. Das Wasserwerk bleibt.';

const [record] = [...inspectRecords(JSON.stringify({ id: 1, text }), () => false)];
const inspection = record?.inspection;

test('shows persons, places, organisations and topics as ingest writes them, and where they stand', () => {
  assert.ok(inspection);
  assert.deepEqual(inspection.persons, ['Angela Merkel']);
  assert.deepEqual(inspection.places, ['Berlin']);
  assert.deepEqual(inspection.organisations, ['Lufthansa']);
  assert.deepEqual(inspection.topics, ['Wasserwerk']);
  const { start, end } = inspection.evidence.persons ?? {};
  assert.equal(inspection.text.slice(start, end), 'Angela Merkel');
});

test('shows them to people, too', () => {
  assert.ok(inspection);
  const shown = inspectionForPeople('a.txt', inspection);
  assert.match(shown, /^ {2}persons +Angela Merkel {3}\[named in the text: “Angela Merkel”\]$/m);
  assert.match(shown, /^ {2}topics +Wasserwerk {3}\[subjects of the text/m);
});

test('takes date and place of a dateline that ends with a full stop', () => {
  const report =
    'Neustadt, 5. Mai 2020. Bei einem Unfall sind am Abend zwei Menschen gestorben. Das sagte ein Sprecher der Polizei.';
  const [found] = [...inspectRecords(JSON.stringify({ id: 1, text: report }), () => false)];
  assert.equal(found?.inspection?.date, '2020-05-05');
  assert.equal(found?.inspection?.places[0], 'Neustadt');
});

test('takes no date of a dateline that may be the end of a sentence', () => {
  const report = 'Neustadt, 5. Mai. Bei einem Unfall sind am Abend zwei Menschen gestorben. Das sagte ein Sprecher.';
  const [found] = [...inspectRecords(JSON.stringify({ id: 1, text: report }), () => false)];
  assert.equal(found?.inspection?.date, null);
});
