// The words of an address that leads nowhere.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsInAddress } from '../../src/client/words-in-address.ts';

const table: readonly (readonly [address: string, words: string])[] = [
  ['/artikel/Haushalts-ausschuss.html', 'haushalts ausschuss'],
  ['/unter/einem/pfad/putin_besucht_wien/', 'putin besucht wien'],
  ['/politik/br%C3%BCckenfest/index.html', 'brückenfest'],
  ['/artikel/br%C3-fest.html', 'br c3 fest'],
  ['/archiv/2019/13/', ''],
  ['/', ''],
];

for (const [address, words] of table) {
  test(`finds ${words === '' ? 'no words' : `"${words}"`} in ${address}`, () => {
    assert.equal(wordsInAddress(address), words);
  });
}
