// The bars of the timeline.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  boundsOf,
  countsOf,
  detailBins,
  heightOf,
  isInPeriod,
  isOfYears,
  overviewBins,
  periodOf,
  sumOf,
} from '../../src/client/timeline-bins.ts';
import type { Timeline } from '../../src/search/timeline.ts';

const timeline: Timeline = {
  years: [
    { name: '1998', found: 1, all: 4 },
    { name: '2014', found: 3, all: 6 },
  ],
  months: [{ name: '2014-03', found: 2, all: 5 }],
  undated: 0,
};

test('shows months where they fit, with those in between', () => {
  const bins = overviewBins(timeline, ['2013-11', '2014-03']);
  assert.deepEqual(
    bins.map(({ name, found }) => [name, found]),
    [
      ['2013-11', 0],
      ['2013-12', 0],
      ['2014-01', 0],
      ['2014-02', 0],
      ['2014-03', 2],
    ],
  );
  assert.equal(detailBins(timeline, bins, '2014-03..2014-03'), undefined);
});

test('shows years of a long archive, and the months of a few that are chosen', () => {
  const years = overviewBins(timeline, ['1998-11', '2014-03']);
  assert.equal(years.length, 17);
  assert.deepEqual(years.at(-1), { name: '2014', found: 3, all: 6 });
  const months = detailBins(timeline, years, '2014-02..2014-03');
  assert.equal(months?.length, 12);
  assert.equal(detailBins(timeline, years, ''), undefined);
  assert.equal(detailBins(timeline, years, '2000..2014'), undefined);
});

test('keeps its bars before anything is counted', () => {
  assert.equal(overviewBins(undefined, ['1998-11', '2014-03']).length, 17);
});

for (const [name, period, isIn] of [
  ['2014', '', true],
  ['2014', '2014..2016', true],
  ['2013', '2014..2016', false],
  ['2014', '2014-05..2016', true],
  ['2014-04', '2014-05..2016', false],
  ['2016-12', '2014-05..2016', true],
  ['2017-01', '2014-05..2016', false],
  ['2020', '2014..', true],
  ['0814', '..2014-03-01', true],
  ['2014-04', '..2014-03-31', false],
] as const) {
  test(`takes ${name} as ${isIn ? 'part of' : 'outside of'} "${period}"`, () => {
    assert.equal(isInPeriod(name, period), isIn);
  });
}

test('names the span of two bars in any order, and none for all of the archive', () => {
  const years = overviewBins(timeline, ['1998-11', '2014-03']);
  assert.equal(periodOf(3, 1, years, years), '1999..2001');
  assert.equal(periodOf(0, 16, years, years), '');
  const months = detailBins(timeline, years, '2014..2014') ?? [];
  assert.equal(periodOf(0, 11, months, years), '2014-01..2014-12');
  assert.deepEqual(boundsOf('1999..2001', years), [1, 3]);
  assert.deepEqual(boundsOf('', years), [0, 16]);
});

test('emphasises chosen years and months', () => {
  assert.ok(isOfYears('2014', []));
  assert.ok(isOfYears('2014', ['2014-03']));
  assert.ok(isOfYears('2014-03', ['2014']));
  assert.ok(!isOfYears('2014-04', ['2014-03', '2015']));
});

test('counts what has no month in whole years only', () => {
  assert.deepEqual(countsOf(timeline, '2014..2014'), { found: 3, all: 6 });
  assert.deepEqual(countsOf(timeline, '2014-01..2014-12'), { found: 3, all: 6 });
  assert.deepEqual(countsOf(timeline, '2014-02..2014-12'), { found: 2, all: 5 });
  assert.deepEqual(countsOf(timeline, '..2014'), { found: 4, all: 10 });
  assert.deepEqual(countsOf(undefined, '2014..2014'), { found: 0, all: 0 });
});

test('measures bars by results, or by their share of what was written', () => {
  assert.equal(heightOf({ name: '2014', found: 3, all: 6 }, false), 3);
  assert.equal(heightOf({ name: '2014', found: 3, all: 6 }, true), 0.5);
  assert.equal(heightOf({ name: '2014', found: 0, all: 0 }, true), 0);
  assert.deepEqual(sumOf(timeline.years), { found: 4, all: 10 });
});
