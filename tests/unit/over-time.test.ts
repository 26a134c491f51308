// The time of some articles in steps that a picture can show.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { binOf, overTimeOf } from '../../src/connect/over-time.ts';
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

test('has no steps without a year', () => {
  assert.deepEqual(stepsOf('XXXX-03-05', ''), []);
});

test('finds no step for a date that is known less precisely', () => {
  assert.equal(binOf(articleOf('a', '2014'), ['2014-01', '2014-02']), undefined);
  assert.equal(binOf(articleOf('a', '2014-02-03'), ['2014-01', '2014-02']), '2014-02');
});
