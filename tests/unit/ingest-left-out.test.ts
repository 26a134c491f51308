// What was left out of a text is shown, so that a person can see whether it was rightly.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspectionForPeople } from '../../src/commands/inspection-for-people.ts';
import { inspectRecords } from '../../src/ingest/inspect-records.ts';
import { shownLines } from '../../src/ingest/repair.ts';

const inspectionOf = (text: string) => {
  const [record] = [...inspectRecords(JSON.stringify({ id: 'a', text }), () => false)];
  assert.ok(record?.inspection !== undefined);
  return record.inspection;
};

const first = 'Der Gemeinderat hat am Abend lange über den Haushalt der Stadt beraten.';
const second = 'Am Ende stimmten alle Fraktionen zu, auch die kleinste von ihnen.';

test('shows the boilerplate that was left out, each line once', () => {
  const { leftOut, repairs, text } = inspectionOf(
    `${first}\n\nAnzeige\n\nLesen Sie auch: Streit im Rat\n\n${second}\n\nAnzeige`,
  );

  assert.equal(text, `${first}\n\n${second}`);
  assert.deepEqual(leftOut, ['Anzeige', 'Lesen Sie auch: Streit im Rat']);
  assert.deepEqual(repairs, [{ what: 'boilerplate lines left out', count: 3 }]);
});

test('shows boilerplate before the heads and feet of pages', () => {
  const { leftOut } = inspectionOf(
    `${first}\n\nAnzeige\nBeispielbote\nSeite 1 von 2\n\f${second}\nBeispielbote\nSeite 2 von 2`,
  );

  assert.deepEqual(leftOut, ['Anzeige', 'Beispielbote', 'Seite 1 von 2', 'Seite 2 von 2']);
});

test('has nothing to show of a text that is whole', () => {
  assert.deepEqual(inspectionOf(`${first}\n\n${second}`).leftOut, []);
});

test('shows twenty lines at most, and two hundred characters of a line, without half of one', () => {
  const lines = Array.from({ length: 30 }, (_, index) => `${index} ${'a'.repeat(196)}\u{1F600}${'b'.repeat(50)}`);
  const shown = shownLines(lines);

  assert.equal(shown.length, 20);
  assert.equal(shown[0], `0 ${'a'.repeat(196)}…`);
  assert.equal(shown[9], `9 ${'a'.repeat(196)}…`);
  assert.deepEqual(shownLines(['a'.repeat(200)]), ['a'.repeat(200)]);
});

test('shows people what was left out, a line for each', () => {
  const shown = inspectionForPeople('a.txt', inspectionOf(`${first}\n\nAnzeige\n\n${second}\n\nZur Startseite`));

  assert.match(shown, /\n {2}left out {6}Anzeige\n {16}Zur Startseite\n/);
});
