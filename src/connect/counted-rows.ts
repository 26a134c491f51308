// Rows of things by their numbers, each with how often it is there: two numbers in four bytes, for an archive has millions.
import { createNumberRows } from './number-rows.ts';

export interface CountedRows {
  /** Calls for each thing of a row with its number and its count. */
  forEachIn(row: number, see: (number: number, count: number) => void): void;
}

export interface GrowingCountedRows {
  /** Numbers below 16 million; a count above 255 is 255. */
  push(number: number, count: number): void;
  /** What was pushed since the last call is a row. */
  endRow(): void;
  /** The same, in the order of the numbers. */
  endSortedRow(): void;
  done(): CountedRows;
}

export function createCountedRows(): GrowingCountedRows {
  const growing = createNumberRows();
  return {
    push: (number, count) => growing.push(number * range + Math.min(count, range - 1)),
    endRow: growing.endRow,
    endSortedRow: growing.endSortedRow,
    done() {
      const { numbers, from, to } = growing.done();
      return {
        forEachIn(row, see) {
          const end = to(row);
          for (let place = from(row); place < end; place++) {
            const one = numbers[place] ?? 0;
            see(one >>> 8, one & (range - 1));
          }
        },
      };
    },
  };
}

const range = 256;
