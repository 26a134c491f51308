// Dates as precise as they are known, and their order.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ArticleDate, compareDates, formatDate, parseDate, yearOf } from '../../src/article/edtf-date.ts';
import { aDate } from './an-article.ts';

const dates: readonly (readonly [title: string, text: string, date: ArticleDate])[] = [
  ['a whole day', '2024-01-21', { kind: 'day', year: 2024, month: 1, day: 21 }],
  ['a day before the year 1000', '0814-01-28', { kind: 'day', year: 814, month: 1, day: 28 }],
  ['29 February of a leap year', '2000-02-29', { kind: 'day', year: 2000, month: 2, day: 29 }],
  ['a date of which only the month is known', '2024-01', { kind: 'month', year: 2024, month: 1 }],
  ['a date of which only the year is known', '2024', { kind: 'year', year: 2024 }],
  ['a day without a year', 'XXXX-01-21', { kind: 'day-without-year', month: 1, day: 21 }],
  ['29 February without a year', 'XXXX-02-29', { kind: 'day-without-year', month: 2, day: 29 }],
];

for (const [title, text, date] of dates) {
  test(`reads and writes ${title}`, () => {
    assert.deepEqual(parseDate(text), date);
    assert.equal(formatDate(date), text);
  });
}

const noDates = [
  '31.02.2015',
  '2015-02-29',
  '1900-02-29',
  '2015-04-31',
  '2015-13',
  '2015-00',
  '2015-01-00',
  '2015-1-1',
  '15-01-01',
  '12015-01-01',
  '0000',
  '0000-01-01',
  'XXXX',
  'XXXX-01',
  'XXXX-02-30',
  'xxxx-01-21',
  ' 2015',
  '2015\n',
  '2015-01-01T00:00',
  '٢٠١٥',
  '',
];

for (const text of noDates) {
  test(`takes ${JSON.stringify(text)} for no date`, () => {
    assert.equal(parseDate(text), undefined);
  });
}

test('knows no year of a day without one', () => {
  assert.equal(yearOf(aDate('XXXX-01-21')), undefined);
  assert.equal(yearOf(aDate('2015-01')), 2015);
});

test('puts what is known less precisely behind what is known better', () => {
  const inOrder = ['0999', '2014-12-31', '2015-01-01', '2015-01-31', '2015-01', '2015-02-01', '2015', 'XXXX-01-01', ''];
  const sorted = [...inOrder].reverse().sort((a, b) => compareDates(aDate(a), aDate(b)));
  assert.deepEqual(sorted, inOrder);
});
