// Dates that originals state beside their text, in all the forms that programs write.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statedDate } from '../../src/ingest/readers/stated-date.ts';

const dates: readonly (readonly [string, string])[] = [
  ['2019-03-12', '2019-03-12'],
  ['2019-03-12T23:30:00+01:00', '2019-03-12'],
  ['2019-03-12 00:10:00', '2019-03-12'],
  ['2019/3/1', '2019-03-01'],
  ['20190312', '2019-03-12'],
  ['2019-03', '2019-03'],
  ['2019', '2019'],
  ['Tue, 12 Mar 2019 23:30:00 +0100', '2019-03-12'],
  ['12-Mar-2019', '2019-03-12'],
  ['March 12, 2019', '2019-03-12'],
  ['Tue Mar 12 2019 14:05:00 GMT+0100 (CET)', '2019-03-12'],
  ['12.03.2019', '2019-03-12'],
  ['12.3.2019, 9 Uhr', '2019-03-12'],
  ['12. März 2019 14:05', '2019-03-12'],
  ['Dienstag, den 12. März 2019, 14:05 Uhr', '2019-03-12'],
  ['März 2019', '2019-03'],
  ['  12. März\n2019 ', '2019-03-12'],
];

for (const [written, expected] of dates) {
  test(`reads ${JSON.stringify(written)} as ${expected}`, () => {
    assert.equal(statedDate(written), expected);
  });
}

const noDates = [
  '',
  'gestern',
  '31.02.2015',
  '2019-13-01',
  '0000-00-00 00:00:00',
  '1970-01-01T00:00:00Z',
  '9999-12-31',
  '1552396000',
  '12.03.19', // which century?
  '12. März', // which year?
  '03/12/2019', // which of them is the month?
  '2019-03-12 oder später',
];

for (const written of noDates) {
  test(`guesses no date from ${JSON.stringify(written)}`, () => {
    assert.equal(statedDate(written), undefined);
  });
}
