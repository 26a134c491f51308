// Cells of exported tables: no spreadsheet finds a formula in them, however it separates cells, and nothing is lost.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { cellAsItWas, csvRow } from '../../src/article/citation/csv.ts';
import { attacks } from '../site/attacks.ts';

const formula = /^[ "]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
const part = fc.constantFrom('=', '+', '-', '@', "'", '"', ';', '\t', '\r', '\n', ' ', ',', 'a', '1', '\uff1d');
const anyCell = fc.oneof(
  fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.constantFrom(...attacks.map(([, text]) => text)),
);

test('a program reads every cell back as it was', () => {
  fc.assert(
    fc.property(fc.array(anyCell, { minLength: 1, maxLength: 4 }), (cells) => {
      const [row = []]: string[][] = parse(csvRow(['x', ...cells]), { relax_column_count: true });
      assert.deepEqual(row.slice(1).map(cellAsItWas), cells);
    }),
    { numRuns: 1000 },
  );
});

test('no cell begins a formula, whether commas, semicolons, tabs or line ends are taken for its borders', () => {
  fc.assert(
    fc.property(anyCell, (cell) => {
      const [[, read = ''] = []]: string[][] = parse(csvRow(['x', cell]));
      const pieces = [read, ...read.split(/[;\t\r\n]/), ...csvRow(['x', cell]).split(/[;\t\r\n]/)];
      assert.deepEqual(
        pieces.filter((piece) => formula.test(piece)),
        [],
      );
    }),
    { numRuns: 1000 },
  );
});
