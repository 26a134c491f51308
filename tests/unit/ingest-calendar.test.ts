// Days, weeks and feasts, counted without the machine's calendar.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addMonths, easter, isoWeek, weekdayOf } from '../../src/ingest/infer/timex/calendar.ts';

test('knows the weekday of days before and after 1970', () => {
  assert.equal(weekdayOf({ year: 1969, month: 7, day: 20 }), 7);
  assert.equal(weekdayOf({ year: 2024, month: 2, day: 29 }), 4);
});

test('gives the last days of a year to the week that holds their Thursday', () => {
  assert.deepEqual(isoWeek({ year: 2024, month: 12, day: 30 }), { year: 2025, week: 1 });
  assert.deepEqual(isoWeek({ year: 2021, month: 1, day: 3 }), { year: 2020, week: 53 });
});

const easterSundays = [
  [1818, 3, 22],
  [1943, 4, 25],
  [2000, 4, 23],
  [2024, 3, 31],
  [2038, 4, 25],
] as const;

for (const [year, month, day] of easterSundays) {
  test(`knows Easter of ${year}`, () => assert.deepEqual(easter(year), { year, month, day }));
}

test('ends a shorter month on its last day', () => {
  assert.deepEqual(addMonths({ year: 2024, month: 1, day: 31 }, 1), { year: 2024, month: 2, day: 29 });
  assert.deepEqual(addMonths({ year: 2024, month: 1, day: 31 }, -2), { year: 2023, month: 11, day: 30 });
});
