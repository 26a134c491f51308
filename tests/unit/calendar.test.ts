// Months and weekdays against known days, and against the clock of the machine for every month of 9,999 years.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysIn, weekdayOf, weeksOf } from '../../src/article/calendar.ts';

const knownDays: readonly (readonly [name: string, year: number, month: number, day: number, weekday: number])[] = [
  ['the first day that the calendar knows', 1, 1, 1, 1],
  ['the first day of the Gregorian calendar', 1582, 10, 15, 5],
  ['a leap day', 1600, 2, 29, 2],
  ['the first of March of a year that is no leap year', 1900, 3, 1, 4],
  ['the day of the moon landing', 1969, 7, 20, 7],
  ['the day before the century', 1999, 12, 31, 5],
  ['a leap day of a round year', 2000, 2, 29, 2],
  ['a Saturday', 2015, 2, 28, 6],
  ['the last day that can be written', 9999, 12, 31, 5],
];

for (const [name, year, month, day, weekday] of knownDays) {
  test(`knows the weekday of ${name}`, () => {
    assert.equal(weekdayOf(year, month, day), weekday);
  });
}

const februaries: readonly (readonly [year: number, days: number])[] = [
  [4, 29],
  [100, 28],
  [1900, 28],
  [2000, 29],
  [2015, 28],
  [2016, 29],
  [9996, 29],
  [9999, 28],
];

for (const [year, days] of februaries) {
  test(`gives February ${year} ${days} days`, () => {
    assert.equal(daysIn(year, 2), days);
  });
}

test('agrees with ECMAScript on the length and the first weekday of every month', () => {
  const date = new Date(0);
  const differing: string[] = [];
  for (let year = 1; year <= 9999; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      // setUTCFullYear, because Date.UTC takes the years up to 99 for those of the 20th century.
      date.setUTCFullYear(year, month - 1, 1);
      const weekday = date.getUTCDay() || 7;
      date.setUTCFullYear(year, month, 0);
      if (weekdayOf(year, month, 1) !== weekday || daysIn(year, month) !== date.getUTCDate()) {
        differing.push(`${year}-${month}`);
      }
    }
  }
  assert.deepEqual(differing, []);
});

test('lays a month out in weeks from Monday to Sunday', () => {
  const none = undefined;
  assert.deepEqual(weeksOf(2015, 8), [
    [none, none, none, none, none, 1, 2],
    [3, 4, 5, 6, 7, 8, 9],
    [10, 11, 12, 13, 14, 15, 16],
    [17, 18, 19, 20, 21, 22, 23],
    [24, 25, 26, 27, 28, 29, 30],
    [31, none, none, none, none, none, none],
  ]);
  assert.deepEqual(
    weeksOf(2010, 2).flat(),
    [...Array(28).keys()].map((day) => day + 1),
  );
});
