// The order of articles in an archive, whatever order they come in.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrangeArchive } from '../../src/article/archive.ts';
import type { Article } from '../../src/article/article.ts';
import { articleOf } from './an-article.ts';

const first = articleOf('first', '2014-05-01');
const dayA = articleOf('day-a', '2015-02-28');
const dayB = articleOf('day-b', '2015-02-28');
const month = articleOf('month', '2015-02');
const later = articleOf('later', '2015-11-02');
const year = articleOf('year', '2015');
const newYear = articleOf('new-year', 'XXXX-01-01');
const christmas = articleOf('christmas', 'XXXX-12-24');
const unknown = articleOf('unknown', '');
const inOrder = [first, dayA, dayB, month, later, year, newYear, christmas, unknown];

function names(articles: readonly Article[]): readonly string[] {
  return articles.map(({ slug }) => slug);
}

test('stands oldest first; less precise dates after the precise ones, no year last', () => {
  const { articles } = arrangeArchive([...inOrder].reverse());
  assert.deepEqual(names(articles), names(inOrder));
});

test('depends on nothing but the articles', () => {
  const shuffled = [dayB, unknown, month, first, christmas, dayA, year, newYear, later];
  assert.deepEqual(arrangeArchive(shuffled), arrangeArchive(inOrder));
});

test('groups by year and month, and keeps apart what has no month', () => {
  const { years } = arrangeArchive(inOrder);
  assert.deepEqual(
    years.map((ofYear) => [ofYear.year, ofYear.months.map((part) => [part.month, names(part.articles)])]),
    [
      [2014, [[5, ['first']]]],
      [
        2015,
        [
          [2, ['day-a', 'day-b', 'month']],
          [11, ['later']],
        ],
      ],
    ],
  );
  assert.deepEqual(
    years.map((ofYear) => names(ofYear.withoutMonth)),
    [[], ['year']],
  );
  assert.deepEqual(names(years[1]?.articles ?? []), ['day-a', 'day-b', 'month', 'later', 'year']);
});

test('groups a month by days, and keeps apart what has none', () => {
  const [february] = arrangeArchive(inOrder).years[1]?.months ?? [];
  assert.deepEqual(
    february?.days.map(({ day, articles }) => [day, names(articles)]),
    [[28, ['day-a', 'day-b']]],
  );
  assert.deepEqual(names(february?.withoutDay ?? []), ['month']);
});

test('keeps apart what has no year, in the order of the calendar', () => {
  assert.deepEqual(names(arrangeArchive(inOrder).undated), ['new-year', 'christmas', 'unknown']);
});

test('is empty without articles', () => {
  assert.deepEqual(arrangeArchive([]), { articles: [], years: [], undated: [] });
});
