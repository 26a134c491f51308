// Laws of the catalogue: what is written into its columns is read back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDate, unknownDate } from '../../src/article/edtf-date.ts';
import { printable } from '../../src/german/plain-text.ts';
import {
  decodeColumn,
  decodeDates,
  decodeEntries,
  encodeColumn,
  encodeDates,
  encodeEntries,
} from '../../src/search/index-catalogue.ts';
import { anyText, plain } from './any-article.ts';

const anyDate = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .chain(([year, month, day]) => {
    const [yyyy, mm, dd] = [
      String(year).padStart(4, '0'),
      String(month).padStart(2, '0'),
      String(day).padStart(2, '0'),
    ];
    return fc.constantFrom(yyyy, `${yyyy}-${mm}`, `${yyyy}-${mm}-${dd}`, `XXXX-${mm}-${dd}`, '');
  })
  .map((text) => parseDate(text) ?? unknownDate);
const anyName = anyText.map(printable);

test('dates come back, in any order', () => {
  fc.assert(fc.property(fc.array(anyDate), (dates) => assert.deepEqual(decodeDates(encodeDates(dates)), dates)));
});

test('names come back with their articles, each once and in order', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyName, { maxLength: 5 })), (lists) => {
      const { names, ofArticle } = decodeColumn(encodeColumn(lists));
      const read = ofArticle.map((numbers) => numbers.map((number) => names[number]));
      assert.deepEqual(
        read,
        lists.map((list) => [...new Set(list)].sort()),
      );
    }),
  );
});

test('headlines, addresses and authors come back', () => {
  const anyEntry = fc.record({ path: anyName, title: anyName, authors: fc.array(anyName, { maxLength: 3 }) }, plain);
  fc.assert(
    fc.property(fc.array(anyEntry), (entries) => assert.deepEqual(decodeEntries(encodeEntries(entries)), entries)),
  );
});
