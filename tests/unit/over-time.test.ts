// The time of some articles in steps that a picture can show.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrangeArchive } from '../../src/article/archive.ts';
import { archiveBins, binOf, countOverTime, overTimeOf } from '../../src/connect/over-time.ts';
import { articleOf } from './an-article.ts';

function stepsOf(...dates: readonly string[]) {
  const articles = dates.map((date, index) => articleOf(`artikel-${index}`, date));
  const { bins, bars } = overTimeOf(articles);
  return bins.map((bin, place) => `${bin}: ${bars[place]}`);
}

test('shows a story of some days by days, across the end of a month and with the days between', () => {
  assert.deepEqual(stepsOf('2016-02-28', '2016-03-01', '2016-03-01'), [
    '2016-02-28: 1',
    '2016-02-29: 0',
    '2016-03-01: 2',
  ]);
});

test('shows a story of some months by months', () => {
  assert.deepEqual(stepsOf('2014-11-30', '2015-02'), ['2014-11: 1', '2014-12: 0', '2015-01: 0', '2015-02: 1']);
});

test('shows a story with a date of which only the year is known by years', () => {
  assert.deepEqual(stepsOf('2014-11-30', '2016'), ['2014: 1', '2015: 0', '2016: 1']);
});

test('shows a story of decades by years', () => {
  assert.equal(stepsOf('1950-01-01', '2016-05-05').length, 67);
});

test('shows what spans centuries by decades, and all of time by centuries: never more bars than can be seen', () => {
  const decades = stepsOf('1214-05-06', '2014', '2016');
  assert.deepEqual([decades.length, decades[0], decades.at(-1)], [81, '121: 1', '201: 2']);
  const centuries = stepsOf('0214-05-06', '2014-05-06');
  assert.deepEqual([centuries.length, centuries[0], centuries.at(-1)], [19, '02: 1', '20: 1']);
});

test('shows an archive with a mistyped year by centuries, too', () => {
  const archive = (first: string) => arrangeArchive([articleOf('a', first), articleOf('b', '2016-01-01')]);
  assert.deepEqual(
    [archiveBins(archive('0214-05-06'), 360).length, archiveBins(archive('1700'), 360).length],
    [19, 32],
  );
  assert.deepEqual([archiveBins(archive('1998'), 360).length, archiveBins(archive('1998'), 36).length], [228, 19]);
});

test('counts the articles that no step counts', () => {
  const articles = ['2014-03', '2014', '2014', '2015', 'XXXX-03-05', ''].map((date, index) =>
    articleOf(`a${index}`, date),
  );
  const { bars, rest } = countOverTime(articles, ['2014-03', '2014-04']);
  assert.deepEqual(bars, [1, 0]);
  assert.deepEqual(rest, {
    lessPrecise: [
      ['2014', 2],
      ['2015', 1],
    ],
    withoutYear: 2,
  });
});

test('has no steps without a year', () => {
  assert.deepEqual(stepsOf('XXXX-03-05', ''), []);
});

test('finds no step for a date that is known less precisely', () => {
  assert.equal(binOf(articleOf('a', '2014'), ['2014-01', '2014-02']), undefined);
  assert.equal(binOf(articleOf('a', '2014-02-03'), ['2014-01', '2014-02']), '2014-02');
});
