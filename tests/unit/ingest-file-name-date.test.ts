// Dates in file names: only what is written as a date.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDate } from '../../src/article/edtf-date.ts';
import { dateOfFileName } from '../../src/ingest/infer/file-name-date.ts';

const names: readonly (readonly [name: string, date: string | undefined])[] = [
  ['2019-03-12_haushalt.txt', '2019-03-12'],
  ['20190312_haushalt.txt', '2019-03-12'],
  ['20190312T1405-haushalt.txt', '2019-03-12'],
  ['haushalt-12.3.2019.html', '2019-03-12'],
  ['haushalt_12-03-2019.html', '2019-03-12'],
  ['archiv/2019/03/12/haushalt.html', '2019-03-12'],
  ['Haushalt vom 12. März 2019.txt', '2019-03-12'],
  ['12-maerz-2019-haushalt.txt', '2019-03-12'],
  ['haushalt-maerz-2019.txt', '2019-03'],
  ['2019-03_haushalt.txt', '2019-03'],
  ['2019-03-12_und_2019-03-12.txt', '2019-03-12'],
  ['2011-12_saison.txt', undefined],
  ['2019-03-12_bis_2019-03-14.txt', undefined],
  ['haushalt-2019.txt', undefined],
  ['2019-13-12_haushalt.txt', undefined],
  ['2019-02-30.txt', undefined],
  ['a20190312f.txt', undefined],
  ['120190312.txt', undefined],
  ['20190312-1a2b-4c3d-8e9f-0123456789ab.txt', undefined],
  ['cfd07cbed6409cdc.txt', undefined],
  ['', undefined],
];

for (const [name, date] of names) {
  test(`finds ${date ?? 'no date'} in the file name ${JSON.stringify(name)}`, () => {
    const found = dateOfFileName(name);
    assert.equal(found && formatDate(found.value), date);
  });
}
