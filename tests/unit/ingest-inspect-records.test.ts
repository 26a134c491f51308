// Records that are looked at line by line: what they state beside their text is checked like that of a table.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspectRecords } from '../../src/ingest/inspect-records.ts';

const text = 'Der Gemeinderat hat am Abend lange über den Haushalt der Stadt beraten und ihn beschlossen.';
const inspectionOf = (record: object) => [...inspectRecords(JSON.stringify(record), () => false)][0]?.inspection;

test('takes the date and the title that a record states', () => {
  const inspection = inspectionOf({ id: 1, text, date: '2024-02-29', title: 'Haushalt steht' });
  assert.deepEqual(
    [inspection?.action, inspection?.date, inspection?.title],
    ['ingest', '2024-02-29', 'Haushalt steht'],
  );
});

test('warns of a date that no calendar has', () => {
  const inspection = inspectionOf({ id: 1, text, date: '2024-02-30' });
  assert.equal(inspection?.date, null);
  assert.equal(inspection?.reason, 'states a date that is none, or without a full year: the article has none');
});

test('passes over what is no record, and says so with no inspection', () => {
  for (const line of ['{"id": 1}', '[]', 'kein JSON', '{"id": 1, "text": 2}']) {
    const [record] = [...inspectRecords(line, () => false)];
    assert.equal(record?.inspection, undefined, line);
  }
});
