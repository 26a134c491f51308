// What a program asks for beside words, and what is no such thing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UsageError } from '../../src/problem.ts';
import { type BestHitsOptions, refuseOptions } from '../../src/search/best-hits-options.ts';

test('follows what may be asked for', () => {
  refuseOptions({});
  refuseOptions({ limit: 0, order: 'neueste', chosen: { ort: ['Wien'], jahr: [] }, period: '2014..2016' });
});

for (const [options, message] of [
  ['{"limit":-1}', 'limit is -1: give a whole number from 0 on'],
  ['{"limit":"5"}', 'limit is "5": give a whole number from 0 on'],
  ['{"order":"best"}', 'order is "best": give one of beste, neueste, älteste'],
  [
    '{"chosen":{"city":["Wien"]}}',
    'chosen has "city": give some of jahr, rubrik, quelle, thema, person, ort, organisation',
  ],
  ['{"chosen":{"ort":"Wien"}}', 'chosen.ort is "Wien": give a list of texts'],
  ['{"period":"abc"}', 'period is "abc": give a time, for example 2014..2016 or 2015-02'],
  ['{"period":2014}', 'period is 2014: give a time, for example 2014..2016 or 2015-02'],
] as const) {
  test(`says what to give instead of ${options}`, () => {
    const given: BestHitsOptions = JSON.parse(options);
    assert.throws(() => refuseOptions(given), new UsageError(message));
  });
}
