// What stands together in a text, and what is strewn over it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standsInPieces } from '../../src/ingest/duplicates/pieces.ts';

const strewn = '#....'.repeat(40);
const table: readonly (readonly [text: string, widestGap: number, most: number, expected: boolean])[] = [
  ['....#####...', 0, 1, true],
  ['##########', 0, 1, true],
  ['####....####', 0, 1, false],
  ['####....####', 0, 2, true],
  ['###.###.###', 0, 1, false],
  ['###.###.###', 1, 1, true],
  [`${'#'.repeat(40)}....#....`, 0, 1, true],
  [strewn, 0, 2, false],
  [`${'#'.repeat(20)}${strewn}`, 0, 2, false],
];

for (const [text, widestGap, most, expected] of table) {
  test(`"${text.slice(0, 30)}" ${expected ? 'stands' : 'does not stand'} in ${most} with gaps of ${widestGap}`, () => {
    const hashes = [...text].map((_, index) => index);
    const shared = new Set(hashes.filter((index) => text[index] === '#'));
    assert.equal(standsInPieces(hashes, shared, widestGap, most), expected);
  });
}
